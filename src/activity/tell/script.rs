//! The RON of `Tell`.

use serde::Deserialize;

use crate::course::Id;

/// Somebody has a worry, and tells it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Whose worry it is.
    pub owner: Id,
    /// Who can be told.
    pub people: Vec<Person>,
    /// With what one could begin.
    pub sentences: Vec<Sentence>,
}

/// Somebody who can be told.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub id: Id,
    pub reacts: Reaction,
    /// Told once more, this one listens.
    #[serde(default)]
    pub again: bool,
}

/// What somebody does who is told for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Reaction {
    Listens,
    /// Has no time now.
    Busy,
    /// Does not believe it.
    Doubts,
    /// Is part of the problem.
    Involved,
}

/// A first sentence.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    pub id: Id,
    /// Whoever hears it knows that help is needed.
    #[serde(default)]
    pub clear: bool,
}

impl Script {
    /// Returns the one of this id.
    pub fn person(&self, id: &Id) -> Option<&Person> {
        self.people.iter().find(|person| person.id == *id)
    }

    /// Returns the sentence of this id.
    pub fn sentence(&self, id: &Id) -> Option<&Sentence> {
        self.sentences.iter().find(|sentence| sentence.id == *id)
    }
}
