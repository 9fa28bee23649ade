//! The RON of `Hotspot`.

use serde::Deserialize;

use crate::course::Id;

/// Something to find in a picture.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// A picture of the course, instead of the step's place and who stands there.
    pub picture: Option<Id>,
    pub spots: Vec<Spot>,
}

/// One thing in the picture.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    pub id: Id,
    /// Left and top, in hundredths of the picture.
    pub at: (u8, u8),
    /// Width and height, in hundredths of the picture.
    pub size: (u8, u8),
    /// It is what is looked for, or one of several.
    #[serde(default)]
    pub right: bool,
}
