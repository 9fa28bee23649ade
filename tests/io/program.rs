//! The real program, in a home of its own.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use pathlight::io::SqliteStore;
use tempfile::TempDir;

/// A computer on which nobody has played yet.
pub struct Computer {
    pub home: TempDir,
}

impl Computer {
    pub fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap() }
    }

    /// The program with these arguments, ready to be started.
    pub fn program(&self, arguments: &[&str]) -> Command {
        self.other_program(Path::new(env!("CARGO_BIN_EXE_pathlight")), arguments)
    }

    /// Another copy of the program with these arguments, ready to be started.
    pub fn other_program(&self, copy: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(copy);
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.env("PATHLIGHT_HOME", self.home.path()).env("PATHLIGHT_SHARE", package());
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        command
    }

    /// Starts the program, and types these lines.
    pub fn start(&self, arguments: &[&str], lines: &str) -> Child {
        let mut child = self.program(arguments).spawn().unwrap();
        child.stdin.as_mut().unwrap().write_all(lines.as_bytes()).unwrap();
        child
    }

    /// Runs the program to its end, with these lines typed.
    pub fn run(&self, arguments: &[&str], lines: &str) -> Ended {
        self.start(arguments, lines).wait_with_output().unwrap().into()
    }

    pub fn store(&self) -> SqliteStore {
        let (store, notices) = SqliteStore::open(self.home.path()).unwrap();
        assert_eq!(notices, []);
        store
    }
}

/// What the program said, and what it ended with.
#[derive(Debug)]
pub struct Ended {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

pub fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The course for tests.
pub fn tiny() -> PathBuf {
    package().join("tests/courses/tiny")
}

/// Copies the course for tests into a folder under this name.
pub fn copy_tiny(into: &Path, name: &str) -> PathBuf {
    let copy = into.join(name);
    copy_folder(&tiny(), &copy);
    copy
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copy = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &copy);
        } else {
            std::fs::copy(&path, copy).unwrap();
        }
    }
}

/// Changes a file.
pub fn edit(path: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{from} is not in {}", path.display());
    std::fs::write(path, text.replace(from, to)).unwrap();
}
