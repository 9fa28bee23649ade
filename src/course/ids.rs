//! The rules for ids that hold across a course: each is used once, none comes back, and some words are kept for the program.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{Head, Id, Step};
use crate::activity::{IdSpace, Part};
use crate::diag::{Code, Fault, Faults};

/// Names that no step and no lesson may have, because their messages have another meaning.
const KEPT_FOR_STEPS: &[&str] = &["lesson", "course", super::Lesson::END];
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
    let lists: [(&str, Vec<&str>); 5] = [
        ("languages", head.languages.iter().map(|language| language.id.as_str()).collect()),
        ("modules", head.modules.iter().map(|module| module.id.as_str()).collect()),
        ("skills", head.skills.iter().map(|skill| skill.id.as_str()).collect()),
        ("misconceptions", head.misconceptions.iter().map(Id::as_str).collect()),
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
    /// The files so far; the last is the one that is being read.
    files: Vec<String>,
    /// In which of them each id was used first.
    used: HashMap<Id, usize>,
    /// The names that steps had before, each with its file and its step.
    before: Vec<(Id, usize, String)>,
    retired: HashSet<Id>,
}

impl StepIds {
    /// Begins a course in which these ids may not be used.
    pub fn new(retired: impl IntoIterator<Item = Id>) -> Self {
        Self { retired: retired.into_iter().collect(), ..Self::default() }
    }

    /// Begins a file.
    pub fn begin(&mut self, file: &str) {
        self.files.push(file.to_owned());
    }

    /// Takes the id of a step, and the one it had before; reports what is wrong with it. `path` is the step's place in its file.
    pub fn take(&mut self, path: &str, id: &Id, was: Option<&Id>, found: &mut Faults) {
        let file = self.files.len().saturating_sub(1);
        let mut fault = |code, sentence| found.push(Self::fault(&self.files, file, path, "id", code, sentence).hint(TAKE_ANOTHER));
        match self.used.get(id) {
            Some(first) if *first == file => fault(Code::DuplicateId, format!("two steps of this lesson are called `{id}`")),
            Some(first) => {
                let first = self.files.get(*first).map_or("", String::as_str);
                fault(Code::DuplicateId, format!("a step in `{first}` is called `{id}`, too"));
            }
            None => {}
        }
        if self.retired.contains(id) {
            fault(Code::RetiredId, format!("`{id}` is retired and may not be used again"));
        }
        if is_kept(id.as_str()) {
            fault(Code::ReservedId, format!("`{id}` is a word that is kept for the program"));
        }
        self.used.entry(id.clone()).or_insert(file);
        self.before.extend(was.map(|was| (was.clone(), file, path.to_owned())));
    }

    fn fault(files: &[String], file: usize, path: &str, field: &str, code: Code, sentence: String) -> Fault {
        Fault::new(code, files.get(file).map_or("", String::as_str), sentence).on(format!("{path}.{field}"))
    }

    /// Reports what shows once all steps are there: a name from before that is still in use.
    pub fn finish(self, found: &mut Faults) {
        for (was, file, path) in self.before.iter().filter(|(was, ..)| self.used.contains_key(was)) {
            let sentence = format!("`was` names `{was}`, and there is still a step of this name");
            let fault = Self::fault(&self.files, *file, path, "was", Code::DuplicateId, sentence);
            found.push(fault.hint("`was` is the name that this step had before, and that no other has now."));
        }
    }
}

/// Returns true if a part of a step may not have this name.
fn is_kept_for(space: IdSpace, step: &Step, id: &Id) -> bool {
    let everywhere = space != IdSpace::Person && KEPT_FOR_PARTS.contains(&id.as_str());
    everywhere || (space == IdSpace::Part && step.activity.kept().contains(&id.as_str()))
}

/// Reports what is wrong with the ids of the parts of a step.
pub fn of_parts(file: &str, path: &str, step: &Step, found: &mut Faults) {
    let ids = step.activity.ids();
    let mut seen = HashSet::with_capacity(ids.len());
    for (space, place, id) in ids {
        let fault = |code, sentence| Fault::new(code, file, sentence).on(format!("{path}.{place}")).hint(TAKE_ANOTHER);
        if !seen.insert((space, id)) {
            found.push(fault(Code::DuplicateId, format!("`{id}` is used twice in step `{}`", step.head.id)));
        } else if is_kept_for(space, step, id) {
            found.push(fault(Code::ReservedId, format!("`{id}` is a word that is kept for the program")));
        }
    }
    debug_assert!(
        step.activity.parts().iter().all(|slot| !matches!(&slot.part, Part::Of(id) if !seen.contains(&(IdSpace::Part, id)))),
        "every part is among the ids of its script"
    );
}
