//! Why a command could not do what it was asked for. Its kind decides what the program ends with.

use std::process::ExitCode;

/// What kind of reason it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something was found, or was asked for that is not there: 1.
    Problem,
    /// Something could not be read or written: 3.
    Files,
}

/// A reason in one sentence, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CliError {
    pub kind: Kind,
    pub sentence: String,
    pub hints: Vec<String>,
}

/// What a program ends with if it has a fault itself.
pub const BUG: u8 = 70;

impl CliError {
    /// Something was found, or is not there.
    pub fn problem(sentence: impl Into<String>) -> Self {
        Self { kind: Kind::Problem, sentence: sentence.into(), hints: Vec::new() }
    }

    /// Something could not be read or written.
    pub fn files(sentence: impl Into<String>) -> Self {
        Self { kind: Kind::Files, sentence: sentence.into(), hints: Vec::new() }
    }

    /// Says what to do.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Returns what the program ends with.
    pub fn code(&self) -> ExitCode {
        match self.kind {
            Kind::Problem => ExitCode::from(1),
            Kind::Files => ExitCode::from(3),
        }
    }
}

impl std::fmt::Display for CliError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "error: {}", self.sentence)?;
        self.hints.iter().try_for_each(|hint| writeln!(f, "hint: {hint}"))
    }
}
