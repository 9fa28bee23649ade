//! The lines that come in and go out. Nothing a person types can be wrong in a way that loses anything.

use std::io::{BufRead, ErrorKind, Read as _, Write};

use super::voice::Voice;
use crate::cli::CliError;
use crate::country::{Country, Helpline};
use crate::words::take_out;

/// The longest line that is taken, in bytes; what is longer is cut.
const LONGEST_LINE: u64 = 4096;
/// Signs that keep the directions of texts apart; many terminals show them as boxes.
const ISOLATES: std::ops::RangeInclusive<char> = '\u{2066}'..='\u{2069}';

/// Why the player stops.
#[derive(Debug)]
pub(super) enum Stop {
    /// The person left, or there is nothing more to read or nobody to read it. Everything is saved.
    Left,
    Failed(CliError),
}

/// Where lines come from and go to.
pub(super) struct Console {
    input: Box<dyn BufRead>,
    output: Box<dyn Write>,
    /// A person sits there; otherwise lines come from a pipe, and nothing is asked for.
    pub person: bool,
    /// To whom a child can go at this school.
    pub contact: Option<String>,
    /// The country whose helplines are shown.
    pub country: Option<Country>,
}

/// One of several things to choose.
pub(super) struct Entry {
    /// What stands above it.
    pub heading: Option<String>,
    /// What can be typed instead of its number.
    pub name: String,
    /// What stands beside its number.
    pub label: String,
}

/// What a line means where there is something to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// The entry at this position.
    At(usize),
    /// The line is empty.
    Enter,
    Help,
    Leave,
    Unknown,
}

impl Console {
    pub fn new(input: Box<dyn BufRead>, output: Box<dyn Write>, person: bool) -> Self {
        Self { input, output, person, contact: None, country: None }
    }

    /// Writes a text and ends its line.
    pub fn say(&mut self, text: &str) -> Result<(), Stop> {
        let text = take_out(text.trim_end());
        let text: String = text.chars().filter(|letter| *letter == '\n' || !(letter.is_control() || ISOLATES.contains(letter))).collect();
        writeln!(self.output, "{text}").and_then(|()| self.output.flush()).map_err(|error| match error.kind() {
            ErrorKind::BrokenPipe => Stop::Left,
            _ => Stop::Failed(CliError::files(format!("the output cannot be written: {error}"))),
        })
    }

    /// Reads a line, without its end. Before it, a person sees that something is asked for.
    pub fn read(&mut self) -> Result<String, Stop> {
        if self.person {
            let _ = write!(self.output, "\n> ").and_then(|()| self.output.flush());
        }
        let mut line = Vec::new();
        let unreadable = |error| Stop::Failed(CliError::files(format!("the input cannot be read: {error}")));
        self.input.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line).map_err(unreadable)?;
        if line.is_empty() {
            return Err(Stop::Left);
        }
        if line.last() != Some(&b'\n') && line.len() as u64 == LONGEST_LINE {
            self.input.skip_until(b'\n').map_err(unreadable)?;
        }
        let line: String = String::from_utf8_lossy(&line).chars().filter(|letter| !letter.is_control()).collect();
        Ok(line.trim().to_owned())
    }

    /// Lets one of several be chosen by its number or its name, and asks until one is.
    pub fn choose(&mut self, voice: &Voice, title: &str, entries: &[Entry]) -> Result<usize, Stop> {
        let mut text = format!("\n{title}\n");
        for (at, entry) in entries.iter().enumerate() {
            if let Some(heading) = &entry.heading {
                text.push_str(&format!("{heading}\n"));
            }
            text.push_str(&format!("{:>4}) {}\n", at + 1, entry.label));
        }
        self.say(&text)?;
        let names: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
        loop {
            let line = self.read()?;
            match understand(&line, &names) {
                Choice::At(at) => return Ok(at),
                Choice::Help => self.help(voice)?,
                Choice::Leave => return Err(Stop::Left),
                Choice::Enter => self.say(&voice.own("terminal-choose"))?,
                Choice::Unknown => self.wonder(voice, &line)?,
            }
        }
    }

    /// Says that a line was not understood.
    pub fn wonder(&mut self, voice: &Voice, line: &str) -> Result<(), Stop> {
        let shown: String = line.chars().take(40).collect();
        self.say(&voice.with("terminal-not-understood", &[("line", &shown)]))
    }

    /// Shows whom to tell. Nothing of it is remembered.
    pub fn help(&mut self, voice: &Voice) -> Result<(), Stop> {
        let own = |lines: &[&str]| lines.iter().map(|line| voice.own(&format!("help-{line}"))).collect::<Vec<String>>();
        let mut text = own(&["title", "fault", "people", "another", "say"]);
        text.extend(self.contact.as_ref().map(|contact| voice.with("help-school", &[("contact", contact)])));
        for helpline in self.country.iter().flat_map(|country| &country.helplines).filter(|helpline| helpline.is_sure()) {
            text.extend(self.country.as_ref().map(|country| called(voice, country, helpline)));
        }
        text.extend(own(&["danger", "no-phone", "nothing-kept"]));
        self.say(&format!("\n{}\n\n{}", text.join("\n"), voice.own("terminal-keys")))
    }
}

