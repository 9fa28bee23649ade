//! The RON of `Say`.

use serde::Deserialize;

use crate::course::Id;

/// Somebody tells something.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Who tells it: somebody in the cast who has a drawing.
    pub who: Id,
    #[serde(default)]
    pub pose: Pose,
    #[serde(default)]
    pub feeling: Feeling,
}

/// How somebody stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Pose {
    #[default]
    Rest,
    Wave,
    Point,
}

/// How somebody feels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Feeling {
    #[default]
    Calm,
    Worried,
}
