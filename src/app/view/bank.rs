//! A bank of words for the gaps of a sentence.

use accesskit::Role;
use bevy::prelude::*;

use super::{Words, mark_colours, mark_look, said};
use crate::activity::{Description, Item, ItemRole};
use crate::app::action::Action;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{Element, Fill, Ink, icon};
use crate::engine::Input;

/// Draws the words beside each other.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let bank = description.items.iter().filter(|item| matches!(item.role, ItemRole::Option { .. })).map(|item| word(words, theme, item));
    vec![Element::wrap().gap(&theme.size, Space::Medium).lay(|node| node.flex_shrink = 0.0).children(bank)]
}

fn word(words: &Words, theme: &Theme, item: &Item<Input>) -> Element {
    let size = &theme.size;
    let text = words.text(&item.text);
    let (fill, border) = item.mark.map_or((Fill::Paper, Ink::Sky), mark_colours);
    let mut element = Element::row()
        .gap(size, Space::Small)
        .pad(size, Space::Wide, Space::Small)
        .corner(size.corner())
        .fill(fill)
        .border(border, size.val(2.0))
        .lay(|node| node.min_height = Val::Px(size.px(56.0)))
        .says(said(words, &text, item.mark), Role::Button)
        .children(item.mark.map(|mark| icon(size, mark_look(mark).1, 22.0, border)))
        .child(Element::text(&*text.text, &text.lang, Style::Question).silent())
        .press(&item.name, item.action.clone().map(Action::Play));
    element.access.lang = Some(text.lang.clone());
    element
}
