//! Reading courses: what survives, and what no input may do.

use pathlight::course::{Memory, load};
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
