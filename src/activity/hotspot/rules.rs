//! The rules of `Hotspot`: every spot can be pressed, each says what it is, and what is looked for is found once all of it is. Under `Quiz` there are as many
//! tries as there are things to find.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Script, script};
use crate::activity::{
    Area, Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, part_ids,
};
use crate::course::{Id, Policy};
use crate::diag::Code;

/// A spot that was pressed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Pointed(Id);

/// What was pressed so far.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    one_try: bool,
    pressed: BTreeSet<Id>,
    last: Option<Id>,
}

impl Script {
    fn spot(&self, id: &Id) -> Option<&script::Spot> {
        self.spots.iter().find(|spot| spot.id == *id)
    }

    fn wanted(&self) -> impl Iterator<Item = &script::Spot> {
        self.spots.iter().filter(|spot| spot.right)
    }
}

impl Rules for Script {
    const KEPT: &'static [&'static str] = &["prompt", "picture"];

    type State = State;
    type Move = Pointed;
    type Answer = Pointed;

    fn parts(&self) -> Vec<PartSlot> {
        let spots = self.spots.iter().flat_map(|spot| {
            [PartSlot::needed(Part::Of(spot.id.clone()), PartRole::Spot), PartSlot::needed(Part::Why(spot.id.clone()), PartRole::Reason)]
        });
        let picture = self.picture.iter().map(|_| PartSlot::needed(Part::Alt, PartRole::Alt));
        std::iter::once(PartSlot::needed(Part::Value, PartRole::Prompt)).chain(picture).chain(spots).chain(PartSlot::for_questions()).collect()
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        part_ids("spots", self.spots.iter().map(|spot| &spot.id)).collect()
    }

    fn pictures(&self) -> Vec<(String, &Id)> {
        self.picture.iter().map(|picture| ("picture".to_owned(), picture)).collect()
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.counts("spots", self.spots.len(), 2..=6, "Two to six spots");
        found.has_right_answers();
        let areas: Vec<Area> = self.spots.iter().map(|spot| Area::new(spot.at, spot.size)).collect();
        found.areas("spots", &areas);
        if self.wanted().next().is_none() {
            let hint = "Say `right: true` in at least one spot.";
            (found.report)("spots", Code::NoRightAnswer, "nothing in the picture is what is looked for".to_owned(), Some(hint.to_owned()));
        }
    }

    fn key(&self) -> Vec<String> {
        let mut key: Vec<String> = self.wanted().map(|spot| spot.id.to_string()).collect();
        key.sort();
        key
    }

    fn start(&self, terms: Terms) -> State {
        State { one_try: terms.policy == Policy::Quiz, pressed: BTreeSet::new(), last: None }
    }

    fn play(&self, state: &mut State, Pointed(id): Pointed) -> Option<Pointed> {
        let open = !self.done(state) && self.spot(&id).is_some() && !state.pressed.contains(&id);
        open.then_some(Pointed(id))
    }

    fn keep(&self, state: &mut State, Pointed(id): &Pointed) {
        if self.spot(id).is_some() {
            state.pressed.insert(id.clone());
            state.last = Some(id.clone());
        }
    }

    fn right(&self, state: &State) -> Vec<Pointed> {
        if self.done(state) {
            return Vec::new();
        }
        self.wanted().filter(|spot| !state.pressed.contains(&spot.id)).map(|spot| Pointed(spot.id.clone())).collect()
    }

    fn judge(&self, _: &State, Pointed(id): &Pointed) -> Outcome {
        if self.spot(id).is_some_and(|spot| spot.right) { Outcome::Right } else { Outcome::Wrong }
    }

    fn chosen(&self, _: &State, Pointed(id): &Pointed) -> Vec<Id> {
        vec![id.clone()]
    }

    fn done(&self, state: &State) -> bool {
        let tried = state.one_try && state.pressed.len() >= self.wanted().count();
        tried || self.wanted().all(|spot| state.pressed.contains(&spot.id))
    }

    fn describe(&self, state: &State) -> Description<Pointed> {
        let done = self.done(state);
        let alt = if self.picture.is_some() { Text::Part(Part::Alt) } else { Text::Own("picture") };
        let picture = Item::new("picture", ItemRole::Picture, alt).picture(self.picture.clone());
        let spots = self.spots.iter().map(|spot| {
            let pressed = state.pressed.contains(&spot.id);
            let mark = match (pressed, spot.right) {
                (true, true) => Some(Mark::Right),
                (true, false) => Some(Mark::NotYet),
                (false, right) => (done && right).then_some(Mark::Missed),
            };
            let says_why = state.last.as_ref() == Some(&spot.id) || mark == Some(Mark::Missed);
            let outcome = if spot.right { Outcome::Right } else { Outcome::Wrong };
            Item::new(spot.id.as_str(), ItemRole::Spot, Text::Part(Part::Of(spot.id.clone())))
                .mark(mark)
                .area(Some(Area::new(spot.at, spot.size)))
                .note(says_why.then(|| (outcome, Text::Part(Part::Why(spot.id.clone())))))
                .action((!done && !pressed).then(|| Pointed(spot.id.clone())))
        });
        Description { layout: Layout::Picture, items: [Item::prompt(), picture].into_iter().chain(spots).collect() }
    }
}
