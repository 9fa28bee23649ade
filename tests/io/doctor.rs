//! `pathlight doctor`: it looks and changes nothing, and says what to do.

use std::fs;

use super::program::{Computer, copy_tiny, package};

/// What came with a program, with this course.
fn share(course: bool) -> tempfile::TempDir {
    let share = tempfile::tempdir().unwrap();
    fs::create_dir_all(share.path().join("assets/words/en")).unwrap();
    fs::copy(package().join("assets/words/en/app.ftl"), share.path().join("assets/words/en/app.ftl")).unwrap();
    fs::create_dir_all(share.path().join("courses")).unwrap();
    if course {
        copy_tiny(&share.path().join("courses"), "tiny");
    }
    share
}

fn doctor(computer: &Computer, share: &std::path::Path, more: &[&str]) -> (Option<i32>, String) {
    let arguments: Vec<&str> = ["doctor"].iter().chain(more).copied().collect();
    let output = computer.program(&arguments).env("PATHLIGHT_SHARE", share).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn tells_whether_a_child_could_play() {
    let computer = Computer::new();
    let (code, text) = doctor(&computer, share(true).path(), &[]);
    assert_eq!(code, Some(0), "{text}");
    for said in [env!("CARGO_PKG_VERSION"), "A child can play on this computer", "tiny: 2 lessons, en (source)", "12 fonts not there"] {
        assert!(text.contains(said), "{said} is missing in {text}");
    }
    let (code, text) = doctor(&computer, share(false).path(), &[]);
    assert!(code == Some(1) && text.contains("✗ courses"), "{text}");
    let (code, text) = doctor(&computer, std::path::Path::new("/nowhere"), &[]);
    assert!(code == Some(1) && text.contains("PATHLIGHT_SHARE"), "{text}");
    assert_eq!(fs::read_dir(computer.home.path()).unwrap().count(), 0, "nothing is left behind");
}

#[test]
fn tells_of_a_damaged_database_and_leaves_it() {
    let computer = Computer::new();
    fs::write(computer.home.path().join("pathlight.db"), "x".repeat(5000)).unwrap();
    let (code, text) = doctor(&computer, share(true).path(), &["--format", "json"]);
    assert_eq!(code, Some(0));
    let report: serde_json::Value = serde_json::from_str(&text).unwrap();
    let lanterns = report["findings"].as_array().unwrap().iter().find(|finding| finding["name"] == "saved lanterns").unwrap();
    assert_eq!(lanterns["state"], "lacking");
    assert!(lanterns["todo"].as_str().unwrap().contains("put aside"));
    assert_eq!(report["playable"], true);
    assert_eq!(fs::read(computer.home.path().join("pathlight.db")).unwrap(), "x".repeat(5000).as_bytes());
}