/// Returns the line of a helpline: its name, and how it is reached.
fn called(voice: &Voice, country: &Country, helpline: &Helpline) -> String {
    let ways = [("help-call", "number", &helpline.number), ("help-text", "number", &helpline.message), ("help-page", "page", &helpline.page)];
    let ways = ways.into_iter().filter_map(|(id, variable, value)| Some(voice.with(id, &[(variable, value.as_ref()?)])));
    let name = country.helpline_name(helpline, voice.lang());
    format!("{}: {}", name.text, ways.collect::<Vec<_>>().join(" · "))
}

/// Returns what a line means: the number of an entry counted from 1, or its name.
pub(super) fn understand(line: &str, names: &[&str]) -> Choice {
    let named = |name: &str| names.iter().position(|other| *other == name);
    if let Some(at) = named(line).or_else(|| named(&format!("control-{line}"))) {
        return Choice::At(at);
    }
    match (line, number(line)) {
        ("", _) => Choice::Enter,
        ("?" | "？" | "؟", _) => Choice::Help,
        ("q" | "Q", _) => Choice::Leave,
        (_, Some(number)) if (1..=names.len()).contains(&number) => Choice::At(number - 1),
        _ => Choice::Unknown,
    }
}

/// Reads a number, in the digits of any script of the region.
fn number(line: &str) -> Option<usize> {
    const ZEROS: [char; 9] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{17e0}'];
    let digit = |letter: char| {
        let from_zero = ZEROS.iter().filter_map(|zero| (letter as usize).checked_sub(*zero as usize));
        from_zero.min().filter(|digit| *digit <= 9)
    };
    let line = line.trim_end_matches([')', '.']);
    if line.is_empty() || line.chars().count() > 4 {
        return None;
    }
    line.chars().try_fold(0, |number, letter| Some(number * 10 + digit(letter)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_understood() {
        let names = ["ask", "post", "control-next"];
        for (line, expected) in [
            ("1", Choice::At(0)),
            ("3", Choice::At(2)),
            ("2)", Choice::At(1)),
            ("٢", Choice::At(1)),
            ("៣", Choice::At(2)),
            ("ask", Choice::At(0)),
            ("control-next", Choice::At(2)),
            ("next", Choice::At(2)),
            ("", Choice::Enter),
            ("?", Choice::Help),
            ("q", Choice::Leave),
            ("0", Choice::Unknown),
            ("4", Choice::Unknown),
            ("99999999999999999999", Choice::Unknown),
            ("nxt", Choice::Unknown),
            ("-1", Choice::Unknown),
        ] {
            assert_eq!(understand(line, &names), expected, "{line}");
        }
    }

    #[test]
    fn long_lines_are_cut_and_the_next_is_read() {
        let input = format!("{}\nask", "x".repeat(10_000));
        let mut console = Console::new(Box::new(std::io::Cursor::new(input)), Box::new(std::io::sink()), false);
        assert_eq!(console.read().unwrap().len(), 4096);
        assert_eq!(console.read().unwrap(), "ask");
        assert!(matches!(console.read(), Err(Stop::Left)));
    }
}
