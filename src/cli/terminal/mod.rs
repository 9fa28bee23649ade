//! The player for a terminal, a pipe and a computer without a window: the same lessons, line by line.

mod console;
mod language;
mod lesson;
mod screen;
mod trail;
mod voice;
mod who;

use std::io::{BufReader, IsTerminal as _};
use std::process::ExitCode;

use console::{Console, Stop};
use language::{Spoken, Wishes};
use voice::Voice;
pub(super) use who::parse as parse_learner;

use super::{CliError, PlayOptions, tell};
use crate::course::Course;
use crate::diag::did_you_mean;
use crate::io::{Countries, Notice, Shelf, Shelved, SqliteStore, data_folder, share};
use crate::progress::{Learner, LearnerId, MemoryStore, Store, StoreError};
use crate::words::Region;

/// Everything a lesson needs.
struct Player {
    console: Console,
    voice: Voice,
    store: Box<dyn Store>,
    learner: LearnerId,
    wishes: Wishes,
    region: Region,
}

impl Player {
    /// Speaks the words of a course, in the language that is best for it.
    fn speak(&mut self, shelved: &Shelved, course: &Course) -> Spoken {
        let spoken = self.wishes.choose(course);
        self.voice = Voice::of_course(&spoken.tag, &self.region, &shelved.folder, course);
        spoken
    }
}

/// Plays until the person leaves or there is nothing more to read.
pub(super) fn run(options: &PlayOptions, learner: Option<Learner>) -> Result<ExitCode, CliError> {
    let shelf = match Shelf::open(&options.courses) {
        Ok(shelf) => shelf,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Shelf::default(),
        Err(error) => return Err(CliError::files(format!("`{}` cannot be read: {error}", options.courses.display()))),
    };
    let course = find_course(options, &shelf)?;
    let (mut store, remembers, notices) = open_store();
    let settings = store.settings().unwrap_or_default();
    let countries = share().map(|share| Countries::new(&share.assets)).unwrap_or_default();
    let region = countries.region(settings.country.as_deref(), settings.latin_digits);
    let wishes = Wishes::new(options.language.clone(), &settings, Wishes::of_computer());
    if let Some(missing) = course.and_then(|shelved| wishes.missing(shelved.course.as_ref()?)) {
        tell(&format!("There is no `{missing}` in this course; it is played in another language."));
    }
    let voice = Voice::new(wishes.first(), &region);
    for Notice { words, arguments } in notices {
        let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        tell(&voice.with(words, &arguments));
    }
    let person = std::io::stdin().is_terminal();
    let mut console = Console::new(Box::new(BufReader::new(std::io::stdin())), Box::new(std::io::stdout()), person);
    console.contact = settings.school_contact.clone();
    console.country = settings.country.as_deref().and_then(|id| countries.get(id)).cloned();
    let named = learner.or_else(|| (!person).then(|| parse_learner("kite-amber-turtle").ok()).flatten());
    let known = match &named {
        Some(named) => Some(who::find_or_add(&mut *store, named).map_err(|fault| fault_of(&fault))?),
        None => None,
    };
    let mut player = Player { console, voice, store, learner: known.unwrap_or(LearnerId(0)), wishes, region };
    let played = begin(&mut player, known.is_none()).and_then(|()| go(&mut player, options, &shelf, course));
    match played {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(Stop::Left) => {
            if remembers {
                // Nobody may be left to read it.
                let _ = player.console.say(&format!("\n{}", player.voice.own("terminal-left")));
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(Stop::Failed(error)) => Err(error),
    }
}

/// Greets, and asks who is playing if that is not known.
fn begin(player: &mut Player, ask: bool) -> Result<(), Stop> {
    let voice = &player.voice;
    player.console.say(&format!("{}\n{}", voice.own("app-name"), voice.own("app-line")))?;
    if player.console.person {
        player.console.say(&voice.own("terminal-keys"))?;
    }
    if ask {
        player.learner = who::ask(player)?;
    }
    who::unlock(player)
}

/// Goes from the shelf to the trail to the lesson, and back when its lantern is lit.
fn go(player: &mut Player, options: &PlayOptions, shelf: &Shelf, chosen: Option<&Shelved>) -> Result<(), Stop> {
    // With a single course there is nothing to choose.
    let only = || match &shelf.courses[..] {
        [only] if only.course.is_some() => Some(only),
        _ => None,
    };
    let chosen = chosen.or_else(only);
    loop {
        let shelved = match chosen {
            Some(shelved) => shelved,
            None => trail::choose_course(player, shelf)?,
        };
        let Some(course) = shelved.course.clone() else { return Ok(()) };
        let spoken = player.speak(shelved, &course);
        if spoken.draft {
            player.console.say(&player.voice.own("draft-note"))?;
        }
        if let Some(lesson) = options.lesson.as_ref().and_then(|lesson| course.lesson(lesson)) {
            return lesson::play(player, shelved, &course, lesson, &spoken.tag);
        }
        while let Some(lesson) = trail::choose_lesson(player, shelved, &course, chosen.is_none())? {
            lesson::play(player, shelved, &course, lesson, &spoken.tag)?;
        }
    }
}

/// Finds the course that was asked for by its name or by its lesson; `None` if one is to be chosen.
fn find_course<'a>(options: &PlayOptions, shelf: &'a Shelf) -> Result<Option<&'a Shelved>, CliError> {
    let check = format!("`pathlight check {}` says why.", options.courses.display());
    let found = match (&options.course, &options.lesson) {
        (Some(name), _) => {
            let found = shelf.find(name).ok_or_else(|| {
                let error = CliError::problem(format!("there is no course `{name}` in `{}`", options.courses.display()));
                let names = shelf.courses.iter().map(|shelved| shelved.id().unwrap_or_else(|| shelved.name()));
                did_you_mean(name, names).into_iter().fold(error, CliError::hint)
            })?;
            Some(found)
        }
        (None, Some(lesson)) => shelf.courses.iter().find(|shelved| has_lesson(shelved, lesson)),
        (None, None) => return Ok(None),
    };
    if let Some(shelved) = found.filter(|shelved| shelved.course.is_none()) {
        return Err(CliError::problem(format!("the course in `{}` is broken and cannot be played", shelved.folder.path().display())).hint(check));
    }
    if let Some(lesson) = &options.lesson
        && !found.is_some_and(|shelved| has_lesson(shelved, lesson))
    {
        let error = CliError::problem(format!("there is no lesson `{lesson}`"));
        let courses = found.map_or(&shelf.courses[..], std::slice::from_ref).iter().filter_map(|shelved| shelved.course.as_ref());
        let lessons = courses.flat_map(|course| &course.lessons);
        return Err(did_you_mean(lesson, lessons.map(|lesson| lesson.head.id.as_str())).into_iter().fold(error, CliError::hint));
    }
    Ok(found)
}

