//! A passphrase that is made of picture words, or switches of a made-up app.

use accesskit::Role;
use bevy::prelude::*;

use super::people::{asks_owner, told};
use super::{Words, line, mark_colours, mark_look, options, said};
use crate::activity::{Description, Item, ItemRole};
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Fill, Ink, button, icon};
use crate::engine::Input;

/// Draws what has been made, what came of it, and what it can be made of.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let phrase = description.items.iter().find(|item| matches!(item.role, ItemRole::Bubble { mine: true, .. })).map(|item| {
        let text = words.text(&item.text);
        let label = Element::text(&*text.text, &text.lang, Style::Question).bold().ink(Ink::OnDark).live();
        Element::row().pad(size, Space::Large, Space::Small).corner(size.corner()).fill(Fill::Dusk).lay(|node| node.flex_shrink = 0.0).child(label)
    });
    let events =
        description.items.iter().filter(|item| matches!(item.role, ItemRole::Event | ItemRole::Ending)).filter_map(|item| told(words, theme, item));
    let drawn: Vec<Element> = phrase.into_iter().chain(events).collect();
    let switches: Vec<Element> = description.items.iter().filter_map(|item| switch(words, theme, item)).collect();
    let is_word = |item: &&Item<Input>| matches!(item.role, ItemRole::Option { .. }) && item.picture.is_some();
    let bank = description.items.iter().filter(is_word).map(|item| word(words, theme, item));
    // Who asks for a PIN, what was answered, and what can be; what is done before leaving.
    let asked =
        description.items.iter().filter(|item| matches!(item.role, ItemRole::Bubble { mine: false, .. })).map(|item| asker(words, theme, item));
    let pin = description.item("pin-keep").and_then(|_| asks_owner(words, "pin-ask"));
    let line = description.items.iter().any(|item| matches!(item.role, ItemRole::InLine { .. }))
        || description
            .items
            .iter()
            .any(|item| matches!(item.role, ItemRole::Option { .. }) && item.picture.is_none() && !item.name.starts_with("pin-"));
    let others = if line {
        line::draw(words, theme, description)
    } else if pin.is_some() {
        options::draw(words, theme, description)
    } else {
        Vec::new()
    };
    let buttons = description.items.iter().filter(|item| item.role == ItemRole::Button).map(|item| {
        let name = if item.name == "check" { "check" } else { "back" };
        button(size, ButtonKind::Plain, &words.text(&item.text), Some(name), &item.name, item.action.clone().map(Action::Play))
    });
    let row = || Element::wrap().gap(size, Space::Small).lay(|node| node.flex_shrink = 0.0);
    let switches = Element::column().gap(size, Space::Small).lay(|node| node.flex_shrink = 0.0).children(switches);
    let asked = Element::column().gap(size, Space::Small).lay(|node| node.flex_shrink = 0.0).children(asked);
    drawn.into_iter().chain([asked]).chain(pin).chain(others).chain([switches, row().children(bank), row().children(buttons)]).collect()
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

/// What somebody says who would like to know the PIN, and how it was answered.
fn asker(words: &Words, theme: &Theme, item: &Item<Input>) -> Element {
    let size = &theme.size;
    let text = words.text(&item.text);
    let (fill, border) = item.mark.map_or((Fill::Paper2, Ink::Line), mark_colours);
    let mut bubble = Element::row()
        .gap(size, Space::Medium)
        .pad(size, Space::Large, Space::Small)
        .corner(size.val(16.0))
        .fill(fill)
        .border(border, size.val(2.0))
        .lay(|node| node.align_self = AlignSelf::Start)
        .says(said(words, &text, item.mark), Role::Label)
        .children(item.mark.map(|mark| icon(size, mark_look(mark).1, 22.0, border)))
        .child(Element::text(&*text.text, &text.lang, Style::Body).silent().lay(|node| node.flex_shrink = 1.0));
    bubble.access.live = item.mark.is_none();
    bubble
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
