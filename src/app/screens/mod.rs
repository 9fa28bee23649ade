//! The screens: each makes a tree of elements from the model, and nothing else.

mod blank;
mod board;
mod certificate;
mod end;
mod frame;
mod help;
mod lesson;
mod pin;
mod remembered;
mod settings;
mod shelf;
mod sign;
mod title;
mod trail;
mod who;

use super::model::{Model, Over, Page};
use super::theme::Theme;
use super::ui::Element;
use crate::engine::Screen;

/// Returns what is to be seen now.
pub fn draw(model: &Model, theme: &Theme) -> Element {
    match (model.over, &model.page) {
        (Some(Over::Help), _) => help::draw(model, theme),
        (Some(Over::Settings { asks_to_erase }), _) => settings::draw(model, theme, asks_to_erase),
        (None, Page::Title) => title::draw(model, theme),
        (None, Page::Who) => who::draw(model, theme),
        (None, Page::NewLearner(learner)) => who::draw_new(model, theme, learner),
        (None, Page::Pin(entry)) => pin::draw(model, theme, entry),
        (None, Page::Remembered { remembered, asks_to_forget }) => remembered::draw(model, theme, *remembered, *asks_to_forget),
        (None, Page::Shelf) => shelf::draw(model, theme),
        (None, Page::Trail(trail)) => trail::draw(model, theme, trail),
        (None, Page::Board(shown)) => board::draw(model, theme, shown),
        (None, Page::Certificate { trail, bare }) => certificate::draw(model, theme, trail, *bare),
        (None, Page::Lesson(lesson)) => match lesson.sitting.attempt().screen() {
            Screen::Step { .. } => sign::draw(model, theme, lesson),
            Screen::End { .. } => end::draw(model, theme, lesson),
        },
        (None, Page::Blank) => blank::draw(model, theme),
    }
}

/// Returns the key of what should have the focus when the screen is shown for the first time.
pub fn first_focus(model: &Model) -> Option<&'static str> {
    match (model.over, &model.page) {
        (Some(Over::Help), _) => Some("stay"),
        (Some(Over::Settings { .. }), _) => Some("bar_back"),
        (None, Page::Title) => Some("start"),
        (None, Page::NewLearner(_)) => Some("done"),
        (None, Page::Remembered { .. }) => Some("bar_back"),
        (None, Page::Trail(_)) => Some("play"),
        (None, Page::Board(_)) => Some("bar_back"),
        (None, Page::Certificate { .. }) => Some("save"),
        (None, Page::Lesson(_)) => Some("control-next"),
        (None, Page::Who | Page::Pin(_) | Page::Shelf | Page::Blank) => None,
    }
}
