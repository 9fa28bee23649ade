//! `pathlight words`: how far the translations of a course are; a sheet for a recorder, and taking the recorded clips back.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::check::{check_in, courses};
use super::{CliError, Format, give, tell};
use crate::check::{Report, standing};
use crate::course::{Course, LanguageState, Step, read_text};
use crate::diag::did_you_mean;
use crate::io::{Folder, check_picture, write_whole};
use crate::words::{Lang, Region, Words, marked, take_out};

/// Say how far the translations of a course are; make a recording sheet, and take its clips
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  pathlight words courses/bright-trail                        Every language: done, stale, missing ..\n  pathlight words courses/bright-trail --lang ur              One language\n  pathlight words courses/bright-trail --lang ur --done       All of it was made from the words as they are now\n  pathlight words courses/bright-trail --lang ur --done hello The message `hello` was\n  pathlight words courses/bright-trail --lang ur --recording-sheet > sheet.tsv\n  pathlight words courses/bright-trail --lang ur --take clips   Clips named by the numbers of the sheet: 1.ogg, 002.ogg\n\nIt ends with 0 if there is nothing to do, 1 if there is, and 3 if something cannot be read or written."
)]
pub(super) struct Arguments {
    /// A course
    course: PathBuf,
    /// Languages; all but the source if none is given
    #[arg(long = "lang", value_name = "TAG")]
    languages: Vec<String>,
    /// Mark messages as made from the source as it is now: these, or all
    #[arg(long, value_name = "MESSAGE", num_args = 0.., conflicts_with_all = ["recording_sheet", "take"], requires = "languages")]
    done: Option<Vec<String>>,
    /// Give what is to be read aloud, numbered: number, lesson, step, words
    #[arg(long, conflicts_with = "take", requires = "languages")]
    recording_sheet: bool,
    /// Put the clips of this folder into the course: each an Ogg file whose name begins with its number on the sheet
    #[arg(long, value_name = "FOLDER", requires = "languages")]
    take: Option<PathBuf>,
    /// How the report is written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Does it.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, CliError> {
    let found = courses(&arguments.course)?;
    let [folder] = &found[..] else {
        return Err(CliError::problem(format!("`{}` holds {} courses", arguments.course.display(), found.len())).hint("Name one of them."));
    };
    let source = Folder::new(folder);
    let report = check_in(folder);
    let Some(course) = report.loaded.course.clone() else {
        return Err(CliError::problem(format!("`{}` cannot be read", folder.display())).hint("`pathlight check` says why."));
    };
    let languages = languages(arguments, &course)?;
    if let Some(messages) = &arguments.done {
        return mark(folder, &source, &course, &languages, messages);
    }
    if arguments.recording_sheet {
        for lang in &languages {
            give(&sheet(&source, &course, lang))?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(clips) = &arguments.take {
        let [lang] = &languages[..] else { return Err(CliError::problem("clips are taken for one language at a time")) };
        return take(folder, &course, lang, clips);
    }
    status(arguments, &source, &course, &report, &languages)
}

/// Returns the languages that are meant.
fn languages(arguments: &Arguments, course: &Course) -> Result<Vec<String>, CliError> {
    let known: Vec<&str> = course.head.languages.iter().map(|language| language.id.as_str()).collect();
    if arguments.languages.is_empty() {
        return Ok(known.iter().filter(|tag| **tag != course.head.source).map(|tag| (*tag).to_owned()).collect());
    }
    for tag in &arguments.languages {
        if !known.contains(&tag.as_str()) {
            let error = CliError::problem(format!("the course has no language `{tag}`"));
            return Err(match did_you_mean(tag, known.iter().copied()) {
                Some(hint) => error.hint(hint),
                None => error.hint(format!("It has {}. A new one is added to `languages` in `course.ron`.", known.join(", "))),
            });
        }
    }
    Ok(arguments.languages.clone())
}

fn status(arguments: &Arguments, source: &Folder, course: &Course, report: &Report, languages: &[String]) -> Result<ExitCode, CliError> {
    let mut done = true;
    let mut text = String::from("language  state       all  done unmarked stale missing orphaned wrong too long  in the source language\n");
    let mut all = Vec::new();
    for lang in languages {
        let Some(now) = standing(source, report, lang) else { continue };
        done &= now.is_done();
        let state = course.head.languages.iter().find(|language| language.id == *lang).map(|language| state(&language.state)).unwrap_or_default();
        let behind = now.lessons_behind.len();
        let _ = writeln!(
            text,
            "{lang:<9} {state:<9} {:>5} {:>5} {:>8} {:>5} {:>7} {:>8} {:>5} {:>8}  {}",
            now.all,
            now.done,
            now.unmarked,
            now.stale,
            now.missing,
            now.orphaned,
            now.wrong,
            now.too_long,
            if behind == 0 { "-".to_owned() } else { format!("{behind} lessons") },
        );
        all.push(json!({
            "language": lang, "state": state, "all": now.all, "done": now.done, "unmarked": now.unmarked, "stale": now.stale, "missing": now.missing,
            "orphaned": now.orphaned, "wrong": now.wrong, "too_long": now.too_long, "lessons_in_source_language": now.lessons_behind,
        }));
    }
    match arguments.format {
        Format::Text => give(&text)?,
        Format::Json => give(&format!("{:#}\n", json!({ "course": course.head.id.as_str(), "languages": all })))?,
    }
    if !done {
        tell("`pathlight check` names each message and what to do.");
    }
    Ok(ExitCode::from(u8::from(!done)))
}

fn state(state: &LanguageState) -> &'static str {
    match state {
        LanguageState::Source => "source",
        LanguageState::Draft => "draft",
        LanguageState::Read { .. } => "read",
        LanguageState::Approved { .. } => "approved",
    }
}

/// Marks messages as made from the source as it is now.
fn mark(folder: &Path, source: &Folder, course: &Course, languages: &[String], messages: &[String]) -> Result<ExitCode, CliError> {
    let mut files = 0;
    for lang in languages {
        let names = course.lessons.iter().map(|lesson| lesson.head.id.as_str());
        for name in std::iter::once("course").chain(names) {
            let file = format!("words/{lang}/{name}.ftl");
            let (Ok(text), Ok(origin)) = (read_text(source, &file), read_text(source, &format!("words/{}/{name}.ftl", course.head.source))) else {
                continue;
            };
            let new = marked(&text, &origin, |id| messages.is_empty() || messages.iter().any(|message| message == id));
            if new != text {
                let path = folder.join(&file);
                write_whole(&path, new.as_bytes()).map_err(|error| CliError::files(format!("`{}` cannot be written: {error}", path.display())))?;
                files += 1;
            }
        }
    }
    tell(&format!("{} changed", super::count(files, "file")));
    Ok(ExitCode::SUCCESS)
}

/// Goes through what is read aloud: each step with its number, from 1, and its lesson.
fn read_aloud<'a>(course: &'a Course, lang: &'a str) -> impl Iterator<Item = (usize, &'a str, &'a Step)> {
    let language = course.head.languages.iter().find(|language| language.id == lang);
    let steps = course.lessons.iter().flat_map(|lesson| lesson.steps.iter().chain(&lesson.warm_ups).map(move |step| (lesson.head.id.as_str(), step)));
    // The numbers are the same in every language.
    let numbered = steps.enumerate().map(|(at, (lesson, step))| (at + 1, lesson, step));
    numbered.filter(move |(_, lesson, _)| language.is_some_and(|language| language.has(lesson)))
}

