//! Played to the lantern by key events, killed in mid-question, started twenty times.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use pathlight::activity::{Activity, Description, Item, ItemRole, Mark};
use pathlight::engine::{Attempt, Event, Fact, Input, Screen};
use pathlight::io::Folder;

use super::screen::{Display, Running, digit_of, wait_for};

/// Goes from the title to the first step: makes a learner on the way.
pub fn to_first_step(running: &Running<'_>) {
    for _ in 0..3 {
        running.key("Return"); // Start, Somebody new, Done
        std::thread::sleep(Duration::from_millis(900));
    }
    if running.facts().is_empty() {
        running.key_until("Return", "the first step", || !running.facts().is_empty());
    }
}

/// Goes from the title back into the lesson that was begun.
fn back_into_lesson(running: &Running<'_>) {
    for _ in 0..3 {
        running.key("Return"); // Start, the learner, Go on
        std::thread::sleep(Duration::from_millis(1000));
    }
}

/// Somebody who plays with the keyboard alone, and knows of the window what the same engine shows beside it.
struct Keyboard<'a> {
    running: &'a Running<'a>,
    /// What the window should show. Private answers are nowhere stored, so it is played along.
    beside: Attempt,
    /// How often each thing of this step was pressed.
    pressed: BTreeMap<String, usize>,
}

impl<'a> Keyboard<'a> {
    fn new(running: &'a Running<'a>) -> Self {
        Self { running, beside: running.attempt(), pressed: BTreeMap::new() }
    }

    /// Presses what can be pressed on this step until one can go on; then goes on. Returns false at the end of the lesson.
    fn play_step(&mut self) -> bool {
        self.pressed.clear();
        for _ in 0..60 {
            let Screen::Step { description, .. } = self.beside.screen() else { return false };
            if description.item("control-next").is_some_and(|item| item.action.is_some()) {
                let stored = self.running.facts().len();
                self.running.key_until("Return", "the next step", || self.running.facts().len() > stored);
                self.beside = self.running.attempt();
                return true;
            }
            let (name, input) = self.wanted(&description);
            *self.pressed.entry(name).or_default() += 1;
            self.press(&input);
        }
        panic!("step {:?} does not end", self.beside.at());
    }

    /// Chooses what to press next: what completes an answer if there is one, else what was pressed least.
    fn wanted(&self, description: &Description<Input>) -> (String, Input) {
        let any = |role: fn(&ItemRole) -> bool| description.items.iter().any(|item| role(&item.role));
        let held = any(|role| matches!(role, ItemRole::Piece { held: true, .. }));
        let ticked = any(|role| matches!(role, ItemRole::Tick { ticked: true }));
        let waits_to_be_checked = ticked || !any(|role| matches!(role, ItemRole::Tick { .. }));
        let completes = |name: &str| name == "note-down" || (matches!(name, "check" | "blur" | "close") && waits_to_be_checked);
        let felt = description.item("felt").is_some();
        let worth = |item: &Item<Input>| match &item.role {
            ItemRole::Group if held => 0,
            _ if item.name == "not-now" => 0,
            ItemRole::Switch { .. } if item.mark == Some(Mark::NotYet) => 1,
            _ if completes(&item.name) && self.pressed.get(&item.name).copied().unwrap_or(0) < 8 => 2,
            ItemRole::Piece { held: true, .. } | ItemRole::Switch { .. } => 9,
            _ => 3,
        };
        let moves = description.actions().filter(|(item, input)| {
            let goes_back = matches!(item.name.as_str(), "leaf-back" | "take-back" | "stop" | "film-again") || (item.name == "not-now" && !felt);
            matches!(input, Input::Move(_)) && !goes_back && (item.name != "check" || waits_to_be_checked)
        });
        let least = moves.min_by_key(|(item, _)| (worth(item), self.pressed.get(&item.name).copied().unwrap_or(0)));
        let (item, input) = least.unwrap_or_else(|| panic!("there is nothing to press in {description:?}"));
        (item.name.clone(), input.clone())
    }

