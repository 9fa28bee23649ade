//! How the learner wants it: language, size of the text, contrast, motion, sound.

use serde::{Deserialize, Serialize};

/// The settings of this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The tag of the language; `None` until one was chosen.
    pub language: Option<String>,
    /// The size of the text, in percent: 100 to 200.
    pub text_size: u16,
    pub contrast: Contrast,
    /// Movement is replaced by stillness.
    pub reduce_motion: bool,
    pub sound: bool,
    /// A grown-up has allowed translations that no native speaker has read.
    pub drafts: bool,
}

/// The colours of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Contrast {
    /// Dusk, and paper before it.
    #[default]
    Dusk,
    /// Ink on white.
    InkOnWhite,
    /// Yellow on black.
    YellowOnBlack,
}

impl Settings {
    /// The sizes of the text to choose from, in percent.
    pub const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];
}

impl Default for Settings {
    fn default() -> Self {
        Self { language: None, text_size: 100, contrast: Contrast::default(), reduce_motion: false, sound: true, drafts: false }
    }
}
