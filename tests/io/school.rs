//! What a grown-up does from the command line: country and contact, learners, translations and recordings.

use std::fs;
use std::path::Path;

use pathlight::io::FILE;
use pathlight::progress::{Details, Learner, Store as _, Time};

use super::program::{Computer, Ended, package};

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target) } else { _ = fs::copy(entry.path(), target).unwrap() }
    }
}

fn learner(animal: &str) -> Learner {
    Learner { picture: "star".into(), colour: "berry".into(), animal: animal.into() }
}

#[test]
fn the_country_and_the_contact_stand_on_help() {
    let computer = Computer::new();
    let set = computer.run(&["school", "--country", "th", "--contact", "  Khun Lek,   the library "], "");
    assert_eq!(set.code, Some(0), "{}", set.err);
    assert!(set.out.contains("Khun Lek, the library") && set.out.contains("to be checked: children do not see it"), "{}", set.out);
    let wrong = computer.run(&["school", "--country", "thh"], "");
    assert!(wrong.code == Some(1) && wrong.err.contains("Did you mean `th`?"), "{}", wrong.err);
    assert_eq!(computer.run(&["school", "--contact", &"x".repeat(81)], "").code, Some(1));
    let played = computer.run(&["play", package().join("tests/courses/tiny").to_str().unwrap(), "--terminal"], "?\nq\n");
    assert!(played.out.contains("At school you can also go to: Khun Lek, the library"), "{}", played.out);
    assert!(played.out.contains("Saidek 1387: Call 1387"), "{}", played.out);
    assert!(!played.out.contains("thaihotline"), "what has one source is not shown to children");
    let none = computer.run(&["school", "--country", "none", "--no-contact"], "");
    assert_eq!(none.out, "country\tnone\ncontact\tnone\n");
}

#[test]
fn learners_are_listed_forgotten_and_unlocked() {
    let computer = Computer::new();
    let mut store = computer.store();
    let (owl, cat) = (store.add_learner(&learner("owl"), Time(1)).unwrap(), store.add_learner(&learner("cat"), Time(1)).unwrap());
    let pin = pathlight::io::seal(&[0, 3, 3]);
    store.keep_details(owl, &Details { class: Some("3".into()), pin: Some(pin.clone()) }).unwrap();
    drop(store);
    let listed = computer.run(&["learners"], "");
    assert_eq!(listed.out, "star-berry-owl\tclass 3\tsecret pictures\nstar-berry-cat\tno class\tnone\n");
    // The terminal asks for the three pictures: wrong ones first.
    let tiny = package().join("tests/courses/tiny");
    let play = ["play", tiny.to_str().unwrap(), "--terminal", "--learner", "star-berry-owl"];
    let locked = computer.run(&play, "1\n1\n1\n");
    assert!(locked.out.contains("Those are not the three.") && !locked.out.contains("Step 1"), "{}", locked.out);
    let opened = computer.run(&play, "1\n4\n4\n1\nq\n");
    assert!(opened.out.contains("Step 1 of"), "{}", opened.out);
    assert_eq!(computer.run(&["learners", "--take-pin-away", "star-berry-owl"], "").code, Some(0));
    assert_eq!(computer.store().details(owl).unwrap(), Details { class: Some("3".into()), pin: None });
    assert_eq!(computer.run(&["learners", "--forget", "star-berry-owl"], "").code, Some(0));
    assert_eq!(computer.run(&["learners", "--forget", "star-berry-owl"], "").code, Some(1));
    assert_eq!(computer.store().learners().unwrap(), [(cat, learner("cat"))]);
    let left = |what: &str| {
        let files = fs::read_dir(computer.home.path()).unwrap().flatten().filter_map(|entry| fs::read(entry.path()).ok());
        files.into_iter().any(|bytes| bytes.windows(what.len()).any(|window| window == what.as_bytes()))
    };
    assert!(!left("owl") && !left(&pin.0) && left("cat"), "no byte of who was forgotten is left");
    assert_eq!(computer.run(&["learners", "--forget-all"], "").code, Some(0));
    assert!(!left("cat") && computer.home.path().join(FILE).is_file());
}

