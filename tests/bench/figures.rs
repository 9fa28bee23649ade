//! `make bench`: the figures of the design, measured, each with the command that gives it and beside what was asked for.

use std::fs;
use std::hint::black_box;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use pathlight::check::{Known, check};
use pathlight::course::{Memory, load};
use pathlight::engine::{Attempt, Control, Input, Screen, Start};
use pathlight::words::{Lang, Region, Words};

fn main() {
    // `cargo test --all-targets` starts this too; it measures only when it is asked to.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    println!("{:<58} {:>14} {:>14}", "what", "measured", "wanted");
    for (languages, wanted) in [(1, "0.10 s"), (17, "0.40 s")] {
        let course = generated(500, 20, languages);
        let seconds = best_of(3, || {
            drop(black_box(check(
                &course,
                &Known { places: &["home"], drawings: &["lumo"], things: &[], picture: &|_, _| Ok(()), glyph: &|_, _| true },
            )))
        });
        print(&format!("load and check 10,000 steps in 500 files, {languages} language(s)"), &format!("{seconds:.3} s"), wanted);
    }
    print("moves per second, each shown step's words looked up", &format!("{:.0}", moves_per_second()), "1,000,000");
    print("peak memory of the above", &format!("{:.0} MB", peak_memory()), "60 MB");
    window();
}

fn print(what: &str, measured: &str, wanted: &str) {
    println!("{what:<58} {measured:>14} {wanted:>14}");
}

fn best_of(times: usize, mut work: impl FnMut()) -> f64 {
    let run = |()| {
        let begin = Instant::now();
        work();
        begin.elapsed().as_secs_f64()
    };
    std::iter::repeat_n((), times).map(run).fold(f64::INFINITY, f64::min)
}

/// Makes a course of lessons with steps of each kind.
fn generated(lessons: usize, steps: usize, languages: usize) -> Memory {
    let mut memory = Memory::default();
    let tags = ["en", "fr", "es", "ru", "ar", "zh", "km", "th", "id", "mn", "ur", "fil", "vi", "lo", "ne", "dz", "tet"];
    let names: Vec<String> = (0..lessons).map(|at| format!("lesson-{at}")).collect();
    let list = names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    let spoken = tags[..languages].iter().map(|tag| format!("(id: \"{tag}\", state: {})", if *tag == "en" { "Source" } else { "Draft" }));
    let spoken = spoken.collect::<Vec<_>>().join(", ");
    memory.put(
        "course.ron",
        format!(
            "Course(format: 1, id: \"big\", version: 1, band: (9, 12), source: \"en\", languages: [{spoken}], licence: \"CC-BY-4.0\",
             modules: [(id: \"all\", lessons: [{list}])], cast: [(id: \"lumo\", drawing: \"lumo\")])"
        ),
    );
    for tag in &tags[..languages] {
        let words = "course = Big\n    .about = A course.\nmodule_all = All\ncast_lumo = Lumo\n    .alt = Lumo\n";
        memory.put(format!("words/{tag}/course.ftl"), words);
    }
    for (number, name) in names.iter().enumerate() {
        let (mut ron, mut ftl) =
            (String::new(), String::from("lesson = A lesson\n    .about = About.\n    .learned = Learned.\n    .tell = Tell.\n"));
        for at in 0..steps {
            let id = format!("s{number}-{at}");
            match at % 3 {
                0 => {
                    ron.push_str(&format!("Say(id: \"{id}\", who: \"lumo\", pose: Wave),\n"));
                    ftl.push_str(&format!("{id} = Hello number {at}, this is a sentence.\n"));
                }
                1 => {
                    ron.push_str(&format!("Choice(id: \"{id}\", options: [(id: \"a\"), (id: \"b\", right: true), (id: \"c\")]),\n"));
                    ftl.push_str(&format!("{id} = What comes first?\n"));
                    for option in ["a", "b", "c"] {
                        ftl.push_str(&format!("    .{option} = Option {option}\n    .{option}_why = Because of {option}.\n"));
                    }
                }
                _ => {
                    ron.push_str(&format!("Cards(id: \"{id}\", cards: [(id: \"one\"), (id: \"two\")]),\n"));
                    ftl.push_str(&format!("{id} = Turn them.\n    .one = One\n    .one_back = First.\n    .two = Two\n    .two_back = Second.\n"));
                }
            }
        }
        memory.put(format!("lessons/{name}.ron"), format!("Lesson(id: \"{name}\", minutes: 5, theme: \"x\", place: \"home\", steps: [\n{ron}])"));
        for tag in &tags[..languages] {
            memory.put(format!("words/{tag}/{name}.ftl"), ftl.clone());
        }
    }
    memory
}

fn moves_per_second() -> f64 {
    let source = generated(1, 60, 1);
    let course = load(&source).course.expect("it can be read");
    let lesson = Arc::clone(&course.lessons[0]);
    let words = Words::read(&source, &course, "lesson-0", &Lang::default(), &Region::default());
    let mut moves = 0_u64;
    let begin = Instant::now();
    for seed in 0..400 {
        let start = Start::of(&course, &lesson, "en", seed);
        let (mut attempt, _) = Attempt::begin(Arc::clone(&lesson), start);
        while let Screen::Step { step, description, .. } = attempt.screen() {
            for item in &description.items {
                if let pathlight::activity::Text::Part(part) = &item.text {
                    black_box(words.part(&step.head.id, part));
                }
            }
            let next = description.item("control-next").and_then(|item| item.action.clone());
            let unseen = description.actions().find(|(item, input)| matches!(input, Input::Move(_)) && item.mark.is_none());
            let input = next.or_else(|| unseen.map(|(_, input)| input.clone())).unwrap_or(Input::Control(Control::Next));
            black_box(attempt.take(input));
            moves += 1;
        }
    }
    moves as f64 / begin.elapsed().as_secs_f64()
}

/// Returns the most memory that this program has had, in megabytes. 0 where the system does not tell.
fn peak_memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<f64>().ok()).unwrap_or_default() / 1000.0
}

