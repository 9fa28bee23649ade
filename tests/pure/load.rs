//! Reading courses: what survives, and what no input may do.

use pathlight::course::tree::Tree;
use pathlight::course::{Hash64, Memory, Source as _, load};
use pathlight::diag::{Sources, to_text};

const COURSE: &str = r#"Course(
    format: 1,                       // the version of this format
    id: "bright-trail", version: 1, band: (9, 12), source: "en",
    languages: [(id: "en", state: Source), (id: "ar", state: Read(by: "a teacher", on: "2026-11-23"))],
    licence: "CC-BY-4.0",
    modules: [(id: "my-private-things", lessons: ["private-things"])],
    skills: [(id: "ask-before-sharing", risks: [Contact, Conduct])],
    cast: [(id: "lumo", drawing: "lumo"), (id: "dara", drawing: Some("dara")), (id: "auntie"), (id: "teacher"), (id: "starfox", drawing: None)],
    retired: ["old-step"],
)
"#;

const LESSON: &str = r#"#![enable(implicit_some)]
Lesson(
    id: "private-things", minutes: 10, theme: "privacy", sensitivity: Some, risks: [Contact], policy: Practice, place: "home",
    steps: [
        Say(id: "hello", who: "lumo", pose: Wave, feeling: Calm),
        Cards(id: "my-things", cards: [(id: "name"), Card(id: "street")]),
        Choice(id: "photo", skill: "ask-before-sharing", options: [
            (id: "post"), /* not /* yet */ */
            (id: "ask", right: true),
        ]),
        Sort(id: "share-or-keep", with: ["dara"], groups: ["share", "keep"], items: [
            (id: "drawing", group: "share"),
            (id: "address", group: "keep"),
        ]),
        Chat(id: "new-friend", when: Not(All([Visited("hello"), Times("photo", "ask", 2), AtLeast(1, [Did("photo", "ask")])])), phone: "dara", from: "starfox",
            turns: [
                (id: "hi", says: ["good-game", "how-old"], replies: [
                    (id: "say-age", goes: "pushes", risky: true),
                    (id: "stay-vague", goes: "pushes"),
                ]),
                (id: "pushes", says: ["so-cool"], replies: []),
            ],
            tell: ["auntie", "teacher"],
            endings: [
                (id: "well-done", needs: ["keep-proof", "block"], without: ["say-age"]),
                (id: "told"),
            ],
        ),
    ],
)
"#;

/// A course with something of everything.
pub fn good() -> Memory {
    let mut memory = Memory::default();
    memory.put("course.ron", COURSE);
    memory.put("lessons/private-things.ron", LESSON);
    memory
}

#[test]
fn a_good_course_has_no_faults() {
    let loaded = load(&good());
    let sources: Sources = loaded.documents.iter().map(|document| (document.file.clone(), document.text.clone())).collect();
    assert!(loaded.faults.is_empty(), "{}", to_text(&loaded.faults, &sources, false));
    let course = loaded.course.expect("a course");
    assert_eq!(course.lessons[0].steps.len(), 5);
    assert_eq!(loaded.documents[1].step("photo"), Some(2));
}

/// Reads the good course with something in a file put in place of something else.
fn with(file: &str, old: &str, new: &str) -> pathlight::course::Loaded {
    let mut course = good();
    let text = String::from_utf8(course.read(file, 1 << 20).expect("a file")).expect("text");
    assert!(text.contains(old), "{old}");
    course.put(file, text.replacen(old, new, 1));
    load(&course)
}

fn steps(loaded: &pathlight::course::Loaded) -> Vec<(String, Hash64, Hash64)> {
    let course = loaded.course.as_ref().expect("a course");
    course.lessons.iter().flat_map(|lesson| &lesson.steps).map(|step| (step.head.id.to_string(), step.content, step.key)).collect()
}

#[test]
fn what_a_step_says_is_frozen() {
    let expected = [
        ("hello", 992_269_712_883_241_212, 3_730_469_388_060_095_168),
        ("my-things", 7_004_923_592_940_207_387, 14_401_947_992_366_453_036),
        ("photo", 9_294_400_064_711_872_554, 2_465_859_072_065_960_061),
        ("share-or-keep", 31_431_004_002_231_596, 1_487_900_146_740_823_625),
        ("new-friend", 13_266_716_752_336_000_485, 14_133_674_354_824_472_483_u64),
    ];
    let found = steps(&load(&good()));
    let found: Vec<(&str, u64, u64)> = found.iter().map(|(id, content, key)| (id.as_str(), content.0, key.0)).collect();
    assert_eq!(found, expected, "saved lessons hold these numbers");
}

