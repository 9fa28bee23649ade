//! Playing a lesson: the way through its steps, and what each came to.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Control, Fact};
use crate::activity::{Answer, Move, Outcome, Seed, State, Terms};
use crate::course::{Happened, Hash64, Id, Lesson, Policy, Step, hash};

/// What an attempt began with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    pub course: Id,
    /// The version of the course.
    pub version: u32,
    pub lesson: Id,
    /// The tag of the language it began in.
    pub language: String,
    pub seed: u64,
    /// The lesson's content when it began: [`Lesson::content`].
    pub content: Hash64,
}

/// One thing the learner does.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    Move(Move),
    Control(Control),
}

/// What came of an input. A fact is to be stored before anything else is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// To be stored.
    Happened(Fact),
    /// Another step is to be shown.
    Entered,
    /// An answer was completed; the screen says why it came out so.
    Judged(Outcome),
    /// The lesson is over.
    Finished,
}

/// Where one step stands.
#[derive(Clone, Debug)]
pub(super) struct Here {
    pub state: State,
    pub hinted: bool,
}

/// One learner playing one lesson.
#[derive(Clone, Debug)]
pub struct Attempt {
    lesson: Arc<Lesson>,
    start: Start,
    /// The way so far, as positions in the list; the last is shown. Empty before the first step can be shown.
    pub(super) path: Vec<usize>,
    /// Steps that were gone back from, the nearest last.
    pub(super) ahead: Vec<usize>,
    pub(super) ended: bool,
    pub(super) steps: BTreeMap<usize, Here>,
    pub(super) past: Past,
}

/// What happened, as conditions ask for it.
#[derive(Clone, Debug, Default)]
pub(super) struct Past {
    visited: BTreeMap<Id, u32>,
    chosen: BTreeMap<(Id, Id), u32>,
}

impl Past {
    pub fn visit(&mut self, step: &Id) {
        *self.visited.entry(step.clone()).or_default() += 1;
    }

    pub fn choose(&mut self, step: &Id, parts: Vec<Id>) {
        for part in parts {
            *self.chosen.entry((step.clone(), part)).or_default() += 1;
        }
    }
}

impl Happened for Past {
    fn visited(&self, step: &Id) -> bool {
        self.visited.contains_key(step)
    }

    fn times(&self, step: &Id, part: &Id) -> u32 {
        self.chosen.get(&(step.clone(), part.clone())).copied().unwrap_or(0)
    }
}

impl Attempt {
    /// Begins a lesson. The events say what is to be stored.
    pub fn begin(lesson: Arc<Lesson>, start: Start) -> (Self, Vec<Event>) {
        let mut attempt = Self::blank(lesson, start);
        let mut events = Vec::new();
        attempt.go_on(None, &mut events);
        (attempt, events)
    }

    /// Shows one step as it begins, for a look at it: a picture, an author's preview. Nothing of it is to be stored.
    pub fn preview(lesson: Arc<Lesson>, start: Start, at: usize) -> Self {
        let mut attempt = Self::blank(lesson, start);
        if at < attempt.lesson.steps.len() {
            attempt.enter(at);
        } else {
            attempt.ended = true;
        }
        attempt
    }

    pub(super) fn blank(lesson: Arc<Lesson>, start: Start) -> Self {
        Self { lesson, start, path: Vec::new(), ahead: Vec::new(), ended: false, steps: BTreeMap::new(), past: Past::default() }
    }

    /// Returns the lesson that is played.
    pub fn lesson(&self) -> &Lesson {
        &self.lesson
    }

    /// Returns what it began with.
    pub fn start(&self) -> &Start {
        &self.start
    }

    /// Returns the position of the step that is shown; `None` at the end.
    pub fn at(&self) -> Option<usize> {
        if self.ended { None } else { self.path.last().copied() }
    }

    /// Returns true if the end was reached.
    pub fn is_finished(&self) -> bool {
        self.ended
    }

    pub(super) fn here(&self) -> Option<(&Step, &Here)> {
        let at = self.at()?;
        Some((self.lesson.steps.get(at)?, self.steps.get(&at)?))
    }

    pub(super) fn policy(&self, step: &Step) -> Policy {
        step.head.policy.unwrap_or(self.lesson.head.policy)
    }

    pub(super) fn is_done(&self, step: &Step, here: &Here) -> bool {
        step.activity.done(&here.state)
    }

    pub(super) fn can_go_back(&self) -> bool {
        self.path.len() > 1 && !self.ended
    }

    /// Returns a step's beginning: its chance depends on the attempt's seed and the step's id alone.
    pub(super) fn fresh(&self, step: &Step) -> Here {
        let seed = Seed(hash([step.head.id.as_str()]).0 ^ self.start.seed);
        let state = step.activity.start(Terms { seed, policy: self.policy(step) });
        Here { state, hinted: false }
    }

    /// Takes one thing the learner does. What makes no sense now changes nothing.
    pub fn take(&mut self, input: Input) -> Vec<Event> {
        let mut events = Vec::new();
        match input {
            Input::Move(press) => self.play(press, &mut events),
            Input::Control(control) => self.control(control, &mut events),
        }
        events
    }

