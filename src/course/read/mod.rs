//! Reading a course: every file, every step, every fault at once. What is good survives what is not.

mod lesson;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::tree::{Kind, Node, SyntaxFault, Tree};
use super::typed::{self, Found, Which};
use super::{Course, FORMAT, Head, Id, LARGEST_TEXT, Lesson, Source, SourceError, ids};
use crate::diag::{Code, Fault, Faults, did_you_mean};

/// The file that makes a folder a course.
const HEAD: &str = "course.ron";
/// As many faults of one file are reported.
const MOST_FAULTS: usize = 200;

/// A RON file of the course as it was read.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its path in the course's folder.
    pub file: String,
    pub text: String,
    pub tree: Tree,
    /// In a lesson: its steps in the order in which they are read, faulty ones too: the list, the groups, the warm-ups.
    pub steps: Vec<StepPlace>,
}

/// Where a step stands in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepPlace {
    /// `None` if it cannot be read.
    pub id: Option<Id>,
    /// Such as `steps[3]` or `groups[0].steps[1]`.
    pub path: String,
}

impl Document {
    /// Returns the bytes of what a path such as `steps[3].id` names, or of the nearest value around it that is there.
    pub fn find(&self, path: &str) -> Option<Range<usize>> {
        self.tree.find(&self.text, path)
    }

    /// Returns the outermost value.
    pub fn root(&self) -> Option<Node<'_>> {
        self.tree.root(&self.text)
    }

    /// Returns where in the file the step of this id stands, counted from 0.
    pub fn step(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id.as_ref().is_some_and(|own| own == id))
    }
}

/// What came of reading a course.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// The course, with the lessons and steps that could be read. `None` if `course.ron` could not.
    pub course: Option<Course>,
    /// The RON files: `course.ron`, then the lessons in the order of the modules.
    pub documents: Vec<Document>,
    pub faults: Faults,
}

impl Loaded {
    /// Returns the file of this path.
    pub fn document(&self, file: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.file == file)
    }
}

/// Returns the file of a lesson.
pub fn lesson_file(id: &str) -> String {
    format!("lessons/{id}.ron")
}

/// Reads a course.
pub fn load(source: &dyn Source) -> Loaded {
    let mut loading = Loading { source, loaded: Loaded::default(), in_file: 0 };
    loading.course();
    loading.resolve();
    loading.loaded
}

struct Loading<'s> {
    source: &'s dyn Source,
    loaded: Loaded,
    /// How many faults the file had so far.
    in_file: usize,
}

impl Loading<'_> {
    fn report(&mut self, fault: Fault) {
        self.in_file += 1;
        match self.in_file.cmp(&MOST_FAULTS) {
            std::cmp::Ordering::Less => self.loaded.faults.push(fault),
            std::cmp::Ordering::Equal => {
                let sentence = format!("{}; there may be more faults in this file", fault.sentence);
                self.loaded.faults.push(Fault { sentence, ..fault });
            }
            std::cmp::Ordering::Greater => {}
        }
    }

    fn report_all(&mut self, faults: Faults) {
        faults.into_iter().for_each(|fault| self.report(fault));
    }

    /// Reports what was found in a file, with the paths of the places.
    fn report_found(&mut self, document: &Document, found: Vec<Found>) {
        for Found { code, span, sentence, hint } in found {
            let path = document.tree.path_at(&document.text, span.start);
            self.report(Fault { code, file: document.file.clone(), span: Some(span), path, sentence, hint });
        }
    }

    fn course(&mut self) {
        let files = match self.source.files() {
            Ok(files) => files,
            Err(error) => return self.report(Fault::new(Code::Unreadable, "", format!("the folder cannot be read: {error}"))),
        };
        if !files.iter().any(|file| file == HEAD) {
            let fault = Fault::new(Code::NoCourse, HEAD, "there is no `course.ron` here");
            return self.report(fault.hint("Name the folder of a course. It has a file `course.ron`."));
        }
        let there: BTreeSet<&str> = files.iter().filter_map(|file| file.strip_prefix("lessons/")?.strip_suffix(".ron")).collect();
        let Some((document, syntax)) = self.document(HEAD) else { return };
        if self.is_newer(&document) {
            return self.loaded.documents.push(document);
        }
        let head = self.head(&document, &syntax);
        let mut steps = ids::StepIds::new(head.iter().flat_map(|head| head.retired.iter().cloned()));
        let listed = match &head {
            Some(head) => {
                let mut found = Faults::default();
                ids::of_head(HEAD, head, &mut found);
                listed(head, &there, &mut found);
                self.report_all(found);
                let mut seen = BTreeSet::new();
                let ids = head.modules.iter().flat_map(|module| &module.lessons).map(Id::as_str);
                ids.filter(|id| there.contains(id) && !ids::is_kept(id) && seen.insert(*id)).collect()
            }
            None => there.into_iter().collect::<Vec<&str>>(),
        };
        self.loaded.documents.push(document);
        let lessons: Vec<Arc<Lesson>> = listed.into_iter().filter_map(|id| self.lesson(id, &mut steps)).map(Arc::new).collect();
        let mut found = Faults::default();
        steps.finish(&mut found);
        self.in_file = 0;
        self.report_all(found);
        self.loaded.course = head.map(|head| Course { head, lessons });
    }

    /// Reads a RON file into its tree.
    fn document(&mut self, file: &str) -> Option<(Document, Vec<SyntaxFault>)> {
        self.in_file = 0;
        let text = match read_text(self.source, file) {
            Ok(text) => text,
            Err(fault) => {
                self.report(*fault);
                return None;
            }
        };
        let (tree, syntax) = Tree::parse(&text);
        let document = Document { file: file.to_owned(), text, tree, steps: Vec::new() };
        for SyntaxFault { code, span, sentence, hint } in syntax.iter().cloned() {
            let path = document.tree.path_at(&document.text, span.start);
            self.report(Fault::new(code, file, sentence).at(span).on(path).hint(hint));
        }
        Some((document, syntax))
    }

    fn is_newer(&mut self, document: &Document) -> bool {
        let format = document.root().and_then(|root| root.field("format"));
        let Some((number, node)) = format.and_then(|node| Some((typed::read::<u32>(node, Which::All).0?, node))) else {
            return false;
        };
        if number > FORMAT {
            let sentence = format!("the course is written in format {number}, and this program knows formats up to {FORMAT}");
            self.report(Fault::new(Code::NewerFormat, HEAD, sentence).at(node.span()).on("format").hint("Get a newer Pathlight."));
        }
        number > FORMAT
    }

    fn head(&mut self, document: &Document, syntax: &[SyntaxFault]) -> Option<Head> {
        let root = document.root().filter(|_| !is_too_deep(syntax))?;
        let (mut head, found) = self.outermost::<Head>(document, root, "Course", Which::All)?;
        if syntax.is_empty() {
            self.report_found(document, found);
        }
        if let Some(Head { format: 0, .. }) = head {
            let fault = Fault::new(Code::WrongValue, HEAD, "there is no format 0").on("format");
            self.report(fault.hint(format!("Write `format: {FORMAT}`.")));
            head = None;
        }
        head
    }

    /// Reads the outermost value of a file, which has a name of its own.
    fn outermost<T: serde::de::DeserializeOwned>(
        &mut self,
        document: &Document,
        root: Node<'_>,
        name: &str,
        which: Which,
    ) -> Option<(Option<T>, Vec<Found>)> {
        let is_struct = matches!(root.kind(), Kind::Struct | Kind::Unit);
        if is_struct && root.name().is_none_or(|found| found == name) {
            return Some(typed::read(root, which));
        }
        let fault = Fault::new(Code::WrongValue, &document.file, format!("the file does not begin with `{name}(`"));
        self.report(fault.at(root.head_span()).hint(format!("Write `{name}(`, its fields, and `)`.")));
        None
    }

    /// Gives every fault that has only a path its bytes.
    fn resolve(&mut self) {
        resolve(&mut self.loaded.faults, &self.loaded.documents);
    }
}

