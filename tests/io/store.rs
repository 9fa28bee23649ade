//! The database: what it keeps, what it survives, and what it erases.

use std::fs;
use std::path::Path;

use pathlight::course::{Hash64, Id};
use pathlight::engine::{Fact, Start};
use pathlight::io::{DatabaseState, FILE, SqliteStore, database_state};
use pathlight::progress::{AttemptId, Contrast, Learner, LearnerId, Settings, Store as _, StoreError, Time};
use rusqlite::Connection;

fn id(name: &str) -> Id {
    Id::new(name).unwrap()
}

fn learner(picture: &str) -> Learner {
    Learner { picture: picture.into(), colour: "amber".into(), animal: "turtle".into() }
}

fn start(lesson: &str) -> Start {
    Start {
        course: id("course"),
        version: 3,
        lesson: id(lesson),
        language: "km".into(),
        seed: u64::MAX,
        content: Hash64(u64::MAX),
        warm_ups: Vec::new(),
    }
}

fn facts() -> Vec<Fact> {
    vec![Fact::Entered { step: id("hello"), content: Hash64(1) }, Fact::Hinted { step: id("hello"), level: 1 }]
}

fn open(folder: &Path) -> SqliteStore {
    let (store, notices) = SqliteStore::open(folder).unwrap();
    assert_eq!(notices, []);
    store
}

/// Makes a database with a learner and an attempt.
fn filled(folder: &Path) -> (LearnerId, AttemptId) {
    let mut store = open(folder);
    let learner = store.add_learner(&learner("kite"), Time(1)).unwrap();
    let attempt = store.begin(learner, &start("first"), Time(2)).unwrap();
    store.append(attempt, &facts(), Time(3)).unwrap();
    (learner, attempt)
}

fn set_aside(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("pathlight.db.set-aside-")).collect()
}

#[test]
fn keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let (kite, attempt) = filled(folder.path());
    let mut store = open(folder.path());
    assert_eq!(store.learners().unwrap(), [(kite, learner("kite"))]);
    let saved = store.attempts(kite, &id("course")).unwrap();
    assert!(saved.len() == 1 && saved[0].id == attempt && saved[0].start == start("first") && !saved[0].finished);
    assert_eq!(store.facts(attempt).unwrap(), facts());
    store.append(attempt, &[Fact::Finished], Time(4)).unwrap();
    assert!(store.attempts(kite, &id("course")).unwrap()[0].finished);
    assert_eq!(store.attempts(kite, &id("other")).unwrap(), []);
    assert_eq!(store.settings().unwrap(), Settings::default());
    let settings = Settings { language: Some("ar".into()), text_size: 150, contrast: Contrast::InkOnWhite, ..Settings::default() };
    store.keep_settings(&settings).unwrap();
    assert_eq!(open(folder.path()).settings().unwrap(), settings);
}

#[test]
fn what_was_kept_survives_the_power_going_off() {
    let (folder, after) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut store = open(folder.path());
    let kite = store.add_learner(&learner("kite"), Time(1)).unwrap();
    let attempt = store.begin(kite, &start("first"), Time(2)).unwrap();
    store.append(attempt, &facts(), Time(3)).unwrap();
    // The files as they are on the disk now, with the store still open; the index of the log is lost.
    for name in [FILE.to_owned(), format!("{FILE}-wal")] {
        fs::copy(folder.path().join(&name), after.path().join(&name)).unwrap();
    }
    assert_eq!(open(after.path()).facts(attempt).unwrap(), facts());
}