    fn play(&mut self, press: Move, events: &mut Vec<Event>) {
        let Some(at) = self.at() else { return };
        let lesson = Arc::clone(&self.lesson);
        let (Some(step), Some(here)) = (lesson.steps.get(at), self.steps.get_mut(&at)) else {
            return;
        };
        let Some(answer) = step.activity.play(&mut here.state, press) else {
            return;
        };
        let outcome = step.activity.judge(&here.state, &answer);
        self.keep(at, &answer);
        if self.policy(step) != Policy::Private {
            let step_id = step.head.id.clone();
            events.push(Event::Happened(Fact::Answered { step: step_id, answer, outcome, key: step.key }));
        }
        events.push(Event::Judged(outcome));
    }

    /// Takes an answer into a step, and into what conditions can ask for. Playing and resuming both come through here.
    pub(super) fn keep(&mut self, at: usize, answer: &Answer) {
        self.remember(at, answer);
        if let (Some(step), Some(here)) = (self.lesson.steps.get(at), self.steps.get_mut(&at)) {
            step.activity.keep(&mut here.state, answer);
        }
    }

    /// Takes an answer into what conditions can ask for.
    pub(super) fn remember(&mut self, at: usize, answer: &Answer) {
        let (Some(step), Some(here)) = (self.lesson.steps.get(at), self.steps.get(&at)) else {
            return;
        };
        if self.policy(step) != Policy::Private {
            let parts = step.activity.chosen(&here.state, answer);
            self.past.choose(&step.head.id, parts);
        }
    }

    fn control(&mut self, control: Control, events: &mut Vec<Event>) {
        let Some(at) = self.at() else { return };
        let lesson = Arc::clone(&self.lesson);
        let (Some(step), Some(here)) = (lesson.steps.get(at), self.steps.get(&at)) else {
            return;
        };
        let id = step.head.id.clone();
        match control {
            Control::Next if self.is_done(step, here) => self.go_on(Some(at), events),
            Control::Pass if self.can_pass(step, here) => {
                events.push(Event::Happened(Fact::Passed { step: id }));
                self.go_on(Some(at), events);
            }
            Control::Back if self.can_go_back() => {
                self.go_back();
                if let Some(step) = self.at().and_then(|at| lesson.steps.get(at)) {
                    events.push(Event::Happened(Fact::Returned { step: step.head.id.clone() }));
                    events.push(Event::Entered);
                }
            }
            Control::Hint if !here.hinted => {
                self.hint(at);
                events.push(Event::Happened(Fact::Hinted { step: id }));
            }
            Control::Rehearse if step.activity.can_be_rehearsed() && self.is_done(step, here) => {
                self.rehearse(at);
                events.push(Event::Happened(Fact::Rehearsed { step: id }));
                events.push(Event::Entered);
            }
            Control::Next | Control::Pass | Control::Back | Control::Hint | Control::Rehearse => {}
        }
    }

    pub(super) fn go_back(&mut self) {
        if self.path.len() > 1 {
            self.ahead.extend(self.path.pop());
        }
    }

    pub(super) fn hint(&mut self, at: usize) {
        if let Some(here) = self.steps.get_mut(&at) {
            here.hinted = true;
        }
    }

    pub(super) fn rehearse(&mut self, at: usize) {
        if let Some(step) = self.lesson.steps.get(at) {
            let fresh = self.fresh(step);
            self.steps.insert(at, fresh);
        }
    }

    fn go_on(&mut self, from: Option<usize>, events: &mut Vec<Event>) {
        match self.ahead.pop().or_else(|| self.next(from)) {
            Some(to) => {
                self.enter(to);
                if let Some(step) = self.lesson.steps.get(to) {
                    events.push(Event::Happened(Fact::Entered { step: step.head.id.clone(), content: step.content }));
                    events.push(Event::Entered);
                }
            }
            None => {
                self.ended = true;
                events.push(Event::Happened(Fact::Finished));
                events.push(Event::Finished);
            }
        }
    }

    /// Shows a step. One that is come to again by `go`, and not by going back, begins afresh.
    pub(super) fn enter(&mut self, to: usize) {
        let Some(step) = self.lesson.steps.get(to) else { return };
        let id = step.head.id.clone();
        if !self.steps.contains_key(&to) || self.path.contains(&to) {
            let fresh = self.fresh(step);
            self.steps.insert(to, fresh);
        }
        self.path.push(to);
        self.past.visit(&id);
    }

    /// Returns the step after one: where it says to go, or the next of the list that can be shown. `None` at the end.
    pub(super) fn next(&self, from: Option<usize>) -> Option<usize> {
        let steps = &self.lesson.steps;
        let said = from.and_then(|from| steps.get(from)?.head.go.as_ref()).and_then(|go| self.lesson.position(go.as_str()));
        let first = said.or_else(|| from.map(|from| from + 1)).unwrap_or(0);
        (first..steps.len()).find(|at| steps[*at].head.when.as_ref().is_none_or(|when| when.holds(&self.past)))
    }
}
