//! What somebody can do: a skill is credited by a right first answer to another variant of its question, later, and by nothing else.

use std::collections::{BTreeMap, BTreeSet};

use super::{Fact, Played};
use crate::activity::Outcome;
use crate::course::{Course, Id, Step};

/// How far somebody has a skill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grasp {
    /// No step of it was met.
    #[default]
    New,
    /// It was practised in a lesson.
    Met,
    /// It was known again later, in another story.
    Can,
}

/// What is known of one skill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Record {
    grasp: Grasp,
    /// How many first answers were right, less those that were not.
    score: i32,
}

/// What somebody can do, by what is stored of their attempts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mastery {
    skills: BTreeMap<Id, Record>,
}

impl Mastery {
    /// Looks through attempts, the oldest first.
    pub fn of(course: &Course, played: &[Played]) -> Self {
        let steps: BTreeMap<&Id, &Step> =
            course.lessons.iter().flat_map(|lesson| lesson.steps.iter().chain(&lesson.warm_ups)).map(|step| (&step.head.id, step)).collect();
        let mut mastery = Self::default();
        for attempt in played {
            let asked: BTreeSet<&Id> = attempt.start.warm_ups.iter().map(|warm_up| &warm_up.step).collect();
            for (id, first) in first_answers(&attempt.facts) {
                let Some((step, skill)) = steps.get(id).and_then(|step| Some((step, step.head.skill.as_ref()?))) else { continue };
                let record = mastery.skills.entry(skill.clone()).or_default();
                record.grasp = record.grasp.max(Grasp::Met);
                match first {
                    First::Right => record.score += 1,
                    First::NotYet => record.score -= 1,
                    First::Aided | First::Unasked => {}
                }
                if first == First::Right && step.head.variant_of.is_some() && asked.contains(id) {
                    record.grasp = Grasp::Can;
                }
            }
        }
        mastery
    }

    /// Returns how far somebody has a skill.
    pub fn grasp(&self, skill: &Id) -> Grasp {
        self.skills.get(skill).map(|record| record.grasp).unwrap_or_default()
    }

    /// Returns a number by which the weakest skill comes first.
    pub(super) fn strength(&self, skill: &Id) -> (Grasp, i32) {
        self.skills.get(skill).map(|record| (record.grasp, record.score)).unwrap_or_default()
    }
}

/// What the first try at a step came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum First {
    /// Nothing was asked in it, or nothing answered yet.
    Unasked,
    /// Everything that was answered was right at once.
    Right,
    NotYet,
    /// A hint came first.
    Aided,
}

/// Returns what the first try at each step came to. What was done after going back or beginning again counts no more.
fn first_answers(facts: &[Fact]) -> BTreeMap<&Id, First> {
    let mut firsts: BTreeMap<&Id, First> = BTreeMap::new();
    let mut over: BTreeSet<&Id> = BTreeSet::new();
    let mut here: Option<&Id> = None;
    for fact in facts {
        match fact {
            Fact::Entered { step, .. } | Fact::Returned { step } => {
                over.extend(here.filter(|before| *before != step));
                here = Some(step);
                firsts.entry(step).or_insert(First::Unasked);
            }
            Fact::Rehearsed { step } => {
                over.insert(step);
            }
            Fact::Hinted { step, .. } if !over.contains(step) => {
                let first = firsts.entry(step).or_insert(First::Unasked);
                if matches!(first, First::Unasked | First::Right) {
                    *first = First::Aided;
                }
            }
            Fact::Answered { step, outcome, .. } if !over.contains(step) => {
                let first = firsts.entry(step).or_insert(First::Unasked);
                *first = match (*first, outcome) {
                    (First::Unasked | First::Right, Outcome::Right) => First::Right,
                    (First::Unasked | First::Right, Outcome::Wrong | Outcome::Partly) => First::NotYet,
                    (first, _) => first,
                };
            }
            Fact::Hinted { .. } | Fact::Answered { .. } | Fact::Passed { .. } | Fact::Continued { .. } | Fact::Finished => {}
        }
    }
    firsts
}
