//! Things to sort: pick one up, choose its group.

use accesskit::Role;
use bevy::prelude::*;

use super::{Words, mark_look};
use crate::activity::{Description, Item, ItemRole, Mark};
use crate::app::action::Action;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{Element, Fill, Ink, icon};
use crate::course::Id;
use crate::engine::Input;

/// Returns the pieces: each with whether it is held, and where it lies.
pub fn pieces(description: &Description<Input>) -> impl Iterator<Item = (&Item<Input>, bool, Option<&str>)> {
    description.items.iter().filter_map(|item| match &item.role {
        ItemRole::Piece { held, group } => Some((item, *held, group.as_ref().map(Id::as_str))),
        _ => None,
    })
}

/// Draws what is to be done, and what waits. `choose` asks for a place for what is held.
pub fn tray(words: &Words, theme: &Theme, description: &Description<Input>, choose: &str) -> [Element; 2] {
    let size = &theme.size;
    let waiting: Vec<_> = pieces(description).filter(|(.., group)| group.is_none()).collect();
    let what_next = match (waiting.is_empty(), waiting.iter().any(|(_, held, _)| *held)) {
        (true, _) => "sort-all-done",
        (false, true) => choose,
        (false, false) => "sort-pick-up",
    };
    let said = words.model.say(what_next);
    let guide = Element::text(&*said.text, &said.lang, Style::Caption).ink(Ink::Soft).live().lay(|node| node.flex_shrink = 0.0);
    let tray = Element::wrap()
        .gap(size, Space::Small)
        .lay(|node| node.flex_shrink = 0.0)
        .children(waiting.into_iter().map(|(item, held, _)| piece(words, theme, item, held)));
    [guide, tray]
}

/// Draws what waits above, and the groups with what lies in them below.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let groups = description.items.iter().filter(|item| item.role == ItemRole::Group).map(|item| {
        let inside = pieces(description).filter(|(.., group)| *group == Some(item.name.as_str()));
        group(words, theme, item, inside.map(|(piece, ..)| piece).collect())
    });
    let row = Element::row()
        .gap(size, Space::Medium)
        .lay(|node| {
            node.align_items = AlignItems::Stretch;
            node.flex_shrink = 0.0;
            node.flex_wrap = if size.text > 1.3 { FlexWrap::Wrap } else { FlexWrap::NoWrap };
        })
        .children(groups);
    tray(words, theme, description, "sort-choose-group").into_iter().chain([row]).collect()
}

fn piece(words: &Words, theme: &Theme, item: &Item<Input>, held: bool) -> Element {
    let size = &theme.size;
    let text = words.text(&item.text);
    let mut element = Element::row()
        .gap(size, Space::Small)
        .pad(size, Space::Large, Space::Small)
        .corner(size.corner())
        .fill(if held { Fill::Glow } else { Fill::Paper2 })
        .border(if held { Ink::Amber } else { Ink::Line }, size.val(if held { 4.0 } else { 2.0 }))
        .lay(|node| node.min_height = size.target())
        .says(&*text.text, Role::Button)
        .children(item.picture.as_ref().map(|picture| super::picture::small(words, theme, picture, 44.0)))
        .children(held.then(|| icon(size, "pick-up", 22.0, Ink::OnGlow)))
        .child(Element::text(&*text.text, &text.lang, Style::Body).ink(if held { Ink::OnGlow } else { Ink::Text }).silent())
        .press(&item.name, item.action.clone().map(Action::Play));
    element.access.toggled = Some(held);
    element.access.lang = Some(text.lang.clone());
    element
}

fn group(words: &Words, theme: &Theme, item: &Item<Input>, inside: Vec<&Item<Input>>) -> Element {
    let size = &theme.size;
    let text = words.text(&item.text);
    let open = item.action.is_some();
    let all = words;
    let lies = inside.iter().map(|piece| {
        let words = words.text(&piece.text);
        let (_, name, _) = mark_look(piece.mark.unwrap_or(Mark::Right));
        Element::row()
            .gap(size, Space::Small)
            .lay(|node| node.align_items = AlignItems::Start)
            .child(icon(size, name, 20.0, Ink::Leaf))
            .children(piece.picture.as_ref().map(|picture| super::picture::small(all, theme, picture, 36.0)))
            .child(Element::text(&*words.text, &words.lang, Style::Caption).grow())
    });
    let tried = item.mark == Some(Mark::NotYet);
    let (fill, border) = match (open, tried) {
        (true, _) => (Fill::SkyLight, Ink::Sky),
        (false, true) => (Fill::BerryLight, Ink::Berry),
        (false, false) => (Fill::Paper2, Ink::Line),
    };
    let head = Element::row()
        .gap(size, Space::Small)
        .children(tried.then(|| icon(size, "not-yet", 22.0, Ink::Berry)))
        .child(Element::text(&*text.text, &text.lang, Style::Body).bold().silent());
    Element::column()
        .gap(size, Space::Small)
        .pad(size, Space::Large, Space::Medium)
        .corner(size.corner())
        .fill(fill)
        .border(border, size.val(if open { 4.0 } else { 2.0 }))
        .grow()
        .lay(|node| {
            node.min_height = size.val(110.0);
            node.min_width = size.val(220.0);
        })
        .says(&*text.text, Role::Button)
        .child(head)
        .children(lies)
        .press(&item.name, item.action.clone().map(Action::Play))
}