fn words(computer: &Computer, course: &Path, more: &[&str]) -> Ended {
    let mut arguments = vec!["words", course.to_str().unwrap()];
    arguments.extend(more);
    computer.run(&arguments, "")
}

#[test]
fn a_translation_says_how_far_it_is() {
    let computer = Computer::new();
    let folder = tempfile::tempdir().unwrap();
    let course = folder.path().join("little-lights");
    copy(&package().join("courses/little-lights"), &course);
    let fine = words(&computer, &course, &["--lang", "km"]);
    assert_eq!(fine.code, Some(0), "{}{}", fine.out, fine.err);
    // The source changes: one translation is stale until somebody has looked at it.
    let english = course.join("words/en/tummy-knot.ftl");
    let text = fs::read_to_string(&english).unwrap();
    let first = text.lines().find(|line| line.contains(" = ") && !line.starts_with('#')).unwrap();
    let id = first.split(" = ").next().unwrap();
    fs::write(&english, text.replacen(first, &format!("{first} And more."), 1)).unwrap();
    let stale = words(&computer, &course, &["--lang", "km", "--format", "json"]);
    let number = |ended: &Ended, name: &str| {
        let report: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
        report["languages"][0][name].as_u64().unwrap()
    };
    assert_eq!((stale.code, number(&stale, "stale"), number(&stale, "missing")), (Some(1), 1, 0), "{}", stale.out);
    let check = computer.run(&["check", course.to_str().unwrap()], "");
    assert!(check.out.contains("P0613") && check.out.contains(id), "{}", check.out);
    let done = words(&computer, &course, &["--lang", "km", "--done", id]);
    assert!(done.code == Some(0) && done.err.contains("1 file changed"), "{}", done.err);
    assert_eq!(words(&computer, &course, &["--lang", "km"]).code, Some(0));
    // What is missing, and what belongs to nothing.
    let khmer = course.join("words/km/tummy-knot.ftl");
    let text = fs::read_to_string(&khmer).unwrap();
    fs::write(&khmer, text.replacen(&format!("\n{id} ="), "\nnobodys-step =", 1)).unwrap();
    let broken = words(&computer, &course, &["--lang", "km", "--format", "json"]);
    assert_eq!((broken.code, number(&broken, "missing"), number(&broken, "orphaned")), (Some(1), 1, 1), "{}", broken.out);
    let unknown = words(&computer, &course, &["--lang", "kn"]);
    assert!(unknown.code == Some(1) && unknown.err.contains("Did you mean"), "{}", unknown.err);
}

#[test]
fn a_recorder_gets_a_sheet_and_brings_clips_back() {
    let computer = Computer::new();
    let folder = tempfile::tempdir().unwrap();
    let (course, clips) = (folder.path().join("gallery"), folder.path().join("clips"));
    copy(&package().join("courses/activity-gallery"), &course);
    let sheet = words(&computer, &course, &["--lang", "en", "--recording-sheet"]);
    let lines: Vec<Vec<&str>> = sheet.out.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(lines[0], ["number", "lesson", "step", "words"]);
    assert!(lines.len() > 60 && lines[1..].iter().all(|line| line.len() == 4 && !line[3].is_empty()), "{}", sheet.out);
    fs::create_dir(&clips).unwrap();
    let sound = package().join("assets/sounds/yes.ogg");
    fs::copy(&sound, clips.join("001-hello.ogg")).unwrap();
    fs::write(clips.join("2.ogg"), "no sound").unwrap();
    fs::copy(&sound, clips.join("99999.ogg")).unwrap();
    let taken = words(&computer, &course, &["--lang", "en", "--take", clips.to_str().unwrap()]);
    assert!(taken.code == Some(1) && taken.err.contains("1 taken, 2 not") && taken.err.contains("2.ogg: it cannot be decoded"), "{}", taken.err);
    assert!(course.join(format!("media/voice/en/{}.ogg", lines[1][2])).is_file());
    assert!(!course.join(format!("media/voice/en/{}.ogg", lines[2][2])).exists());
    let check = computer.run(&["check", course.to_str().unwrap()], "");
    assert_eq!((check.code, check.out.as_str()), (Some(0), ""), "the clip belongs to a step");
}
