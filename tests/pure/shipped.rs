//! Every shipped course: read without a fault, and every lesson played to its lantern by many ways.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use pathlight::course::{Memory, load};
use pathlight::engine::{Attempt, Control, Fact, Input, Screen};
use pathlight::explore::explore;

use super::stage::{facts, start};

fn courses() -> Vec<(PathBuf, Memory)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("courses");
    let mut found: Vec<PathBuf> = fs::read_dir(folder).expect("courses").filter_map(|entry| Some(entry.ok()?.path())).collect();
    found.retain(|path| path.join("course.ron").exists());
    found.sort();
    assert!(!found.is_empty());
    found.into_iter().map(|path| (path.clone(), in_memory(&path))).collect()
}

fn in_memory(folder: &Path) -> Memory {
    fn walk(memory: &mut Memory, root: &Path, folder: &Path) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(memory, root, &path);
            } else {
                let name = path.strip_prefix(root).expect("inside").to_string_lossy().replace('\\', "/");
                memory.put(name, fs::read(&path).expect("a file"));
            }
        }
    }
    let mut memory = Memory::default();
    walk(&mut memory, folder, folder);
    memory
}

#[test]
fn every_lesson_can_be_played_to_its_lantern() {
    for (path, memory) in courses() {
        let loaded = load(&memory);
        assert!(loaded.faults.is_empty(), "{}: {:#?}", path.display(), loaded.faults);
        let course = loaded.course.expect("a course");
        for lesson in &course.lessons {
            for seed in 0..60 {
                let (mut attempt, events) = Attempt::begin(Arc::clone(lesson), start(lesson, seed));
                let mut stored = facts(&events);
                let mut chance = seed;
                for _ in 0..5_000 {
                    let Screen::Step { description, .. } = attempt.screen() else { break };
                    let mut names: Vec<&str> = description.items.iter().map(|item| item.name.as_str()).collect();
                    names.sort_unstable();
                    assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "lesson `{}`: a name is there twice: {names:?}", lesson.head.id);
                    let inputs: Vec<Input> = description.actions().map(|(_, input)| input.clone()).collect();
                    chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    // Half of those who can go on do, or else going back and once more would take for ever.
                    let next = inputs.iter().position(|input| *input == Input::Control(Control::Next)).filter(|_| (chance >> 60) % 2 == 0);
                    let at = next.unwrap_or((chance >> 33) as usize % inputs.len());
                    stored.extend(facts(&attempt.take(inputs[at].clone())));
                }
                assert_eq!(stored.last(), Some(&Fact::Finished), "{}: lesson `{}`, seed {seed}", path.display(), lesson.head.id);
            }
        }
    }
}

#[test]
fn every_step_text_and_ending_can_be_come_to() {
    for (path, memory) in courses() {
        let course = load(&memory).course.expect("a course");
        for lesson in explore(&course) {
            assert!(lesson.missed.is_empty(), "{}: in `{}` nobody comes to {:#?}", path.display(), lesson.lesson, lesson.missed);
        }
    }
}

#[test]
fn the_documents_point_to_files_that_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut links = 0;
    for document in ["README.md", "src/ARCHITECTURE.md", "courses/README.md", "assets/README.md"] {
        let path = root.join(document);
        let text = fs::read_to_string(&path).expect("a document");
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = link.split('#').next().unwrap_or_default();
            if !file.is_empty() && !link.contains("://") {
                links += 1;
                assert!(path.parent().expect("a folder").join(file).exists(), "{document} points to `{link}`");
            }
        }
    }
    assert!(links > 0);
}
