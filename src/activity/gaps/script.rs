//! The RON of `Gaps`.

use serde::Deserialize;

use crate::course::Id;

/// A sentence with gaps: in its words each gap stands as its id in square brackets.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// The words that belong into the gaps, in the order in which the gaps are filled.
    pub gaps: Vec<Id>,
    /// Words of the bank that belong nowhere.
    #[serde(default)]
    pub others: Vec<Id>,
}
