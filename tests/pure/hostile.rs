//! No input makes reading or checking panic, hang, or point outside a file; and what we read, `ron` reads alike.

use std::time::{Duration, Instant};

use pathlight::check::{Report, check};
use pathlight::course::tree::Tree;
use pathlight::course::typed::{Which, read};
use pathlight::course::{Head, Memory, Source as _};
use pathlight::diag::{Code, to_json, to_text};
use proptest::prelude::*;
use ron::extensions::Extensions;

use super::faults::KNOWN;
use super::load::good;

/// Checks a course and that everything that is reported can be shown.
fn survives(course: &Memory) -> Report {
    let report = checked(course);
    assert_eq!(to_json(&report.faults, &report.sources).as_array().map(Vec::len), Some(report.faults.len()));
    to_text(&report.faults, &report.sources, false);
    report
}

/// Checks a course and that every fault points inside its file.
fn checked(course: &Memory) -> Report {
    let report = check(course, &KNOWN);
    for fault in report.faults.iter() {
        if let (Some(span), Some(text)) = (&fault.span, report.sources.get(&fault.file)) {
            assert!(text.get(span.clone()).is_some(), "{fault:?}");
        }
    }
    report
}

/// Changes a text in places: takes a piece out, and puts another in.
fn mutated(text: &str, changes: &[(prop::sample::Index, usize, String)]) -> String {
    let mut text = text.to_owned();
    for (place, length, piece) in changes {
        let start = text.floor_char_boundary(place.index(text.len() + 1));
        let end = text.ceil_char_boundary((start + length).min(text.len()));
        text.replace_range(start..end, piece);
    }
    text
}

fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, String)>> {
    let pieces = prop_oneof![
        4 => prop::sample::select(vec![
            "", "(", ")", "[", "]", "{", "}", "\"", ",", ":", "'", "/*", "*/", "//", "\n", " ", "\\", "#", "r#\"", "“", "id", "Some(", "None", "true", "-1", "0x1F",
            "1.5", "\"hello\"", "\"\\u{1F512}\"", "id: \"x\"", "Did(\"photo\", \"ask\")", "(id: \"x\"),", "Say(id: \"y\", who: \"lumo\"),\n", "ខ្មែរ", "\u{feff}", "\0",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    prop::collection::vec((any::<prop::sample::Index>(), 0..12_usize, pieces), 1..5)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(head in prop::collection::vec(any::<u8>(), 0..200), lesson in prop::collection::vec(any::<u8>(), 0..200), words in ".{0,200}") {
        let mut course = Memory::default();
        course.put("course.ron", head);
        course.put("lessons/a.ron", lesson.clone());
        survives(&course);
        let mut course = good();
        course.put("lessons/private-things.ron", lesson);
        course.put("words/en/private-things.ftl", words);
        survives(&course);
    }

    #[test]
    fn any_change(changes in changes(), file in 0..2_usize) {
        let mut course = good();
        let path = ["course.ron", "lessons/private-things.ron"][file];
        let text = String::from_utf8(course.read(path, 1 << 20).unwrap()).unwrap();
        course.put(path, mutated(&text, &changes));
        survives(&course);
    }

    #[test]
    fn ron_reads_alike(changes in changes()) {
        let text = String::from_utf8(good().read("course.ron", 1 << 20).unwrap()).unwrap();
        let text = mutated(&text, &changes);
        let (tree, faults) = Tree::parse(&text);
        let (ours, found) = match tree.root(&text) {
            Some(root) if root.name() == Some("Course") => read::<Head>(root, Which::All),
            _ => return Ok(()),
        };
        let options = ron::Options::default().with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES | Extensions::IMPLICIT_SOME);
        let theirs = options.from_str::<Head>(text.trim_start_matches('\u{feff}'));
        if faults.is_empty() && found.is_empty() {
            prop_assert_eq!(ours, theirs.ok(), "{}", text);
        }
    }
}

/// Texts that are large and empty of sense; each must be done with soon.
#[test]
fn large_and_hostile_texts() {
    let many = |piece: &str| piece.repeat(3_000_000 / piece.len());
    let lesson = |steps: &str| format!("Lesson(id: \"private-things\", minutes: 1, theme: \"t\", place: \"home\", steps: [{steps}])");
    let texts = [
        many("("),
        many("[("),
        many(")"),
        many("[)"),
        many("a "),
        many("a("),
        many("a:"),
        many("\""),
        many("\"\n"),
        many("'"),
        many("'a',"),
        many("'ab"),
        many("'\\"),
        many("\"a\","),
        many("r\"a"),
        many("r##\""),
        many("r##\"\n"),
        many("/*"),
        many(","),
        many("#\n"),
        many("“"),
        many("r#"),
        many("[],"),
        lesson(&many("Say,")),
        lesson(&many("Say(),")),
        lesson(&many("Say(id:\"a\"),")),
        lesson(&many("Say(id:\"a\",who:\"b\",go:\"c\"),")),
        lesson(&format!("Choice(id: \"a\", options: [{}])", many("(id:\"a\"),"))),
        lesson(&format!("Say(id: \"a\", with: [{}])", many("1,"))),
        format!("Course({})", many("a:1,")),
        format!("Course(format: 1, modules: [(id: \"m\", lessons: [{}])])", many("\"a\",")),
        format!("Course(format: 1, modules: [(id: \"m\", lessons: [{}])])", many("1,")),
    ];
    for (at, text) in texts.iter().enumerate() {
        for path in ["course.ron", "lessons/private-things.ron"] {
            let mut course = good();
            course.put(path, text.clone());
            let start = Instant::now();
            let report = checked(&course);
            let beginning: String = text.chars().take(40).collect();
            assert!(!report.faults.is_empty(), "{at} {beginning}");
            // Each takes a part of a second; what grows with the square of the length would take minutes. A busy computer may take its time.
            assert!(start.elapsed() < Duration::from_secs(20), "{at} {beginning}: {:?}", start.elapsed());
        }
    }
}

#[test]
fn brackets_nested_too_deep_are_one_fault() {
    for (open, close) in [("[", "]"), ("(", ")"), ("a(", ")"), ("{1:", "}"), ("Not(", ")")] {
        let mut course = good();
        course.put("lessons/private-things.ron", format!("{}{}", open.repeat(100_000), close.repeat(100_000)));
        let report = survives(&course);
        let codes: Vec<Code> = report.faults.iter().filter(|fault| fault.file.starts_with("lessons/")).map(|fault| fault.code).collect();
        assert_eq!(codes, [Code::TooDeep], "{open}");
    }
}