    /// Presses one thing by its digit, or by the tabulator where it has none, and waits for what is kept of it.
    fn press(&mut self, input: &Input) {
        let place = digit_of(&self.beside, input).expect("it can be pressed");
        let stored = self.running.facts().len();
        let keeps = self.beside.take(input.clone()).iter().filter(|event| matches!(event, Event::Happened(_))).count();
        let key = place.to_string();
        match (place, keeps) {
            (10.., _) => {
                // As fast as a person: of two keys within one frame of a slow computer only one may move the focus.
                let pause = || std::thread::sleep(Duration::from_millis(150));
                self.running.key("Home");
                pause();
                for _ in 0..place - 1 {
                    self.running.key("Tab");
                    pause();
                }
                self.running.key("Return");
                wait_for("what was answered", Duration::from_secs(20), || self.running.facts().len() >= stored + keeps);
            }
            (_, 0) => self.running.key(&key),
            _ => self.running.key_until(&key, "what was answered", || self.running.facts().len() >= stored + keeps),
        }
        // The screen that follows is drawn.
        std::thread::sleep(Duration::from_millis(250));
    }
}

#[test]
fn a_lesson_is_played_to_its_lantern_by_keys_with_the_power_cut_on_the_way() {
    let home = tempfile::tempdir().expect("a folder");
    let display = Display::start();
    let running = display.pathlight(home.path());
    to_first_step(&running);
    let mut keyboard = Keyboard::new(&running);
    for _ in 0..3 {
        assert!(keyboard.play_step());
    }
    // In the middle of sorting: two things lie where they belong.
    running.key("1");
    std::thread::sleep(Duration::from_millis(400));
    let before = running.facts();
    let shown = running.attempt().at();
    running.kill();

    let mut running = display.pathlight(home.path());
    assert_eq!(running.facts(), before, "everything that was answered is kept");
    back_into_lesson(&running);
    assert_eq!(running.attempt().at(), shown, "it opens at the same step");
    assert_eq!(running.facts(), before, "and nothing was added by opening it");
    let mut keyboard = Keyboard::new(&running);
    while keyboard.play_step() {}
    assert_eq!(running.facts().last(), Some(&Fact::Finished));
    assert!(running.is_running());
}

#[test]
fn every_activity_is_played_to_its_end_by_keys() {
    let folder = Folder::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("courses/activity-gallery"));
    let course = pathlight::course::load(&folder).course.expect("the gallery");
    let mut kinds = BTreeSet::new();
    let display = Display::start();
    for lesson in &course.lessons {
        let lesson = lesson.head.id.as_str();
        let home = tempfile::tempdir().expect("a folder");
        let running = display.play(home.path(), "activity-gallery", &["--lesson", lesson]);
        to_first_step(&running);
        let mut keyboard = Keyboard::new(&running);
        while keyboard.play_step() {}
        assert_eq!(running.facts().last(), Some(&Fact::Finished), "{lesson}");
        kinds.extend(keyboard.beside.lesson().steps.iter().map(|step| step.activity.kind()));
        running.kill();
        wait_for("the end of the window", Duration::from_secs(5), || display.is_black());
    }
    assert_eq!(kinds, Activity::KINDS.iter().copied().collect(), "the gallery shows every kind");
}

/// `make bench` plays it: a quarter of an hour.
#[test]
#[ignore = "plays fifteen lessons: `make bench`"]
fn memory_stays_over_a_whole_course() {
    let home = tempfile::tempdir().expect("a folder");
    let display = Display::start();
    let running = display.play(home.path(), "bright-trail", &[]);
    to_first_step(&running);
    let mut after: Vec<f64> = Vec::new();
    for number in 0..15 {
        if number > 0 {
            running.key_until("Return", "the next lesson", || running.facts().last() != Some(&Fact::Finished));
        }
        let mut keyboard = Keyboard::new(&running);
        while keyboard.play_step() {}
        assert_eq!(running.facts().last(), Some(&Fact::Finished));
        std::thread::sleep(Duration::from_secs(2));
        after.push(running.memory());
        eprintln!("memory after {} lessons: {:.0} MiB", number + 1, after[number]);
    }
    assert!(after[14] <= after[0] * 1.1, "it grew from {:.0} to {:.0} MiB", after[0], after[14]);
}