/// Measures the release binary in a window under Xvfb, if both are there.
fn window() {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/target")), PathBuf::from);
    let program = target.join("release/pathlight");
    let Ok(size) = fs::metadata(&program).map(|data| data.len()) else {
        println!("the release binary is not there: `cargo build --release` makes it");
        return;
    };
    print("size of the release binary", &format!("{:.1} MB", size as f64 / 1e6), "50 MB");
    let home = tempfile::tempdir().expect("a folder");
    on_display(":397", "1280x800x24", |display| {
        let mut starts: Vec<f64> = (0..5).map(|_| start_to_picture(&program, display, home.path(), |_| {})).collect();
        starts.sort_by(f64::total_cmp);
        print("start to first picture, 1280 × 800, middle of 5 starts", &format!("{:.2} s", starts[2]), "0.5 s");
    });
    on_display(":398", "1280x720x24", |display| {
        start_to_picture(&program, display, home.path(), |process| {
            // From the title to somebody new, their trail, and through the first steps of the first lesson, on each of which the cast moves.
            for _ in 0..9 {
                std::thread::sleep(Duration::from_millis(2600));
                let _ = Command::new("xdotool").args(["key", "Return"]).env("DISPLAY", display).status();
            }
            std::thread::sleep(Duration::from_secs(6));
            let said = fs::read_to_string(home.path().join("frames")).unwrap_or_default();
            let times = said.lines().filter_map(|line| line.strip_prefix("frames: 95th percentile ")?.strip_suffix(" ms")?.parse::<f64>().ok());
            let slowest = times.fold(0.0, f64::max);
            print("frame while the cast moves, 1280 × 720, 95th percentile of 60", &format!("{slowest:.1} ms"), "33 ms");
            let before = ticks(process);
            std::thread::sleep(Duration::from_secs(20));
            // A tick is a hundredth of a second.
            print("idle on a lesson screen, of one core", &format!("{:.2} %", (ticks(process) - before) as f64 / 20.0), "0.3 %");
            print("memory of a lesson screen (PSS)", &format!("{:.0} MiB", pss(process)), "140 MiB");
        });
    });
}

/// Does something on a display of its own, if an X server can be started.
fn on_display(display: &str, size: &str, what: impl FnOnce(&str)) {
    let Ok(mut server) = Command::new("Xvfb").args([display, "-screen", "0", size]).stderr(Stdio::null()).spawn() else { return };
    std::thread::sleep(Duration::from_secs(1));
    what(display);
    let _ = server.kill();
    let _ = server.wait();
}

fn start_to_picture(program: &PathBuf, display: &str, home: &std::path::Path, then: impl FnOnce(u32)) -> f64 {
    let begin = Instant::now();
    let mut running = Command::new(program)
        .args(["play", "bright-trail"])
        .env("DISPLAY", display)
        .env_remove("WAYLAND_DISPLAY")
        .env("PATHLIGHT_HOME", home)
        .env("PATHLIGHT_SHARE", env!("CARGO_MANIFEST_DIR"))
        .env("PATHLIGHT_FRAMES", "1")
        .stdout(Stdio::null())
        .stderr(fs::File::create(home.join("frames")).expect("a file for what it says"))
        .spawn()
        .expect("the release binary starts");
    while is_black(display) && begin.elapsed() < Duration::from_secs(30) {
        std::thread::sleep(Duration::from_millis(10));
    }
    let seconds = begin.elapsed().as_secs_f64();
    then(running.id());
    let _ = running.kill();
    let _ = running.wait();
    while !is_black(display) {
        std::thread::sleep(Duration::from_millis(20));
    }
    seconds
}

fn is_black(display: &str) -> bool {
    let Ok(output) = Command::new("xwd").args(["-root", "-silent", "-display", display]).output() else { return true };
    let pixels = output.stdout.get(4096..).unwrap_or_default();
    pixels.windows(2).all(|pair| pair[0] == pair[1])
}

fn ticks(process: u32) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let after_name: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    [11, 12].iter().filter_map(|at| after_name.get(*at)?.parse::<u64>().ok()).sum()
}

fn pss(process: u32) -> f64 {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find(|line| line.starts_with("Pss:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<f64>().ok()).unwrap_or_default() / 1024.0
}
