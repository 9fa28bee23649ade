//! A learner is a picture, a colour and an animal: never a name.

use serde::{Deserialize, Serialize};

/// The pictures to choose from. Each is a drawing `picture-NAME` and a message `picture-NAME` of the program's words.
pub const PICTURES: [&str; 8] = ["kite", "boat", "drum", "leaf", "star", "mango", "umbrella", "moon"];
/// The colours to choose from. Each is a message `colour-NAME` of the program's words.
pub const COLOURS: [&str; 6] = ["amber", "leaf", "berry", "sky", "plum", "dusk"];
/// The animals to choose from. Each is a drawing `animal-NAME` and a message `animal-NAME` of the program's words.
pub const ANIMALS: [&str; 8] = ["turtle", "elephant", "gecko", "parrot", "dolphin", "cat", "buffalo", "owl"];

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
