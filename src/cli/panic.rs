//! What is said when the program itself has a fault.

use std::io::Write as _;
use std::panic::{self, PanicHookInfo};

use super::error::BUG;

/// From now on a fault of the program is told in plain words, and the program ends with 70.
pub(super) fn apologise() {
    panic::set_hook(Box::new(|info| {
        let _ = writeln!(std::io::stderr(), "{}", words(info));
        std::process::exit(i32::from(BUG));
    }));
}

fn words(info: &PanicHookInfo<'_>) -> String {
    let place = info.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
    let what = info.payload_as_str().unwrap_or("no message");
    letter(&place, what)
}

fn letter(place: &str, what: &str) -> String {
    let (version, system, machine) = (env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH);
    format!(
        "\nSorry! Pathlight has made a mistake, and has to stop. It is not your fault.\n\
        Everything up to the last step is saved: start Pathlight again and go on from there.\n\n\
        Please give these lines to whoever gave you Pathlight:\n  \
        pathlight {version} on {system} ({machine})\n  at {place}\n  {what}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_people_need() {
        let letter = letter("src/x.rs:1:2", "it broke");
        for needed in ["Sorry", "saved", env!("CARGO_PKG_VERSION"), "src/x.rs:1:2", "it broke"] {
            assert!(letter.contains(needed), "{needed}");
        }
    }
}
