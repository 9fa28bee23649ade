//! The machine of `Sort` and `Match`: pick something up, choose its place. The right place keeps it; a wrong one says that it is not there and is not
//! offered for it again.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Description, Item, ItemRole, Layout, Mark, Outcome, Part, Terms, Text};
use crate::course::{Id, Policy};
use crate::engine::Chance;

/// Pieces, and the places where they belong.
pub trait Placing {
    /// The pieces come in an order of chance.
    const SHUFFLED: bool;
    /// A place holds one piece.
    const ONE_EACH: bool;

    /// Returns the pieces, each with the place where it belongs.
    fn pieces(&self) -> Vec<(&Id, &Id)>;

    /// Returns the places.
    fn places(&self) -> Vec<&Id>;

    /// Returns the words on a piece.
    fn piece_words(&self, piece: &Id) -> Part;

    /// Returns what is to be seen on a piece.
    fn piece_picture(&self, _: &Id) -> Option<&Id> {
        None
    }

    /// Returns the name of a piece in a description. It differs from those of the places.
    fn piece_name(&self, piece: &Id) -> String;
}

/// What lies where, what is in the hand, and what was tried.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    order: Vec<usize>,
    one_try: bool,
    free: bool,
    held: Option<Id>,
    placed: BTreeMap<Id, Id>,
    tried: BTreeMap<Id, BTreeSet<Id>>,
    last: Option<Put>,
}

impl State {
    fn is_full(&self, place: &Id) -> bool {
        self.placed.values().any(|taken| taken == place)
    }

    fn was_tried(&self, piece: &Id, place: &Id) -> bool {
        self.tried.get(piece).is_some_and(|tried| tried.contains(place))
    }
}

/// One press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    PickUp(Id),
    PutDown,
    Into(Id),
}

/// A piece was put into a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Put {
    pub piece: Id,
    pub group: Id,
}

fn home<'a>(script: &'a impl Placing, piece: &Id) -> Option<&'a Id> {
    script.pieces().into_iter().find(|(id, _)| *id == piece).map(|(_, home)| home)
}

fn is_right(script: &impl Placing, put: &Put) -> bool {
    home(script, &put.piece) == Some(&put.group)
}

fn has_place(script: &impl Placing, place: &Id) -> bool {
    script.places().contains(&place)
}

/// See [`super::Rules::key`].
pub fn key(script: &impl Placing) -> Vec<String> {
    let mut key: Vec<String> = script.pieces().into_iter().map(|(piece, home)| format!("{piece} {home}")).collect();
    key.sort();
    key
}

/// See [`super::Rules::start`].
pub fn start<P: Placing>(script: &P, terms: Terms) -> State {
    let mut order: Vec<usize> = (0..script.pieces().len()).collect();
    if P::SHUFFLED {
        Chance::new(terms.seed).shuffle(&mut order);
    }
    State {
        order,
        one_try: terms.policy == Policy::Quiz,
        free: matches!(terms.policy, Policy::Poll | Policy::Private),
        held: None,
        placed: BTreeMap::new(),
        tried: BTreeMap::new(),
        last: None,
    }
}

/// See [`super::Rules::play`].
pub fn play<P: Placing>(script: &P, state: &mut State, press: Press) -> Option<Put> {
    match press {
        Press::PickUp(piece) if home(script, &piece).is_some() && !state.placed.contains_key(&piece) => {
            state.held = Some(piece);
            state.last = None;
            None
        }
        Press::PutDown => {
            state.held = None;
            None
        }
        Press::Into(group) if has_place(script, &group) && !(P::ONE_EACH && state.is_full(&group)) => {
            let piece = state.held.clone()?;
            (!state.was_tried(&piece, &group)).then_some(Put { piece, group })
        }
        Press::PickUp(_) | Press::Into(_) => None,
    }
}

/// See [`super::Rules::keep`].
pub fn keep(script: &impl Placing, state: &mut State, put: &Put) {
    let Some(home) = home(script, &put.piece) else { return };
    if !has_place(script, &put.group) || state.placed.contains_key(&put.piece) {
        return;
    }
    state.last = Some(put.clone());
    if is_right(script, put) || state.free {
        state.placed.insert(put.piece.clone(), put.group.clone());
        state.held = None;
        return;
    }
    state.tried.entry(put.piece.clone()).or_default().insert(put.group.clone());
    if state.one_try {
        state.placed.insert(put.piece.clone(), home.clone());
        state.held = None;
    } else {
        state.held = Some(put.piece.clone());
    }
}

