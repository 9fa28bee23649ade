//! The rules for ids that hold across a course: each is used once, none comes back, and some words are kept for the program.

use std::collections::{BTreeMap, BTreeSet};

use super::{Head, Id, Step};
use crate::activity::{IdSpace, Part};
use crate::diag::{Code, Fault, Faults};

/// Names that no step and no lesson may have, because their messages have another meaning.
const KEPT_FOR_STEPS: &[&str] = &["lesson", "course"];
/// Names that no part of a step may have.
const KEPT_FOR_PARTS: &[&str] = &["hint", "teacher", "title", "alt", "keep-proof", "block", "report", "leave", "tell"];

const TAKE_ANOTHER: &str = "Choose another name.";

/// Returns true if no step and no lesson may have this name.
pub fn is_kept(id: &str) -> bool {
    KEPT_FOR_STEPS.contains(&id)
}

/// Reports what is wrong with the ids of `course.ron`.
pub fn of_head(file: &str, head: &Head, found: &mut Faults) {
    let retired: BTreeSet<&Id> = head.retired.iter().collect();
    let lists: [(&str, Vec<&str>); 4] = [
        ("languages", head.languages.iter().map(|language| language.id.as_str()).collect()),
        ("modules", head.modules.iter().map(|module| module.id.as_str()).collect()),
        ("skills", head.skills.iter().map(|skill| skill.id.as_str()).collect()),
        ("cast", head.cast.iter().map(|cast| cast.id.as_str()).collect()),
    ];
    for (list, ids) in lists {
        let mut seen = BTreeSet::new();
        for (at, id) in ids.iter().enumerate().filter(|(_, id)| !seen.insert(**id)) {
            let fault = Fault::new(Code::DuplicateId, file, format!("`{id}` is in `{list}` twice"));
            found.push(fault.on(format!("{list}[{at}].id")).hint("Take one of them out, or give it another id."));
        }
    }
    let mut seen = BTreeSet::new();
    for (module_at, module) in head.modules.iter().enumerate() {
        for (at, lesson) in module.lessons.iter().enumerate() {
            let fault = |code, sentence| Fault::new(code, file, sentence).on(format!("modules[{module_at}].lessons[{at}]"));
            if !seen.insert(lesson) {
                found.push(fault(Code::DuplicateId, format!("the lesson `{lesson}` is listed twice")).hint("A lesson stands on the trail once."));
            }
            if retired.contains(lesson) {
                found.push(fault(Code::RetiredId, format!("the lesson `{lesson}` has an id that is retired")).hint(TAKE_ANOTHER));
            }
            if is_kept(lesson.as_str()) {
                found.push(fault(Code::ReservedId, format!("`{lesson}` is a word that is kept for the program")).hint(TAKE_ANOTHER));
            }
        }
    }
}

/// The ids of all steps of a course so far.
#[derive(Default)]
pub struct StepIds {
    /// Where each was used first: the file and the path.
    used: BTreeMap<Id, (String, String)>,
    /// The names that steps had before, with their places.
    before: Vec<(Id, String, String)>,
    retired: BTreeSet<Id>,
}

impl StepIds {
    /// Begins a course in which these ids may not be used.
    pub fn new(retired: impl IntoIterator<Item = Id>) -> Self {
        Self {
            retired: retired.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Takes the id of a step, and the one it had before; reports what is wrong with it.
    pub fn take(&mut self, file: &str, path: &str, id: &Id, was: Option<&Id>, found: &mut Faults) {
        let place = format!("{path}.id");
        let mut fault = |code, sentence: String, hint: &str| found.push(Fault::new(code, file, sentence).on(place.clone()).hint(hint));
        if let Some((first, _)) = self.used.get(id) {
            let sentence = if first == file {
                format!("two steps of this lesson are called `{id}`")
            } else {
                format!("a step in `{first}` is called `{id}`, too")
            };
            fault(Code::DuplicateId, sentence, TAKE_ANOTHER);
        } else {
            self.used.insert(id.clone(), (file.to_owned(), place.clone()));
        }
        if self.retired.contains(id) {
            fault(Code::RetiredId, format!("`{id}` is retired and may not be used again"), TAKE_ANOTHER);
        }
        if is_kept(id.as_str()) {
            fault(Code::ReservedId, format!("`{id}` is a word that is kept for the program"), TAKE_ANOTHER);
        }
        if let Some(was) = was {
            self.before.push((was.clone(), file.to_owned(), format!("{path}.was")));
        }
    }

    /// Reports what shows once all steps are there: a name from before that is still in use.
    pub fn finish(self, found: &mut Faults) {
        for (was, file, place) in self.before.iter().filter(|(was, ..)| self.used.contains_key(was)) {
            let fault = Fault::new(
                Code::DuplicateId,
                file,
                format!("`was` names `{was}`, and there is still a step of this name"),
            );
            found.push(
                fault
                    .on(place)
                    .hint("`was` is the name that this step had before, and that no other has now."),
            );
        }
    }
}

/// Reports what is wrong with the ids of the parts of a step.
pub fn of_parts(file: &str, path: &str, step: &Step, found: &mut Faults) {
    let mut seen = BTreeSet::new();
    for (space, place, id) in step.activity.ids() {
        let fault = |code, sentence| Fault::new(code, file, sentence).on(format!("{path}.{place}")).hint(TAKE_ANOTHER);
        if !seen.insert((space, id)) {
            found.push(fault(Code::DuplicateId, format!("`{id}` is used twice in step `{}`", step.head.id)));
        } else if space != IdSpace::Person && KEPT_FOR_PARTS.contains(&id.as_str()) {
            found.push(fault(Code::ReservedId, format!("`{id}` is a word that is kept for the program")));
        }
    }
    debug_assert!(
        step.activity
            .parts()
            .iter()
            .all(|slot| !matches!(&slot.part, Part::Of(id) if !seen.contains(&(IdSpace::Part, id)))),
        "every part is among the ids of its script"
    );
}
