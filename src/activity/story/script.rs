//! The RON of `Story`.

use serde::Deserialize;

use crate::activity::{Feeling, Pose};
use crate::course::Id;

/// A story in panels.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    pub panels: Vec<Panel>,
}

/// One picture of a story, with a few words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Panel {
    pub id: Id,
    /// The scene.
    pub place: Id,
    /// Who stands in it, in the order of reading.
    #[serde(default)]
    pub with: Vec<Id>,
    /// Who says the words; nobody if they are told.
    #[serde(default)]
    pub who: Option<Id>,
    #[serde(default)]
    pub pose: Pose,
    #[serde(default)]
    pub feeling: Feeling,
}
