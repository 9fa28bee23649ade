//! Playing a course to all its ends: which steps, texts and endings somebody can come to, whatever they press.
//!
//! Each step is played alone through the states that it can be in, the nearest first, and each lesson as a whole again and again: by what is right, by what is
//! not, and by chance. What nobody came to is named.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use crate::activity::{Activity, Description, Gap, Part, Seed, Terms, Text};
use crate::course::{Course, Id, Lesson, Policy, Step};
use crate::engine::{Attempt, Chance, Control, Event, Fact, Input, Screen, Start};

/// So many states of a step are looked at, the nearest to its beginning first.
const MOST_STATES: usize = 40_000;
/// So often a step is played alone by chance.
const WALKS: u64 = 60;
/// So often a lesson is played, unless everything was come to before.
const PLAYS: u64 = 400;
/// So many presses are made in one play of a step, and ten times as many in one of a lesson.
const PRESSES: usize = 300;

/// What somebody can come to in a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explored {
    pub lesson: Id,
    /// The steps, the warm-ups among them, and how many texts they have that must be seen.
    pub steps: usize,
    pub texts: usize,
    pub endings: usize,
    /// How many states of steps were looked at, and how often the lesson was played.
    pub states: usize,
    pub plays: usize,
    /// What nobody came to, each in words.
    pub missed: Vec<String>,
}

/// Plays every lesson of a course to all its ends.
pub fn explore(course: &Course) -> Vec<Explored> {
    course.lessons.iter().map(|lesson| explore_lesson(course, lesson)).collect()
}

/// Plays one lesson to all its ends.
pub fn explore_lesson(course: &Course, lesson: &Lesson) -> Explored {
    let lesson = Arc::new(lesson.with_its_warm_ups());
    let mut seen = Seen::default();
    for step in &lesson.steps {
        let policy = step.head.policy.unwrap_or(lesson.head.policy);
        alone(step, policy, &mut seen);
    }
    let plays = whole(course, &lesson, &mut seen);
    let endings = &lesson.head.endings;
    let missed_steps = lesson.steps.iter().filter(|step| !seen.steps.contains(&step.head.id)).map(|step| format!("the step `{}`", step.head.id));
    let needed = || lesson.steps.iter().flat_map(|step| needed(step).map(move |part| (step.head.id.clone(), part)));
    let missed_texts = needed().filter(|text| !seen.texts.contains(text)).map(|(step, part)| {
        let mut name = String::new();
        part.attribute(&mut name);
        format!("the text `{step}.{name}`")
    });
    let missed_endings = endings.iter().filter(|ending| !seen.endings.contains(&ending.id)).map(|ending| format!("the ending `{}`", ending.id));
    let missed = missed_steps.chain(missed_texts).chain(missed_endings).collect();
    Explored {
        lesson: lesson.head.id.clone(),
        steps: lesson.steps.len(),
        texts: needed().count(),
        endings: endings.len(),
        states: seen.states,
        plays,
        missed,
    }
}

/// Plays an attempt to its end by what is right, and by chance where nothing is. Returns what is to be stored.
pub fn by_what_is_right(attempt: &mut Attempt) -> Vec<Fact> {
    let mut chance = Chance::new(Seed(attempt.start().seed));
    let mut stored = Vec::new();
    for _ in 0..PRESSES * 10 {
        let Screen::Step { description, .. } = attempt.screen() else { break };
        let next = Input::Control(Control::Next);
        let right: Vec<Input> = attempt.right().into_iter().map(Input::Move).collect();
        let moves = || description.actions().map(|(_, input)| input).filter(|input| matches!(input, Input::Move(_)));
        let open = if description.actions().any(|(_, input)| *input == next) {
            vec![next]
        } else if right.is_empty() {
            moves().cloned().collect()
        } else {
            right
        };
        let Some(input) = open.get(chance.below(open.len())).cloned() else { break };
        stored.extend(attempt.take(input).into_iter().filter_map(|event| if let Event::Happened(fact) = event { Some(fact) } else { None }));
    }
    stored
}

/// Returns the texts of a step that must be seen by somebody.
fn needed(step: &Step) -> impl Iterator<Item = Part> {
    step.activity.parts().into_iter().filter(|slot| !slot.optional).map(|slot| slot.part)
}

/// What was come to.
#[derive(Default)]
struct Seen {
    steps: BTreeSet<Id>,
    texts: BTreeSet<(Id, Part)>,
    endings: BTreeSet<Id>,
    states: usize,
}

