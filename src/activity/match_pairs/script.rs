//! The RON of `Match`.

use serde::Deserialize;

use crate::course::Id;

/// Pairs that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// One id for both of a pair.
    pub pairs: Vec<Id>,
}
