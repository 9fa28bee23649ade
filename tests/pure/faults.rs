//! Faulty courses: each file of `tests/faults` is one, with what must be found beside it.
//!
//! `--- PATH` begins a file of the course; `--- PATH absent` names one that is not there. Whatever a case does not say is made for it: a `course.ron` with
//! its lessons, what stands around the steps of a lesson (unless it begins with `Lesson(` or a comment), and words for everything. `error[P0203]: part of the sentence` in a comment tells of a fault on
//! its line, `error@-1[..]` of one so many lines away. Behind `---` it tells of a fault of the file as a whole. There must be no others.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use pathlight::check::{Known, check};
use pathlight::course::{Course, Id, Memory, Source as _, load};
use pathlight::diag::{Fault, Severity, to_text};

const CAST: &str = "(id: \"lumo\", drawing: \"lumo\"), (id: \"mina\", drawing: \"mina\"), (id: \"auntie\", drawing: \"auntie\"), (id: \"starfox\")";

/// What the program is said to ship.
pub const KNOWN: Known<'static> = Known {
    places: &["home", "school"],
    drawings: &["lumo", "mina", "auntie"],
    things: &["picture-kite"],
    picture: &picture,
    glyph: &|c, _| c != '☃',
};

fn picture(_: &str, bytes: &[u8]) -> Result<(), String> {
    if bytes.starts_with(b"<svg") { Ok(()) } else { Err("is no SVG".to_owned()) }
}

/// A fault: its file, line (0 for the file as a whole), severity and code, and words of its sentence or hint.
type Expected = (String, usize, String, String);

struct Case {
    course: Memory,
    /// Files, or folders with a slash at the end, for which no words are made.
    absent: Vec<String>,
    expected: Vec<Expected>,
}

impl Case {
    fn read(text: &str) -> Self {
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        let (mut expected, mut absent) = (Vec::new(), Vec::new());
        let mut now: Option<(String, String)> = None;
        for line in text.lines() {
            if let Some(header) = line.strip_prefix("--- ") {
                files.extend(now.take());
                let path = header.split_whitespace().next().unwrap_or_default().to_owned();
                expect(&path, 0, header, &mut expected);
                if header.split_whitespace().nth(1) == Some("absent") {
                    absent.push(path);
                } else {
                    now = Some((path, String::new()));
                }
            } else if let Some((path, text)) = &mut now {
                let written = text.matches('\n').count();
                if text.is_empty() && path.starts_with("lessons/") && !line.starts_with("Lesson(") && !line.starts_with("//") {
                    text.push_str(&lesson_head(path));
                }
                text.push_str(line);
                text.push('\n');
                expect(path, written + 1, line, &mut expected);
            }
        }
        files.extend(now);
        for (path, text) in files.iter_mut().filter(|(path, _)| path.starts_with("lessons/")) {
            if text.starts_with(&lesson_head(path)) {
                text.push_str("])\n");
            }
        }
        let mut course = Memory::default();
        if !files.contains_key("course.ron") {
            let lessons = files.keys().filter_map(|path| path.strip_prefix("lessons/")?.strip_suffix(".ron")).map(|id| format!("{id:?}"));
            let head = course_head(&lessons.collect::<Vec<_>>().join(", "));
            course.put("course.ron", head);
        }
        files.into_iter().for_each(|(path, text)| course.put(path, text));
        expected.sort();
        Self { course, absent, expected }
    }
}

fn course_head(lessons: &str) -> String {
    format!(
        "Course(format: 1, id: \"c\", version: 1, band: (9, 12), audience: Trainers, source: \"en\", languages: [(id: \"en\", state: Source)], licence: \"CC0-1.0\", \
         modules: [(id: \"m\", lessons: [{lessons}])], skills: [(id: \"ask\"), (id: \"ask-more\")], misconceptions: [\"never\"], cast: [{CAST}], retired: [\"gone\"])"
    )
}

fn lesson_head(path: &str) -> String {
    let id = path.trim_start_matches("lessons/").trim_end_matches(".ron");
    format!("Lesson(id: \"{id}\", minutes: 5, theme: \"t\", place: \"home\", steps: [")
}

/// Takes what a line says must be found.
fn expect(file: &str, line: usize, text: &str, expected: &mut Vec<Expected>) {
    for severity in ["error", "warning"] {
        for (at, _) in text.match_indices(severity) {
            let rest = &text[at + severity.len()..];
            let Some((place, rest)) = rest.split_once('[').filter(|(place, _)| place.is_empty() || place.starts_with('@')) else { continue };
            let Some((code, sentence)) = rest.split_once("]: ") else { continue };
            let away: isize = place.strip_prefix('@').map_or(0, |away| away.parse().expect("a number of lines"));
            let sentence = sentence.split(" // ").next().unwrap_or_default().trim_end();
            expected.push((file.to_owned(), line.saturating_add_signed(away), format!("{severity}[{code}]"), sentence.to_owned()));
        }
    }
}

