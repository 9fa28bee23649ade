//! Help: whom to tell, what to say, and a way to leave at once. Opening it is remembered nowhere.

use bevy::prelude::*;

use super::frame;
use crate::app::action::Action;
use crate::app::model::{Model, Page};
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Ink, button, card, icon};

pub fn draw(model: &Model, theme: &Theme, _: &Page) -> Element {
    let size = &theme.size;
    let line = |name: &str, id: &str| {
        let words = model.say(id);
        Element::row()
            .gap(size, Space::Large)
            .lay(|node| node.align_items = AlignItems::Start)
            .child(icon(size, name, 30.0, Ink::Sky))
            .child(Element::text(&*words.text, &words.lang, Style::Body).grow())
    };
    let kept = model.say("help-nothing-kept");
    let panel = card(size)
        .lay(|node| {
            node.width = size.column(980.0);
        })
        .child(line("star", "help-fault"))
        .child(line("tell", "help-people"))
        .child(line("person", "help-another"))
        .child(line("phone", "help-say"))
        .child(line("info", "help-danger"))
        .child(Element::text(&*kept.text, &kept.lang, Style::Caption).ink(Ink::Soft))
        .child(
            Element::wrap()
                .gap(size, Space::Medium)
                .child(button(size, ButtonKind::Main, &model.say("help-leave"), Some("leave"), "leave", Some(Action::LeavePage)))
                .child(button(size, ButtonKind::Plain, &model.say("help-stay"), None, "stay", Some(Action::Back))),
        );
    let bar = frame::bar(model, theme, Some(Action::Back), vec![frame::heading(&model.say("help-title"))]);
    frame::screen(theme, Some("trail")).child(bar).child(frame::body(theme).child(panel))
}
