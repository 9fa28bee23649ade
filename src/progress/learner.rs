//! A learner is a picture, a colour and an animal: never a name.

use serde::{Deserialize, Serialize};

/// The pictures to choose from. Each is a drawing `picture-NAME` and a message `picture-NAME` of the program's words.
pub const PICTURES: [&str; 8] = ["kite", "boat", "drum", "leaf", "star", "mango", "umbrella", "moon"];
/// The colours to choose from. Each is a message `colour-NAME` of the program's words.
pub const COLOURS: [&str; 6] = ["amber", "leaf", "berry", "sky", "plum", "dusk"];
/// The animals to choose from. Each is a drawing `animal-NAME` and a message `animal-NAME` of the program's words.
pub const ANIMALS: [&str; 8] = ["turtle", "elephant", "gecko", "parrot", "dolphin", "cat", "buffalo", "owl"];

/// As many secret pictures open a learner's trail.
pub const PIN_LENGTH: usize = 3;
/// The classes to choose from.
pub const CLASSES: [&str; 8] = ["1", "2", "3", "4", "5", "6", "7", "8"];

/// What else is known of a learner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// Out of [`CLASSES`].
    pub class: Option<String>,
    pub pin: Option<Pin>,
}

/// Three secret pictures, sealed: whether others are the same can be told, but not which they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pin(pub String);

/// The number of a learner in a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LearnerId(pub i64);

/// Somebody who plays, known by three choices out of [`PICTURES`], [`COLOURS`] and [`ANIMALS`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Learner {
    pub picture: String,
    pub colour: String,
    pub animal: String,
}

impl Learner {
    /// Returns true if all three are among the choices.
    pub fn is_known(&self) -> bool {
        PICTURES.contains(&self.picture.as_str()) && COLOURS.contains(&self.colour.as_str()) && ANIMALS.contains(&self.animal.as_str())
    }
}
