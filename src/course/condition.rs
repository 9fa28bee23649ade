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
    /// The flag is up.
    Flag(Id),
    /// The counter is at least so high.
    Count(Id, i32),
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
    /// Returns true if the flag is up.
    fn flag(&self, name: &Id) -> bool;
    /// Returns how high the counter is.
    fn count(&self, name: &Id) -> i32;
}

/// What a step changes when it is left.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Effect {
    /// Puts a flag up.
    Set(Id),
    /// Takes a flag down.
    Clear(Id),
    /// Adds to a counter; a number below 0 takes away.
    Add(Id, i32),
    /// Only if the condition holds.
    When(Condition, Vec<Effect>),
}

impl Effect {
    /// Calls `f` with every condition in it.
    pub fn conditions<'a>(&'a self, f: &mut impl FnMut(&'a Condition)) {
        if let Self::When(condition, effects) = self {
            f(condition);
            effects.iter().for_each(|effect| effect.conditions(f));
        }
    }

    /// Calls `f` with every flag and `g` with every counter that is changed.
    pub fn changes<'a>(&'a self, f: &mut impl FnMut(&'a Id), g: &mut impl FnMut(&'a Id)) {
        match self {
            Self::Set(flag) | Self::Clear(flag) => f(flag),
            Self::Add(counter, _) => g(counter),
            Self::When(_, effects) => effects.iter().for_each(|effect| effect.changes(f, g)),
        }
    }
}

impl Condition {
    /// Returns true if the condition holds.
    pub fn holds(&self, what: &impl Happened) -> bool {
        match self {
            Self::Visited(step) => what.visited(step),
            Self::Did(step, part) => what.times(step, part) > 0,
            Self::Times(step, part, least) => what.times(step, part) >= *least,
            Self::Flag(name) => what.flag(name),
            Self::Count(name, least) => what.count(name) >= *least,
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
            Self::Flag(_) | Self::Count(..) => {}
        }
    }

    /// Calls `f` with every flag and `g` with every counter that is asked for.
    pub fn asks<'a>(&'a self, f: &mut impl FnMut(&'a Id), g: &mut impl FnMut(&'a Id)) {
        match self {
            Self::Flag(name) => f(name),
            Self::Count(name, _) => g(name),
            Self::All(list) | Self::Any(list) | Self::AtLeast(_, list) => list.iter().for_each(|condition| condition.asks(f, g)),
            Self::Not(condition) => condition.asks(f, g),
            Self::Visited(_) | Self::Did(..) | Self::Times(..) => {}
        }
    }
}
