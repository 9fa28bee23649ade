//! The RON of `Clip`.

use serde::Deserialize;

use crate::course::Id;

/// A short film.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Its pictures in order.
    pub frames: Vec<Frame>,
    /// A sound of the course, without `.ogg`, that plays along. Nothing is said in it that the captions do not say.
    pub sound: Option<Id>,
}

/// One picture of a film.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    pub id: Id,
    /// What is to be seen: a picture of the course, which may move.
    pub picture: Id,
    /// For how long it is shown before the next, in seconds.
    pub seconds: u8,
}
