//! Playing in a terminal: to the end, from where it was left, and whatever is typed.

use std::io::Read as _;

use pathlight::course::Id;
use pathlight::engine::Fact;
use pathlight::progress::Store as _;

use super::program::{Computer, copy_tiny, edit, tiny};

/// Everything that can be pressed, by name; every kind of step.
const TO_THE_END: &str = "next\nname\nstreet\nnext\npost\nask\nnext\ngift\nsecret\ncheck\nnext\ndrawing\nkeep\nshare\naddress\nkeep\nnext\n\
    say-age\nkeep-proof\nblock\ntell\ntell-auntie\nnext\nnext\n";

fn first() -> Vec<String> {
    play(&["--lesson", "first"])
}

fn play(more: &[&str]) -> Vec<String> {
    let course = tiny().display().to_string();
    ["play", "--terminal", &course].iter().chain(more).map(|argument| (*argument).to_owned()).collect()
}

fn as_str(arguments: &[String]) -> Vec<&str> {
    arguments.iter().map(String::as_str).collect()
}

#[test]
fn a_pipe_plays_to_the_end() {
    let computer = Computer::new();
    let ended = computer.run(&as_str(&first()), TO_THE_END);
    assert_eq!(ended.code, Some(0), "{ended:?}");
    for said in [
        "Lumo: Hello! I am Lumo.",
        "back: It leads to a door.",
        "Dara did not get to choose.",
        "✓ Yes",
        "(in “Keep”)",
        "StarFox: Good game!",
        "Dara’s phone",
    ] {
        assert!(ended.out.contains(said), "{said} is missing in {}", ended.out);
    }
    let end = ended.out.split("Your lantern is shining!").nth(1).expect("the lantern lights");
    assert!(end.contains("Ask before you share.") && end.contains("Tell a grown-up at home."), "{end}");
    assert!(!ended.out.contains("> "), "nothing is asked for in a pipe");
    let store = computer.store();
    let learners = store.learners().unwrap();
    assert_eq!(learners.len(), 1);
    let attempts = store.attempts(learners[0].0, &Id::new("tiny").unwrap()).unwrap();
    assert!(attempts.len() == 1 && attempts[0].finished);
}

#[test]
fn numbers_play_too() {
    let ended = Computer::new().run(&as_str(&first()), "1\n1\n2\n4\n1\n1\n2\n");
    assert!(ended.out.contains("Step 4 of 7"), "{}", ended.out);
}

#[test]
fn goes_on_where_the_input_ended() {
    let computer = Computer::new();
    let ended = computer.run(&as_str(&first()), "next\nname\n");
    assert_eq!(ended.code, Some(0));
    assert!(ended.out.contains("Everything is saved."));
    let again = computer.run(&as_str(&first()), "");
    assert!(again.out.contains("Step 2 of 7") && !again.out.contains("Step 1 of 7"), "{}", again.out);
    assert!(again.out.contains("back: A stranger in a game"), "{}", again.out);
}

