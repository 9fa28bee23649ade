//! Cards to turn.

use accesskit::Role;
use bevy::prelude::*;

use super::Words;
use crate::activity::{Description, ItemRole};
use crate::app::action::Action;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{Element, Fill, Ink, icon};
use crate::engine::Input;

/// Draws the cards beside each other: glowing fronts, paper backs.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let all = description.items.iter().filter_map(|item| match item.role {
        ItemRole::Card { turned } => Some((item, turned)),
        _ => None,
    });
    let count = all.clone().count();
    // As many beside each other as leave room for words of this size.
    let beside = match (count, size.text > 1.3) {
        (0..=4, false) => count.max(1),
        (_, false) => 3,
        (_, true) => 2,
    };
    let width = (100.0 - 2.0 * (beside as f32 - 1.0)) / beside as f32;
    let cards = all.map(|(item, turned)| {
        let text = words.text(&item.text);
        let side = words.model.say(if turned { "card-back" } else { "card-front" });
        let (style, ink) = if turned { (Style::Body, Ink::Text) } else { (Style::Question, Ink::OnTint) };
        let label = Element::text(&*text.text, &text.lang, style).ink(ink).silent().lay(|node| node.align_self = AlignSelf::Center);
        let label = if turned { label } else { label.bold() };
        let sign = if turned { Ink::Sky } else { Ink::OnTint };
        let mut element = Element::column()
            .centred()
            .gap(size, Space::Medium)
            .pad(size, Space::Large, Space::Large)
            .corner(size.card_corner())
            .fill(if turned { Fill::SkyLight } else { Fill::Sky })
            .border(Ink::Sky, size.val(2.0))
            .lay(|node| {
                node.width = Val::Percent(width);
                node.min_height = size.val(150.0);
            })
            .says(format!("{} ({})", text.text, side.text), Role::Button)
            .child(icon(size, "flip", 22.0, sign))
            .child(label)
            .press(&item.name, item.action.clone().map(Action::Play));
        element.access.lang = Some(text.lang.clone());
        element
    });
    let row = Element::wrap().lay(|node| {
        node.column_gap = Val::Percent(2.0);
        node.row_gap = size.space(Space::Medium);
        node.align_items = AlignItems::Stretch;
        node.flex_shrink = 0.0;
    });
    vec![row.children(cards)]
}
