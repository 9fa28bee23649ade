//! `pathlight play`: opens the window, or plays in the terminal.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::{CliError, tell, terminal};
use crate::io::{courses_in, share};
use crate::progress::Learner;
use crate::words::Lang;

/// Play: in a window, or in the terminal
#[derive(Debug, Default, Args)]
#[command(
    after_help = "Examples:\n  pathlight play                                 Choose a course in the window\n  pathlight play courses/my-course               Play a course of your own\n  pathlight play bright-trail --lang km          Play it in Khmer\n  pathlight play --terminal                      Play without a window\n  printf '1\\n\\n' | pathlight play --terminal --lesson private-things    Play from a script"
)]
pub(super) struct Arguments {
    /// A course by its id, or the folder of a course or of courses
    course: Option<String>,
    /// Play in the terminal, line by line
    #[arg(long)]
    terminal: bool,
    /// Begin with this lesson
    #[arg(long, value_name = "ID")]
    lesson: Option<String>,
    /// Play in this language, such as `km`
    #[arg(long = "lang", value_name = "TAG", value_parser = language)]
    language: Option<String>,
    /// In the terminal, play as this learner [default: asked for; from a pipe `kite-amber-turtle`]
    #[arg(long, value_name = "PICTURE-COLOUR-ANIMAL", value_parser = terminal::parse_learner)]
    learner: Option<Learner>,
}

/// What is to be played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlayOptions {
    /// The folder of the shelf: courses lie in it, or it is a course itself.
    pub courses: PathBuf,
    /// The course to open, by its id or the name of its folder.
    pub course: Option<String>,
    /// The lesson to open.
    pub lesson: Option<String>,
    /// The tag of the language to play in.
    pub language: Option<String>,
}

/// Reads the tag of a language.
pub(super) fn language(tag: &str) -> Result<String, String> {
    Lang::new(tag).map(|lang| lang.as_str().to_owned())
}

/// Plays.
pub(super) fn run(arguments: Arguments) -> Result<ExitCode, CliError> {
    let Arguments { course, terminal, lesson, language, learner } = arguments;
    let (courses, course) = find(course)?;
    let options = PlayOptions { courses, course, lesson, language };
    if !terminal {
        match window(&options) {
            Ok(()) => return Ok(ExitCode::SUCCESS),
            Err(sentence) => tell(&format!("{sentence} So it plays here, in the terminal.")),
        }
    }
    terminal::run(&options, learner)
}

/// Returns the folder of the shelf, and the course on it that is meant.
fn find(course: Option<String>) -> Result<(PathBuf, Option<String>), CliError> {
    let path = course.as_deref().map(Path::new).filter(|path| path.is_dir());
    if let Some(path) = path {
        let found = courses_in(path).map_err(|error| CliError::files(format!("`{}` cannot be read: {error}", path.display())))?;
        return match &found[..] {
            [] => {
                Err(CliError::problem(format!("there is no course in `{}`", path.display())).hint("A course is a folder with a file `course.ron`."))
            }
            [only] => Ok((path.to_owned(), only.file_name().map(|name| name.to_string_lossy().into_owned()))),
            _ => Ok((path.to_owned(), None)),
        };
    }
    if let Some(name) = course.as_ref().filter(|name| name.contains(['/', '\\'])) {
        return Err(CliError::files(format!("there is no folder `{name}`")).hint("Give the id of a course, or the folder of a course or of courses."));
    }
    let share = share().map_err(|looked| {
        let looked: Vec<String> = looked.iter().map(|folder| folder.display().to_string()).collect();
        CliError::files("the courses that came with Pathlight were not found")
            .hint(format!("Looked into: {}", looked.join(", ")))
            .hint("Set PATHLIGHT_SHARE to the folder that has `assets` and `courses` in it.")
    })?;
    Ok((share.courses, course))
}

/// Opens the window and plays in it.
///
/// # Errors
/// Why there is none, in a sentence.
#[cfg(feature = "app")]
fn window(options: &PlayOptions) -> Result<(), String> {
    crate::app::play(options).map_err(|sentence| format!("The window cannot be opened: {sentence}"))
}

#[cfg(not(feature = "app"))]
fn window(_: &PlayOptions) -> Result<(), String> {
    Err("This Pathlight was built without its window.".to_owned())
}