#[test]
fn a_damaged_database_is_put_aside() {
    let whole = tempfile::tempdir().unwrap();
    filled(whole.path());
    let bytes = fs::read(whole.path().join(FILE)).unwrap();
    let garbled = |from: usize, to: usize| bytes.iter().enumerate().map(|(at, byte)| if (from..to).contains(&at) { 0x5a } else { *byte }).collect();
    for (what, damaged) in [
        ("no database", b"this is no database at all, but it is long enough to look like a file".to_vec()),
        ("its head is gone", garbled(0, 100)),
        ("its pages are gone", garbled(4096, bytes.len())),
        ("its end is gone", bytes[..bytes.len() / 2].to_vec()),
    ] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), &damaged).unwrap();
        assert_eq!(database_state(folder.path()), DatabaseState::Damaged, "{what}");
        let (store, notices) = SqliteStore::open(folder.path()).unwrap_or_else(|fault| panic!("{what}: {fault}"));
        assert_eq!(notices.iter().map(|notice| notice.words).collect::<Vec<_>>(), ["store-set-aside"], "{what}");
        assert_eq!(store.learners().unwrap(), []);
        let [aside] = &set_aside(folder.path())[..] else { panic!("{what}: {:?}", set_aside(folder.path())) };
        assert_eq!(fs::read(aside).unwrap(), damaged, "{what}");
        assert_eq!(notices[0].arguments, [("file", aside.display().to_string())]);
        drop(store);
        open(folder.path());
    }
}

#[test]
fn a_newer_database_is_put_aside_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (kite, _) = filled(folder.path());
    Connection::open(folder.path().join(FILE)).unwrap().pragma_update(None, "user_version", 999).unwrap();
    assert_eq!(database_state(folder.path()), DatabaseState::Newer);
    let (store, notices) = SqliteStore::open(folder.path()).unwrap();
    assert_eq!(notices[0].words, "store-newer");
    assert_eq!(store.learners().unwrap(), []);
    drop(store);
    // The newer program takes it back.
    let [aside] = &set_aside(folder.path())[..] else { panic!("{:?}", set_aside(folder.path())) };
    fs::rename(aside, folder.path().join(FILE)).unwrap();
    Connection::open(folder.path().join(FILE)).unwrap().pragma_update(None, "user_version", 2).unwrap();
    assert_eq!(open(folder.path()).learners().unwrap(), [(kite, learner("kite"))]);
}

#[test]
fn a_database_of_another_program_is_put_aside() {
    let folder = tempfile::tempdir().unwrap();
    Connection::open(folder.path().join(FILE)).unwrap().execute_batch("CREATE TABLE learners (x)").unwrap();
    assert_eq!(SqliteStore::open(folder.path()).unwrap().1.len(), 1);
}

#[test]
fn an_empty_file_is_a_database_to_be() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), "").unwrap();
    open(folder.path());
}

#[test]
fn what_a_newer_program_wrote_is_passed_over_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (kite, attempt) = filled(folder.path());
    let unknown = r#"{"Dreamt":{"step":"hello"}}"#;
    let rows =
        || -> i64 { Connection::open(folder.path().join(FILE)).unwrap().query_row("SELECT count(*) FROM facts", [], |row| row.get(0)).unwrap() };
    let add = "INSERT INTO facts (attempt, position, time, fact) SELECT ?1, max(position) + 1, 4, ?2 FROM facts WHERE attempt = ?1";
    Connection::open(folder.path().join(FILE)).unwrap().execute(add, rusqlite::params![attempt.0, unknown]).unwrap();
    let mut store = open(folder.path());
    store.append(attempt, &[Fact::Finished], Time(5)).unwrap();
    assert_eq!(store.facts(attempt).unwrap(), [facts(), vec![Fact::Finished]].concat());
    assert_eq!(rows(), 4);
    let add = "INSERT INTO attempts (learner, course, begun, start) VALUES (?1, 'course', 5, '{}')";
    Connection::open(folder.path().join(FILE)).unwrap().execute(add, [kite.0]).unwrap();
    assert_eq!(store.attempts(kite, &id("course")).unwrap().len(), 1);
}

