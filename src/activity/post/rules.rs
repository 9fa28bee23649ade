//! The rules of `Post`: blur what gives too much away, ask everybody who is in the picture, choose who may see it. One after the other; then who did see it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Script;
use crate::activity::{
    Area, Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, entry_ids,
    part_ids,
};
use crate::course::{Id, Policy};
use crate::diag::Code;

/// One press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Marks something for blurring, or takes the mark away.
    Spot(Id),
    Blur,
    Ask(Id),
    ShowTo(Id),
}

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Done {
    /// All of these were blurred together.
    Blurred(BTreeSet<Id>),
    Asked(Id),
    ShownTo(Id),
}

/// What is blurred, who was asked, who sees it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    one_try: bool,
    ticked: BTreeSet<Id>,
    /// What gives too much away and was found.
    found: BTreeSet<Id>,
    /// What was blurred and gives nothing away.
    harmless: BTreeSet<Id>,
    looked: bool,
    asked: BTreeSet<Id>,
    tried: BTreeSet<Id>,
    shown_to: Option<Id>,
    last: Option<Done>,
}

/// What is to be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Blur,
    Ask,
    Show,
    Over,
}

impl Script {
    fn hidden(&self) -> impl Iterator<Item = &Id> {
        self.spots.iter().filter(|spot| spot.hide).map(|spot| &spot.id)
    }

    fn fits(&self, id: &Id) -> bool {
        self.audiences.iter().any(|audience| audience.id == *id && audience.fits)
    }

    fn stage(&self, state: &State) -> Stage {
        let blurred = (state.one_try && state.looked) || self.hidden().all(|id| state.found.contains(id));
        if state.shown_to.is_some() {
            Stage::Over
        } else if !blurred {
            Stage::Blur
        } else if !self.ask.iter().all(|who| state.asked.contains(who)) {
            Stage::Ask
        } else {
            Stage::Show
        }
    }

    fn can(&self, state: &State, done: &Done) -> bool {
        match (done, self.stage(state)) {
            (Done::Blurred(spots), Stage::Blur) => spots.iter().any(|id| self.spots.iter().any(|spot| spot.id == *id)),
            (Done::Asked(who), Stage::Ask) => self.ask.contains(who) && !state.asked.contains(who),
            (Done::ShownTo(id), Stage::Show) => self.audiences.iter().any(|audience| audience.id == *id) && !state.tried.contains(id),
            _ => false,
        }
    }

    fn spots(&self, state: &State, items: &mut Vec<Item<Press>>) {
        let just_now = |id: &Id| matches!(&state.last, Some(Done::Blurred(last)) if last.contains(id));
        let open = self.stage(state) == Stage::Blur;
        for spot in &self.spots {
            let found = state.found.contains(&spot.id);
            let mark = match (found, state.harmless.contains(&spot.id)) {
                (true, _) => Some(Mark::Right),
                (false, true) => Some(Mark::NotYet),
                (false, false) => (spot.hide && !open).then_some(Mark::Missed),
            };
            let outcome = if spot.hide { Outcome::Right } else { Outcome::Wrong };
            let says_why = just_now(&spot.id) || (mark == Some(Mark::Missed) && matches!(state.last, Some(Done::Blurred(_))));
            items.push(
                Item::new(
                    spot.id.as_str(),
                    ItemRole::Tick { ticked: found || state.ticked.contains(&spot.id) },
                    Text::Part(Part::Of(spot.id.clone())),
                )
                .mark(mark)
                .area(Some(Area::new(spot.at, spot.size)))
                .note(says_why.then(|| (outcome, Text::Part(Part::Why(spot.id.clone())))))
                .action((open && mark.is_none()).then(|| Press::Spot(spot.id.clone()))),
            );
        }
        if open {
            let more = state.looked && state.ticked.is_empty();
            let note = more.then_some((Outcome::Partly, Text::Own("check-look-again")));
            items.push(
                Item::new("blur", ItemRole::Button, Text::Own("post-blur")).note(note).action((!state.ticked.is_empty()).then_some(Press::Blur)),
            );
        }
    }
}

