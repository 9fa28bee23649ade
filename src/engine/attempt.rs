//! Playing a lesson: the way through its steps, and what each came to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Control, Fact, WarmUp};
use crate::activity::{Answer, Move, Outcome, Seed, State, Terms};
use crate::course::{After, Course, Effect, Happened, Hash64, Id, Lesson, Policy, Step, hash};

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
    /// The questions of earlier lessons that it was opened with.
    #[serde(default)]
    pub warm_ups: Vec<WarmUp>,
}

impl Start {
    /// What an attempt at a lesson begins with that is opened with no questions.
    pub fn of(course: &Course, lesson: &Lesson, language: &str, seed: u64) -> Self {
        Self {
            course: course.head.id.clone(),
            version: course.head.version,
            lesson: lesson.head.id.clone(),
            language: language.to_owned(),
            seed,
            content: lesson.content(),
            warm_ups: Vec::new(),
        }
    }
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
    /// How far up the ladder of hints: 0 for none, [`Hint::ANSWER`](super::Hint::ANSWER) for the answer.
    pub hinted: u8,
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
    flags: BTreeSet<Id>,
    counters: BTreeMap<Id, i32>,
}

impl Past {
    fn change(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::Set(flag) => {
                    self.flags.insert(flag.clone());
                }
                Effect::Clear(flag) => {
                    self.flags.remove(flag);
                }
                Effect::Add(counter, more) => {
                    let count = self.counters.entry(counter.clone()).or_default();
                    *count = count.saturating_add(*more);
                }
                Effect::When(condition, effects) if condition.holds(self) => self.change(effects),
                Effect::When(..) => {}
            }
        }
    }

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

    fn flag(&self, name: &Id) -> bool {
        self.flags.contains(name)
    }

    fn count(&self, name: &Id) -> i32 {
        self.counters.get(name).copied().unwrap_or(0)
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
        Here { state, hinted: 0 }
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
            Control::Pass if self.can_pass(step, here) => self.go_on(Some(at), events),
            Control::Back if self.can_go_back() => {
                self.go_back();
                if let Some(step) = self.at().and_then(|at| lesson.steps.get(at)) {
                    events.push(Event::Happened(Fact::Returned { step: step.head.id.clone() }));
                    events.push(Event::Entered);
                }
            }
            Control::Hint(hint) if hint.level() > here.hinted && hint <= super::Hint::last(self.policy(step)) => {
                self.hint(at, hint.level());
                events.push(Event::Happened(Fact::Hinted { step: id, level: hint.level() }));
            }
            Control::Rehearse if step.activity.can_be_rehearsed() && self.is_done(step, here) => {
                self.rehearse(at);
                events.push(Event::Happened(Fact::Rehearsed { step: id }));
                events.push(Event::Entered);
            }
            Control::Next | Control::Pass | Control::Back | Control::Hint(_) | Control::Rehearse => {}
        }
    }

    pub(super) fn go_back(&mut self) {
        if self.path.len() > 1 {
            self.ahead.extend(self.path.pop());
        }
    }

    pub(super) fn hint(&mut self, at: usize, level: u8) {
        if let Some(here) = self.steps.get_mut(&at) {
            here.hinted = here.hinted.max(level);
        }
    }

    pub(super) fn rehearse(&mut self, at: usize) {
        if let Some(step) = self.lesson.steps.get(at) {
            let fresh = self.fresh(step);
            self.steps.insert(at, fresh);
        }
    }

    fn go_on(&mut self, from: Option<usize>, events: &mut Vec<Event>) {
        let to = match self.ahead.pop() {
            Some(to) => Some(to),
            None => {
                self.leave(from);
                self.next(from)
            }
        };
        match to {
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

    /// Does what a step says is to be done when it is left. Going on again after going back does nothing twice.
    pub(super) fn leave(&mut self, from: Option<usize>) {
        if let Some(step) = from.and_then(|from| self.lesson.steps.get(from)) {
            self.past.change(&step.head.then);
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

    /// Returns the step after one: the first of what it calls, or where it says to go, or the next that can be shown. `None` at the end.
    pub(super) fn next(&self, from: Option<usize>) -> Option<usize> {
        let steps = &self.lesson.steps;
        let mut caller = from.and_then(|from| self.caller(from));
        let called = from.and_then(|from| steps.get(from)?.head.call.as_ref()).and_then(|call| self.lesson.group(call));
        let mut place = match (from, called) {
            (None, _) => After::Step(0),
            (Some(from), Some(group)) if caller.is_none() => {
                caller = Some(from);
                After::Step(group.steps.start)
            }
            (Some(from), _) => self.lesson.after(from),
        };
        // Each place is looked at once in a group and once in the list, so this ends.
        for _ in 0..=2 * steps.len() {
            place = match place {
                After::End => return None,
                After::Back => caller.take().map_or(After::End, |caller| self.lesson.after(caller)),
                After::Step(at) => {
                    let step = steps.get(at)?;
                    if step.head.when.as_ref().is_none_or(|when| when.holds(&self.past)) {
                        return Some(at);
                    }
                    self.lesson.following(at)
                }
            };
        }
        None
    }

    /// Returns the step that called the group in which a step is shown; `None` for a step of the list.
    pub(super) fn caller(&self, at: usize) -> Option<usize> {
        let group = self.lesson.group_of(at)?;
        self.path.iter().rev().copied().find(|before| !group.steps.contains(before))
    }

    /// Returns the presses that are right in the step that is shown: [`crate::activity::Activity::right`].
    pub fn right(&self) -> Vec<Move> {
        self.here().map(|(step, here)| step.activity.right(&here.state)).unwrap_or_default()
    }

    /// Returns how the lesson ended, if it has endings.
    pub fn ending(&self) -> Option<&Id> {
        let holds = |ending: &&crate::course::Ending| ending.when.as_ref().is_none_or(|when| when.holds(&self.past));
        self.lesson.head.endings.iter().find(holds).map(|ending| &ending.id)
    }
}
