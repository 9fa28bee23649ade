//! The RON of `Order`.

use serde::Deserialize;

use crate::course::Id;

/// Things to put in order.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// In the right order, the first first.
    pub items: Vec<Id>,
}
