//! The RON of `Inbox`.

use serde::Deserialize;

use super::Decision;
use crate::course::Id;

/// What has come in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Whose phone it is.
    pub owner: Id,
    pub messages: Vec<Message>,
}

/// A message, a request, an offer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    pub id: Id,
    /// Its lines, each of which can be pressed.
    pub lines: Vec<Line>,
    /// What may well be done with it.
    pub right: Vec<Decision>,
}

/// A line of a message.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub id: Id,
    /// It is a clue that something is wrong: an odd sender, a link, hurry, a prize, a secret.
    #[serde(default)]
    pub clue: bool,
}

impl Script {
    /// Returns the message of this id.
    pub fn message(&self, id: &Id) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == *id)
    }
}
