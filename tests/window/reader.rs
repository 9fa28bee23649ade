//! A screen reader: a client of AT-SPI that is not ours plays a lesson of each activity by reading and acting alone.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Stdio;

use super::screen::Display;

#[test]
fn every_activity_is_played_to_its_lantern_through_a_screen_reader() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = pathlight::io::Folder::new(package.join("courses/activity-gallery"));
    let course = pathlight::course::load(&folder).course.expect("the gallery");
    let display = Display::start();
    for lesson in &course.lessons {
        let (home, runtime) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        std::fs::set_permissions(runtime.path(), std::fs::Permissions::from_mode(0o700)).expect("the folder is ours");
        let played = display
            .command("dbus-run-session", home.path())
            .arg("--")
            .arg(package.join("tests/window/reader.sh"))
            .arg(env!("CARGO_BIN_EXE_pathlight"))
            .arg(package.join("assets/words/en/app.ftl"))
            .arg(lesson.head.id.as_str())
            .env("XDG_RUNTIME_DIR", runtime.path())
            .stdin(Stdio::null())
            .output()
            .expect("dbus-run-session is installed");
        let said = (String::from_utf8_lossy(&played.stdout), String::from_utf8_lossy(&played.stderr));
        assert!(played.status.success(), "{}: {}\n{}", lesson.head.id, said.0, said.1);
        eprintln!("{}: {}", lesson.head.id, said.0.trim());
    }
}
