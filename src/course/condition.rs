//! Conditions: what must have happened for a step to be shown. Plain RON, no expressions.

use serde::Deserialize;

use super::Id;

/// A condition on what happened in the attempt so far.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Condition {
    /// The step was entered.
    Visited(Id),
    /// In the step, this part (an option, a card, a reply, a move) was chosen.
    Did(Id, Id),
    /// In the step, this part was chosen at least so often.
    Times(Id, Id, u32),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    /// At least so many of the list hold.
    AtLeast(usize, Vec<Condition>),
}

/// What a condition asks about.
pub trait Happened {
    /// Returns true if the step was entered.
    fn visited(&self, step: &Id) -> bool;
    /// Returns how often the part of the step was chosen.
    fn times(&self, step: &Id, part: &Id) -> u32;
}

impl Condition {
    /// Returns true if the condition holds.
    pub fn holds(&self, what: &impl Happened) -> bool {
        match self {
            Self::Visited(step) => what.visited(step),
            Self::Did(step, part) => what.times(step, part) > 0,
            Self::Times(step, part, least) => what.times(step, part) >= *least,
            Self::All(list) => list.iter().all(|condition| condition.holds(what)),
            Self::Any(list) => list.iter().any(|condition| condition.holds(what)),
            Self::Not(condition) => !condition.holds(what),
            Self::AtLeast(least, list) => list.iter().filter(|condition| condition.holds(what)).count() >= *least,
        }
    }

    /// Calls `f` with every step that is named, and the part of it, if one is.
    pub fn names<'a>(&'a self, f: &mut impl FnMut(&'a Id, Option<&'a Id>)) {
        match self {
            Self::Visited(step) => f(step, None),
            Self::Did(step, part) | Self::Times(step, part, _) => f(step, Some(part)),
            Self::All(list) | Self::Any(list) | Self::AtLeast(_, list) => list.iter().for_each(|condition| condition.names(f)),
            Self::Not(condition) => condition.names(f),
        }
    }
}
