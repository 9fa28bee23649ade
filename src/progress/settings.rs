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
    /// The id of the country whose terms and helplines are shown.
    pub country: Option<String>,
    /// To whom a child can go at this school, in a grown-up's words.
    pub school_contact: Option<String>,
    /// Letters and lines stand further apart.
    pub wide_spacing: bool,
    pub scan: Scan,
    /// Pressing Shift three times leaves a page.
    pub leave_keys: bool,
    /// Every page is read aloud as it appears.
    pub read_aloud: bool,
    /// The code of the sign language whose clips are shown.
    pub sign: Option<String>,
    /// Where its window stands, and whether it is large.
    pub sign_corner: SignCorner,
    pub sign_large: bool,
    /// Digits are `1 2 3` in every language.
    pub latin_digits: bool,
    /// After so many quiet minutes it is somebody else's turn; never if 0.
    pub idle_minutes: u16,
}

/// Whether things are gone through by themselves, so that one key is enough.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scan {
    #[default]
    Off,
    Slow,
    Quick,
}

impl Scan {
    /// Returns how long each thing has the focus, in seconds.
    pub fn seconds(self) -> Option<f32> {
        match self {
            Self::Off => None,
            Self::Slow => Some(2.5),
            Self::Quick => Some(1.2),
        }
    }
}

/// Where the sign-language window stands: at the side where lines end or begin, above or below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SignCorner {
    #[default]
    EndTop,
    EndBottom,
    StartBottom,
    StartTop,
}

impl SignCorner {
    /// Returns the corner that comes next, all around.
    pub fn next(self) -> Self {
        match self {
            Self::EndTop => Self::EndBottom,
            Self::EndBottom => Self::StartBottom,
            Self::StartBottom => Self::StartTop,
            Self::StartTop => Self::EndTop,
        }
    }

    /// Returns true if it is where lines end.
    pub fn is_at_end(self) -> bool {
        matches!(self, Self::EndTop | Self::EndBottom)
    }

    /// Returns true if it is below.
    pub fn is_at_bottom(self) -> bool {
        matches!(self, Self::EndBottom | Self::StartBottom)
    }
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
    /// The quiet minutes to choose from.
    pub const IDLE_MINUTES: [u16; 4] = [0, 3, 5, 10];
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            text_size: 100,
            contrast: Contrast::default(),
            reduce_motion: false,
            sound: true,
            drafts: false,
            country: None,
            school_contact: None,
            wide_spacing: false,
            scan: Scan::default(),
            leave_keys: true,
            read_aloud: false,
            sign: None,
            sign_corner: SignCorner::default(),
            sign_large: false,
            latin_digits: false,
            idle_minutes: 0,
        }
    }
}
