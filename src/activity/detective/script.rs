//! The RON of `Detective`.

use serde::{Deserialize, Serialize};

use crate::course::Id;

/// A claim to look into.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Who wonders whether it is true.
    pub owner: Id,
    /// What the claim is about, to be seen.
    pub picture: Option<Id>,
    /// What can be looked at, such as who says so, when it was said, who else says it.
    pub tools: Vec<Tool>,
    /// The verdicts that the evidence bears out. `Unsure` may be right beside another: who cannot tell does not pass it on.
    pub right: Vec<Verdict>,
}

/// One thing that can be looked at.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    pub id: Id,
}

/// What can be said of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verdict {
    True,
    False,
    /// It cannot be told, so it is not passed on.
    Unsure,
}
