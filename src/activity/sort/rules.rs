//! The rules of `Sort`: pick something up, choose a group. The right group keeps it; a wrong one says why not and is not offered for it again.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Script;
use crate::activity::{Description, Findings, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text};
use crate::course::{Id, Policy};
use crate::diag::Code;

/// What lies where, what is in the hand, and what was tried.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    one_try: bool,
    free: bool,
    held: Option<Id>,
    placed: BTreeMap<Id, Id>,
    tried: BTreeMap<Id, BTreeSet<Id>>,
    last: Option<Put>,
}

/// One press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    PickUp(Id),
    PutDown,
    Into(Id),
}

/// A piece was put into a group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Put {
    pub piece: Id,
    pub group: Id,
}

impl Script {
    /// Returns the group in which a piece belongs, if there is such a piece.
    fn home(&self, piece: &Id) -> Option<&Id> {
        self.items.iter().find(|item| item.id == *piece).map(|item| &item.group)
    }

    fn is_right(&self, put: &Put) -> bool {
        self.home(&put.piece) == Some(&put.group)
    }
}

impl Rules for Script {
    type State = State;
    type Move = Press;
    type Answer = Put;

    fn parts(&self) -> Vec<PartSlot> {
        let groups = self.groups.iter().map(|group| PartSlot::needed(Part::Of(group.clone()), PartRole::Group));
        let items = self.items.iter().flat_map(|item| {
            [PartSlot::needed(Part::Of(item.id.clone()), PartRole::Item), PartSlot::needed(Part::Why(item.id.clone()), PartRole::Reason)]
        });
        std::iter::once(PartSlot::needed(Part::Value, PartRole::Prompt))
            .chain(groups)
            .chain(items)
            .chain([PartSlot::hint(), PartSlot::teacher()])
            .collect()
    }

    fn faults(&self, found: &mut Findings<'_>) {
        for (place, count, range, what) in
            [("groups", self.groups.len(), 2..=4, "Two to four groups"), ("items", self.items.len(), 2..=8, "Two to eight items")]
        {
            if !range.contains(&count) {
                let sentence = format!("there are {count} {place}");
                (found.report)(place, Code::WrongCount, sentence, Some(format!("{what} fit on a screen.")));
            }
        }
        for (at, item) in self.items.iter().enumerate() {
            if !self.groups.contains(&item.group) {
                (found.report)(
                    &format!("items[{at}].group"),
                    Code::NoSuchGroup,
                    format!("item `{}` belongs to the group `{}`, which the step does not have", item.id, item.group),
                    crate::diag::did_you_mean(item.group.as_str(), self.groups.iter().map(Id::as_str)),
                );
            }
        }
    }

    fn key(&self) -> Vec<String> {
        let mut key: Vec<String> = self.items.iter().map(|item| format!("{} {}", item.id, item.group)).collect();
        key.sort();
        key
    }

    fn start(&self, terms: Terms) -> State {
        State {
            one_try: terms.policy == Policy::Quiz,
            free: matches!(terms.policy, Policy::Poll | Policy::Private),
            held: None,
            placed: BTreeMap::new(),
            tried: BTreeMap::new(),
            last: None,
        }
    }

    fn play(&self, state: &mut State, press: Press) -> Option<Put> {
        match press {
            Press::PickUp(piece) if self.home(&piece).is_some() && !state.placed.contains_key(&piece) => {
                state.held = Some(piece);
                state.last = None;
                None
            }
            Press::PutDown => {
                state.held = None;
                None
            }
            Press::Into(group) if self.groups.contains(&group) => {
                let piece = state.held.clone()?;
                let again = state.tried.get(&piece).is_some_and(|tried| tried.contains(&group));
                (!again).then_some(Put { piece, group })
            }
            Press::PickUp(_) | Press::Into(_) => None,
        }
    }

    fn keep(&self, state: &mut State, put: &Put) {
        if self.home(&put.piece).is_none() || !self.groups.contains(&put.group) || state.placed.contains_key(&put.piece) {
            return;
        }
        state.last = Some(put.clone());
        if self.is_right(put) || state.free {
            state.placed.insert(put.piece.clone(), put.group.clone());
            state.held = None;
            return;
        }
        state.tried.entry(put.piece.clone()).or_default().insert(put.group.clone());
        if state.one_try {
            if let Some(home) = self.home(&put.piece) {
                state.placed.insert(put.piece.clone(), home.clone());
            }
            state.held = None;
        } else {
            state.held = Some(put.piece.clone());
        }
    }

    fn judge(&self, state: &State, put: &Put) -> Outcome {
        match (state.free, self.is_right(put)) {
            (true, _) => Outcome::Neutral,
            (false, true) => Outcome::Right,
            (false, false) => Outcome::Wrong,
        }
    }

    fn chosen(&self, _: &State, put: &Put) -> Vec<Id> {
        vec![put.piece.clone(), put.group.clone()]
    }

    fn done(&self, state: &State) -> bool {
        self.items.iter().all(|item| state.placed.contains_key(&item.id))
    }

    fn describe(&self, state: &State) -> Description<Press> {
        let groups = self.groups.iter().map(|group| {
            let tried = state.held.as_ref().is_some_and(|held| state.tried.get(held).is_some_and(|tried| tried.contains(group)));
            let action = (state.held.is_some() && !tried).then(|| Press::Into(group.clone()));
            Item::new(group.as_str(), ItemRole::Group, Text::Part(Part::Of(group.clone()))).mark(tried.then_some(Mark::NotYet)).action(action)
        });
        let pieces = self.items.iter().map(|item| {
            let held = state.held.as_ref() == Some(&item.id);
            let group = state.placed.get(&item.id).cloned();
            let missed = state.one_try && state.tried.contains_key(&item.id);
            let mark = group.as_ref().map(|_| match (state.free, missed) {
                (true, _) => Mark::Chosen,
                (false, true) => Mark::Missed,
                (false, false) => Mark::Right,
            });
            let action = match (&group, held) {
                (Some(_), _) => None,
                (None, true) => Some(Press::PutDown),
                (None, false) => Some(Press::PickUp(item.id.clone())),
            };
            let note = state.last.as_ref().filter(|last| last.piece == item.id).map(|last| {
                let outcome = self.judge(state, last);
                let text = if group.is_some() { Text::Part(Part::Why(item.id.clone())) } else { Text::Own("sort-not-there") };
                (outcome, text)
            });
            Item::new(item.id.as_str(), ItemRole::Piece { held, group }, Text::Part(Part::Of(item.id.clone()))).mark(mark).note(note).action(action)
        });
        Description { layout: Layout::Groups, items: std::iter::once(Item::prompt()).chain(pieces).chain(groups).collect() }
    }
}
