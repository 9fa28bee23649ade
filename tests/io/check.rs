//! `pathlight check`: what it ends with, and that it says everything at once.

use super::program::{Computer, copy_tiny, edit, tiny};

#[test]
fn a_good_course_has_no_faults() {
    let ended = Computer::new().run(&["check", tiny().to_str().unwrap()], "");
    assert_eq!((ended.code, ended.err.as_str()), (Some(0), "1 course, 0 faults, 0 warnings\n"), "{}", ended.out);
    assert_eq!(ended.out, "");
}

#[test]
fn a_broken_course_beside_a_good_one() {
    let folder = tempfile::tempdir().unwrap();
    copy_tiny(folder.path(), "good");
    let broken = copy_tiny(folder.path(), "broken");
    edit(&broken.join("course.ron"), "modules:", "modles:");
    let computer = Computer::new();
    let ended = computer.run(&["check", folder.path().to_str().unwrap()], "");
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.err.starts_with("2 courses, "), "{}", ended.err);
    assert!(ended.out.contains("broken/course.ron") && !ended.out.contains("good/"), "{}", ended.out);
    let ended = computer.run(&["check", "--format", "json", folder.path().to_str().unwrap()], "");
    let report: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
    assert!(report["errors"].as_u64().unwrap() > 0);
    assert_eq!(report["courses"][1]["id"], "tiny");
    assert_eq!(report["courses"][1]["steps"], 8);
    assert!(report["courses"][0]["faults"][0]["file"].as_str().unwrap().ends_with("broken/course.ron"));
}

#[test]
fn paths_are_taken_as_they_are_meant() {
    let computer = Computer::new();
    let tiny = tiny();
    let at = |path: &str| tiny.join(path).display().to_string();
    for (path, code, expected) in [
        (at("lessons/first.ron"), 0, "1 course,"),
        (at("course.ron"), 0, "1 course,"),
        (at(".."), 0, "2 courses,"),
        (at("lessons"), 1, "A course is a folder with a file `course.ron`."),
        (at("lesons"), 3, "Did you mean `lessons`?"),
        ("no-such-folder".to_owned(), 3, "there is no `no-such-folder`"),
    ] {
        let ended = computer.run(&["check", &path], "");
        assert!(ended.code == Some(code) && ended.err.contains(expected), "{path}: {ended:?}");
    }
    assert_eq!(computer.run(&["check"], "").code, Some(2));
}

#[cfg(unix)]
#[test]
fn a_link_is_told_and_never_followed() {
    let computer = Computer::new();
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("tiny/lessons")).unwrap();
    std::fs::copy(tiny().join("course.ron"), folder.path().join("tiny/course.ron")).unwrap();
    for (link, target) in [("lessons/first.ron", "/etc/passwd"), ("media", "/etc"), ("words", "/")] {
        std::os::unix::fs::symlink(target, folder.path().join("tiny").join(link)).unwrap();
    }
    let ended = computer.run(&["check", &folder.path().display().to_string()], "");
    assert_eq!(ended.code, Some(1), "{ended:?}");
    assert!(ended.out.contains("error[P0104]: the path is a link") && ended.out.contains("tiny/lessons/first.ron"), "{ended:?}");
    assert!(!ended.out.contains("passwd") && !ended.out.contains("root"), "{ended:?}");
}

#[test]
fn codes_are_explained() {
    let computer = Computer::new();
    let ended = computer.run(&["check", "--explain", "p0403"], "");
    assert!(ended.code == Some(0) && ended.out.starts_with("P0403 (error): "), "{ended:?}");
    let ended = computer.run(&["check", "--explain", "P9999"], "");
    assert!(ended.code == Some(1) && ended.err.contains("P9999"), "{ended:?}");
}
