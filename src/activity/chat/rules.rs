//! The rules of `Chat`: replies lead from turn to turn, moves can be made at any time, telling somebody ends it. Nobody loses.

use serde::{Deserialize, Serialize};

use super::{Script, faults};
use crate::activity::{
    Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, entry_ids, part_ids,
};
use crate::course::Id;

/// A move in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Act {
    /// Writes down words, names and times.
    KeepProof,
    Block,
    Report,
    Leave,
    Tell,
}

impl Act {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Act; 5] = [Act::KeepProof, Act::Block, Act::Report, Act::Leave, Act::Tell];

    /// Returns the name by which conditions and endings ask for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::KeepProof => "keep-proof",
            Self::Block => "block",
            Self::Report => "report",
            Self::Leave => "leave",
            Self::Tell => "tell",
        }
    }

    /// Returns the message of the program's words that stands on its button.
    pub fn words(self) -> &'static str {
        match self {
            Self::KeepProof => "act-keep-proof",
            Self::Block => "act-block",
            Self::Report => "act-report",
            Self::Leave => "act-leave",
            Self::Tell => "act-tell",
        }
    }

    /// Returns the part whose reason says what came of it.
    fn id(self) -> Option<Id> {
        Id::new(self.name()).ok()
    }
}

/// One thing that happened in the chat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Done {
    Replied(Id),
    Acted(Act),
    Told(Id),
}

/// One press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    Reply(Id),
    Act(Act),
    Tell(Id),
    /// Goes back from choosing whom to tell.
    NotNow,
}

/// Where the chat stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    turn: Option<Id>,
    history: Vec<Done>,
    choosing_whom: bool,
    ending: Option<Id>,
}

impl State {
    fn did(&self, act: Act) -> bool {
        self.history.contains(&Done::Acted(act))
    }

    /// Returns true if nothing more can be written.
    fn is_closed(&self) -> bool {
        self.did(Act::Block) || self.did(Act::Leave)
    }
}

impl Script {
    /// Returns true if a reply, a move or a person of this id was chosen.
    fn was_done(&self, state: &State, id: &Id) -> bool {
        state.history.iter().any(|done| match done {
            Done::Replied(reply) => reply == id,
            Done::Acted(act) => act.name() == id.as_str(),
            Done::Told(who) => who == id || *id == *Act::Tell.name(),
        })
    }

    fn ending(&self, state: &State) -> Option<&Id> {
        let fits = |ending: &&super::script::Ending| {
            ending.needs.iter().all(|id| self.was_done(state, id)) && !ending.without.iter().any(|id| self.was_done(state, id))
        };
        self.endings.iter().find(fits).or(self.endings.last()).map(|ending| &ending.id)
    }

    /// Returns true if this can happen now.
    fn can(&self, state: &State, done: &Done) -> bool {
        if state.ending.is_some() {
            return false;
        }
        match done {
            Done::Replied(id) => {
                !state.is_closed()
                    && state.turn.as_ref().and_then(|turn| self.turn(turn)).is_some_and(|turn| turn.replies.iter().any(|reply| reply.id == *id))
            }
            Done::Acted(act) => *act != Act::Tell && !state.did(*act),
            Done::Told(who) => self.tell.contains(who),
        }
    }

    /// Writes what has been written so far, in order.
    fn bubbles(&self, state: &State, items: &mut Vec<Item<Press>>) {
        let mut turn = self.turns.first();
        let mut replies = state.history.iter().filter_map(|done| match done {
            Done::Replied(id) => self.reply(id),
            Done::Acted(_) | Done::Told(_) => None,
        });
        let mut at = 0;
        while let Some(now) = turn {
            for id in &now.says {
                items.push(Item::new(format!("bubble-{at}"), ItemRole::Bubble { mine: false }, Text::Part(Part::Of(id.clone()))));
                at += 1;
            }
            turn = replies.next().and_then(|reply| {
                items.push(Item::new(format!("bubble-{at}"), ItemRole::Bubble { mine: true }, Text::Part(Part::Of(reply.id.clone()))));
                at += 1;
                self.turn(&reply.goes)
            });
        }
    }

