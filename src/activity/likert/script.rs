//! The RON of `Likert`.

use serde::Deserialize;

/// Five faces from low to high. Nothing is right or wrong.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    pub scale: Scale,
}

/// What the faces stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Scale {
    /// How sure one is.
    Sure,
    /// How it feels.
    Feeling,
}