#[test]
fn layout_and_comments_say_nothing() {
    let lesson = "lessons/private-things.ron";
    let before = steps(&load(&good()));
    for (old, new) in [
        ("Say(id: \"hello\", who", "Say( // who is there?\n\tid:\"hello\" , /* it is */ who"),
        ("(id: \"ask\", right: true),", "(id: \"ask\", right: true)"),
        ("Card(id: \"street\")]", "Card(id: \"street\",),\n]"),
    ] {
        assert_eq!(steps(&with(lesson, old, new)), before, "{new}");
    }
    let changed = |old, new| {
        let after = steps(&with(lesson, old, new));
        let of = |changed: fn(&(String, Hash64, Hash64)) -> Hash64| before.iter().zip(&after).filter(|(a, b)| changed(a) != changed(b)).count();
        (of(|step| step.1), of(|step| step.2))
    };
    assert_eq!(changed("pose: Wave", "pose: Point"), (1, 0));
    assert_eq!(changed("(id: \"post\")", "(id: \"post\", right: true)"), (1, 1));
    assert_eq!(changed("right: true", "right: false"), (1, 1));
}

#[test]
fn good_steps_and_lessons_survive() {
    let lesson = "lessons/private-things.ron";
    for (old, new, left) in [
        ("who: \"lumo\"", "whoo: \"lumo\"", "my-things photo share-or-keep new-friend"),
        ("Card(id: \"street\")", "Card(id: \"street\"", "hello photo share-or-keep new-friend"),
        ("Sort(", "Soort(", "hello my-things photo new-friend"),
        ("\"photo\", skill", "\"my-things\", skill", "hello my-things share-or-keep new-friend"),
        ("right: true", "right: yes", "hello my-things share-or-keep new-friend"),
    ] {
        let loaded = with(lesson, old, new);
        let found: Vec<String> = steps(&loaded).into_iter().map(|(id, ..)| id).collect();
        assert_eq!(found.join(" "), left, "{new}");
        assert!(loaded.faults.has_errors(), "{new}");
        assert_eq!(loaded.documents[1].steps.len(), 5, "{new}");
    }
    let loaded = with(lesson, "minutes: 10", "minutes: ten");
    assert_eq!(loaded.course.map(|course| course.lessons.len()), Some(0));
    let loaded = with("course.ron", "version: 1", "version: one");
    assert!(loaded.course.is_none() && loaded.documents.len() == 2);
}

#[test]
fn files_that_cannot_be_text() {
    let mut course = good();
    course.put("lessons/private-things.ron", b"Lesson(\n\xff".as_slice());
    let faults = load(&course).faults;
    assert!(faults.iter().any(|fault| fault.code.number() == "P0103" && fault.sentence.contains("line 2")), "{faults:?}");
    course.put("lessons/private-things.ron", vec![b' '; 5_000_000]);
    assert!(load(&course).faults.iter().any(|fault| fault.code.number() == "P0102"));
    assert!(load(&Memory::default()).faults.iter().any(|fault| fault.code.number() == "P0105"));
}

#[test]
fn paths_lead_to_places_and_back() {
    let text = "Lesson(id: \"a\", // first\n steps: [Say(id: \"b\"), Choice(options: [(id: \"c\", right: true)])], when: Did(\"x\", \"y\"), map: {\"k\": 1})";
    let (tree, faults) = Tree::parse(text);
    assert!(faults.is_empty(), "{faults:?}");
    for (path, place, back) in [
        ("", "Lesson(", ""),
        ("id", "\"a\"", "id"),
        ("steps", "steps: [", "steps"),
        ("steps[1]", "Choice(", "steps[1]"),
        ("steps[1].options[0].right", "true", "steps[1].options[0].right"),
        ("steps[1].options[0].wrong", "(", "steps[1].options[0]"),
        ("steps[7].id", "steps: [", "steps"),
        ("when[1]", "\"y\"", "when[1]"),
        ("steps[", "steps: [", "steps"),
        ("[0]", "\"a\"", "id"),
    ] {
        let span = tree.find(text, path).expect("a place");
        assert_eq!(text.get(span.clone()), Some(place), "{path}");
        assert_eq!(tree.path_at(text, span.start), back, "{path}");
    }
    assert_eq!(tree.comments().map(|span| &text[span]).collect::<Vec<_>>(), ["// first"]);
    assert!(tree.find("", "id").is_some(), "another text makes no panic");
}