fn has_lesson(shelved: &Shelved, lesson: &str) -> bool {
    shelved.course.as_ref().is_some_and(|course| course.lesson(lesson).is_some())
}

/// Opens what is remembered, and returns whether anything will be. If that cannot be, lessons can be played all the same.
fn open_store() -> (Box<dyn Store>, bool, Vec<Notice>) {
    let opened = match data_folder() {
        Some(folder) => SqliteStore::open(&folder),
        None => Err(StoreError::ReadOnly("this computer has no data folder".to_owned())),
    };
    match opened {
        Ok((store, notices)) => (Box::new(store), true, notices),
        Err(fault) => {
            tell(&fault.to_string());
            let notice = Notice { words: "store-read-only", arguments: Vec::new() };
            (Box::new(MemoryStore::default()), false, vec![notice])
        }
    }
}

/// Returns the message of the program's own words that tells a child of a fault.
fn store_words(fault: &StoreError) -> &'static str {
    match fault {
        StoreError::ReadOnly(_) => "store-read-only",
        StoreError::Full => "store-full",
        StoreError::Broken(_) => "store-broken",
    }
}

fn fault_of(fault: &StoreError) -> CliError {
    CliError::files(fault.to_string()).hint("`pathlight doctor` shows the data folder; everything before this step is saved.")
}

fn store_error(fault: StoreError) -> Stop {
    Stop::Failed(fault_of(&fault))
}
