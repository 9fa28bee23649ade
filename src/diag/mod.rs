//! A fault: something in a course that is not as it should be, with its place, one sentence, and what to do about it.
//!
//! Faults are values. Whoever reads or checks a course collects them and goes on; nobody stops at the first.

mod code;
mod nearest;
mod render;

use std::ops::Range;

pub use code::Code;
pub use nearest::{did_you_mean, nearest};
pub use render::{Sources, to_json, to_text};

/// How much a fault matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The course cannot be played as it is, or would harm.
    Error,
    /// The course plays, and should be better.
    Warning,
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub code: Code,
    /// The file, relative to the folder that was read, with `/` between its parts.
    pub file: String,
    /// The bytes of the file that are meant; `None` for the file as a whole.
    pub span: Option<Range<usize>>,
    /// Where in the file's structure, such as `steps[3].options[1].right`; empty for the file as a whole.
    pub path: String,
    /// One sentence in the present tense, in the author's words.
    pub sentence: String,
    /// What to do.
    pub hint: Option<String>,
}

impl Fault {
    /// Makes a fault of a whole file.
    pub fn new(code: Code, file: impl Into<String>, sentence: impl Into<String>) -> Self {
        Self { code, file: file.into(), span: None, path: String::new(), sentence: sentence.into(), hint: None }
    }

    /// Says which bytes of the file are meant.
    pub fn at(mut self, span: Range<usize>) -> Self {
        self.span = Some(span);
        self
    }

    /// Says where in the structure of the file it is.
    pub fn on(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Says what to do.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Returns how much the fault matters.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// Faults in the order they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    list: Vec<Fault>,
}

impl Faults {
    /// Adds one.
    pub fn push(&mut self, fault: Fault) {
        self.list.push(fault);
    }

    /// Adds all of another's.
    pub fn extend(&mut self, other: Faults) {
        self.list.extend(other.list);
    }

    /// Returns true if there are none, warnings included.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns how many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Returns true if one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|fault| fault.severity() == Severity::Error)
    }

    /// Goes through them in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Fault> {
        self.list.iter()
    }

    /// Goes through them in order, to change them.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Fault> {
        self.list.iter_mut()
    }

    /// Sorts them by file and place, so that the same course always gives the same report.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| {
            let start = |fault: &Fault| fault.span.as_ref().map_or(0, |span| span.start);
            (&a.file, start(a), a.code, &a.sentence).cmp(&(&b.file, start(b), b.code, &b.sentence))
        });
    }
}

impl IntoIterator for Faults {
    type Item = Fault;
    type IntoIter = std::vec::IntoIter<Fault>;
    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}
