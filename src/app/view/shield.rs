//! A passphrase that is made of picture words, or switches of a made-up app.

use accesskit::Role;
use bevy::prelude::*;

use super::people::told;
use super::{Words, mark_colours, mark_look, said};
use crate::activity::{Description, Item, ItemRole};
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Fill, Ink, button, icon};
use crate::engine::Input;

/// Draws what has been made, what came of it, and what it can be made of.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let phrase = description.items.iter().find(|item| matches!(item.role, ItemRole::Bubble { .. })).map(|item| {
        let text = words.text(&item.text);
        let label = Element::text(&*text.text, &text.lang, Style::Question).bold().ink(Ink::OnDark).live();
        Element::row().pad(size, Space::Large, Space::Small).corner(size.corner()).fill(Fill::Dusk).lay(|node| node.flex_shrink = 0.0).child(label)
    });
    let events =
        description.items.iter().filter(|item| matches!(item.role, ItemRole::Event | ItemRole::Ending)).filter_map(|item| told(words, theme, item));
    let drawn: Vec<Element> = phrase.into_iter().chain(events).collect();
    let switches: Vec<Element> = description.items.iter().filter_map(|item| switch(words, theme, item)).collect();
    let bank = description.items.iter().filter(|item| matches!(item.role, ItemRole::Option { .. })).map(|item| word(words, theme, item));
    let buttons = description.items.iter().filter(|item| item.role == ItemRole::Button).map(|item| {
        let name = if item.name == "check" { "check" } else { "back" };
        button(size, ButtonKind::Plain, &words.text(&item.text), Some(name), &item.name, item.action.clone().map(Action::Play))
    });
    let row = || Element::wrap().gap(size, Space::Small).lay(|node| node.flex_shrink = 0.0);
    let switches = Element::column().gap(size, Space::Small).lay(|node| node.flex_shrink = 0.0).children(switches);
    drawn.into_iter().chain([switches, row().children(bank), row().children(buttons)]).collect()
}

/// A switch: its words, whether it is on, and how that came out.
fn switch(words: &Words, theme: &Theme, item: &Item<Input>) -> Option<Element> {
    let ItemRole::Switch { on } = item.role else { return None };
    let size = &theme.size;
    let text = words.text(&item.text);
    let state = words.model.say(if on { "switch-on" } else { "switch-off" });
    let (fill, border) = item.mark.map_or((Fill::Paper, Ink::Line), mark_colours);
    let (wide, side) = (size.beside_text(52.0), size.beside_text(22.0));
    let knob = Element::row().corner(Val::Percent(50.0)).fill(if on { Fill::Paper } else { Fill::Dusk }).lay(|node| {
        node.width = Val::Px(side);
        node.height = Val::Px(side);
    });
    let track = Element::row()
        .pad(size, Space::Hair, Space::Hair)
        .corner(Val::Px(side))
        .fill(if on { Fill::Sky } else { Fill::Paper2 })
        .border(if on { Ink::Sky } else { Ink::Line }, size.val(2.0))
        .lay(|node| {
            node.width = Val::Px(wide);
            node.flex_shrink = 0.0;
            node.justify_content = if on { JustifyContent::End } else { JustifyContent::Start };
        })
        .child(knob);
    let mut element = Element::row()
        .gap(size, Space::Medium)
        .pad(size, Space::Large, Space::Hair)
        .corner(size.corner())
        .fill(fill)
        .border(border, size.val(2.0))
        .lay(|node| node.min_height = size.target())
        .says(said(words, &text, item.mark), Role::Switch)
        .child(track)
        .child(Element::text(&*text.text, &text.lang, Style::Body).silent().grow())
        .child(Element::text(&*state.text, &state.lang, Style::Caption).ink(Ink::Soft).silent())
        .children(item.mark.map(|mark| icon(size, mark_look(mark).1, 22.0, border)))
        .press(&item.name, item.action.clone().map(Action::Play));
    element.access.toggled = Some(on);
    element.access.lang = Some(text.lang.clone());
    Some(element)
}

/// A word with its picture.
fn word(words: &Words, theme: &Theme, item: &Item<Input>) -> Element {
    let size = &theme.size;
    let text = words.text(&item.text);
    let side = size.beside_text(34.0);
    let mut element = Element::row()
        .gap(size, Space::Small)
        .pad(size, Space::Medium, Space::Hair)
        .corner(size.corner())
        .fill(Fill::Paper)
        .border(Ink::Sky, size.val(2.0))
        .lay(|node| node.min_height = size.target())
        .says(&*text.text, Role::Button)
        .child(Element::picture(Drawing::new(format!("things/{}", item.name), side, side), Val::Px(side), Val::Px(side)))
        .child(Element::text(&*text.text, &text.lang, Style::Body).silent())
        .press(&item.name, item.action.clone().map(Action::Play));
    element.access.lang = Some(text.lang.clone());
    element
}
