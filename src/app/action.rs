//! What a person can do in the window, on any screen.

use crate::engine::Input;
use crate::progress::Contrast;

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
    /// Leaves for a page with nothing on it.
    LeavePage,
    OpenSettings,
    Language(String),
    TextSize(u16),
    Contrast(Contrast),
    ReduceMotion(bool),
    Sound(bool),
    Drafts(bool),
    /// Asks whether everything is to be erased.
    AskErase,
    Erase,
}

/// A part of what a learner is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    Picture,
    Colour,
    Animal,
}
