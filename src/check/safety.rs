//! Rules for lessons that come near harm: they lead to a person to tell, and say what they are about.

use super::{Found, Ground};
use crate::course::Sensitivity;
use crate::diag::Code;

pub fn find(ground: &Ground<'_>, found: &mut Found) {
    for lesson in ground.lessons.iter().filter(|lesson| lesson.lesson.head.sensitivity > Sensitivity::None) {
        if lesson.is_whole() && !lesson.steps.iter().any(|step| step.step.activity.tells()) {
            let sentence = format!("the lesson `{}` speaks of harm, and in no step of it is anybody told", lesson.lesson.head.id);
            let fault = lesson.fault(Code::NoTellingStep, "sensitivity", sentence);
            found.push(fault.hint("Add a `Tell` or a `Chat`, in which the story ends with somebody being told."));
        }
        if lesson.lesson.head.risks.is_empty() {
            let fault = lesson.fault(Code::NoRisk, "sensitivity", "the lesson is sensitive and names no risk");
            found.push(fault.hint("Add `risks: [..]` with one or more of `Content`, `Contact`, `Conduct`, `Contract`."));
        }
    }
}
