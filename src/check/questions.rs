//! Rules for good questions.

use std::collections::BTreeMap;

use super::lesson::{LessonView, StepView};
use super::{Found, Ground};
use crate::activity::{Activity, Part};
use crate::course::{Id, Policy};
use crate::diag::Code;

pub fn find(ground: &Ground<'_>, found: &mut Found) {
    for lesson in &ground.lessons {
        right_always_first(lesson, found);
    }
}

/// Reports a lesson whose questions that keep their order have the right answer first, every one of them.
fn right_always_first(lesson: &LessonView<'_>, found: &mut Found) {
    let counts = |step: &&StepView<'_>| {
        let policy = step.step.head.policy.unwrap_or(lesson.lesson.head.policy);
        matches!(policy, Policy::Practice | Policy::Quiz)
    };
    let firsts: Vec<(&StepView<'_>, bool)> = lesson
        .steps
        .iter()
        .filter(counts)
        .filter_map(|step| match &step.step.activity {
            Activity::Choice(script) if script.fixed && !script.several => Some((step, script.options.first().is_some_and(|option| option.right))),
            _ => None,
        })
        .collect();
    if let [(first, _), _, ..] = firsts.as_slice()
        && firsts.iter().all(|(_, right)| *right)
    {
        let fault =
            lesson.at(first, "options[0].right", Code::RightAlwaysFirst, "in every question that keeps its order, the right answer is the first");
        found.push(fault.hint("Move some, or take `fixed` out, so that the options are shuffled."));
    }
}

/// Reports reasons of one step that say the same. `words` are those of the source language.
pub fn same_reasons<'w>(lesson: &LessonView<'_>, step: &StepView<'_>, words: impl Iterator<Item = (&'w Part, &'w str)>, found: &mut Found) {
    let mut seen: BTreeMap<String, &Id> = BTreeMap::new();
    for (part, text) in words {
        let Part::Why(id) = part else { continue };
        let plain: String = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        if let Some(first) = seen.get(&plain).filter(|first| **first != id) {
            let sentence = format!("`{first}` and `{id}` have the same reason");
            let place = step
                .step
                .activity
                .ids()
                .into_iter()
                .find(|(_, _, own)| *own == id)
                .map_or_else(|| "id".to_owned(), |(_, place, _)| place.to_string());
            found.push(lesson.at(step, &place, Code::SameReasons, sentence).hint("Say what is good or not yet good about this one."));
        } else {
            seen.insert(plain, id);
        }
    }
}