#[test]
fn goes_on_after_being_killed() {
    let computer = Computer::new();
    for round in 0..3 {
        let mut child = computer.start(&as_str(&first()), if round == 0 { "next\nname\nstreet\nnext\npost\n" } else { "" });
        let mut out = child.stdout.take().unwrap();
        let mut said = String::new();
        let mut bytes = [0; 512];
        // What is shown is saved: it can be killed as soon as the answer is on the screen.
        while !said.contains("Dara did not get to choose.") {
            let count = out.read(&mut bytes).unwrap();
            assert_ne!(count, 0, "{said}");
            said.push_str(&String::from_utf8_lossy(&bytes[..count]));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(round == 0 || !said.contains("Step 2 of 7"), "{said}");
    }
    let ended = computer.run(&as_str(&first()), "1\nnext\n");
    assert!(ended.out.contains("Step 4 of 7"), "{}", ended.out);
}

#[test]
fn wrong_lines_lose_nothing() {
    let computer = Computer::new();
    let long = "x".repeat(20_000);
    let lines = format!("0\n99\n-1\nnonsense\n\u{1b}[2J\n{long}\n\u{0}\nＱ\ncontrol-pass-it\n?\nnext\n\n");
    let ended = computer.run(&as_str(&first()), &lines);
    assert_eq!(ended.code, Some(0));
    assert!(ended.out.contains("“nonsense” is not one of the numbers here."));
    assert!(ended.out.contains("it is not your fault") && ended.out.contains("There is something to do here first."), "{}", ended.out);
    assert!(!ended.out.contains('\u{1b}'), "what is typed is not played back as commands of the terminal");
    let mut child = computer.program(&as_str(&first())).spawn().unwrap();
    std::io::Write::write_all(child.stdin.as_mut().unwrap(), b"\xff\xfe\n\n").unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
}

#[test]
fn any_numbers_play() {
    let mut chance = 7_u64;
    let mut lines = String::new();
    for _ in 0..1500 {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        lines.push_str(&format!("{}\n", (chance >> 33) % 9 + 1));
    }
    let computer = Computer::new();
    for round in 0..3 {
        let ended = computer.run(&["play", tiny().to_str().unwrap(), "--terminal"], &lines[round..]);
        assert!(ended.code == Some(0) && ended.err.is_empty(), "{}", ended.err);
        assert!(ended.out.contains("Your lantern is shining!"));
    }
}

#[test]
fn help_is_not_remembered() {
    let computer = Computer::new();
    computer.run(&as_str(&first()), "next\n?\n?\nq\nname\n");
    let store = computer.store();
    let learner = store.learners().unwrap()[0].0;
    let attempt = store.attempts(learner, &Id::new("tiny").unwrap()).unwrap()[0].id;
    let facts = store.facts(attempt).unwrap();
    assert!(facts.len() == 2 && facts.iter().all(|fact| matches!(fact, Fact::Entered { .. })), "{facts:?}");
}

#[test]
fn a_changed_course_says_so_once() {
    let computer = Computer::new();
    let folder = tempfile::tempdir().unwrap();
    let course = copy_tiny(folder.path(), "tiny");
    let arguments = ["play", course.to_str().unwrap(), "--terminal", "--lesson", "first"];
    computer.run(&arguments, "next\nname\n");
    edit(&course.join("lessons/first.ron"), r#"Cards(id: "my-things", cards: [(id: "name"), (id: "street")]),"#, "");
    edit(&course.join("words/en/first.ftl"), "my-things = Turn", "my-cards = Turn");
    let sentence = "This is the nearest place to where you were.";
    let changed = computer.run(&arguments, "");
    assert!(changed.out.contains(sentence) && changed.out.contains("Step 1 of 6"), "{}", changed.out);
    assert!(!computer.run(&arguments, "").out.contains(sentence));
}

#[test]
fn learners_have_their_own_lanterns() {
    let computer = Computer::new();
    computer.run(&as_str(&play(&["--learner", "boat-sky-owl", "--lesson", "second"])), "next\n");
    let trail = |learner: &str| computer.run(&as_str(&play(&["--learner", learner])), "").out;
    assert!(trail("boat-sky-owl").contains("✓ Once more"));
    assert!(trail("kite-amber-turtle").contains("· Once more"));
    let wrong = computer.run(&as_str(&play(&["--learner", "mina"])), "");
    assert!(wrong.code == Some(2) && wrong.err.contains("kite-amber-turtle"), "{wrong:?}");
}

#[test]
fn a_broken_course_leaves_the_others() {
    let computer = Computer::new();
    let folder = tempfile::tempdir().unwrap();
    copy_tiny(folder.path(), "good");
    let broken = copy_tiny(folder.path(), "broken");
    std::fs::write(broken.join("course.ron"), "Course(((").unwrap();
    let shelf = folder.path().to_str().unwrap();
    let ended = computer.run(&["play", shelf, "--terminal"], "1\nsecond\nnext\n");
    assert_eq!(ended.code, Some(0));
    assert!(ended.out.contains("broken: This course cannot be played just now."), "{}", ended.out);
    assert!(ended.out.contains("Your lantern is shining!") && ended.out.contains("✓ Once more"), "{}", ended.out);
    let ended = computer.run(&["play", broken.to_str().unwrap(), "--terminal"], "");
    assert!(ended.code == Some(1) && ended.err.contains("pathlight check"), "{ended:?}");
}

#[test]
fn twins_are_parted() {
    let folder = tempfile::tempdir().unwrap();
    copy_tiny(folder.path(), "a");
    copy_tiny(folder.path(), "b");
    let ended = Computer::new().run(&["play", folder.path().to_str().unwrap(), "--terminal"], "");
    assert!(ended.out.contains("b: This course cannot be played") && !ended.out.contains("a: This course"), "{}", ended.out);
}

#[test]
fn what_is_not_there_is_named_with_what_is() {
    let computer = Computer::new();
    let tiny = tiny().display().to_string();
    for (arguments, code, expected) in [
        (vec!["play", &tiny, "--terminal", "--lesson", "frist"], 1, "Did you mean `first`?"),
        (vec!["play", "--terminal", "no/such/folder"], 3, "no folder"),
        (vec!["play", "--nonsense"], 2, "--nonsense"),
        (vec!["plya"], 2, "play"),
    ] {
        let ended = computer.run(&arguments, "");
        assert!(ended.code == Some(code) && ended.err.contains(expected), "{arguments:?}: {ended:?}");
        assert_eq!(ended.out, "");
    }
}

#[test]
fn without_a_display_it_plays_here_and_says_so() {
    let tiny = tiny().display().to_string();
    let why = if cfg!(feature = "app") { "There is no display" } else { "This Pathlight was built without its window" };
    let ended = Computer::new().run(&["play", &tiny], "");
    assert!(ended.code == Some(0) && ended.err.contains(why), "{ended:?}");
    assert!(ended.out.contains("The Tiny Trail"), "{}", ended.out);
}

#[test]
fn places_for_line_breaks_are_taken_out() {
    let folder = tempfile::tempdir().unwrap();
    let course = copy_tiny(folder.path(), "tiny");
    edit(&course.join("words/en/first.ftl"), "Hello! I am Lumo.", "Hel\u{200b}lo! I am Lumo.");
    let ended = Computer::new().run(&["play", course.to_str().unwrap(), "--terminal", "--lesson", "first"], "");
    assert!(ended.out.contains("Hello! I am Lumo.") && !ended.out.contains('\u{200b}'), "{}", ended.out);
}

#[test]
fn several_at_once_do_not_disturb_each_other() {
    let computer = Computer::new();
    let learners = ["kite-amber-turtle", "boat-sky-owl", "drum-plum-cat", "leaf-berry-gecko"];
    let arguments = |learner: &str| play(&["--lesson", "first", "--learner", learner]);
    let children: Vec<_> = learners.iter().map(|learner| computer.start(&as_str(&arguments(learner)), TO_THE_END)).collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let store = computer.store();
    let known = store.learners().unwrap();
    assert_eq!(known.len(), learners.len());
    for (id, learner) in known {
        let attempts = store.attempts(id, &Id::new("tiny").unwrap()).unwrap();
        assert!(attempts.len() == 1 && attempts[0].finished, "{learner:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn plays_where_nothing_can_be_saved() {
    let computer = Computer::new();
    let arguments = play(&["--lesson", "second"]);
    let mut program = computer.program(&as_str(&arguments));
    // No folder can be made in /proc, whoever one is.
    program.env("PATHLIGHT_HOME", "/proc/pathlight");
    let mut child = program.spawn().unwrap();
    std::io::Write::write_all(child.stdin.as_mut().unwrap(), b"next\n").unwrap();
    let output = child.wait_with_output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && out.contains("Your lantern is shining!"), "{out}{err}");
    assert!(err.contains("cannot be saved on this computer"), "{err}");
}