#[test]
fn a_feeling_a_helper_help_and_leaving_are_kept_nowhere() {
    let display = Display::start();
    let home = tempfile::tempdir().expect("a folder");
    // A feeling, and then Help, and the page is left; the power is cut.
    let running = display.play(home.path(), "activity-gallery", &["--lesson", "gallery-likert"]);
    to_first_step(&running);
    let before = running.facts();
    for key in ["1", "5", "F1", "1"] {
        running.key(key);
        std::thread::sleep(Duration::from_millis(400));
    }
    assert_eq!(running.facts(), before);
    running.kill();
    wait_for("the end of the window", Duration::from_secs(5), || display.is_black());
    // Whom one would tell.
    let home_of_helper = tempfile::tempdir().expect("a folder");
    let running = display.play(home_of_helper.path(), "activity-gallery", &["--lesson", "gallery-choice"]);
    to_first_step(&running);
    let mut keyboard = Keyboard::new(&running);
    let at = |keyboard: &Keyboard<'_>| keyboard.beside.at().map(|at| keyboard.beside.lesson().steps[at].head.id.to_string());
    while at(&keyboard).as_deref() != Some("choice-private") {
        assert!(keyboard.play_step(), "the step is in the lesson");
    }
    for key in ["1", "2", "F1", "1"] {
        running.key(key);
        std::thread::sleep(Duration::from_millis(400));
    }
    running.kill();
    for home in [home.path(), home_of_helper.path()] {
        let mut bytes = Vec::new();
        for entry in std::fs::read_dir(home).expect("the data folder") {
            bytes.extend(std::fs::read(entry.expect("an entry").path()).expect("it can be read"));
        }
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.contains("Entered"), "the database and its log are searched");
        for kept in ["{\"Likert\"", "at-home", "at-school", "thinking", "Help", "help", "Blank", "Leave", "leave"] {
            assert!(!text.contains(kept), "`{kept}` is in {}", home.display());
        }
    }
}

#[test]
fn a_certificate_is_kept_as_a_picture_once_all_lanterns_are_lit() {
    let course = tempfile::tempdir().expect("a folder");
    let put = |path: &str, text: &str| {
        let path = course.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        std::fs::write(path, text).expect("it can be written");
    };
    put(
        "course.ron",
        r#"Course(format: 1, id: "short", version: 1, band: (9, 12), source: "en", languages: [(id: "en", state: Source)], licence: "CC0-1.0",
            modules: [(id: "m", lessons: ["only"])], cast: [(id: "lumo", drawing: "lumo")])"#,
    );
    put("lessons/only.ron", r#"Lesson(id: "only", minutes: 1, theme: "t", place: "home", steps: [Say(id: "hello", who: "lumo")])"#);
    put("words/en/course.ftl", "course = Short\n    .about = A\nmodule_m = M\ncast_lumo = Lumo\n    .alt = Lumo\n");
    put("words/en/only.ftl", "lesson = L\n    .about = A\n    .learned = L\n    .tell = T\nhello = Hello\n");
    let home = tempfile::tempdir().expect("a folder");
    let display = Display::start();
    let mut running = display.play_from(home.path(), course.path().to_str().expect("a path"), "short", &[]);
    to_first_step(&running);
    running.key_until("Return", "the end", || running.facts().last() == Some(&Fact::Finished));
    std::thread::sleep(Duration::from_millis(900));
    running.key("Return"); // Back to the trail
    std::thread::sleep(Duration::from_millis(900));
    running.key("2"); // beside what one can do: the certificate
    std::thread::sleep(Duration::from_millis(900));
    let pictures = home.path().join("pictures");
    let kept = || std::fs::read_dir(&pictures).map_or(0, Iterator::count);
    running.key("Return");
    wait_for("the picture", Duration::from_secs(20), || kept() == 1);
    std::thread::sleep(Duration::from_millis(900));
    let file = std::fs::read_dir(&pictures).expect("the folder").next().expect("a file").expect("an entry").path();
    let decoder = png::Decoder::new(std::io::BufReader::new(std::fs::File::open(&file).expect("the picture")));
    let reader = decoder.read_info().expect("it is a PNG");
    assert!(reader.info().width >= 1024, "it is as large as the window");
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
