//! The rules of `Chat`: replies lead from turn to turn, moves can be made at any time, telling somebody ends it. Nobody loses.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Script, faults};
use crate::activity::{
    Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, entry_ids, part_ids,
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
    pub(super) fn id(self) -> Option<Id> {
        Id::new(self.name()).ok()
    }
}

/// One thing that happened in the chat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Done {
    Replied(Id),
    Acted(Act),
    /// These bubbles were noted down: their words, names and times.
    Noted(BTreeSet<Id>),
    Told(Id),
}

/// One press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    Reply(Id),
    Act(Act),
    Tell(Id),
    /// Marks a bubble for noting down, or takes the mark away.
    Mark(Id),
    /// Notes down what is marked.
    Note,
    /// Asks what the owner of the phone feels.
    AskFeeling,
    /// The owner of the phone feels like this, from 1 to 5.
    Feel(u8),
    /// Goes back from choosing whom to tell, from the album, and from the feelings.
    NotNow,
}

/// What is open beside the chat.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Beside {
    /// What can be written and done.
    #[default]
    Replies,
    Whom,
    /// The album, with what is marked.
    Album(BTreeSet<Id>),
    /// The feelings, with the one that was picked. It is kept nowhere.
    Feelings(Option<u8>),
}

/// Where the chat stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    pub(super) turn: Option<Id>,
    pub(super) history: Vec<Done>,
    pub(super) beside: Beside,
    ending: Option<Id>,
}

impl State {
    pub(super) fn did(&self, act: Act) -> bool {
        self.history.contains(&Done::Acted(act))
    }

    /// Goes through the bubbles that were noted down.
    pub(super) fn noted(&self) -> impl Iterator<Item = &Id> {
        self.history.iter().flat_map(|done| match done {
            Done::Noted(ids) => ids.iter().collect::<Vec<_>>(),
            Done::Replied(_) | Done::Acted(_) | Done::Told(_) => Vec::new(),
        })
    }

    /// Returns true if nothing more can be written.
    pub(super) fn is_closed(&self) -> bool {
        self.did(Act::Block) || self.did(Act::Leave)
    }
}

impl Script {
    /// Returns true if a reply, a move or a person of this id was chosen.
    fn was_done(&self, state: &State, id: &Id) -> bool {
        state.history.iter().any(|done| match done {
            Done::Replied(reply) => reply == id,
            Done::Acted(act) => act.name() == id.as_str(),
            Done::Noted(ids) => *id == *Act::KeepProof.name() && ids.iter().any(|id| self.shows(id)),
            Done::Told(who) => who == id || *id == *Act::Tell.name(),
        })
    }

    /// Returns true if the words of a bubble show what happened.
    pub(super) fn shows(&self, id: &Id) -> bool {
        self.said(id).is_some_and(|said| said.proof)
    }

    /// Returns true if some bubbles are worth noting more than others, so that there is an album.
    pub(super) fn has_album(&self) -> bool {
        self.turns.iter().flat_map(|turn| &turn.says).any(|said| said.proof)
    }

    /// Returns the turns so far, each with the reply that led on from it.
    pub(super) fn way<'a>(&'a self, state: &'a State) -> Vec<(&'a super::script::Turn, Option<&'a super::script::Reply>)> {
        let mut replies = state.history.iter().filter_map(|done| match done {
            Done::Replied(id) => self.reply(id),
            Done::Acted(_) | Done::Noted(_) | Done::Told(_) => None,
        });
        let mut way = Vec::new();
        let mut turn = self.turns.first();
        while let Some(now) = turn {
            let reply = replies.next();
            way.push((now, reply));
            turn = reply.and_then(|reply| self.turn(&reply.goes));
        }
        way
    }

    /// Returns the bubbles on the phone whose words could be noted, and were not.
    pub(super) fn open_notes<'a>(&'a self, state: &'a State) -> impl Iterator<Item = &'a super::script::Said> {
        let noted: BTreeSet<&Id> = state.noted().collect();
        let said = self.way(state).into_iter().flat_map(|(turn, _)| &turn.says);
        said.filter(move |said| said.picture.is_none() && !noted.contains(&said.id))
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
            Done::Acted(Act::KeepProof) if self.has_album() => false,
            Done::Acted(act) => *act != Act::Tell && !state.did(*act),
            Done::Noted(ids) => self.has_album() && self.open_notes(state).any(|said| ids.contains(&said.id)),
            Done::Told(who) => self.tell.contains(who),
        }
    }
}

