//! Ways for everybody: leaving by Shift three times, and one key for everything.

use std::time::Duration;

use pathlight::engine::Fact;
use pathlight::io::SqliteStore;
use pathlight::progress::{Scan, Settings, Store as _};

use super::play::to_first_step;
use super::screen::{Display, wait_for};

fn pause() {
    std::thread::sleep(Duration::from_millis(900));
}

fn set(home: &std::path::Path, change: impl FnOnce(&mut Settings)) {
    let (mut store, _) = SqliteStore::open(home).expect("the store");
    let mut settings = store.settings().expect("settings");
    change(&mut settings);
    store.keep_settings(&settings).expect("they are kept");
}

#[test]
fn shift_three_times_leaves_and_nothing_of_it_is_kept() {
    let home = tempfile::tempdir().expect("a folder");
    let display = Display::start();
    let running = display.pathlight(home.path());
    to_first_step(&running);
    pause();
    let (facts, lesson) = (running.facts(), display.pixels());
    for _ in 0..2 {
        running.key("Shift_L");
    }
    std::thread::sleep(Duration::from_millis(2200));
    running.key("Shift_L");
    pause();
    let differs = |one: &[u8], other: &[u8]| one.iter().zip(other).filter(|(a, b)| a != b).count();
    assert!(differs(&display.pixels(), &lesson) < lesson.len() / 100, "two and one much later are not three");
    for _ in 0..3 {
        running.key("Shift_L");
    }
    wait_for("another picture", Duration::from_secs(5), || differs(&display.pixels(), &lesson) > lesson.len() / 10);
    assert_eq!(running.facts(), facts, "leaving is no fact");
    running.kill();
    set(home.path(), |settings| settings.leave_keys = false);
    let running = display.pathlight(home.path());
    pause();
    let title = display.pixels();
    for _ in 0..3 {
        running.key("Shift_L");
    }
    pause();
    assert!(differs(&display.pixels(), &title) < title.len() / 100, "it can be switched off");
}

#[test]
fn one_key_is_enough() {
    let home = tempfile::tempdir().expect("a folder");
    let display = Display::start();
    set(home.path(), |settings| settings.scan = Scan::Quick);
    let running = display.play(home.path(), "activity-gallery", &["--lesson", "gallery-choice"]);
    // Each screen gives its main button the light first; then it goes on by itself.
    to_first_step(&running);
    assert!(running.facts().iter().all(|fact| !matches!(fact, Fact::Answered { .. })));
    // Space alone: sooner or later the light is on an answer.
    for _ in 0..60 {
        running.key("space");
        std::thread::sleep(Duration::from_millis(1900));
        if running.facts().iter().any(|fact| matches!(fact, Fact::Answered { .. })) {
            return;
        }
    }
    panic!("no answer was given by one key: {:?}", running.facts());
}
