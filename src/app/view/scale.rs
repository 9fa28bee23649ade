//! Five faces, from low to high.

use accesskit::Role;
use bevy::prelude::*;

use super::Words;
use crate::activity::{Description, Item, ItemRole};
use crate::app::action::Action;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{Element, Fill, Ink, sign};
use crate::engine::Input;

/// Draws the faces beside each other, each with its words.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let faces = description.items.iter().filter_map(|item| match item.role {
        ItemRole::Face { level, chosen } => Some(face(words, theme, item, level, chosen)),
        _ => None,
    });
    let row = Element::wrap().gap(size, Space::Medium).lay(|node| {
        node.align_items = AlignItems::Stretch;
        node.flex_shrink = 0.0;
    });
    vec![row.children(faces)]
}

fn face(words: &Words, theme: &Theme, item: &Item<Input>, level: u8, chosen: bool) -> Element {
    let size = &theme.size;
    let text = words.text(&item.text);
    let (fill, ink) = if chosen { (Fill::Sky, Ink::OnTint) } else { (Fill::Paper, Ink::Sky) };
    let mut element = Element::column()
        .gap(size, Space::Small)
        .pad(size, Space::Small, Space::Medium)
        .corner(size.corner())
        .fill(fill)
        .border(Ink::Sky, size.val(if chosen { 4.0 } else { 2.0 }))
        .lay(|node| {
            node.align_items = AlignItems::Center;
            node.flex_grow = 1.0;
            node.flex_basis = Val::Px(size.beside_text(150.0));
        })
        .says(&*text.text, Role::RadioButton)
        .child(sign(size, &format!("face-{level}"), 68.0, ink))
        .child(Element::text(&*text.text, &text.lang, Style::Body).ink(if chosen { Ink::OnTint } else { Ink::Text }).silent())
        .press(&item.name, item.action.clone().map(Action::Play));
    element.access.lang = Some(text.lang.clone());
    element.access.toggled = Some(chosen);
    element
}