impl Rules for Script {
    const IS_SCENARIO: bool = true;
    const KEPT: &'static [&'static str] = &["prompt", "picture", "blur", "event", "ending", "end"];

    type State = State;
    type Move = Press;
    type Answer = Done;

    fn parts(&self) -> Vec<PartSlot> {
        let with_why = |id: &Id, role| [PartSlot::needed(Part::Of(id.clone()), role), PartSlot::needed(Part::Why(id.clone()), PartRole::Reason)];
        let mut parts = vec![PartSlot::needed(Part::Value, PartRole::Prompt)];
        parts.extend(self.picture.iter().map(|_| PartSlot::needed(Part::Alt, PartRole::Alt)));
        parts.extend(self.spots.iter().flat_map(|spot| with_why(&spot.id, PartRole::Spot)));
        for who in &self.ask {
            parts.push(PartSlot::needed(Part::Tell(who.clone()), PartRole::Telling));
            parts.push(PartSlot::needed(Part::TellWhy(who.clone()), PartRole::ChatReason));
        }
        parts.extend(self.audiences.iter().flat_map(|audience| with_why(&audience.id, PartRole::Line)));
        parts.extend(PartSlot::for_scenarios());
        parts
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        part_ids("spots", self.spots.iter().map(|spot| &spot.id))
            .chain(entry_ids(IdSpace::Person, "ask", &self.ask))
            .chain(part_ids("audiences", self.audiences.iter().map(|audience| &audience.id)))
            .collect()
    }

    fn names(&self) -> Vec<(String, &Id)> {
        let people = self.ask.iter().enumerate().map(|(at, who)| (format!("ask[{at}]"), who));
        std::iter::once(("owner".to_owned(), &self.owner)).chain(people).collect()
    }

    fn owner(&self) -> Option<&Id> {
        Some(&self.owner)
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.counts("spots", self.spots.len(), 2..=6, "Two to six spots");
        found.counts("ask", self.ask.len(), 1..=3, "One to three people to ask");
        found.counts("audiences", self.audiences.len(), 2..=4, "Two to four audiences");
        found.has_right_answers();
        let areas: Vec<Area> = self.spots.iter().map(|spot| Area::new(spot.at, spot.size)).collect();
        found.areas("spots", &areas);
        if self.hidden().next().is_none() {
            let hint = "Say `hide: true` in at least one spot.";
            (found.report)("spots", Code::NoRightAnswer, "nothing in the picture gives too much away".to_owned(), Some(hint.to_owned()));
        }
        if !self.audiences.iter().any(|audience| audience.fits) {
            let hint = "Say `fits: true` in at least one audience.";
            (found.report)("audiences", Code::NoRightAnswer, "the picture is for nobody".to_owned(), Some(hint.to_owned()));
        }
    }

    fn pictures(&self) -> Vec<(String, &Id)> {
        self.picture.iter().map(|picture| ("picture".to_owned(), picture)).collect()
    }

    fn right(&self, state: &State) -> Vec<Press> {
        match self.stage(state) {
            Stage::Blur => {
                let missing = self.hidden().filter(|id| !state.found.contains(*id) && !state.ticked.contains(*id));
                let missing: Vec<Press> = missing.cloned().map(Press::Spot).collect();
                if missing.is_empty() { vec![Press::Blur] } else { missing }
            }
            Stage::Ask => self.ask.iter().filter(|who| !state.asked.contains(*who)).cloned().map(Press::Ask).collect(),
            Stage::Show => self.audiences.iter().filter(|audience| audience.fits).map(|audience| Press::ShowTo(audience.id.clone())).collect(),
            Stage::Over => Vec::new(),
        }
    }

    fn key(&self) -> Vec<String> {
        let fits = self.audiences.iter().filter(|audience| audience.fits).map(|audience| format!("for {}", audience.id));
        let mut key: Vec<String> = self.hidden().map(Id::to_string).chain(fits).collect();
        key.sort();
        key
    }

    fn start(&self, terms: Terms) -> State {
        State {
            one_try: terms.policy == Policy::Quiz,
            ticked: BTreeSet::new(),
            found: BTreeSet::new(),
            harmless: BTreeSet::new(),
            looked: false,
            asked: BTreeSet::new(),
            tried: BTreeSet::new(),
            shown_to: None,
            last: None,
        }
    }

    fn play(&self, state: &mut State, press: Press) -> Option<Done> {
        let done = match press {
            Press::Spot(id) => {
                let open = self.stage(state) == Stage::Blur && self.spots.iter().any(|spot| spot.id == id);
                if open && !state.found.contains(&id) && !state.harmless.contains(&id) {
                    if !state.ticked.remove(&id) {
                        state.ticked.insert(id);
                    }
                    state.last = None;
                }
                return None;
            }
            Press::Blur => Done::Blurred(state.ticked.clone()),
            Press::Ask(who) => Done::Asked(who),
            Press::ShowTo(id) => Done::ShownTo(id),
        };
        self.can(state, &done).then_some(done)
    }

    fn keep(&self, state: &mut State, done: &Done) {
        if !self.can(state, done) {
            return;
        }
        state.last = Some(done.clone());
        match done {
            Done::Blurred(spots) => {
                for spot in self.spots.iter().filter(|spot| spots.contains(&spot.id)) {
                    if spot.hide { &mut state.found } else { &mut state.harmless }.insert(spot.id.clone());
                }
                state.looked = true;
                state.ticked.clear();
            }
            Done::Asked(who) => _ = state.asked.insert(who.clone()),
            Done::ShownTo(id) if self.fits(id) || state.one_try => state.shown_to = Some(id.clone()),
            Done::ShownTo(id) => _ = state.tried.insert(id.clone()),
        }
    }

    fn judge(&self, state: &State, done: &Done) -> Outcome {
        match done {
            Done::Blurred(spots) => {
                let harmless = self.spots.iter().any(|spot| !spot.hide && spots.contains(&spot.id));
                let some = self.hidden().any(|id| spots.contains(id));
                let all = self.hidden().all(|id| spots.contains(id) || state.found.contains(id));
                match (harmless, some, all) {
                    (false, _, true) => Outcome::Right,
                    (_, true, _) => Outcome::Partly,
                    (_, false, _) => Outcome::Wrong,
                }
            }
            Done::Asked(_) => Outcome::Right,
            Done::ShownTo(id) if self.fits(id) => Outcome::Right,
            Done::ShownTo(_) => Outcome::Wrong,
        }
    }

    fn chosen(&self, _: &State, done: &Done) -> Vec<Id> {
        match done {
            Done::Blurred(spots) => spots.iter().cloned().collect(),
            Done::Asked(id) | Done::ShownTo(id) => vec![id.clone()],
        }
    }

    fn done(&self, state: &State) -> bool {
        state.shown_to.is_some()
    }

    fn describe(&self, state: &State) -> Description<Press> {
        let alt = if self.picture.is_some() { Text::Part(Part::Alt) } else { Text::Own("picture") };
        let mut items = vec![Item::prompt(), Item::new("picture", ItemRole::Picture, alt).picture(self.picture.clone())];
        let stage = self.stage(state);
        match stage {
            Stage::Blur => self.spots(state, &mut items),
            Stage::Ask | Stage::Show | Stage::Over => {
                if matches!(state.last, Some(Done::Blurred(_))) {
                    self.spots(state, &mut items);
                } else {
                    // What was blurred stays so.
                    let hidden = self.spots.iter().filter(|spot| spot.hide);
                    items.extend(hidden.map(|spot| {
                        Item::new(spot.id.as_str(), ItemRole::Blurred, Text::Part(Part::Of(spot.id.clone())))
                            .area(Some(Area::new(spot.at, spot.size)))
                    }));
                }
                if let Some(Done::Asked(who)) = &state.last {
                    items.push(Item::new("event", ItemRole::Event, Text::Part(Part::TellWhy(who.clone()))).mark(Some(Mark::Right)));
                }
            }
        }
        if stage == Stage::Ask {
            for who in &self.ask {
                let asked = state.asked.contains(who);
                let item = Item::new(format!("ask-{who}"), ItemRole::Person(who.clone()), Text::Part(Part::Tell(who.clone())));
                items.push(item.mark(asked.then_some(Mark::Right)).action((!asked).then(|| Press::Ask(who.clone()))));
            }
        }
        if matches!(stage, Stage::Show | Stage::Over) {
            for audience in &self.audiences {
                let chosen = state.shown_to.as_ref() == Some(&audience.id);
                let tried = state.tried.contains(&audience.id);
                let just_now = matches!(&state.last, Some(Done::ShownTo(last)) if *last == audience.id);
                let (mark, outcome) = if chosen && audience.fits { (Mark::Right, Outcome::Right) } else { (Mark::NotYet, Outcome::Wrong) };
                items.push(
                    Item::new(audience.id.as_str(), ItemRole::Option { chosen }, Text::Part(Part::Of(audience.id.clone())))
                        .mark((chosen || tried).then_some(mark))
                        .note(just_now.then(|| (outcome, Text::Part(Part::Why(audience.id.clone())))))
                        .action((stage == Stage::Show && !tried).then(|| Press::ShowTo(audience.id.clone()))),
                );
            }
        }
        if stage == Stage::Over {
            items.push(Item::new("ending", ItemRole::Ending, Text::Part(Part::End)));
        }
        Description { layout: Layout::Photo, items }
    }
}
