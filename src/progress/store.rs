//! Where what is remembered is kept.

use super::{Details, Learner, LearnerId, Settings};
use crate::course::Id;
use crate::engine::{Fact, Start};

/// Seconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(pub i64);

/// The number of an attempt in a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttemptId(pub i64);

/// An attempt as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    pub id: AttemptId,
    pub start: Start,
    pub finished: bool,
}

/// Why something could not be kept or read. Each says what a person can do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    #[error("The data folder cannot be written: {0}")]
    ReadOnly(String),
    #[error("The disk is full, so the last step could not be saved. Make some room and press the same thing again.")]
    Full,
    #[error("The saved data could not be used: {0}")]
    Broken(String),
}

/// Keeps learners, settings, attempts and facts. A call that returns without an error has brought what it was given to the disk.
pub trait Store: Send {
    /// Returns the learners, in the order in which they were made.
    fn learners(&self) -> Result<Vec<(LearnerId, Learner)>, StoreError>;
    /// Makes a learner.
    fn add_learner(&mut self, learner: &Learner, now: Time) -> Result<LearnerId, StoreError>;
    /// Returns what else is known of a learner.
    fn details(&self, learner: LearnerId) -> Result<Details, StoreError>;
    /// Keeps what else is known of a learner.
    fn keep_details(&mut self, learner: LearnerId, details: &Details) -> Result<(), StoreError>;
    /// Erases a learner with everything that belongs to them.
    fn erase_learner(&mut self, learner: LearnerId) -> Result<(), StoreError>;
    /// Erases everything: learners, attempts, facts, settings, and databases that were set aside.
    fn erase_all(&mut self) -> Result<(), StoreError>;
    /// Returns the attempts of a learner in a course, the oldest first.
    fn attempts(&self, learner: LearnerId, course: &Id) -> Result<Vec<Saved>, StoreError>;
    /// Begins an attempt.
    fn begin(&mut self, learner: LearnerId, start: &Start, now: Time) -> Result<AttemptId, StoreError>;
    /// Adds facts to an attempt, all or none.
    fn append(&mut self, attempt: AttemptId, facts: &[Fact], now: Time) -> Result<(), StoreError>;
    /// Returns the facts of an attempt, in order.
    fn facts(&self, attempt: AttemptId) -> Result<Vec<Fact>, StoreError>;
    /// Returns the settings, or the usual ones if none were kept.
    fn settings(&self) -> Result<Settings, StoreError>;
    /// Keeps the settings.
    fn keep_settings(&mut self, settings: &Settings) -> Result<(), StoreError>;
}
