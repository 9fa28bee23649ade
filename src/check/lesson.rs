//! A lesson as the passes look at it: its steps with their places in the file and their parts.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::activity::PartSlot;
use crate::course::{Document, Lesson, Step};
use crate::diag::{Code, Fault};

/// A lesson, its file, and its steps.
pub struct LessonView<'a> {
    pub lesson: &'a Arc<Lesson>,
    pub document: &'a Document,
    pub steps: Vec<StepView<'a>>,
    /// Every id of a step, and which of `steps` it is; `None` for those that could not be read.
    ids: BTreeMap<&'a str, Option<usize>>,
}

/// A step, where it stands in its file, and the texts it needs.
pub struct StepView<'a> {
    pub step: &'a Step,
    /// Counted from 0, the faulty ones included.
    pub at: usize,
    /// Each with the name of its attribute; the value's is empty.
    pub parts: Vec<(String, PartSlot)>,
}

impl<'a> LessonView<'a> {
    pub fn new(lesson: &'a Arc<Lesson>, document: &'a Document) -> Self {
        let mut ids: BTreeMap<&str, Option<usize>> = document.steps.iter().flatten().map(|id| (id.as_str(), None)).collect();
        // Both lists are in the order of the file, so one walk finds every step.
        let mut places = document.steps.iter().enumerate();
        let mut steps = Vec::with_capacity(lesson.steps.len());
        for step in &lesson.steps {
            let Some((at, _)) = places.find(|(_, id)| id.as_ref() == Some(&step.head.id)) else {
                break;
            };
            ids.insert(step.head.id.as_str(), Some(steps.len()));
            steps.push(StepView { step, at, parts: step.activity.parts().into_iter().map(named).collect() });
        }
        Self { lesson, document, steps, ids }
    }

    /// Returns true if every step could be read, so that what is missing is really missing.
    pub fn is_whole(&self) -> bool {
        self.steps.len() == self.document.steps.len()
    }

    /// A fault at a place under the lesson.
    pub fn fault(&self, code: Code, path: impl Into<String>, sentence: impl Into<String>) -> Fault {
        Fault::new(code, &self.document.file, sentence).on(path)
    }

    /// A fault at a place under one of its steps, such as `options[1]`.
    pub fn at(&self, step: &StepView<'_>, place: &str, code: Code, sentence: impl Into<String>) -> Fault {
        self.fault(code, format!("steps[{}].{place}", step.at), sentence)
    }

    /// Goes through the ids of all steps, those of faulty ones too, in the order of the alphabet.
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
