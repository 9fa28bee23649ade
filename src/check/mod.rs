//! Proving a course: passes over what was read, one file each, that report everything at once.

mod cast;
mod flow;
mod head;
mod lesson;
mod media;
mod questions;
mod safety;
mod standing;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::course::{Course, Document, Loaded, Source, lesson_file, load, resolve};
use crate::diag::{Code, Fault, Faults, Sources};
use lesson::LessonView;
pub use media::PICTURES;
pub use standing::{Standing, standing};

/// Says what is wrong with a picture, by its path and bytes, in words that go on after "the picture".
pub type LookAtPicture = dyn Fn(&str, &[u8]) -> Result<(), String>;

/// Says whether a letter is in a font: of the program, or of these that the course carries.
pub type HasGlyph<'a> = dyn Fn(char, &[Vec<u8>]) -> bool + 'a;

/// What the program ships, and how it looks at pictures and fonts.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The names of the places that there are pictures of.
    pub places: &'a [&'a str],
    /// The names of the drawings of the cast.
    pub drawings: &'a [&'a str],
    /// The names of the things that any course may show.
    pub things: &'a [&'a str],
    pub picture: &'a LookAtPicture,
    pub glyph: &'a HasGlyph<'a>,
}

impl fmt::Debug for Known<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Known").field("places", &self.places).field("drawings", &self.drawings).field("things", &self.things).finish_non_exhaustive()
    }
}

/// What came of checking a course.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub loaded: Loaded,
    /// Everything that is wrong, those of reading included, by file and place.
    pub faults: Faults,
    /// The texts of the files that faults point into.
    pub sources: Sources,
}

/// What every pass looks at.
struct Ground<'a> {
    source: &'a dyn Source,
    known: &'a Known<'a>,
    course: &'a Course,
    lessons: Vec<LessonView<'a>>,
    /// Every file of the course.
    files: Vec<String>,
}

/// What a pass reports into.
struct Found {
    faults: Faults,
    /// The files in which it found something, and whose texts are nowhere else.
    sources: Sources,
}

impl Found {
    fn push(&mut self, fault: Fault) {
        self.faults.push(fault);
    }
}

/// The passes, in the order in which they go over the course.
const PASSES: [fn(&Ground<'_>, &mut Found); 7] = [head::find, cast::find, flow::find, questions::find, safety::find, words::find, media::find];

/// Reads a course and reports everything that is wrong with it.
pub fn check(source: &dyn Source, known: &Known<'_>) -> Report {
    let loaded = load(source);
    let mut found = Found { faults: loaded.faults.clone(), sources: Sources::new() };
    if let Some(course) = &loaded.course {
        let documents: BTreeMap<&str, &Document> = loaded.documents.iter().map(|document| (document.file.as_str(), document)).collect();
        let lessons = course.lessons.iter().filter_map(|lesson| {
            let document = documents.get(lesson_file(lesson.head.id.as_str()).as_str())?;
            Some(LessonView::new(lesson, document))
        });
        let lessons = lessons.collect();
        let ground = Ground { source, known, course, lessons, files: source.files().unwrap_or_default() };
        PASSES.iter().for_each(|pass| pass(&ground, &mut found));
    }
    let Found { mut faults, mut sources } = found;
    resolve(&mut faults, &loaded.documents);
    faults.sort();
    let faulty: BTreeSet<&str> = faults.iter().map(|fault| fault.file.as_str()).collect();
    for document in loaded.documents.iter().filter(|document| faulty.contains(document.file.as_str())) {
        sources.insert(document.file.clone(), document.text.clone());
    }
    Report { loaded, faults, sources }
}

/// A fault in `course.ron`.
fn in_head(code: Code, path: impl Into<String>, sentence: impl Into<String>) -> Fault {
    Fault::new(code, "course.ron", sentence).on(path)
}
