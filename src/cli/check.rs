//! `pathlight check`: proves courses, and says everything that is wrong at once.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::{CliError, Format, count, give, tell};
use crate::check::{Known, Report, check};
use crate::diag::{Code, Severity, did_you_mean, to_json, to_text};
use crate::io::{Folder, Glyphs, Share, check_picture, courses_in, share};

/// Prove courses: every file, every fault at once, each with its place and what to do
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  pathlight check courses                      Every course in a folder\n  pathlight check courses/bright-trail         One course\n  pathlight check courses --format json        For another program\n  pathlight check --explain P0403              What a code means\n\nIt ends with 0 if there are no faults (warnings are none), 1 if there are, and 3 if something cannot be read."
)]
pub(super) struct Arguments {
    /// Courses, or folders with courses
    #[arg(required_unless_present = "explain")]
    paths: Vec<PathBuf>,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Say what a code means, and check nothing
    #[arg(long, value_name = "CODE", conflicts_with_all = ["paths", "format"])]
    explain: Option<String>,
}

/// A course that was checked; its files are named from where the command was given.
pub(super) struct Checked {
    folder: PathBuf,
    report: Report,
}

impl Checked {
    /// Returns how many faults of one severity it has.
    pub fn number(&self, severity: Severity) -> usize {
        self.report.faults.iter().filter(|fault| fault.severity() == severity).count()
    }
}

/// Checks.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, CliError> {
    if let Some(code) = &arguments.explain {
        return explain(code);
    }
    let mut folders = Vec::new();
    for path in &arguments.paths {
        folders.extend(courses(path)?);
    }
    folders.dedup();
    let checked = check_all(folders);
    match arguments.format {
        Format::Text => give(&as_text(&checked))?,
        Format::Json => give(&as_json(&checked))?,
    }
    let (errors, warnings) = (number(&checked, Severity::Error), number(&checked, Severity::Warning));
    tell(&format!("{}, {}, {}", count(checked.len(), "course"), count(errors, "fault"), count(warnings, "warning")));
    Ok(ExitCode::from(u8::from(errors > 0)))
}

fn explain(name: &str) -> Result<ExitCode, CliError> {
    let wanted = name.trim().to_ascii_uppercase();
    let Some(code) = Code::ALL.iter().find(|code| code.number() == wanted) else {
        let error = CliError::problem(format!("there is no code `{name}`"));
        let known = did_you_mean(&wanted, Code::ALL.iter().map(|code| code.number()));
        return Err(known.into_iter().fold(error, CliError::hint));
    };
    let severity = match code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    give(&format!("{code} ({severity}): {}\n", code.explanation()))?;
    Ok(ExitCode::SUCCESS)
}

/// Returns the folders of the courses that a path means: a course, a file in one, or a folder with courses.
pub(super) fn courses(path: &Path) -> Result<Vec<PathBuf>, CliError> {
    let shown = path.display();
    if !path.exists() {
        return Err(missing(path));
    }
    if path.is_file() {
        let course = path.ancestors().skip(1).find(|folder| folder.join("course.ron").is_file());
        return course.map(|course| vec![course.to_owned()]).ok_or_else(|| no_course(path));
    }
    let found = courses_in(path).map_err(|error| CliError::files(format!("`{shown}` cannot be read: {error}")))?;
    if found.is_empty() { Err(no_course(path)) } else { Ok(found) }
}

fn no_course(path: &Path) -> CliError {
    CliError::problem(format!("there is no course in `{}`", path.display())).hint("A course is a folder with a file `course.ron`.")
}

fn missing(path: &Path) -> CliError {
    let error = CliError::files(format!("there is no `{}`", path.display()));
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.parent().map(|parent| if parent.as_os_str().is_empty() { Path::new(".") } else { parent });
    let entries = beside.and_then(|beside| std::fs::read_dir(beside).ok());
    let mut names: Vec<String> = entries.into_iter().flatten().flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort_unstable();
    match did_you_mean(&name, names.iter().map(String::as_str)) {
        Some(hint) => error.hint(hint),
        None => error.hint("Give the folder of a course, or a folder with courses, such as `courses`."),
    }
}

/// Checks one course; its files are named from its own folder.
pub(super) fn check_in(folder: &Path) -> Report {
    with_known(|known| check(&Folder::new(folder), known))
}

/// Checks courses, in the order in which they are given.
pub(super) fn check_all(folders: Vec<PathBuf>) -> Vec<Checked> {
    with_known(|known| folders.into_iter().map(|folder| one(folder, known)).collect())
}

/// Finds out what came with the program, for a check.
fn with_known<T>(check: impl FnOnce(&Known<'_>) -> T) -> T {
    let (drawings, places, things) = match share() {
        Ok(share) => (share.drawings(), share.places(), share.things()),
        Err(_) => {
            tell(
                "warning: the pictures that came with Pathlight were not found, so every drawing of the cast will be missing; set PATHLIGHT_SHARE to their folder",
            );
            (Vec::new(), Share { assets: PathBuf::new(), courses: PathBuf::new() }.places(), Vec::new())
        }
    };
    let [drawings, places, things] = [&drawings, &places, &things].map(|names| names.iter().map(String::as_str).collect::<Vec<&str>>());
    let glyphs = Glyphs::read(share().map(|share| share.assets).unwrap_or_default().as_path());
    let glyph = |c: char, more: &[Vec<u8>]| glyphs.has(c, more);
    let known = Known { places: &places, drawings: &drawings, things: &things, picture: &check_picture, glyph: &glyph };
    check(&known)
}

/// Checks one course, and names its files from where the command was given.
fn one(folder: PathBuf, known: &Known<'_>) -> Checked {
    let mut report = check(&Folder::new(&folder), known);
    let name = |file: &str| folder.join(file).display().to_string();
    for fault in report.faults.iter_mut() {
        fault.file = name(&fault.file);
    }
    report.sources = std::mem::take(&mut report.sources).into_iter().map(|(file, text)| (name(&file), text)).collect();
    report.faults.sort();
    Checked { folder, report }
}

fn number(checked: &[Checked], severity: Severity) -> usize {
    checked.iter().map(|checked| checked.number(severity)).sum()
}

fn as_text(checked: &[Checked]) -> String {
    let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    checked.iter().map(|checked| to_text(&checked.report.faults, &checked.report.sources, colour)).collect()
}

fn as_json(checked: &[Checked]) -> String {
    let courses = checked.iter().map(|Checked { folder, report }| {
        let course = report.loaded.course.as_ref();
        json!({
            "folder": folder.display().to_string(),
            "id": course.map(|course| course.head.id.as_str()),
            "lessons": course.map_or(0, |course| course.lessons.len()),
            "steps": course.map_or(0, |course| course.lessons.iter().map(|lesson| lesson.steps.len()).sum()),
            "faults": to_json(&report.faults, &report.sources),
        })
    });
    let report = json!({
        "courses": courses.collect::<Vec<_>>(),
        "errors": number(checked, Severity::Error),
        "warnings": number(checked, Severity::Warning),
    });
    format!("{report:#}\n")
}
