//! The RON of `Choice`.

use serde::Deserialize;

use crate::course::Id;

/// Options, one or several of them right.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    pub options: Vec<Answer>,
    /// The child ticks several and checks them together.
    #[serde(default)]
    pub several: bool,
    /// The order written is kept.
    #[serde(default)]
    pub fixed: bool,
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Option", deny_unknown_fields)]
pub struct Answer {
    pub id: Id,
    #[serde(default)]
    pub right: bool,
    /// What is to be seen with its words.
    pub picture: Option<Id>,
    /// The misconception that chooses it.
    pub thinks: Option<Id>,
}
