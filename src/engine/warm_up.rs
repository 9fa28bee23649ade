//! The questions that a lesson is opened with: three from earlier lessons, in other stories than there.
//!
//! Retrieval after a pause is what helps, and how the pauses grow matters little (Latimier, Peyre & Ramus 2021,
//! <https://doi.org/10.1007/s10648-020-09572-8>): the spacing is fixed.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Fact, Mastery, Start};
use crate::activity::Activity;
use crate::course::{Course, Id, Lesson, Policy, Sensitivity, Step};

/// As many questions open a lesson.
const QUESTIONS: usize = 3;
/// For so many attempts a question that was asked rests.
const REST: usize = 2;

/// A question that a lesson is opened with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct WarmUp {
    /// The lesson it comes from.
    pub lesson: Id,
    pub step: Id,
}

/// An attempt as learning looks at it.
#[derive(Clone, Debug)]
pub struct Played {
    pub start: Start,
    pub facts: Vec<Fact>,
}

impl Played {
    fn is_finished(&self) -> bool {
        self.facts.contains(&Fact::Finished)
    }
}

/// Chooses the questions that open a lesson: from lessons that were finished, what rests apart, the weakest skills first, then what was not asked for longest.
/// Other stories first; where there are none, the question itself, unless its lesson is sensitive. `played` are the attempts so far, the oldest first.
pub fn opening(course: &Course, lesson: &Id, played: &[Played]) -> Vec<WarmUp> {
    let finished: Vec<&Id> = played.iter().filter(|attempt| attempt.is_finished()).map(|attempt| &attempt.start.lesson).collect();
    let earlier = || course.lessons.iter().filter(|other| other.head.id != *lesson && finished.contains(&&other.head.id));
    let mastery = Mastery::of(course, played);
    let mut asked: Vec<Asked<'_>> = earlier()
        .flat_map(|from| candidates(from))
        .filter_map(|(from, step, again)| {
            let skill = step.head.skill.as_ref()?;
            let ago = played.iter().rev().position(|attempt| attempt.start.warm_ups.iter().any(|warm_up| warm_up.step == step.head.id));
            Some(Asked { from, step, skill, again, ago })
        })
        .collect();
    asked.sort_by_key(|asked| {
        let rests = asked.ago.is_some_and(|ago| ago < REST);
        (asked.again, rests, mastery.strength(asked.skill), std::cmp::Reverse(asked.ago.unwrap_or(usize::MAX)))
    });
    let mut skills = BTreeSet::new();
    let (other_skills, same): (Vec<_>, Vec<_>) = asked.into_iter().partition(|asked| skills.insert((asked.again, asked.skill)));
    let mut chosen: Vec<WarmUp> = Vec::new();
    let mut stories = BTreeSet::new();
    for asked in other_skills.into_iter().chain(same) {
        let story = asked.step.head.variant_of.as_ref().unwrap_or(&asked.step.head.id);
        if chosen.len() < QUESTIONS && stories.insert(story) {
            chosen.push(WarmUp { lesson: asked.from.clone(), step: asked.step.head.id.clone() });
        }
    }
    chosen
}

/// A question that could be asked.
struct Asked<'a> {
    from: &'a Id,
    step: &'a Step,
    skill: &'a Id,
    /// It is the question of the lesson itself, and no other story.
    again: bool,
    /// How many attempts ago it was asked.
    ago: Option<usize>,
}

fn candidates(lesson: &Lesson) -> impl Iterator<Item = (&Id, &Step, bool)> {
    let own = lesson.steps.iter().filter(|step| {
        let policy = step.head.policy.unwrap_or(lesson.head.policy);
        let asks = matches!(step.activity, Activity::Choice(_) | Activity::Sort(_) | Activity::Match(_) | Activity::Order(_) | Activity::Gaps(_));
        let alone = step.head.when.is_none() && step.head.call.is_none();
        lesson.head.sensitivity == Sensitivity::None && matches!(policy, Policy::Practice | Policy::Quiz) && asks && alone
    });
    lesson.warm_ups.iter().map(|step| (step, false)).chain(own.map(|step| (step, true))).map(|(step, again)| (&lesson.head.id, step, again))
}

impl Course {
    /// Returns a lesson as it is played after these questions. Questions that are no longer there are left out.
    pub fn opened(&self, lesson: &Lesson, questions: &[WarmUp]) -> Lesson {
        let found = questions.iter().filter_map(|question| {
            let from = self.lesson(question.lesson.as_str())?;
            let mut step = from.steps.iter().chain(&from.warm_ups).find(|step| step.head.id == question.step)?.clone();
            // Nothing of the way through its own lesson holds here, and how its answers count does.
            (step.head.when, step.head.go, step.head.call, step.head.then) = (None, None, None, Vec::new());
            step.head.policy.get_or_insert(from.head.policy);
            Some((from.head.id.clone(), step))
        });
        lesson.opened_with(found)
    }
}
