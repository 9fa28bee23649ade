//! A page with nothing in particular on it, for leaving another at once.

use bevy::prelude::*;

use super::frame;
use crate::app::action::Action;
use crate::app::model::Model;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Ink, before_scene, button};

pub fn draw(model: &Model, theme: &Theme) -> Element {
    let size = &theme.size;
    let words = model.say("help-left");
    let middle = Element::column()
        .centred()
        .gap(size, Space::Wide)
        .lay(|node| {
            node.flex_grow = 1.0;
            node.width = Val::Percent(100.0);
        })
        .child(before_scene(size, Element::text(&*words.text, &words.lang, Style::Question).ink(Ink::OnDark)))
        .child(button(size, ButtonKind::Dark, &model.say("back"), None, "blank-back", Some(Action::Back)));
    frame::screen(theme, Some("trail")).child(frame::bar(model, theme, None, Vec::new())).child(middle)
}