/// See [`super::Rules::right`].
pub fn right(script: &impl Placing, state: &State) -> Vec<Press> {
    if state.free {
        return Vec::new();
    }
    match &state.held {
        Some(held) => home(script, held).cloned().map(Press::Into).into_iter().collect(),
        None => {
            let next = script.pieces().into_iter().map(|(piece, _)| piece).find(|piece| !state.placed.contains_key(*piece));
            next.cloned().map(Press::PickUp).into_iter().collect()
        }
    }
}

/// See [`super::Rules::judge`].
pub fn judge(script: &impl Placing, state: &State, put: &Put) -> Outcome {
    match (state.free, is_right(script, put)) {
        (true, _) => Outcome::Neutral,
        (false, true) => Outcome::Right,
        (false, false) => Outcome::Wrong,
    }
}

/// See [`super::Rules::done`].
pub fn done(script: &impl Placing, state: &State) -> bool {
    script.pieces().into_iter().all(|(piece, _)| state.placed.contains_key(piece))
}

/// See [`super::Rules::describe`].
pub fn describe<P: Placing>(script: &P, state: &State) -> Description<Press> {
    let places = script.places().into_iter().map(|place| {
        let tried = state.held.as_ref().is_some_and(|held| state.was_tried(held, place));
        let open = state.held.is_some() && !tried && !(P::ONE_EACH && state.is_full(place));
        Item::new(place.as_str(), ItemRole::Group, Text::Part(Part::Of(place.clone())))
            .mark(tried.then_some(Mark::NotYet))
            .action(open.then(|| Press::Into(place.clone())))
    });
    let pieces = script.pieces();
    let pieces = state.order.iter().filter_map(|at| pieces.get(*at)).map(|&(id, _)| {
        let held = state.held.as_ref() == Some(id);
        let group = state.placed.get(id).cloned();
        let missed = state.one_try && state.tried.contains_key(id);
        let mark = group.as_ref().map(|_| match (state.free, missed) {
            (true, _) => Mark::Chosen,
            (false, true) => Mark::Missed,
            (false, false) => Mark::Right,
        });
        let action = match (&group, held) {
            (Some(_), _) => None,
            (None, true) => Some(Press::PutDown),
            (None, false) => Some(Press::PickUp(id.clone())),
        };
        let note = state.last.as_ref().filter(|last| last.piece == *id).map(|last| {
            let outcome = judge(script, state, last);
            let text = if group.is_some() { Text::Part(Part::Why(id.clone())) } else { Text::Own("sort-not-there") };
            (outcome, text)
        });
        let words = Text::Part(script.piece_words(id));
        Item::new(script.piece_name(id), ItemRole::Piece { held, group }, words)
            .picture(script.piece_picture(id).cloned())
            .mark(mark)
            .note(note)
            .action(action)
    });
    let layout = if P::ONE_EACH { Layout::Pairs } else { Layout::Groups };
    Description { layout, items: std::iter::once(Item::prompt()).chain(pieces).chain(places).collect() }
}

/// Writes the methods of [`super::Rules`] that this machine answers.
macro_rules! rules_of_placing {
    () => {
        type State = crate::activity::placing::State;
        type Move = crate::activity::placing::Press;
        type Answer = crate::activity::placing::Put;

        fn key(&self) -> Vec<String> {
            crate::activity::placing::key(self)
        }

        fn start(&self, terms: crate::activity::Terms) -> Self::State {
            crate::activity::placing::start(self, terms)
        }

        fn play(&self, state: &mut Self::State, press: Self::Move) -> Option<Self::Answer> {
            crate::activity::placing::play(self, state, press)
        }

        fn keep(&self, state: &mut Self::State, put: &Self::Answer) {
            crate::activity::placing::keep(self, state, put);
        }

        fn right(&self, state: &Self::State) -> Vec<Self::Move> {
            crate::activity::placing::right(self, state)
        }

        fn judge(&self, state: &Self::State, put: &Self::Answer) -> crate::activity::Outcome {
            crate::activity::placing::judge(self, state, put)
        }

        fn chosen(&self, _: &Self::State, put: &Self::Answer) -> Vec<Id> {
            vec![put.piece.clone(), put.group.clone()]
        }

        fn done(&self, state: &Self::State) -> bool {
            crate::activity::placing::done(self, state)
        }

        fn describe(&self, state: &Self::State) -> crate::activity::Description<Self::Move> {
            crate::activity::placing::describe(self, state)
        }
    };
}
pub(super) use rules_of_placing;
