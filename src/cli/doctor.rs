//! `pathlight doctor`: what this computer has and lacks, and what to do about each thing.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use serde::Serialize;

use super::check::check_all;
use super::{CliError, Format, count, give};
use crate::course::LanguageState;
use crate::diag::Severity;
use crate::io::{DatabaseState, Share, Shelf, data_folder, database_state, room, share};

/// Say what this computer has and lacks, and what to do about it
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  pathlight doctor                  For people\n  pathlight doctor --format json    For programs\n\nIt ends with 0 if a child could play on this computer, and 1 if not."
)]
pub(super) struct Arguments {
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// The fonts that come with the program, each regular and bold.
const FONTS: [&str; 6] = ["Andika", "NotoSansArabic", "NotoSansKhmer", "NotoSansThai", "NotoSansLao", "NotoSansMyanmar"];
/// The room that a school year of one class needs, in bytes.
const ROOM: usize = 8 * 1024 * 1024;

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum State {
    Fine,
    /// A child can play all the same.
    Lacking,
    /// Without it, no child can play.
    Missing,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Finding {
    name: &'static str,
    state: State,
    says: String,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    todo: Option<String>,
}

impl Finding {
    fn fine(name: &'static str, says: impl Into<String>) -> Self {
        Self { name, state: State::Fine, says: says.into(), todo: None }
    }

    fn lacking(name: &'static str, says: impl Into<String>, todo: impl Into<String>) -> Self {
        Self { name, state: State::Lacking, says: says.into(), todo: Some(todo.into()) }
    }

    fn missing(name: &'static str, says: impl Into<String>, todo: impl Into<String>) -> Self {
        Self { state: State::Missing, ..Self::lacking(name, says, todo) }
    }
}

/// Looks at everything.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, CliError> {
    let mut findings = memory();
    findings.extend(devices());
    findings.extend(shared());
    let playable = findings.iter().all(|finding| finding.state != State::Missing);
    match arguments.format {
        Format::Text => give(&as_text(&findings, playable))?,
        Format::Json => give(&as_json(&findings, playable))?,
    }
    Ok(ExitCode::from(u8::from(!playable)))
}

/// Looks at where learners and lanterns are kept.
fn memory() -> Vec<Finding> {
    let Some(folder) = data_folder() else {
        return vec![Finding::lacking(
            "data folder",
            "this user has none, so nothing is saved",
            "Set PATHLIGHT_HOME to a folder that can be written.",
        )];
    };
    let shown = folder.display();
    let there = if folder.is_dir() { "" } else { "; it is made when somebody first plays" };
    let written = match room(&folder, ROOM) {
        Ok(()) => Finding::fine("data folder", format!("{shown}{there}; it can be written, and has room")),
        Err(error) => Finding::lacking(
            "data folder",
            format!("{shown} cannot be written, so nothing is saved: {error}"),
            "Make room on the disk, give this user the folder, or set PATHLIGHT_HOME to another.",
        ),
    };
    vec![written, database(&folder)]
}

fn database(folder: &Path) -> Finding {
    let aside = "It is put aside when somebody next plays, and a new one is begun; nothing is overwritten.";
    match database_state(folder) {
        DatabaseState::Absent => Finding::fine("saved lanterns", "none yet"),
        DatabaseState::Fine { bytes } => Finding::fine("saved lanterns", format!("in order, {} KiB", bytes.div_ceil(1024))),
        DatabaseState::Newer => {
            Finding::lacking("saved lanterns", "they come from a newer Pathlight", format!("Install the newer Pathlight again. {aside}"))
        }
        DatabaseState::Damaged => Finding::lacking("saved lanterns", "the database is damaged", aside),
        DatabaseState::Unreadable(why) => {
            let todo = "Close other windows of Pathlight, and give this user the data folder.";
            Finding::lacking("saved lanterns", format!("the database cannot be read: {why}"), todo)
        }
    }
}

/// Looks at the screen and the loudspeaker.
#[cfg(not(feature = "app"))]
fn devices() -> Vec<Finding> {
    let todo = "Install a Pathlight with a window to see pictures and to hear sounds.";
    vec![Finding::lacking("window", "this Pathlight was built without its window, so it plays in the terminal", todo)]
}

/// Looks at the screen and the loudspeaker.
#[cfg(feature = "app")]
fn devices() -> Vec<Finding> {
    let display = match crate::app::display() {
        Ok(kind) => Finding::fine("display", kind),
        Err(why) => Finding::lacking("display", "there is none, so it plays in the terminal", why),
    };
    let graphics = match crate::app::Graphics::fastest() {
        Ok(graphics) => Finding::fine("graphics", graphics.name),
        Err(why) => {
            Finding::lacking("graphics", format!("it plays in the terminal. {why}"), "On Debian and Ubuntu: `sudo apt install mesa-vulkan-drivers`.")
        }
    };
    let sound = match crate::app::sound() {
        Ok(name) => Finding::fine("sound", name),
        Err(why) => Finding::lacking("sound", why, "Plug in a loudspeaker, or turn sound on in the system's settings."),
    };
    vec![display, graphics, sound]
}

/// Looks at what came with the program.
fn shared() -> Vec<Finding> {
    let share = match share() {
        Ok(share) => share,
        Err(looked) => {
            let looked: Vec<String> = looked.iter().map(|folder| folder.display().to_string()).collect();
            let todo =
                format!("Put the folders `assets` and `courses` beside the program, or set PATHLIGHT_SHARE. Looked into: {}.", looked.join(", "));
            return vec![Finding::missing("files", "what came with Pathlight was not found", todo)];
        }
    };
    let mut findings = vec![fonts(&share), own_words(&share)];
    findings.extend(courses(&share));
    findings
}

fn fonts(share: &Share) -> Finding {
    let folder = share.assets.join("fonts");
    let files: Vec<String> = FONTS.iter().flat_map(|font| [format!("{font}-Regular.ttf"), format!("{font}-Bold.ttf")]).collect();
    let missing: Vec<&str> = files.iter().map(String::as_str).filter(|file| !folder.join(file).is_file()).collect();
    if missing.is_empty() {
        return Finding::fine("fonts", format!("all {} in {}", files.len(), folder.display()));
    }
    let todo = format!("Copy them from the download into {}.", folder.display());
    Finding::lacking("fonts", format!("{} not there, so some letters are shown as boxes: {}", count(missing.len(), "font"), missing.join(", ")), todo)
}

fn own_words(share: &Share) -> Finding {
    let folder = share.assets.join("words");
    let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten().filter(|entry| entry.path().join("app.ftl").is_file());
    let mut tags: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    tags.sort_unstable();
    if tags.is_empty() {
        return Finding::missing("words", format!("{} has no `en/app.ftl`", folder.display()), "Copy `assets/words` from the download.");
    }
    Finding::fine("words", format!("the program speaks {}", tags.join(", ")))
}

fn courses(share: &Share) -> Vec<Finding> {
    let todo = "Copy the folder `courses` from the download, or give the folder of a course: `pathlight play FOLDER`.";
    let shelf = match Shelf::open(&share.courses) {
        Ok(shelf) if !shelf.courses.is_empty() => shelf,
        Ok(_) => return vec![Finding::missing("courses", format!("{} has none", share.courses.display()), todo)],
        Err(error) => {
            return vec![Finding::missing("courses", format!("{} cannot be read: {error}", share.courses.display()), todo)];
        }
    };
    let any = shelf.courses.iter().any(|shelved| shelved.course.is_some());
    let checked = check_all(shelf.courses.iter().map(|shelved| shelved.folder.path().to_owned()).collect());
    let findings = shelf.courses.iter().zip(&checked).map(|(shelved, checked)| {
        let (errors, warnings) = (checked.number(Severity::Error), checked.number(Severity::Warning));
        let faults = format!("{}, {}", count(errors, "fault"), count(warnings, "warning"));
        let todo = format!("`pathlight check {}` says what is wrong.", shelved.folder.path().display());
        match &shelved.course {
            Some(course) => {
                let tags: Vec<String> =
                    course.head.languages.iter().map(|language| format!("{} ({})", language.id, state(&language.state))).collect();
                let says = format!("{}: {}, {}; {faults}", course.head.id, count(course.lessons.len(), "lesson"), tags.join(", "));
                if errors == 0 { Finding::fine("course", says) } else { Finding::lacking("course", says, todo) }
            }
            None if any => Finding::lacking("course", format!("{} cannot be played; {faults}", shelved.name()), todo),
            None => Finding::missing("course", format!("{} cannot be played; {faults}", shelved.name()), todo),
        }
    });
    findings.collect()
}

fn state(state: &LanguageState) -> &'static str {
    match state {
        LanguageState::Source => "source",
        LanguageState::Draft => "draft",
        LanguageState::Read { .. } => "read",
        LanguageState::Approved { .. } => "approved",
    }
}

