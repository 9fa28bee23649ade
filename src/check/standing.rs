//! How far a translation is: counted from what the passes found.

use super::Report;
use crate::course::{Source, read_text};
use crate::diag::{Code, Fault};
use crate::words::{blocks, hashes};

/// How far the words of one language are. All but the last are numbers of messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// What the source has, of the lessons that are in this language.
    pub all: usize,
    /// Made from the source as it is now.
    pub done: usize,
    /// There, but they do not say what they were made from.
    pub unmarked: usize,
    /// Made from words that have changed since.
    pub stale: usize,
    /// Not there, or not whole.
    pub missing: usize,
    /// They belong to nothing.
    pub orphaned: usize,
    /// Other variables, terms or gaps than their source.
    pub wrong: usize,
    pub too_long: usize,
    /// The lessons that are shown in the source language.
    pub lessons_behind: Vec<String>,
}

impl Standing {
    /// Returns true if there is nothing to do.
    pub fn is_done(&self) -> bool {
        self.done == self.all && self.orphaned + self.wrong + self.too_long == 0
    }
}

/// Counts how far a language of a course is. `None` if the course cannot be read or has no such language. The faults' files are paths in the course.
pub fn standing(source: &dyn Source, report: &Report, lang: &str) -> Option<Standing> {
    let course = report.loaded.course.as_ref()?;
    let language = course.head.languages.iter().find(|language| language.id == lang)?;
    let folder = format!("words/{lang}/");
    let mut standing = Standing::default();
    let names = course.lessons.iter().map(|lesson| lesson.head.id.as_str());
    for name in std::iter::once("course").chain(names) {
        if name != "course" && !language.has(name) {
            standing.lessons_behind.push(name.to_owned());
            continue;
        }
        let Ok(origin) = read_text(source, &format!("words/{}/{name}.ftl", course.head.source)) else { continue };
        let hashes = hashes(&origin);
        standing.all += hashes.len();
        let text = read_text(source, &format!("{folder}{name}.ftl")).unwrap_or_default();
        for block in blocks(&text) {
            match (block.mark, hashes.get(block.id)) {
                (Some(mark), Some(now)) if mark == now => standing.done += 1,
                (Some(_), Some(_)) => standing.stale += 1,
                (None, Some(_)) => standing.unmarked += 1,
                (_, None) => {}
            }
        }
    }
    standing.missing = standing.all.saturating_sub(standing.done + standing.stale + standing.unmarked);
    for fault in report.faults.iter().filter(|fault| fault.file.starts_with(&folder)) {
        match kind(fault) {
            Some(Kind::Missing) => standing.missing += 1,
            Some(Kind::Orphaned) => standing.orphaned += 1,
            Some(Kind::Wrong) => standing.wrong += 1,
            Some(Kind::TooLong) => standing.too_long += 1,
            None => {}
        }
    }
    Some(standing)
}

enum Kind {
    Missing,
    Orphaned,
    Wrong,
    TooLong,
}

fn kind(fault: &Fault) -> Option<Kind> {
    match fault.code {
        // A message that is not there at all is counted already.
        Code::MissingPart => Some(Kind::Missing),
        Code::OrphanWords => Some(Kind::Orphaned),
        Code::UnknownReference | Code::ReferencesDiffer | Code::GapMissing | Code::WordsSyntax | Code::DuplicateMessage => Some(Kind::Wrong),
        Code::TooLong => Some(Kind::TooLong),
        _ => None,
    }
}
