//! Going on with a saved attempt: one path for an unchanged course and for every change of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Attempt, Event, Fact, Start};
use crate::course::{Hash64, Lesson};

/// How well the saved place was found again. The child is told in one sentence, unless nothing changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resumed {
    /// The same step, in the same lesson.
    Same,
    /// The same step, in a lesson that is other than it was.
    Changed,
    /// The step is gone; this is the newest one reached that is still there.
    Nearest,
    /// Nothing of the way is still there: the lesson begins again.
    Beginning,
}

impl Resumed {
    /// Returns the message of the program's words that tells the child. `None` if there is nothing to tell.
    pub fn words(self) -> Option<&'static str> {
        match self {
            Self::Same => None,
            Self::Changed => Some("resumed-changed"),
            Self::Nearest => Some("resumed-nearest"),
            Self::Beginning => Some("resumed-beginning"),
        }
    }
}

impl Attempt {
    /// Goes on with an attempt from its facts. A step is rebuilt from its own answers as long as what counts as right in it is the same; otherwise it is
    /// asked again, and what it came to stays in the facts. A step that is gone is left out, and the newest one reached that exists is shown.
    /// The events say what is to be stored now.
    pub fn resume(lesson: Arc<Lesson>, start: Start, facts: &[Fact]) -> (Self, Resumed, Vec<Event>) {
        let mut attempt = Self::blank(Arc::clone(&lesson), start);
        let mut saved = Saved { content: attempt.start().content, ..Saved::default() };
        for fact in facts {
            saved.take(&mut attempt, fact);
        }
        let mut events = Vec::new();
        if attempt.ended || (saved.content == lesson.content() && !attempt.path.is_empty()) {
            return (attempt, Resumed::Same, events);
        }
        let resumed = if facts.is_empty() {
            Resumed::Same
        } else {
            events.push(Event::Happened(Fact::Continued { content: lesson.content() }));
            match (attempt.path.is_empty(), saved.last_is_here) {
                (true, _) => Resumed::Beginning,
                (false, true) => Resumed::Changed,
                (false, false) => Resumed::Nearest,
            }
        };
        if attempt.path.is_empty() {
            let (fresh, begun) = Self::begin(lesson, attempt.start().clone());
            attempt = fresh;
            events.extend(begun);
        }
        (attempt, resumed, events)
    }

    /// Finds the position of a step by its id, or by the name it had before.
    fn find(&self, id: &str) -> Option<usize> {
        let steps = &self.lesson().steps;
        self.lesson().position(id).or_else(|| steps.iter().position(|step| step.head.was.as_ref().is_some_and(|was| was == id)))
    }
}

/// What is known while facts are read.
#[derive(Default)]
struct Saved {
    /// The content of the lesson when it was last opened.
    content: Hash64,
    /// The content of each step when it was last entered.
    steps: BTreeMap<usize, Hash64>,
    /// The latest step that was shown is still there.
    last_is_here: bool,
}

impl Saved {
    fn take(&mut self, attempt: &mut Attempt, fact: &Fact) {
        let id = match fact {
            Fact::Continued { content } => {
                self.content = *content;
                return;
            }
            Fact::Finished => {
                attempt.leave(attempt.path.last().copied());
                attempt.ended = true;
                return;
            }
            fact => fact.step(),
        };
        let found = id.and_then(|id| attempt.find(id.as_str()));
        if matches!(fact, Fact::Entered { .. } | Fact::Returned { .. }) {
            self.last_is_here = found.is_some();
        }
        if let Some(at) = found {
            self.take_in_step(attempt, at, fact);
        }
    }

    fn take_in_step(&mut self, attempt: &mut Attempt, at: usize, fact: &Fact) {
        let Some(step) = attempt.lesson().steps.get(at) else { return };
        let (content, key) = (step.content, step.key);
        match fact {
            Fact::Entered { content: then, .. } => {
                if attempt.ahead.last() == Some(&at) {
                    attempt.ahead.pop();
                } else {
                    attempt.ahead.clear();
                    attempt.leave(attempt.path.last().copied());
                }
                attempt.enter(at);
                self.steps.insert(at, *then);
            }
            Fact::Returned { .. } => {
                while attempt.path.len() > 1 && attempt.path.last() != Some(&at) {
                    attempt.go_back();
                }
            }
            Fact::Answered { answer, key: then, .. } => {
                if self.steps.get(&at) == Some(&content) || *then == key {
                    attempt.keep(at, answer);
                } else {
                    attempt.remember(at, answer);
                }
            }
            Fact::Hinted { level, .. } => attempt.hint(at, *level),
            Fact::Rehearsed { .. } => attempt.rehearse(at),
            Fact::Passed { .. } | Fact::Continued { .. } | Fact::Finished => {}
        }
    }
}
