//! What a person can do in the window, on any screen.

use crate::engine::Input;
use crate::progress::{Contrast, Scan, Settings, SignCorner};

/// One thing a person does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Goes from the title to choosing who plays.
    Start,
    /// Goes back to where this screen was come to from; closes what lies over it.
    Back,
    ChooseLearner(usize),
    NewLearner,
    /// Chooses a part of a new learner.
    Pick(Trait, &'static str),
    MakeLearner,
    /// Opens the trail of a course on the shelf.
    OpenCourse(usize),
    /// Puts a lesson's card before the trail.
    LookAt(usize),
    /// Opens a lesson of the trail.
    OpenLesson(usize),
    /// Goes back from a lesson or its end to the trail.
    ToTrail,
    /// Plays.
    Play(Input),
    /// Shows what the learner can do in the course whose trail is shown.
    OpenBoard,
    /// Shows the certificate, once all lanterns are lit.
    OpenCertificate,
    /// Keeps the certificate as a picture.
    SaveCertificate,
    /// The picture was kept, or could not be.
    CertificateSaved(bool),
    OpenHelp,
    /// Chooses whom one could tell; kept nowhere.
    ChooseHelper(&'static str),
    /// Reads the page aloud, from its beginning.
    ReadAloud,
    /// Shows the clip of the sign-language window once more.
    SignAgain,
    /// It is somebody else's turn.
    SignOff,
    /// Nobody has pressed anything for long.
    PutAway,
    /// Shows the learners of a class; all if `None`.
    ShowClass(Option<String>),
    /// Chooses the class one is in.
    ChooseClass(Option<String>),
    OpenRemembered,
    /// Asks whether whoever plays is to be forgotten.
    AskForget,
    Forget,
    /// Chooses three secret pictures.
    OpenPin,
    /// Presses a secret picture, by its place in the list of pictures.
    PressPin(usize),
    TakePinAway,
    /// Leaves for a page with nothing on it.
    LeavePage,
    OpenSettings,
    Language(String),
    TextSize(u16),
    Contrast(Contrast),
    ReduceMotion(bool),
    Sound(bool),
    Drafts(bool),
    /// Changes one of the other settings.
    Set(Change),
    /// Asks whether everything is to be erased.
    AskErase,
    Erase,
}

/// A change of the settings that touches nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Country(Option<String>),
    WideSpacing(bool),
    Scan(Scan),
    LeaveKeys(bool),
    ReadAloud(bool),
    Sign(Option<String>),
    SignCorner(SignCorner),
    SignLarge(bool),
    LatinDigits(bool),
    IdleMinutes(u16),
}

impl Change {
    /// Makes the change.
    pub fn make(self, settings: &mut Settings) {
        match self {
            Self::Country(country) => settings.country = country,
            Self::WideSpacing(wide) => settings.wide_spacing = wide,
            Self::Scan(scan) => settings.scan = scan,
            Self::LeaveKeys(on) => settings.leave_keys = on,
            Self::ReadAloud(on) => settings.read_aloud = on,
            Self::Sign(sign) => settings.sign = sign,
            Self::SignCorner(corner) => settings.sign_corner = corner,
            Self::SignLarge(large) => settings.sign_large = large,
            Self::LatinDigits(latin) => settings.latin_digits = latin,
            Self::IdleMinutes(minutes) => settings.idle_minutes = minutes,
        }
    }
}

/// A part of what a learner is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    Picture,
    Colour,
    Animal,
}
