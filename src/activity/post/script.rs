//! The RON of `Post`.

use serde::Deserialize;

use crate::course::Id;

/// A picture that somebody is about to post. What can be seen in it is the step's `place` and `with`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Who posts it.
    pub owner: Id,
    /// A picture of the course, instead of the step's place and who stands there.
    pub picture: Option<Id>,
    /// What can be found in the picture.
    pub spots: Vec<Spot>,
    /// Those who are in it and have to be asked.
    pub ask: Vec<Id>,
    /// Who could see it.
    pub audiences: Vec<Audience>,
}

/// Something in the picture.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    pub id: Id,
    /// Left and top, in hundredths of the picture.
    pub at: (u8, u8),
    /// Width and height, in hundredths of the picture.
    pub size: (u8, u8),
    /// It gives too much away, and is blurred.
    #[serde(default)]
    pub hide: bool,
}

/// Some who could see the picture.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Audience {
    pub id: Id,
    /// The picture is for them.
    #[serde(default)]
    pub fits: bool,
}
