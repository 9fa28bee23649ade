//! `pathlight school`: the country and the contact of this school, and the teacher's list of helplines.

use std::fmt::Write as _;
use std::process::ExitCode;

use clap::Args;

use super::{CliError, give, tell};
use crate::country::{Country, Day, Helpline};
use crate::diag::did_you_mean;
use crate::io::{Countries, SqliteStore, data_folder, now, share};
use crate::progress::{Store as _, StoreError};
use crate::words::Lang;

/// The longest that a contact may be, in characters: it stands on one line of the Help page.
const LONGEST_CONTACT: usize = 80;

/// Set the country and the contact of this school; list the helplines, and which are to be checked
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  pathlight school                                       What is set, and every helpline of the country with its sources\n  pathlight school --country kh                          This computer is in Cambodia\n  pathlight school --contact \"Ms. Lim, the library\"      Whom children can go to at this school\n  pathlight school --no-contact\n\nA child sees only helplines that two sources give. It ends with 0, 1 if there is no such country, and 3 if something could not be read or written."
)]
pub(super) struct Arguments {
    /// The country, such as `kh`; `none` for none
    #[arg(long, value_name = "ID")]
    country: Option<String>,
    /// To whom a child can go at this school
    #[arg(long, value_name = "WORDS", conflicts_with = "no_contact")]
    contact: Option<String>,
    /// Take the contact away
    #[arg(long)]
    no_contact: bool,
}

/// Does it.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, CliError> {
    let folder = data_folder().ok_or_else(|| CliError::files("this computer has no data folder"))?;
    let (mut store, _) = SqliteStore::open(&folder).map_err(|error| fault(&error))?;
    let mut settings = store.settings().map_err(|error| fault(&error))?;
    let countries = share().map(|share| Countries::new(&share.assets)).unwrap_or_default();
    for fault in countries.faults() {
        tell(&format!("warning: {fault}"));
    }
    let before = settings.clone();
    if let Some(id) = &arguments.country {
        settings.country = if id == "none" { None } else { Some(find(&countries, id)?.id.clone()) };
    }
    if let Some(contact) = &arguments.contact {
        let contact = contact.split_whitespace().collect::<Vec<_>>().join(" ");
        if contact.is_empty() || contact.chars().count() > LONGEST_CONTACT {
            return Err(CliError::problem(format!("a contact has 1 to {LONGEST_CONTACT} characters")).hint("Name a person and where to find them."));
        }
        settings.school_contact = Some(contact);
    }
    if arguments.no_contact {
        settings.school_contact = None;
    }
    if settings != before {
        store.keep_settings(&settings).map_err(|error| fault(&error))?;
    }
    let country = settings.country.as_deref().and_then(|id| countries.get(id));
    let name = country.map_or_else(|| "none".to_owned(), |country| country.name(&Lang::default()).text.to_string());
    let mut text = format!("country\t{name}\ncontact\t{}\n", settings.school_contact.as_deref().unwrap_or("none"));
    if let Some(country) = country {
        list(&mut text, country, Day::of(now().0));
    }
    give(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn find<'a>(countries: &'a Countries, id: &str) -> Result<&'a Country, CliError> {
    countries.get(id).ok_or_else(|| {
        let ids = countries.all().iter().map(|country| country.id.as_str());
        let error = CliError::problem(format!("there is no pack for the country `{id}`"));
        match did_you_mean(id, ids.clone()) {
            Some(hint) => error.hint(hint),
            None => error.hint(format!("There are {}. `assets/countries/README.md` says how one is made.", ids.collect::<Vec<_>>().join(", "))),
        }
    })
}

/// Lists every helpline, those that children do not see too.
fn list(text: &mut String, country: &Country, today: Day) {
    for helpline in &country.helplines {
        let name = country.helpline_name(helpline, &Lang::default());
        let ways = [&helpline.number, &helpline.message, &helpline.page];
        let ways: Vec<&str> = ways.into_iter().flatten().map(String::as_str).collect();
        let _ = writeln!(text, "\n{}\t{}\t{}", name.text, ways.join(", "), standing(helpline, today));
        for source in &helpline.sources {
            let _ = writeln!(text, "    {} (read on {})", source.at, source.on);
        }
        if !helpline.note.is_empty() {
            let _ = writeln!(text, "    {}", helpline.note);
        }
    }
}

fn standing(helpline: &Helpline, today: Day) -> &'static str {
    match (helpline.is_sure(), helpline.is_old(today)) {
        (false, _) => "to be checked: children do not see it",
        (true, true) => "checked more than a year ago: call it, and bring the pack up to date",
        (true, false) => "children see it",
    }
}

fn fault(fault: &StoreError) -> CliError {
    CliError::files(fault.to_string()).hint("`pathlight doctor` shows the data folder.")
}