impl Rules for Script {
    const IS_SCENARIO: bool = true;
    const TELLS: bool = true;
    const KEPT: &'static [&'static str] = &["prompt", "album", "note-down", "feelings", "felt", "not-now"];

    type State = State;
    type Move = Press;
    type Answer = Done;

    fn parts(&self) -> Vec<PartSlot> {
        let mut parts = vec![PartSlot::needed(Part::Value, PartRole::Prompt)];
        for turn in &self.turns {
            parts.extend(turn.says.iter().map(|said| PartSlot::needed(Part::Of(said.id.clone()), PartRole::Bubble)));
            parts.extend(turn.feels.then(|| PartSlot::needed(Part::Feels(turn.id.clone()), PartRole::Reason)));
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
        parts.extend(PartSlot::for_questions());
        parts
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        let mut ids = Vec::new();
        for (at, turn) in self.turns.iter().enumerate() {
            ids.push((IdSpace::Turn, IdPlace::field("turns", at), &turn.id));
            let says = turn.says.iter().enumerate();
            ids.extend(says.map(|(inner, said)| (IdSpace::Part, IdPlace::entry("turns", at).within("says", inner), &said.id)));
            let replies = turn.replies.iter().enumerate();
            ids.extend(replies.map(|(inner, reply)| (IdSpace::Part, IdPlace::field("turns", at).within("replies", inner), &reply.id)));
        }
        ids.extend(entry_ids(IdSpace::Person, "tell", &self.tell));
        ids.extend(part_ids("endings", self.endings.iter().map(|ending| &ending.id)));
        ids
    }

    fn names(&self) -> Vec<(String, &Id)> {
        let told = self.tell.iter().enumerate().map(|(at, who)| (format!("tell[{at}]"), who));
        let members = self.members.iter().enumerate().map(|(at, who)| (format!("members[{at}]"), who));
        [("phone".to_owned(), &self.phone), ("from".to_owned(), &self.from)].into_iter().chain(members).chain(told).collect()
    }

    fn pictures(&self) -> Vec<(String, &Id)> {
        let mut pictures = Vec::new();
        for (at, turn) in self.turns.iter().enumerate() {
            for (inner, said) in turn.says.iter().enumerate() {
                pictures.extend(said.picture.as_ref().map(|picture| (format!("turns[{at}].says[{inner}].picture"), picture)));
            }
        }
        pictures
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
        State { turn: self.turns.first().map(|turn| turn.id.clone()), history: Vec::new(), beside: Beside::default(), ending: None }
    }

    fn play(&self, state: &mut State, press: Press) -> Option<Done> {
        let done = match press {
            Press::Reply(id) => Done::Replied(id),
            Press::Act(act) if act == Act::Tell || (act == Act::KeepProof && self.has_album()) => {
                if state.ending.is_none() {
                    state.beside = if act == Act::Tell { Beside::Whom } else { Beside::Album(BTreeSet::new()) };
                }
                return None;
            }
            Press::Act(act) => Done::Acted(act),
            Press::Tell(who) => Done::Told(who),
            Press::Mark(id) => {
                let open = self.open_notes(state).any(|said| said.id == id);
                if let Beside::Album(marked) = &mut state.beside
                    && open
                    && !marked.remove(&id)
                {
                    marked.insert(id);
                }
                return None;
            }
            Press::Note => match &state.beside {
                Beside::Album(marked) => Done::Noted(marked.clone()),
                Beside::Replies | Beside::Whom | Beside::Feelings(_) => return None,
            },
            Press::AskFeeling | Press::Feel(_) => {
                let asks = state.turn.as_ref().and_then(|turn| self.turn(turn)).is_some_and(|turn| turn.feels) && state.ending.is_none();
                if asks {
                    state.beside = Beside::Feelings(if let Press::Feel(level) = press { Some(level.clamp(1, 5)) } else { None });
                }
                return None;
            }
            Press::NotNow => {
                state.beside = Beside::Replies;
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
        state.beside = Beside::Replies;
        state.history.push(done.clone());
        if matches!(done, Done::Told(_)) {
            state.ending = self.ending(state).cloned();
        }
    }

    fn judge(&self, _: &State, done: &Done) -> Outcome {
        match done {
            Done::Replied(id) if self.reply(id).is_some_and(|reply| reply.risky) => Outcome::Wrong,
            Done::Noted(ids) if !ids.iter().any(|id| self.shows(id)) => Outcome::Partly,
            Done::Noted(_) | Done::Replied(_) | Done::Acted(_) | Done::Told(_) => Outcome::Right,
        }
    }

    fn chosen(&self, state: &State, done: &Done) -> Vec<Id> {
        match done {
            Done::Replied(id) => vec![id.clone()],
            Done::Acted(act) => act.id().into_iter().collect(),
            Done::Noted(ids) if ids.iter().any(|id| self.shows(id)) => Act::KeepProof.id().into_iter().collect(),
            Done::Noted(_) => Vec::new(),
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
        } else {
            match &state.beside {
                Beside::Replies => self.replies_and_acts(state, &mut items),
                Beside::Whom => {
                    for who in &self.tell {
                        items.push(
                            Item::new(format!("tell-{who}"), ItemRole::Person(who.clone()), Text::Part(Part::Tell(who.clone())))
                                .action(Some(Press::Tell(who.clone()))),
                        );
                    }
                }
                Beside::Album(marked) => self.album(state, marked, &mut items),
                Beside::Feelings(picked) => self.feelings(state, *picked, &mut items),
            }
            if state.beside != Beside::Replies {
                items.push(Item::new("not-now", ItemRole::Button, Text::Own("tell-not-now")).action(Some(Press::NotNow)));
            }
        }
        Description { layout: Layout::Phone, items }
    }
}
