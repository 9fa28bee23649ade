//! The RON of `Shield`.

use serde::Deserialize;

use crate::course::Id;

/// Somebody's things are to be kept safe.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Whose things they are.
    pub owner: Id,
    pub goal: Goal,
}

/// What is to be made.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Goal {
    /// A passphrase of so many of the program's picture words.
    Passphrase { words: u8 },
    /// Switches that are to be turned.
    Settings(Vec<Switch>),
    /// A number of four pictures, and some who would like to know it. Nobody is told.
    Pin { askers: Vec<Id> },
    /// What is done before one leaves a computer that is shared, in this order, and what is not.
    LogOut { todo: Vec<Id>, others: Vec<Id> },
}

/// One switch of a made-up app.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    pub id: Id,
    /// Whether it is on in the end.
    #[serde(default)]
    pub on: bool,
    /// Whether it is on at the beginning.
    #[serde(default)]
    pub starts: bool,
}

impl Goal {
    /// Returns the switches; none where a passphrase is made.
    pub fn switches(&self) -> &[Switch] {
        match self {
            Self::Settings(switches) => switches,
            Self::Passphrase { .. } | Self::Pin { .. } | Self::LogOut { .. } => &[],
        }
    }
}
