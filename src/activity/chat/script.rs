//! The RON of `Chat`.

use serde::Deserialize;

use crate::course::Id;

/// A chat on the phone of somebody in the story.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Whose phone it is.
    pub phone: Id,
    /// Who writes.
    pub from: Id,
    /// What is written; the first is where it begins.
    pub turns: Vec<Turn>,
    /// The grown-ups who can be told.
    pub tell: Vec<Id>,
    /// How it can end; the first that fits is the one. The last fits always.
    pub endings: Vec<Ending>,
}

/// What the other one writes, and what can be answered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    pub id: Id,
    pub says: Vec<Id>,
    #[serde(default)]
    pub replies: Vec<Reply>,
}

/// What the owner of the phone could write.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    pub id: Id,
    /// The turn it leads to.
    pub goes: Id,
    /// It gives something away, or makes things worse.
    #[serde(default)]
    pub risky: bool,
}

/// How the chat can end.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    pub id: Id,
    /// Replies and moves that were all done.
    #[serde(default)]
    pub needs: Vec<Id>,
    /// Replies and moves none of which was done.
    #[serde(default)]
    pub without: Vec<Id>,
}

impl Script {
    /// Returns the turn of this id.
    pub fn turn(&self, id: &Id) -> Option<&Turn> {
        self.turns.iter().find(|turn| turn.id == *id)
    }

    /// Returns the reply of this id, wherever it is.
    pub fn reply(&self, id: &Id) -> Option<&Reply> {
        self.turns.iter().flat_map(|turn| &turn.replies).find(|reply| reply.id == *id)
    }
}
