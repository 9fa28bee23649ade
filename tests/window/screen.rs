//! A screen of our own, and a Pathlight on it.

use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use pathlight::engine::{Attempt, Fact, Input, Screen};
use pathlight::io::{Folder, SqliteStore};
use pathlight::progress::Store;

/// An X server that shows nothing to anybody.
pub struct Display {
    server: Child,
    number: u32,
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

impl Display {
    /// Starts one and waits until it answers.
    pub fn start() -> Self {
        let number = 200 + std::process::id() % 400 + 400 * NUMBER.fetch_add(1, Ordering::Relaxed);
        let server = Command::new("Xvfb")
            .args([&format!(":{number}"), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed");
        let display = Self { server, number };
        wait_for("the X server", Duration::from_secs(10), || display.xdotool(&["getdisplaygeometry"]).is_some());
        display
    }

    /// A program on it, with Pathlight's data in a folder.
    pub fn command(&self, program: &str, home: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", format!(":{}", self.number))
            .env_remove("WAYLAND_DISPLAY")
            .env("PATHLIGHT_HOME", home)
            .env("PATHLIGHT_PICTURES", home.join("pictures"))
            .env("PATHLIGHT_SHARE", env!("CARGO_MANIFEST_DIR"));
        command
    }

    /// Starts Pathlight on it with The Bright Trail, with its data in a folder.
    pub fn pathlight(&self, home: &Path) -> Running<'_> {
        self.play(home, "bright-trail", &[])
    }

    /// The same with a course, and with more arguments.
    pub fn play(&self, home: &Path, course: &'static str, more: &[&str]) -> Running<'_> {
        self.play_from(home, course, course, more)
    }

    /// The same with a course from somewhere: `named` is its id, or its folder.
    pub fn play_from(&self, home: &Path, named: &str, course: &'static str, more: &[&str]) -> Running<'_> {
        let started = Instant::now();
        let mut said = tempfile::tempfile().expect("a file for what it says");
        let program = self
            .command(env!("CARGO_BIN_EXE_pathlight"), home)
            .args(["play", named])
            .args(more)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(said.try_clone().expect("a file for what it says"))
            .spawn()
            .expect("the binary was built");
        let mut running = Running { display: self, program, home: home.to_owned(), course };
        let mut shown = |what: &str, holds: &dyn Fn() -> bool| {
            wait_for(what, Duration::from_secs(60), || {
                if let Some(status) = running.program.try_wait().expect("it is ours") {
                    let mut words = String::new();
                    said.rewind().and_then(|()| said.read_to_string(&mut words)).expect("what it said");
                    panic!("Pathlight ended with {status} before {what} came, and said: {words}");
                }
                holds()
            });
        };
        shown("the window", &|| self.window().is_some());
        shown("the first picture", &|| !self.is_black());
        running.focus();
        eprintln!("started in {:?}", started.elapsed());
        running
    }

    fn xdotool(&self, arguments: &[&str]) -> Option<String> {
        let output = Command::new("xdotool").args(arguments).env("DISPLAY", format!(":{}", self.number)).output().expect("xdotool is installed");
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn window(&self) -> Option<String> {
        self.xdotool(&["search", "--class", "pathlight"])?.lines().next().map(str::to_owned)
    }

    /// Returns the pixels of the screen, red, green, blue and one that is not used each.
    pub fn pixels(&self) -> Vec<u8> {
        let dump =
            Command::new("xwd").args(["-root", "-silent", "-display", &format!(":{}", self.number)]).output().expect("xwd is installed").stdout;
        let word = |at: usize| dump.get(at * 4..at * 4 + 4).map_or(0, |bytes| u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])) as usize;
        // The header of the X window dump (XWDFile.h): its size, and the number of colours of 12 bytes that follow it.
        let pixels = word(0) + word(19) * 12;
        dump.get(pixels..).unwrap_or_default().to_vec()
    }

    /// Returns true if nothing was drawn yet: the whole screen has one colour.
    pub fn is_black(&self) -> bool {
        let pixels = self.pixels();
        let Some(first) = pixels.get(..3) else { return true };
        pixels.chunks_exact(4).all(|pixel| &pixel[..3] == first)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A Pathlight that is running.
pub struct Running<'a> {
    display: &'a Display,
    program: Child,
    home: PathBuf,
    course: &'static str,
}

impl Running<'_> {
    fn focus(&self) {
        let window = self.display.window().expect("there is a window");
        wait_for("the focus", Duration::from_secs(10), || self.display.xdotool(&["windowfocus", "--sync", &window]).is_some());
    }

    /// Presses a key, as xdotool names it.
    pub fn key(&self, key: &str) {
        self.display.xdotool(&["key", "--clearmodifiers", key]).expect("the key was sent");
    }

    /// Presses a key until something has happened: a key can be lost while a window comes up.
    pub fn key_until(&self, key: &str, what: &str, mut done: impl FnMut() -> bool) {
        for _ in 0..20 {
            self.key(key);
            let until = Instant::now() + Duration::from_secs(3);
            while Instant::now() < until {
                if done() {
                    return;
                }
                std::thread::sleep(Duration::from_millis(40));
            }
        }
        let last = self.facts().last().cloned();
        panic!("`{key}` was pressed, and {what} did not come after {last:?}");
    }

    /// Kills it as a power cut would.
    pub fn kill(mut self) {
        self.program.kill().expect("it is running");
        self.program.wait().expect("it ends");
    }

    /// Returns true if it is still running.
    pub fn is_running(&mut self) -> bool {
        self.program.try_wait().expect("it is ours").is_none()
    }

    /// Returns the memory that is its own, and its share of what it shares (PSS), in MiB.
    pub fn memory(&self) -> f64 {
        let rollup = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", self.program.id())).expect("Linux tells");
        let line = rollup.lines().find(|line| line.starts_with("Pss:")).expect("the line");
        line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<f64>().ok()).expect("a number") / 1024.0
    }

    /// Returns what was kept of the latest attempt, as another program that looks into the same folder sees it.
    pub fn facts(&self) -> Vec<Fact> {
        facts(&self.home, self.course)
    }

    /// Returns the latest attempt as it stands by what is kept, rebuilt by the engine.
    pub fn attempt(&self) -> Attempt {
        attempt(&self.home, self.course)
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// Returns what is kept of the latest attempt.
fn facts(home: &Path, course: &str) -> Vec<Fact> {
    let Ok((store, _)) = SqliteStore::open(home) else { return Vec::new() };
    let course = pathlight::course::Id::new(course).expect("an id");
    let Some((learner, _)) = store.learners().ok().and_then(|all| all.into_iter().next()) else {
        return Vec::new();
    };
    let Some(saved) = store.attempts(learner, &course).ok().and_then(|all| all.into_iter().next_back()) else {
        return Vec::new();
    };
    store.facts(saved.id).unwrap_or_default()
}

fn attempt(home: &Path, course: &str) -> Attempt {
    let (store, _) = SqliteStore::open(home).expect("the store");
    let folder = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("courses").join(course));
    let course = pathlight::course::load(&folder).course.expect("the course");
    let (learner, _) = store.learners().expect("learners").into_iter().next().expect("a learner");
    let saved = store.attempts(learner, &course.head.id).expect("attempts").into_iter().next_back().expect("an attempt");
    let lesson = course.lesson(saved.start.lesson.as_str()).expect("the lesson");
    let opened = std::sync::Arc::new(course.opened(lesson, &saved.start.warm_ups));
    Attempt::resume(opened, saved.start, &store.facts(saved.id).expect("facts")).0
}

/// Returns the digit that presses an item: its place among what can be pressed and is no control.
pub fn digit_of(attempt: &Attempt, wanted: &Input) -> Option<usize> {
    let Screen::Step { description, .. } = attempt.screen() else {
        return None;
    };
    let moves = description.actions().filter(|(_, input)| matches!(input, Input::Move(_)));
    moves.map(|(_, input)| input).position(|input| input == wanted).map(|at| at + 1)
}

/// Waits until something holds.
pub fn wait_for(what: &str, patience: Duration, mut holds: impl FnMut() -> bool) {
    let until = Instant::now() + patience;
    while !holds() {
        assert!(Instant::now() < until, "{what} did not come within {patience:?}");
        std::thread::sleep(Duration::from_millis(50));
    }
}
