//! Played to the lantern by key events, killed in mid-question, started twenty times.

use std::path::Path;
use std::time::Duration;

use pathlight::activity::ItemRole;
use pathlight::engine::{Event, Fact, Input, Screen};

use super::screen::{Display, Running, attempt, digit_of, facts, wait_for};

/// Goes from the title to the first step: makes a learner on the way.
fn to_first_step(running: &Running<'_>) {
    running.key("Return"); // Start
    std::thread::sleep(Duration::from_millis(700));
    running.key("Return"); // Somebody new
    std::thread::sleep(Duration::from_millis(700));
    running.key("Return"); // Done
    std::thread::sleep(Duration::from_millis(1200));
    running.key_until("Return", "the first step", || !running.facts().is_empty());
}

/// Goes from the title back into the lesson that was begun.
fn back_into_lesson(running: &Running<'_>) {
    for _ in 0..3 {
        running.key("Return"); // Start, the learner, Go on
        std::thread::sleep(Duration::from_millis(1000));
    }
}

/// Presses what can be pressed on this step, by digits, until one can go on; then goes on. Returns false at the end of the lesson.
fn play_step(running: &Running<'_>, home: &Path) -> bool {
    let mut now = attempt(home);
    for _ in 0..60 {
        let Screen::Step { description, .. } = now.screen() else { return false };
        let stored = facts(home).len();
        if description.item("control-next").is_some_and(|item| item.action.is_some()) {
            running.key_until("Return", "the next step", || facts(home).len() > stored);
            return true;
        }
        let wanted = description.actions().find(|(item, input)| {
            let seen = matches!(item.role, ItemRole::Card { .. }) && item.mark.is_some();
            matches!(input, Input::Move(_))
                && !seen
                && item.name != "not-now"
                && !matches!(item.role, ItemRole::Group | ItemRole::Piece { held: true, .. })
        });
        let held = matches!(&description.items[..], items if items.iter().any(|item| matches!(item.role, ItemRole::Piece { held: true, .. })));
        let wanted = if held { description.actions().find(|(item, _)| item.role == ItemRole::Group) } else { wanted };
        let ticked = description.items.iter().filter(|item| matches!(item.role, ItemRole::Tick { ticked: true })).count();
        let check = description.item("check").and_then(|item| item.action.clone()).filter(|_| ticked > 0);
        let input = check.or_else(|| wanted.map(|(_, input)| input.clone())).expect("there is something to press");
        let digit = digit_of(&now, &input).expect("it has a place").to_string();
        let keeps = now.take(input).iter().any(|event| matches!(event, Event::Happened(_)));
        if keeps {
            running.key_until(&digit, "what was answered", || facts(home).len() > stored);
        } else {
            running.key(&digit);
        }
        // The screen that follows is drawn.
        std::thread::sleep(Duration::from_millis(250));
    }
    panic!("step {:?} does not end", now.at());
}

#[test]
fn a_lesson_is_played_to_its_lantern_by_keys_with_the_power_cut_on_the_way() {
    let home = tempfile::tempdir().expect("a folder");
    let display = Display::start();
    let running = display.pathlight(home.path());
    to_first_step(&running);
    for _ in 0..3 {
        assert!(play_step(&running, home.path()));
    }
    // In the middle of sorting: two things lie where they belong.
    running.key("1");
    std::thread::sleep(Duration::from_millis(400));
    let before = running.facts();
    let shown = attempt(home.path()).at();
    running.kill();
    assert_eq!(facts(home.path()), before, "everything that was answered is kept");

    let mut running = display.pathlight(home.path());
    back_into_lesson(&running);
    assert_eq!(attempt(home.path()).at(), shown, "it opens at the same step");
    assert_eq!(running.facts(), before, "and nothing was added by opening it");
    while play_step(&running, home.path()) {}
    assert_eq!(running.facts().last(), Some(&Fact::Finished));
    assert!(running.is_running());
}

#[test]
fn twenty_starts_and_none_stays_black() {
    let home = tempfile::tempdir().expect("a folder");
    let display = Display::start();
    for _ in 0..20 {
        let running = display.pathlight(home.path());
        wait_for("a picture that stays", Duration::from_secs(5), || !display.is_black());
        running.kill();
        wait_for("the end of the window", Duration::from_secs(5), || display.is_black());
    }
}

#[test]
fn a_display_that_does_not_answer_is_said_and_the_lesson_is_played_in_the_terminal() {
    let home = tempfile::tempdir().expect("a folder");
    let nobody: [(&str, &str); 3] = [("DISPLAY", ":7321"), ("WAYLAND_DISPLAY", "wayland-7321"), ("DISPLAY", "")];
    for (name, value) in nobody {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_pathlight"))
            .args(["play", "bright-trail", "--lesson", "private-things"])
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env("XDG_RUNTIME_DIR", home.path())
            .env(name, value)
            .env("PATHLIGHT_HOME", home.path())
            .env("PATHLIGHT_SHARE", env!("CARGO_MANIFEST_DIR"))
            .stdin(std::process::Stdio::null())
            .output()
            .expect("the binary was built");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("So it plays here, in the terminal."), "{name}={value}: {said}");
        assert!(said.contains(if value.is_empty() { "There is no display" } else { "does not answer" }), "{name}={value}: {said}");
        assert_eq!(output.status.code(), Some(0), "{name}={value}: {said}");
        assert!(!output.stdout.is_empty(), "{name}={value}: the lesson is played");
    }
}
