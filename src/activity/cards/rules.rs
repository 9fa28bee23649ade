//! The rules of `Cards`: each is turned once, and can be turned again.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Script;
use crate::activity::{
    Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, part_ids,
};
use crate::course::Id;

/// Which cards lie with their backs up, and which have been turned.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    seen: BTreeSet<Id>,
    back_up: BTreeSet<Id>,
}

/// Turns a card over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn(Id);

/// The card was turned for the first time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turned(Id);

impl Script {
    fn has(&self, id: &Id) -> bool {
        self.cards.iter().any(|card| card.id == *id)
    }
}

impl Rules for Script {
    type State = State;
    type Move = Turn;
    type Answer = Turned;

    fn parts(&self) -> Vec<PartSlot> {
        let cards = self.cards.iter().flat_map(|card| {
            [PartSlot::needed(Part::Of(card.id.clone()), PartRole::CardFront), PartSlot::needed(Part::Back(card.id.clone()), PartRole::CardBack)]
        });
        std::iter::once(PartSlot::needed(Part::Value, PartRole::Prompt)).chain(cards).chain([PartSlot::teacher()]).collect()
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        part_ids("cards", self.cards.iter().map(|card| &card.id)).collect()
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.counts("cards", self.cards.len(), 2..=6, "Two to six cards");
    }

    fn key(&self) -> Vec<String> {
        Vec::new()
    }

    fn start(&self, _: Terms) -> State {
        State::default()
    }

    fn play(&self, state: &mut State, Turn(card): Turn) -> Option<Turned> {
        if !self.has(&card) {
            return None;
        }
        if !state.seen.contains(&card) {
            return Some(Turned(card));
        }
        if !state.back_up.remove(&card) {
            state.back_up.insert(card);
        }
        None
    }

    fn keep(&self, state: &mut State, Turned(card): &Turned) {
        if self.has(card) {
            state.seen.insert(card.clone());
            state.back_up.insert(card.clone());
        }
    }

    fn judge(&self, _: &State, _: &Turned) -> Outcome {
        Outcome::Neutral
    }

    fn chosen(&self, _: &State, Turned(card): &Turned) -> Vec<Id> {
        vec![card.clone()]
    }

    fn done(&self, state: &State) -> bool {
        self.cards.iter().all(|card| state.seen.contains(&card.id))
    }

    fn describe(&self, state: &State) -> Description<Turn> {
        let cards = self.cards.iter().map(|card| {
            let turned = state.back_up.contains(&card.id);
            let part = if turned { Part::Back(card.id.clone()) } else { Part::Of(card.id.clone()) };
            Item::new(card.id.as_str(), ItemRole::Card { turned }, Text::Part(part))
                .mark(state.seen.contains(&card.id).then_some(Mark::Chosen))
                .action(Some(Turn(card.id.clone())))
        });
        Description { layout: Layout::Cards, items: std::iter::once(Item::prompt()).chain(cards).collect() }
    }
}