#[test]
fn what_is_erased_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), "umbrella".repeat(20)).unwrap();
    let (mut store, _) = SqliteStore::open(folder.path()).unwrap();
    let mut ids = Vec::new();
    for picture in ["mango", "umbrella"] {
        let learner = store.add_learner(&learner(picture), Time(1)).unwrap();
        let attempt = store.begin(learner, &start(picture), Time(2)).unwrap();
        let many: Vec<Fact> = (0..200).map(|at| Fact::Hinted { step: id(&format!("{picture}-{at}")), level: 2 }).collect();
        store.append(attempt, &many, Time(3)).unwrap();
        ids.push(learner);
    }
    let holds = |word: &str| {
        let holds = |path: &Path| fs::read(path).unwrap().windows(word.len()).any(|window| window == word.as_bytes());
        fs::read_dir(folder.path()).unwrap().any(|entry| holds(&entry.unwrap().path()))
    };
    assert!(holds("mango") && holds("umbrella"));
    store.erase_learner(ids[0]).unwrap();
    assert!(!holds("mango") && holds("umbrella"));
    store.erase_all().unwrap();
    assert!(!holds("umbrella"));
    assert_eq!(set_aside(folder.path()), Vec::<std::path::PathBuf>::new());
    assert_eq!(store.learners().unwrap(), []);
    assert_ne!(store.add_learner(&learner("kite"), Time(9)).unwrap(), ids[0], "a number is not used again");
}

#[test]
fn facts_of_an_erased_attempt_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (kite, attempt) = filled(folder.path());
    let (mut here, mut there) = (open(folder.path()), open(folder.path()));
    there.erase_learner(kite).unwrap();
    assert!(matches!(here.append(attempt, &facts(), Time(9)), Err(StoreError::Broken(_))));
    assert!(matches!(here.begin(kite, &start("first"), Time(9)), Err(StoreError::Broken(_))));
}

#[test]
fn two_at_once_keep_both() {
    let folder = tempfile::tempdir().unwrap();
    let (_, attempt) = filled(folder.path());
    let write = |folder: &Path| {
        let mut store = open(folder);
        for at in 0..50 {
            store.append(attempt, &facts(), Time(at)).unwrap();
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| write(folder.path()));
        }
    });
    assert_eq!(open(folder.path()).facts(attempt).unwrap().len(), 2 + 3 * 50 * 2);
    assert!(matches!(database_state(folder.path()), DatabaseState::Fine { .. }));
}

#[test]
fn a_folder_that_cannot_be_is_told() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "").unwrap();
    fs::create_dir_all(folder.path().join("taken").join(FILE)).unwrap();
    for path in ["file/below", "taken"] {
        assert!(matches!(SqliteStore::open(&folder.path().join(path)), Err(StoreError::ReadOnly(_))), "{path}");
    }
    assert!(folder.path().join("taken").join(FILE).is_dir());
}

/// A folder that belongs to somebody else cannot be written by the program, whoever runs the tests.
#[cfg(unix)]
#[test]
fn a_folder_that_is_only_for_reading_is_told() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::os::unix::process::CommandExt as _;

    let computer = super::program::Computer::new();
    filled(computer.home.path());
    let before = fs::read(computer.home.path().join(FILE)).unwrap();
    let mode = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    for entry in fs::read_dir(computer.home.path()).unwrap() {
        mode(&entry.unwrap().path(), 0o444);
    }
    mode(computer.home.path(), 0o555);
    let course = tempfile::tempdir().unwrap();
    let tiny = super::program::copy_tiny(course.path(), "tiny");
    mode(course.path(), 0o755);
    let arguments = ["play", tiny.to_str().unwrap(), "--terminal", "--lesson", "second"];
    let mut program = computer.program(&arguments);
    if fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0) {
        // Where the program was built, others may not be let in.
        let copy = course.path().join("pathlight");
        fs::copy(env!("CARGO_BIN_EXE_pathlight"), &copy).unwrap();
        mode(&copy, 0o755);
        program = computer.other_program(&copy, &arguments);
        // To root nothing is only for reading.
        program.uid(65534).gid(65534);
    }
    let output = program.stdin(std::process::Stdio::null()).output().unwrap();
    mode(computer.home.path(), 0o755);
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && out.contains("Here we are again."), "{out}{err}");
    assert!(err.contains("cannot be saved on this computer"), "{err}");
    assert_eq!(fs::read(computer.home.path().join(FILE)).unwrap(), before);
}
