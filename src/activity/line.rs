//! The machine of `Order` and `Gaps`: a line of places, filled one after the other by pressing what comes next.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Mark, Outcome, Terms};
use crate::course::{Id, Policy};
use crate::engine::Chance;

/// What is offered, what lies in the line, and what was tried.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    /// The order in which everything is offered.
    pub order: Vec<Id>,
    one_try: bool,
    /// What lies in the line, from its beginning.
    pub filled: Vec<Id>,
    /// What was tried in the place that is filled next.
    pub tried: BTreeSet<Id>,
    /// Of what lies in the line: in whose place another was said, with one try.
    missed: BTreeSet<Id>,
    /// What the latest answer chose.
    pub last: Option<Id>,
}

/// One press: this comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next(pub Id);

/// This was said to come next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named(pub Id);

/// Begins: `line` is what belongs there in the right order, `others` what belongs nowhere.
pub fn start<'a>(line: impl Iterator<Item = &'a Id>, others: &'a [Id], terms: Terms) -> State {
    let mut order: Vec<Id> = line.chain(others).cloned().collect();
    let right = order.clone();
    let mut chance = Chance::new(terms.seed);
    chance.shuffle(&mut order);
    // Nobody is asked what lies in the right order already.
    if order == right {
        order.rotate_left(1);
    }
    let one_try = terms.policy == Policy::Quiz;
    State { order, one_try, filled: Vec::new(), tried: BTreeSet::new(), missed: BTreeSet::new(), last: None }
}

impl State {
    /// Takes a press.
    pub fn play(&self, line: &[Id], Next(id): Next) -> Option<Named> {
        let open = self.order.contains(&id) && !self.filled.contains(&id) && !self.tried.contains(&id) && self.filled.len() < line.len();
        open.then_some(Named(id))
    }

    /// Returns the press that is right now.
    pub fn right(&self, line: &[Id]) -> Vec<Next> {
        line.get(self.filled.len()).cloned().map(Next).into_iter().collect()
    }

    /// Takes an answer.
    pub fn keep(&mut self, line: &[Id], Named(id): &Named) {
        let Some(wanted) = line.get(self.filled.len()) else { return };
        if !self.order.contains(id) || self.filled.contains(id) {
            return;
        }
        self.last = Some(id.clone());
        if id != wanted {
            self.tried.insert(id.clone());
            if !self.one_try {
                return;
            }
            self.missed.insert(wanted.clone());
        }
        self.filled.push(wanted.clone());
        self.tried.clear();
    }

    /// Returns what an answer comes to.
    pub fn judge(&self, line: &[Id], Named(id): &Named) -> Outcome {
        if line.get(self.filled.len()) == Some(id) { Outcome::Right } else { Outcome::Wrong }
    }

    /// Returns true if every place is filled.
    pub fn is_done(&self, line: &[Id]) -> bool {
        self.filled.len() >= line.len()
    }

    /// Returns how what lies in the line came out.
    pub fn mark(&self, id: &Id) -> Mark {
        if self.missed.contains(id) { Mark::Missed } else { Mark::Right }
    }
}

/// Writes the methods of [`super::Rules`] that this machine answers; `self.line()` is what belongs into the line.
macro_rules! rules_of_line {
    () => {
        type State = crate::activity::line::State;
        type Move = crate::activity::line::Next;
        type Answer = crate::activity::line::Named;

        fn key(&self) -> Vec<String> {
            self.line().iter().map(Id::to_string).collect()
        }

        fn play(&self, state: &mut Self::State, press: Self::Move) -> Option<Self::Answer> {
            state.play(self.line(), press)
        }

        fn keep(&self, state: &mut Self::State, named: &Self::Answer) {
            state.keep(self.line(), named);
        }

        fn right(&self, state: &Self::State) -> Vec<Self::Move> {
            state.right(self.line())
        }

        fn judge(&self, state: &Self::State, named: &Self::Answer) -> crate::activity::Outcome {
            state.judge(self.line(), named)
        }

        fn chosen(&self, _: &Self::State, named: &Self::Answer) -> Vec<Id> {
            vec![named.0.clone()]
        }

        fn done(&self, state: &Self::State) -> bool {
            state.is_done(self.line())
        }
    };
}
pub(super) use rules_of_line;
