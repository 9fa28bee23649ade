//! One learner sitting before one lesson: an attempt, and the store that keeps what happens in it. Every front plays through this.

use std::sync::Arc;

use super::{AttemptId, LearnerId, Saved, Store, StoreError, Time};
use crate::activity::Outcome;
use crate::course::{Course, Lesson};
use crate::engine::{Attempt, Event, Fact, Input, Mastery, Played, Resumed, Start, opening};

/// An attempt that is being played.
pub struct Sitting {
    attempt: Attempt,
    /// `None`: kept nowhere.
    id: Option<AttemptId>,
    resumed: Resumed,
}

/// What came of an input, for a front to show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// Another step is shown.
    pub entered: bool,
    /// An answer was completed.
    pub judged: Option<Outcome>,
    /// The lesson is over.
    pub finished: bool,
}

impl Sitting {
    /// Opens a lesson: goes on with the latest attempt that was not finished, or begins one.
    ///
    /// # Errors
    /// What the store could not read or keep.
    pub fn open(
        store: &mut dyn Store,
        learner: LearnerId,
        course: &Course,
        lesson: &Arc<Lesson>,
        language: &str,
        seed: u64,
        now: Time,
    ) -> Result<Self, StoreError> {
        let here = |id: &str| lesson.head.id == id || lesson.head.was.as_ref().is_some_and(|was| was == id);
        let attempts = store.attempts(learner, &course.head.id)?;
        let open = attempts.iter().rfind(|saved| !saved.finished && here(saved.start.lesson.as_str()));
        if let Some(saved) = open.cloned() {
            let facts = store.facts(saved.id)?;
            let opened = Arc::new(course.opened(lesson, &saved.start.warm_ups));
            let (attempt, resumed, events) = Attempt::resume(opened, saved.start, &facts);
            store.append(saved.id, &happened(&events), now)?;
            return Ok(Self { attempt, id: Some(saved.id), resumed });
        }
        let warm_ups = opening(course, &lesson.head.id, &played(store, attempts)?);
        let start = Start { warm_ups, ..Start::of(course, lesson, language, seed) };
        let opened = Arc::new(course.opened(lesson, &start.warm_ups));
        let id = store.begin(learner, &start, now)?;
        let (attempt, events) = Attempt::begin(opened, start);
        store.append(id, &happened(&events), now)?;
        Ok(Self { attempt, id: Some(id), resumed: Resumed::Same })
    }

    /// Sits before an attempt that is kept nowhere: for a look at a step.
    pub fn preview(attempt: Attempt) -> Self {
        Self { attempt, id: None, resumed: Resumed::Same }
    }

    /// Returns the attempt, to show its screen.
    pub fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// Returns how well the saved place was found again.
    pub fn resumed(&self) -> Resumed {
        self.resumed
    }

    /// Takes one thing the learner does, and keeps what happened before anything of it is shown. If it cannot be kept, nothing has happened.
    ///
    /// # Errors
    /// What the store could not keep.
    pub fn take(&mut self, store: &mut dyn Store, input: Input, now: Time) -> Result<Moved, StoreError> {
        let mut next = self.attempt.clone();
        let events = next.take(input);
        let facts = happened(&events);
        if let Some(id) = self.id.filter(|_| !facts.is_empty()) {
            store.append(id, &facts, now)?;
        }
        self.attempt = next;
        let mut moved = Moved::default();
        for event in events {
            match event {
                Event::Happened(_) => {}
                Event::Entered => moved.entered = true,
                Event::Judged(outcome) => moved.judged = Some(outcome),
                Event::Finished => moved.finished = true,
            }
        }
        Ok(moved)
    }
}

/// Returns what somebody can do, by all their attempts at a course.
///
/// # Errors
/// What the store could not read.
pub fn mastery(store: &dyn Store, learner: LearnerId, course: &Course) -> Result<Mastery, StoreError> {
    let attempts = store.attempts(learner, &course.head.id)?;
    Ok(Mastery::of(course, &played(store, attempts)?))
}

fn played(store: &dyn Store, attempts: Vec<Saved>) -> Result<Vec<Played>, StoreError> {
    attempts.into_iter().map(|saved| Ok(Played { facts: store.facts(saved.id)?, start: saved.start })).collect()
}

fn happened(events: &[Event]) -> Vec<Fact> {
    let facts = events.iter().filter_map(|event| match event {
        Event::Happened(fact) => Some(fact.clone()),
        Event::Entered | Event::Judged(_) | Event::Finished => None,
    });
    facts.collect()
}
