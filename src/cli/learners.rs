//! `pathlight learners`: who is remembered on this computer; forgetting them; taking secret pictures away.

use std::process::ExitCode;

use clap::Args;

use super::terminal::parse_learner;
use super::{CliError, count, give, tell};
use crate::io::{SqliteStore, data_folder};
use crate::progress::{Learner, LearnerId, Store as _, StoreError};

/// Say who is remembered on this computer; forget somebody, or everybody
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  pathlight learners                                   Everybody: picture, colour and animal, class, whether they have secret pictures\n  pathlight learners --forget star-berry-owl           All of one learner\n  pathlight learners --forget-all                      Everything: learners, lanterns, settings\n  pathlight learners --take-pin-away star-berry-owl    For somebody who forgot their three secret pictures\n\nClose the window first. It ends with 0 if it is done, 1 if there is no such learner, and 3 if something could not be read or written."
)]
pub(super) struct Arguments {
    /// Erase a learner with everything that belongs to them
    #[arg(long, value_name = "LEARNER", value_parser = parse_learner, conflicts_with_all = ["forget_all", "take_pin_away"])]
    forget: Option<Learner>,
    /// Erase everything
    #[arg(long, conflicts_with = "take_pin_away")]
    forget_all: bool,
    /// Take a learner's secret pictures away
    #[arg(long, value_name = "LEARNER", value_parser = parse_learner)]
    take_pin_away: Option<Learner>,
}

/// Does it.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, CliError> {
    let folder = data_folder().ok_or_else(|| CliError::files("this computer has no data folder"))?;
    let (mut store, _) = SqliteStore::open(&folder).map_err(fault)?;
    let learners = store.learners().map_err(fault)?;
    if let Some(wanted) = &arguments.forget {
        let id = find(&learners, wanted)?;
        store.erase_learner(id).map_err(fault)?;
        tell("Forgotten.");
    } else if arguments.forget_all {
        store.erase_all().map_err(fault)?;
        tell(&format!("Everything is forgotten: {}.", count(learners.len(), "learner")));
    } else if let Some(wanted) = &arguments.take_pin_away {
        let id = find(&learners, wanted)?;
        let details = store.details(id).map_err(fault)?;
        store.keep_details(id, &crate::progress::Details { pin: None, ..details }).map_err(fault)?;
        tell("The secret pictures are taken away.");
    } else {
        for (id, learner) in &learners {
            let details = store.details(*id).map_err(fault)?;
            let class = details.class.map(|class| format!("class {class}")).unwrap_or_else(|| "no class".to_owned());
            let pin = if details.pin.is_some() { "secret pictures" } else { "none" };
            give(&format!("{}\t{class}\t{pin}\n", name(learner)))?;
        }
        tell(&count(learners.len(), "learner"));
    }
    Ok(ExitCode::SUCCESS)
}

fn name(learner: &Learner) -> String {
    format!("{}-{}-{}", learner.picture, learner.colour, learner.animal)
}

fn find(learners: &[(LearnerId, Learner)], wanted: &Learner) -> Result<LearnerId, CliError> {
    let found = learners.iter().find(|(_, learner)| learner == wanted);
    let missing = || CliError::problem(format!("nobody here is `{}`", name(wanted))).hint("`pathlight learners` lists everybody.");
    found.map(|(id, _)| *id).ok_or_else(missing)
}

fn fault(fault: StoreError) -> CliError {
    CliError::files(fault.to_string()).hint("`pathlight doctor` shows the data folder.")
}