/// Makes words for everything that has none: no two alike.
fn add_words(course: &mut Memory, known: &Course) {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for language in &known.head.languages {
        let mut text = "course = C\n    .about = A\n".to_owned();
        let mut seen = BTreeSet::new();
        let skills: BTreeSet<&Id> = known.head.skills.iter().map(|skill| &skill.id).collect();
        for skill in skills {
            let _ = writeln!(text, "skill_{skill} = S");
        }
        for thought in &known.head.misconceptions {
            let _ = writeln!(text, "thinks_{thought} = T");
        }
        for module in known.head.modules.iter().filter(|module| seen.insert(&module.id)) {
            let _ = writeln!(text, "module_{} = M", module.id);
        }
        seen.clear();
        for cast in known.head.cast.iter().filter(|cast| seen.insert(&cast.id)) {
            let alt = if cast.drawing.is_some() { "\n    .alt = A" } else { "" };
            let _ = writeln!(text, "cast_{} = N{alt}", cast.id);
        }
        files.insert(format!("words/{}/course.ftl", language.id), text);
        for lesson in &known.lessons {
            let mut text = "lesson = L\n    .about = A\n    .learned = L\n    .tell = T\n".to_owned();
            for ending in &lesson.head.endings {
                let _ = writeln!(text, "ending_{} = E", ending.id);
            }
            for step in lesson.steps.iter().chain(&lesson.warm_ups) {
                let _ = writeln!(text, "{} = V", step.head.id);
                let (mut name, mut names) = (String::new(), BTreeSet::new());
                for slot in step.activity.parts().iter().filter(|slot| !slot.optional) {
                    if slot.part.attribute(&mut name) && names.insert(name.clone()) {
                        let _ = writeln!(text, "    .{name} = {name}");
                    }
                }
            }
            files.insert(format!("words/{}/{}.ftl", language.id, lesson.head.id), text);
        }
    }
    let there = course.files().expect("files");
    for (path, text) in files.into_iter().filter(|(path, _)| !there.contains(path)) {
        course.put(path, text);
    }
}

fn line_of(fault: &Fault, text: Option<&str>) -> usize {
    match (&fault.span, text) {
        (Some(span), Some(text)) => text[..span.start].matches('\n').count() + 1,
        _ => 0,
    }
}

fn run(path: &Path) -> Result<(), String> {
    let mut case = Case::read(&std::fs::read_to_string(path).expect("a case"));
    if let Some(course) = load(&case.course).course {
        add_words(&mut case.course, &course);
    }
    for file in case.course.files().expect("files") {
        if case.absent.iter().any(|absent| file == *absent || absent.ends_with('/') && file.starts_with(absent)) {
            case.course.remove(&file);
        }
    }
    let report = check(&case.course, &KNOWN);
    let mut wrong = String::new();
    let mut left = case.expected;
    for fault in report.faults.iter() {
        let severity = if fault.severity() == Severity::Error { "error" } else { "warning" };
        let code = format!("{severity}[{}]", fault.code);
        let line = line_of(fault, report.sources.get(&fault.file).map(String::as_str));
        let said = format!("{}; {}", fault.sentence, fault.hint.as_deref().unwrap_or_default());
        let found =
            left.iter().position(|(file, at, its, words)| *file == fault.file && *at == line && *its == code && said.contains(words.as_str()));
        match found {
            Some(at) => drop(left.remove(at)),
            None => {
                let _ = writeln!(wrong, "unexpected {}:{line} {code}: {said} ({})", fault.file, fault.path);
            }
        }
    }
    for (file, line, code, words) in &left {
        let _ = writeln!(wrong, "not found {file}:{line} {code}: {words}");
    }
    let shown = to_text(&report.faults, &report.sources, false);
    if shown.matches("[P").count() < report.faults.len() {
        let _ = writeln!(wrong, "not every fault is in the text:\n{shown}");
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{}\n{wrong}", path.display())) }
}

#[test]
fn every_fault_is_found_at_its_place_and_no_other() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults");
    let mut paths: Vec<_> = std::fs::read_dir(folder).expect("tests/faults").filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    assert!(paths.len() > 10);
    let wrong: Vec<String> = paths.iter().filter_map(|path| run(path).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
