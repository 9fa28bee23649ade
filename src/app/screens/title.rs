//! The title.

use bevy::prelude::*;

use super::frame;
use crate::activity::{Feeling, Pose};
use crate::app::action::Action;
use crate::app::figure::Figure;
use crate::app::model::Model;
use crate::app::theme::{Style, Theme};
use crate::app::ui::{ButtonKind, Element, Ink, before_scene, button, figure, spring};

pub fn draw(model: &Model, theme: &Theme) -> Element {
    let size = &theme.size;
    let lumo = Figure { drawing: "lumo".to_owned(), pose: Pose::Wave, feeling: Feeling::Calm, shines: true, talks: false };
    let (name, line) = (model.say("app-name"), model.say("app-line"));
    // The name stands in the sky, and the start where the path begins.
    let middle = Element::column()
        .lay(|node| {
            node.flex_grow = 1.0;
            node.width = Val::Percent(100.0);
            node.align_items = AlignItems::Center;
            node.padding = UiRect::bottom(size.val(168.0 - 72.0 * size.text));
        })
        .child(figure(size, &lumo, 190.0, 190.0))
        .child(Element::text(&*name.text, &name.lang, Style::Display).bold().ink(Ink::Glow))
        .child(before_scene(size, Element::text(&*line.text, &line.lang, Style::Question).ink(Ink::OnDark)))
        .child(spring())
        .child(button(size, ButtonKind::Main, &model.say("start"), Some("play"), "start", Some(Action::Start)));
    frame::screen(theme, Some("title")).child(frame::bar(model, theme, None, Vec::new())).child(middle)
}