    /// Returns what came of the latest thing that happened.
    fn event(&self, state: &State) -> Option<Item<Press>> {
        let (part, mark) = match state.history.last()? {
            Done::Replied(id) => {
                let risky = self.reply(id).is_some_and(|reply| reply.risky);
                (Part::Why(id.clone()), if risky { Mark::NotYet } else { Mark::Right })
            }
            Done::Acted(act) => (Part::Why(act.id()?), Mark::Right),
            Done::Told(who) => (Part::TellWhy(who.clone()), Mark::Right),
        };
        Some(Item::new(format!("event-{}", state.history.len()), ItemRole::Event, Text::Part(part)).mark(Some(mark)))
    }

    fn replies_and_acts(&self, state: &State, items: &mut Vec<Item<Press>>) {
        let turn = state.turn.as_ref().filter(|_| !state.is_closed()).and_then(|turn| self.turn(turn));
        for reply in turn.into_iter().flat_map(|turn| &turn.replies) {
            let text = Text::Part(Part::Of(reply.id.clone()));
            items.push(Item::new(reply.id.as_str(), ItemRole::Reply, text).action(Some(Press::Reply(reply.id.clone()))));
        }
        for act in Act::ALL {
            let done = state.did(act);
            let item = Item::new(act.name(), ItemRole::Act { act, done }, Text::Own(act.words()));
            items.push(item.mark(done.then_some(Mark::Chosen)).action((!done).then_some(Press::Act(act))));
        }
    }
}

impl Rules for Script {
    const IS_SCENARIO: bool = true;
    const TELLS: bool = true;

    type State = State;
    type Move = Press;
    type Answer = Done;

    fn parts(&self) -> Vec<PartSlot> {
        let mut parts = vec![PartSlot::needed(Part::Value, PartRole::Prompt)];
        for turn in &self.turns {
            parts.extend(turn.says.iter().map(|id| PartSlot::needed(Part::Of(id.clone()), PartRole::Bubble)));
            for reply in &turn.replies {
                parts.push(PartSlot::needed(Part::Of(reply.id.clone()), PartRole::Reply));
                parts.push(PartSlot::needed(Part::Why(reply.id.clone()), PartRole::ChatReason));
            }
        }
        let acts = Act::ALL.into_iter().filter(|act| *act != Act::Tell).filter_map(Act::id);
        parts.extend(acts.map(|id| PartSlot::needed(Part::Why(id), PartRole::ChatReason)));
        for who in &self.tell {
            parts.push(PartSlot::needed(Part::Tell(who.clone()), PartRole::Telling));
            parts.push(PartSlot::needed(Part::TellWhy(who.clone()), PartRole::ChatReason));
        }
        parts.extend(self.endings.iter().map(|ending| PartSlot::needed(Part::Of(ending.id.clone()), PartRole::Ending)));
        parts.extend([PartSlot::hint(), PartSlot::teacher()]);
        parts
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        let mut ids = Vec::new();
        for (at, turn) in self.turns.iter().enumerate() {
            ids.push((IdSpace::Turn, IdPlace::field("turns", at), &turn.id));
            let says = turn.says.iter().enumerate();
            ids.extend(says.map(|(inner, id)| (IdSpace::Part, IdPlace::entry("turns", at).within("says", inner), id)));
            let replies = turn.replies.iter().enumerate();
            ids.extend(replies.map(|(inner, reply)| (IdSpace::Part, IdPlace::field("turns", at).within("replies", inner), &reply.id)));
        }
        ids.extend(entry_ids(IdSpace::Person, "tell", &self.tell));
        ids.extend(part_ids("endings", self.endings.iter().map(|ending| &ending.id)));
        ids
    }