impl Seen {
    fn look<M>(&mut self, step: &Id, description: &Description<M>) {
        let notes = description.items.iter().filter_map(|item| item.note.as_ref()).map(|(_, text)| text);
        for text in description.items.iter().map(|item| &item.text).chain(notes) {
            match text {
                Text::Part(part) => _ = self.texts.insert((step.clone(), part.clone())),
                // What is in a gap is its word.
                Text::Gapped(gaps) => {
                    self.texts.insert((step.clone(), Part::Value));
                    let filled = gaps.iter().filter(|(_, gap)| *gap == Gap::Filled);
                    self.texts.extend(filled.map(|(id, _)| (step.clone(), Part::Of(id.clone()))));
                }
                Text::Own(_) | Text::OfOwner(_) | Text::Words(_) | Text::Guesses(_) | Text::Name(_) => {}
            }
        }
    }

    fn has_all_of(&self, step: &Step) -> bool {
        needed(step).all(|part| self.texts.contains(&(step.head.id.clone(), part)))
    }
}

/// Plays a step alone: by what is right, by chance, and then through its states, until everything in it was seen.
fn alone(step: &Step, policy: Policy, seen: &mut Seen) {
    let (id, activity) = (&step.head.id, &step.activity);
    let begin = |seed| activity.start(Terms { seed: Seed(seed), policy });
    for walk in 0..WALKS {
        let mut state = begin(walk);
        let mut chance = Chance::new(Seed(walk));
        for _ in 0..PRESSES {
            let description = activity.describe(&state);
            seen.look(id, &description);
            let right = if walk == 0 { activity.right(&state) } else { Vec::new() };
            let all: Vec<_> = description.actions().map(|(_, press)| press.clone()).collect();
            let presses = if right.is_empty() { all } else { right };
            let Some(press) = presses.get(chance.below(presses.len())).cloned() else { break };
            make(activity, &mut state, press);
            if activity.done(&state) && walk % 2 == 0 {
                seen.look(id, &activity.describe(&state));
                break;
            }
        }
        if walk > 2 && seen.has_all_of(step) {
            return;
        }
    }
    let first = begin(0);
    let mut known = BTreeSet::from([first.clone()]);
    let mut open = VecDeque::from([first]);
    while let Some(state) = open.pop_front() {
        seen.states += 1;
        let description = activity.describe(&state);
        seen.look(id, &description);
        if seen.has_all_of(step) || known.len() >= MOST_STATES {
            return;
        }
        for (_, press) in description.actions() {
            let mut next = state.clone();
            make(activity, &mut next, press.clone());
            if known.insert(next.clone()) {
                open.push_back(next);
            }
        }
    }
}

fn make(activity: &Activity, state: &mut crate::activity::State, press: crate::activity::Move) {
    if let Some(answer) = activity.play(state, press) {
        activity.keep(state, &answer);
    }
}

/// Plays a lesson again and again, until every step and every ending was come to. Returns how often.
fn whole(course: &Course, lesson: &Arc<Lesson>, seen: &mut Seen) -> usize {
    for play in 0..PLAYS {
        once(course, lesson, play, seen);
        let steps = lesson.steps.iter().all(|step| seen.steps.contains(&step.head.id));
        if steps && lesson.head.endings.iter().all(|ending| seen.endings.contains(&ending.id)) {
            return play as usize + 1;
        }
    }
    PLAYS as usize
}

/// Plays a lesson once: now by what is right, now by what is not, now by chance.
fn once(course: &Course, lesson: &Arc<Lesson>, play: u64, seen: &mut Seen) {
    let (mut attempt, _) = Attempt::begin(Arc::clone(lesson), Start::of(course, lesson, &course.head.source, play));
    let mut chance = Chance::new(Seed(play));
    for _ in 0..PRESSES * 10 {
        let input = match attempt.screen() {
            Screen::End { ending, .. } => {
                seen.endings.extend(ending.cloned());
                return;
            }
            Screen::Step { step, description, .. } => {
                seen.steps.insert(step.head.id.clone());
                seen.look(&step.head.id, &description);
                let right: Vec<Input> = attempt.right().into_iter().map(Input::Move).collect();
                let open = |input: &&Input| !matches!(input, Input::Control(Control::Back | Control::Hint(_) | Control::Rehearse | Control::Pass));
                let all: Vec<&Input> = description.actions().map(|(_, input)| input).filter(open).collect();
                let next = Input::Control(Control::Next);
                let wanted: Vec<&Input> = match play % 3 {
                    0 => all.iter().copied().filter(|input| right.contains(input)).collect(),
                    1 => all.iter().copied().filter(|input| !right.contains(input) && **input != next).collect(),
                    _ => Vec::new(),
                };
                let goes_on = all.contains(&&next) && play % 3 != 1;
                let from = if goes_on || wanted.is_empty() || chance.below(6) == 0 { &all } else { &wanted };
                if goes_on { next } else { from.get(chance.below(from.len())).copied().cloned().unwrap_or(next) }
            }
        };
        attempt.take(input);
    }
}