fn as_text(findings: &[Finding], playable: bool) -> String {
    let mut text = format!("Pathlight {} on {} ({})\n\n", env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH);
    for Finding { name, state, says, todo } in findings {
        let icon = match state {
            State::Fine => '✓',
            State::Lacking => '•',
            State::Missing => '✗',
        };
        text.push_str(&format!("  {icon} {name:<15} {says}\n"));
        if let Some(todo) = todo {
            text.push_str(&format!("    {:<15} → {todo}\n", ""));
        }
    }
    let lacks = |name: &str| findings.iter().any(|finding| finding.name == name && finding.state != State::Fine);
    text.push_str(match (playable, lacks("window") || lacks("display") || lacks("graphics"), lacks("data folder")) {
        (false, ..) => "\nNo child can play on this computer yet: see ✗ above.\n",
        (true, true, true) => "\nA child can play on this computer, in the terminal, and nothing is saved.\n",
        (true, true, false) => "\nA child can play on this computer, in the terminal.\n",
        (true, false, true) => "\nA child can play on this computer, and nothing is saved.\n",
        (true, false, false) => "\nA child can play on this computer.\n",
    });
    text
}

fn as_json(findings: &[Finding], playable: bool) -> String {
    let report = serde_json::json!({
        "version": env!("CARGO_PKG_VERSION"),
        "system": std::env::consts::OS,
        "machine": std::env::consts::ARCH,
        "playable": playable,
        "findings": findings,
    });
    format!("{report:#}\n")
}
