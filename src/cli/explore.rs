//! `pathlight explore`: plays courses to all their ends, and says what nobody can come to.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::check::courses;
use super::{CliError, count, give, tell};
use crate::course::load;
use crate::explore::{Explored, explore};
use crate::io::Folder;

/// Play courses to all their ends: every step, every text, every ending
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  pathlight explore courses/bright-trail       One line for each lesson\n\nIt ends with 0 if everything can be come to, 1 if something cannot, and 3 if something cannot be read."
)]
pub(super) struct Arguments {
    /// Courses, or folders with courses
    #[arg(required = true)]
    paths: Vec<PathBuf>,
}

/// Explores.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, CliError> {
    let mut missed = 0;
    for path in &arguments.paths {
        for folder in courses(path)? {
            let Some(course) = load(&Folder::new(&folder)).course else {
                return Err(CliError::problem(format!("`{}` cannot be played", folder.display())).hint("`pathlight check` says why."));
            };
            let explored = explore(&course);
            missed += explored.iter().map(|lesson| lesson.missed.len()).sum::<usize>();
            let all = |number: fn(&Explored) -> usize| explored.iter().map(number).sum::<usize>();
            let lines: String = explored.iter().map(line).collect();
            give(&format!(
                "{}: {}, {}, {}, {}\n{lines}",
                folder.display(),
                count(explored.len(), "lesson"),
                count(all(|lesson| lesson.steps), "step"),
                count(all(|lesson| lesson.texts), "text"),
                count(all(|lesson| lesson.endings), "ending"),
            ))?;
        }
    }
    tell(&if missed == 0 { "everything can be come to".to_owned() } else { format!("{missed} that nobody comes to") });
    Ok(ExitCode::from(u8::from(missed > 0)))
}

fn line(lesson: &Explored) -> String {
    let missed: String = lesson.missed.iter().map(|missed| format!("    nobody comes to {missed}\n")).collect();
    format!(
        "  {}: {}, {}, {}; {} looked at, played {}\n{missed}",
        lesson.lesson,
        count(lesson.steps, "step"),
        count(lesson.texts, "text"),
        count(lesson.endings, "ending"),
        count(lesson.states, "state"),
        count(lesson.plays, "time"),
    )
}