    fn names(&self) -> Vec<(String, &Id)> {
        let told = self.tell.iter().enumerate().map(|(at, who)| (format!("tell[{at}]"), who));
        [("phone".to_owned(), &self.phone), ("from".to_owned(), &self.from)].into_iter().chain(told).collect()
    }

    fn owner(&self) -> Option<&Id> {
        Some(&self.phone)
    }

    fn caller(&self) -> Option<&Id> {
        Some(&self.from)
    }

    fn faults(&self, found: &mut Findings<'_>) {
        faults::find(self, found);
    }

    fn key(&self) -> Vec<String> {
        let mut key: Vec<String> = self.turns.iter().flat_map(|turn| &turn.replies).map(|reply| format!("{} {}", reply.id, reply.risky)).collect();
        key.sort();
        key
    }

    fn start(&self, _: Terms) -> State {
        State { turn: self.turns.first().map(|turn| turn.id.clone()), history: Vec::new(), choosing_whom: false, ending: None }
    }

    fn play(&self, state: &mut State, press: Press) -> Option<Done> {
        let done = match press {
            Press::Reply(id) => Done::Replied(id),
            Press::Act(Act::Tell) => {
                state.choosing_whom = state.ending.is_none();
                return None;
            }
            Press::Act(act) => Done::Acted(act),
            Press::Tell(who) => Done::Told(who),
            Press::NotNow => {
                state.choosing_whom = false;
                return None;
            }
        };
        self.can(state, &done).then_some(done)
    }

    fn keep(&self, state: &mut State, done: &Done) {
        if !self.can(state, done) {
            return;
        }
        if let Done::Replied(id) = done
            && let Some(reply) = self.reply(id)
        {
            state.turn = Some(reply.goes.clone());
        }
        state.choosing_whom = false;
        state.history.push(done.clone());
        if matches!(done, Done::Told(_)) {
            state.ending = self.ending(state).cloned();
        }
    }

    fn judge(&self, _: &State, done: &Done) -> Outcome {
        match done {
            Done::Replied(id) if self.reply(id).is_some_and(|reply| reply.risky) => Outcome::Wrong,
            Done::Replied(_) | Done::Acted(_) | Done::Told(_) => Outcome::Right,
        }
    }

    fn chosen(&self, state: &State, done: &Done) -> Vec<Id> {
        match done {
            Done::Replied(id) => vec![id.clone()],
            Done::Acted(act) => act.id().into_iter().collect(),
            Done::Told(who) => {
                let mut after = state.clone();
                self.keep(&mut after, done);
                Act::Tell.id().into_iter().chain([who.clone()]).chain(after.ending).collect()
            }
        }
    }

    fn done(&self, state: &State) -> bool {
        state.ending.is_some()
    }

    fn describe(&self, state: &State) -> Description<Press> {
        let mut items = vec![Item::prompt()];
        self.bubbles(state, &mut items);
        if let Some(Done::Told(who)) = state.history.last() {
            items.push(Item::new("told", ItemRole::Speech(self.phone.clone()), Text::Part(Part::Tell(who.clone()))));
        }
        items.extend(self.event(state));
        if let Some(ending) = &state.ending {
            items.push(Item::new("ending", ItemRole::Ending, Text::Part(Part::Of(ending.clone()))));
        } else if state.choosing_whom {
            for who in &self.tell {
                items.push(
                    Item::new(format!("tell-{who}"), ItemRole::Person(who.clone()), Text::Part(Part::Tell(who.clone())))
                        .action(Some(Press::Tell(who.clone()))),
                );
            }
            items.push(Item::new("not-now", ItemRole::Button, Text::Own("tell-not-now")).action(Some(Press::NotNow)));
        } else {
            self.replies_and_acts(state, &mut items);
        }
        Description { layout: Layout::Phone, items }
    }
}
