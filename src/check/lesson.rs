//! A lesson as the passes look at it: its steps with their places in the file and their parts.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::activity::PartSlot;
use crate::course::{Document, Lesson, Step, StepPlace};
use crate::diag::{Code, Fault};

/// A lesson, its file, and its steps.
pub struct LessonView<'a> {
    pub lesson: &'a Arc<Lesson>,
    pub document: &'a Document,
    /// Those of the list, then those of the groups.
    pub steps: Vec<StepView<'a>>,
    pub warm_ups: Vec<StepView<'a>>,
    /// Every id of a step, and which of `steps` it is; `None` for those that could not be read.
    ids: BTreeMap<&'a str, Option<usize>>,
}

/// A step, where it stands in its file, and the texts it needs.
pub struct StepView<'a> {
    pub step: &'a Step,
    /// Such as `steps[3]`.
    pub path: &'a str,
    /// Each with the name of its attribute; the value's is empty.
    pub parts: Vec<(String, PartSlot)>,
}

impl<'a> LessonView<'a> {
    pub fn new(lesson: &'a Arc<Lesson>, document: &'a Document) -> Self {
        let in_list = |place: &&StepPlace| !place.path.starts_with("warm_ups");
        let places = document.steps.iter().filter(in_list).filter_map(|place| place.id.as_ref());
        let mut ids: BTreeMap<&str, Option<usize>> = places.map(|id| (id.as_str(), None)).collect();
        // Both lists are in the order of the file, so one walk finds every step.
        let mut places = document.steps.iter();
        let mut views = |steps: &'a [Step]| {
            let mut views = Vec::with_capacity(steps.len());
            for step in steps {
                let Some(place) = places.find(|place| place.id.as_ref() == Some(&step.head.id)) else { break };
                views.push(StepView { step, path: &place.path, parts: step.activity.parts().into_iter().map(named).collect() });
            }
            views
        };
        let (steps, warm_ups) = (views(&lesson.steps), views(&lesson.warm_ups));
        ids.extend(steps.iter().enumerate().map(|(at, view)| (view.step.head.id.as_str(), Some(at))));
        Self { lesson, document, steps, warm_ups, ids }
    }

    /// Goes through all steps, the warm-ups last.
    pub fn all(&self) -> impl Iterator<Item = &StepView<'a>> {
        self.steps.iter().chain(&self.warm_ups)
    }

    /// Returns true if every step could be read, so that what is missing is really missing.
    pub fn is_whole(&self) -> bool {
        self.steps.len() + self.warm_ups.len() == self.document.steps.len()
    }

    /// A fault at a place under the lesson.
    pub fn fault(&self, code: Code, path: impl Into<String>, sentence: impl Into<String>) -> Fault {
        Fault::new(code, &self.document.file, sentence).on(path)
    }

    /// A fault at a place under one of its steps, such as `options[1]`.
    pub fn at(&self, step: &StepView<'_>, place: &str, code: Code, sentence: impl Into<String>) -> Fault {
        self.fault(code, format!("{}.{place}", step.path), sentence)
    }

    /// Goes through the ids of all steps but the warm-ups, those of faulty ones too, in the order of the alphabet.
    pub fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.ids.keys().copied()
    }

    /// Returns true if a step has this id, a faulty one perhaps.
    pub fn has(&self, id: &str) -> bool {
        self.ids.contains_key(id)
    }

    /// Returns which of the steps that could be read has this id.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.ids.get(id).copied().flatten()
    }
}

fn named(slot: PartSlot) -> (String, PartSlot) {
    let mut name = String::new();
    slot.part.attribute(&mut name);
    (name, slot)
}