/// Gives every fault that has only a path its bytes.
pub fn resolve(faults: &mut Faults, documents: &[Document]) {
    let documents: BTreeMap<&str, &Document> = documents.iter().map(|document| (document.file.as_str(), document)).collect();
    for fault in faults.iter_mut().filter(|fault| fault.span.is_none() && !fault.path.is_empty()) {
        fault.span = documents.get(fault.file.as_str()).and_then(|document| document.find(&fault.path));
    }
}

fn is_too_deep(syntax: &[SyntaxFault]) -> bool {
    syntax.iter().any(|fault| fault.code == Code::TooDeep)
}

/// Reports lessons that are listed and not there, or there and not listed.
fn listed(head: &Head, there: &BTreeSet<&str>, found: &mut Faults) {
    let mut named = BTreeSet::new();
    for (module_at, module) in head.modules.iter().enumerate() {
        for (at, lesson) in module.lessons.iter().enumerate() {
            named.insert(lesson.as_str());
            if !there.contains(lesson.as_str()) && found.len() < MOST_FAULTS {
                let fault = Fault::new(Code::NoSuchLesson, HEAD, format!("there is no file `{}`", lesson_file(lesson.as_str())));
                let hint = did_you_mean(lesson.as_str(), there.iter().copied());
                found.push(Fault { hint, ..fault.on(format!("modules[{module_at}].lessons[{at}]")) });
            }
        }
    }
    for lesson in there.difference(&named) {
        let fault = Fault::new(Code::UnlistedLesson, lesson_file(lesson), format!("no module lists the lesson `{lesson}`"));
        found.push(fault.hint("List it in `course.ron`, or take the file out."));
    }
}

/// Reads a file that must be text.
///
/// # Errors
/// What keeps it from being read.
pub fn read_text(source: &dyn Source, file: &str) -> Result<String, Box<Fault>> {
    let fault = |code, sentence: String| Fault::new(code, file, sentence);
    let bytes = source.read(file, LARGEST_TEXT).map_err(|error| match error {
        SourceError::TooBig { .. } => fault(Code::TooBig, error.to_string()).hint("Split it into several lessons."),
        SourceError::LeavesFolder => fault(Code::LeavesFolder, error.to_string()).hint("Put the file itself into the course's folder."),
        SourceError::Missing | SourceError::Unreadable(_) => fault(Code::Unreadable, error.to_string()),
    });
    String::from_utf8(bytes?).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(good).filter(|byte| **byte == b'\n').count() + 1;
        let fault = fault(Code::NotText, format!("the file is not text in UTF-8: see line {line}"));
        Box::new(fault.hint("Save it in your editor with the encoding UTF-8."))
    })
}