/// Returns what a recorder reads: one line for each step.
fn sheet(source: &Folder, course: &Course, tag: &str) -> String {
    let lang = Lang::new(tag).unwrap_or_default();
    let mut sheet = String::from("number\tlesson\tstep\twords\n");
    let mut words: Option<(String, Words)> = None;
    for (number, lesson, step) in read_aloud(course, tag) {
        if words.as_ref().is_none_or(|(of, _)| of != lesson) {
            words = Some((lesson.to_owned(), Words::read(source, course, lesson, &lang, &Region::default())));
        }
        let Some((_, words)) = &words else { continue };
        let slots = step.activity.parts().into_iter().filter(|slot| slot.role.shows_at_once());
        let texts = slots.filter_map(|slot| words.part(&step.head.id, &slot.part));
        let read: Vec<String> = texts.map(|phrase| take_out(&phrase.text).replace(['\t', '\n'], " ")).collect();
        let _ = writeln!(sheet, "{number}\t{lesson}\t{}\t{}", step.head.id, read.join(" / "));
    }
    sheet
}

/// Puts recorded clips into the course.
fn take(folder: &Path, course: &Course, lang: &str, clips: &Path) -> Result<ExitCode, CliError> {
    let unreadable = |error: std::io::Error| CliError::files(format!("`{}` cannot be read: {error}", clips.display()));
    let mut files: Vec<PathBuf> = std::fs::read_dir(clips).map_err(unreadable)?.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let (mut taken, mut refused) = (0, 0);
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ogg"))) {
        let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let digits: String = name.chars().take_while(char::is_ascii_digit).collect();
        let step = digits.parse::<usize>().ok().and_then(|number| read_aloud(course, lang).find(|(own, ..)| *own == number));
        let refusal = match (&step, std::fs::read(file)) {
            (None, _) => Some("its name does not begin with a number of the sheet".to_owned()),
            (_, Err(error)) => Some(format!("it cannot be read: {error}")),
            (Some((_, _, step)), Ok(bytes)) => {
                let to = format!("media/voice/{lang}/{}.ogg", step.head.id);
                match check_picture(&to, &bytes) {
                    Err(fault) => Some(format!("it {fault}")),
                    Ok(()) => write_whole(&folder.join(&to), &bytes).err().map(|error| format!("`{to}` cannot be written: {error}")),
                }
            }
        };
        match refusal {
            None => taken += 1,
            Some(why) => {
                refused += 1;
                tell(&format!("{}: {why}", file.display()));
            }
        }
    }
    tell(&format!("{taken} taken, {refused} not"));
    Ok(ExitCode::from(u8::from(refused > 0)))
}
