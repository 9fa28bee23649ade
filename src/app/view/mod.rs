//! The general view: draws any [`Description`] as a paper card, and sends back its moves. Knows roles, not activities.

mod bank;
mod card;
mod cards;
mod evidence;
mod film;
mod groups;
mod hotspot;
mod inbox;
mod line;
mod options;
mod pairs;
mod panels;
mod people;
mod phone;
mod photo;
mod picture;
mod scale;
mod shield;
mod source;
mod worry;

pub use card::card;
pub use phone::phone;
use source::source_words;

use super::model::{Lesson, Model};
use super::theme::{Theme, Tone};
use super::ui::{Element, Fill, Ink, note};
use crate::activity::{Mark, Outcome, Text};
use crate::course::{Id, Step};
use crate::words::{Phrase, Value, grouped};

/// Where the words of a step come from.
pub struct Words<'a> {
    pub model: &'a Model,
    pub lesson: &'a Lesson,
    pub step: &'a Step,
}

impl Words<'_> {
    /// Returns the words of an item. A text that is nowhere is shown by its name, so that it can be found.
    pub fn text(&self, text: &Text) -> Phrase {
        let id = &self.step.head.id;
        match text {
            Text::Own(id) => self.model.say(id),
            Text::Gapped(gaps) => self.lesson.words.gapped(id, gaps).unwrap_or_else(|| Phrase::plain(id.as_str(), &self.model.lang())),
            Text::OfOwner(id) => {
                let owner = self.step.activity.owner().map(|owner| self.name(owner).text.to_string()).unwrap_or_default();
                self.model.say_with(id, &[("name", Value::Text(&owner))])
            }
            Text::Words(ids) => {
                let words: Vec<String> = ids.iter().map(|id| self.model.say(id).text.to_string()).collect();
                Phrase::plain(&words.join(" · "), &self.model.lang())
            }
            Text::Guesses(guesses) => self.model.say_with("shield-guesses", &[("guesses", Value::Text(&grouped(*guesses)))]),
            Text::Name(who) => self.name(who),
            Text::Part(part) => self.lesson.words.part(id, part).unwrap_or_else(|| Phrase::plain(id.as_str(), &self.model.lang())),
        }
    }

    /// Returns the file of a picture: of the course if it has one of this name, or else of the things that are shared.
    pub fn file(&self, picture: &Id) -> String {
        self.lesson.trail.file(picture)
    }

    /// Returns the name of a member of the cast.
    pub fn name(&self, who: &Id) -> Phrase {
        let found = self.lesson.trail.words.message(&format!("cast_{who}"), None);
        found.unwrap_or_else(|| Phrase::plain(who.as_str(), &self.model.lang()))
    }

    /// Returns the drawing of a member of the cast, if there is one.
    pub fn drawing(&self, who: &Id) -> Option<&str> {
        self.lesson.trail.course.cast(who.as_str())?.drawing.as_ref().map(Id::as_str)
    }
}

/// Returns the tone, the icon and the word of an outcome.
fn outcome_look(outcome: Outcome) -> (Tone, &'static str, &'static str) {
    match outcome {
        Outcome::Right => (Tone::Leaf, "check", "outcome-right"),
        Outcome::Partly => (Tone::Sky, "hint", "outcome-partly"),
        Outcome::Wrong => (Tone::Berry, "not-yet", "outcome-wrong"),
        Outcome::Neutral => (Tone::Sky, "info", "outcome-neutral"),
    }
}

/// Returns the tone, the icon and the word of a mark.
fn mark_look(mark: Mark) -> (Tone, &'static str, &'static str) {
    match mark {
        Mark::Right => (Tone::Leaf, "check", "mark-right"),
        Mark::NotYet => (Tone::Berry, "not-yet", "mark-not-yet"),
        Mark::Chosen => (Tone::Sky, "check", "mark-chosen"),
        Mark::Missed => (Tone::Leaf, "star", "mark-missed"),
        Mark::Shown => (Tone::Sky, "hint", "mark-shown"),
    }
}

/// Returns what is behind something with a mark, and its border.
fn mark_colours(mark: Mark) -> (Fill, Ink) {
    match mark {
        Mark::Right | Mark::Missed => (Fill::LeafLight, Ink::Leaf),
        Mark::NotYet => (Fill::BerryLight, Ink::Berry),
        Mark::Chosen => (Fill::SkyLight, Ink::Sky),
        Mark::Shown => (Fill::SkyLight, Ink::Amber),
    }
}

/// Returns what a screen reader says of something: its words, and how it came out.
fn said(words: &Words, text: &Phrase, mark: Option<Mark>) -> String {
    match mark {
        Some(mark) => format!("{}. {}", text.text, words.model.say(mark_look(mark).2).text),
        None => text.text.to_string(),
    }
}

/// What is to be read beside an item.
fn reason(words: &Words, theme: &Theme, (outcome, text): &(Outcome, Text)) -> Element {
    let (tone, icon, head) = outcome_look(*outcome);
    note(&theme.size, tone, icon, &words.model.say(head), &words.text(text))
}
