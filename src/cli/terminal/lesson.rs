//! Playing a lesson line by line.

use std::sync::Arc;

use super::console::{Choice, Stop, understand};
use super::screen::{self, Shown};
use super::{Player, store_error};
use crate::course::{Course, Id, Lesson};
use crate::engine::{Input, Screen, keep_hints};
use crate::io::{Shelved, now, seed};
use crate::progress::Sitting;

/// Plays a lesson to its end, from where it was left.
pub(super) fn play(player: &mut Player, shelved: &Shelved, course: &Course, lesson: &Arc<Lesson>, language: &str) -> Result<(), Stop> {
    let opened = Sitting::open(&mut *player.store, player.learner, course, lesson, language, seed(), now());
    let mut sitting = opened.map_err(store_error)?;
    player.voice.open(&shelved.folder, course, sitting.attempt().lesson());
    if let Some(words) = sitting.resumed().words() {
        player.console.say(&format!("\n{}", player.voice.own(words)))?;
    }
    loop {
        let shown = match sitting.attempt().screen() {
            Screen::Step { step, policy, mut description, progress } => {
                keep_hints(&mut description, policy, |part| player.voice.part(step, part).is_some());
                screen::show(step, &description, progress, &player.voice)
            }
            Screen::End { ending, .. } => return end(player, ending),
        };
        player.console.say(&shown.text)?;
        let input = ask(player, &shown)?;
        if let Err(fault) = sitting.take(&mut *player.store, input, now()) {
            if !player.console.person {
                // The lines that follow were meant for another screen.
                return Err(store_error(fault));
            }
            player.console.say(&player.voice.own(super::store_words(&fault)))?;
        }
    }
}

/// Reads lines until one is something that can be done.
fn ask(player: &mut Player, shown: &Shown) -> Result<Input, Stop> {
    let names: Vec<&str> = shown.actions.iter().map(|(name, _)| name.as_str()).collect();
    loop {
        let line = player.console.read()?;
        match understand(&line, &names) {
            Choice::At(at) => {
                if let Some((_, input)) = shown.actions.get(at) {
                    return Ok(input.clone());
                }
            }
            Choice::Enter => match shown.next() {
                Some(input) => return Ok(input.clone()),
                None => player.console.say(&player.voice.own("terminal-first"))?,
            },
            Choice::Help => player.console.help(&player.voice)?,
            Choice::Leave => return Err(Stop::Left),
            Choice::Unknown => player.console.wonder(&player.voice, &line)?,
        }
    }
}

/// The lantern lights: what was learned, and whom to tell.
fn end(player: &mut Player, ending: Option<&Id>) -> Result<(), Stop> {
    let voice = &player.voice;
    let mut text = format!("\n✓ {}\n", voice.own("lantern-lights"));
    if let Some(words) = ending.and_then(|ending| voice.of_ending(ending)) {
        text.push_str(&format!("\n{words}\n"));
    }
    for (heading, attribute) in [("learned", "learned"), ("whom-to-tell", "tell")] {
        if let Some(words) = voice.of_lesson(attribute) {
            text.push_str(&format!("\n{}\n{words}\n", voice.own(heading)));
        }
    }
    player.console.say(&text)
}
