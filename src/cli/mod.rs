//! The command line: one file per command. Data goes to standard output, talk to standard error.
//!
//! It ends with 0 if all is well, 1 if something was found or is not there, 2 if the command line could not be understood, 3 if something could not
//! be read or written, and 70 if the program itself has a fault.

mod check;
mod doctor;
mod error;
mod explore;
mod learners;
mod panic;
mod pictures;
mod play;
mod school;
mod terminal;
mod words;

use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

pub use error::{CliError, Kind};
pub use pictures::PicturesOptions;
pub use play::PlayOptions;

/// Interactive courses about being safe online, for children, teachers and trainers, without a network
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = "Examples:\n  pathlight                    Open the window and choose a course\n  pathlight check courses      Prove every course in a folder\n  pathlight doctor             Say what this computer lacks\n\nWithout a command it plays."
)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Play(play::Arguments),
    Check(check::Arguments),
    Explore(explore::Arguments),
    Words(words::Arguments),
    Pictures(pictures::Arguments),
    Learners(learners::Arguments),
    School(school::Arguments),
    Doctor(doctor::Arguments),
}

/// How a report is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

/// Does what the command line says.
pub fn run() -> ExitCode {
    panic::apologise();
    let command = CommandLine::parse().command.unwrap_or_else(|| Command::Play(play::Arguments::default()));
    let done = match command {
        Command::Play(arguments) => play::run(arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Explore(arguments) => explore::run(&arguments),
        Command::Words(arguments) => words::run(&arguments),
        Command::Pictures(arguments) => pictures::run(arguments),
        Command::Learners(arguments) => learners::run(&arguments),
        Command::School(arguments) => school::run(&arguments),
        Command::Doctor(arguments) => doctor::run(&arguments),
    };
    done.unwrap_or_else(|error| {
        tell(&error.to_string());
        error.code()
    })
}

/// Writes data to standard output. If nobody reads it any more, as in `pathlight check courses | head`, that is no fault.
fn give(text: &str) -> Result<(), CliError> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(CliError::files(format!("the output cannot be written: {error}"))),
        _ => Ok(()),
    }
}

/// Says something to the person before the screen.
fn tell(text: &str) {
    // If even that cannot be written, nobody is there to be told.
    let _ = writeln!(std::io::stderr().lock(), "{}", text.trim_end());
}

/// Returns a count with its word, such as `1 fault` and `3 faults`.
fn count(number: usize, one: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {one}s") }
}
