//! The RON of `Sort`.

use serde::Deserialize;

use crate::course::Id;

/// Items that belong into groups.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    pub groups: Vec<Id>,
    pub items: Vec<Piece>,
}

/// One thing to sort.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Item", deny_unknown_fields)]
pub struct Piece {
    pub id: Id,
    /// Where it belongs.
    pub group: Id,
    /// What is to be seen with its words.
    pub picture: Option<Id>,
}
