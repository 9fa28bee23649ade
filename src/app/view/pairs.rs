//! Pairs: each left side with the place for its partner beside it.

use accesskit::Role;
use bevy::prelude::*;

use super::groups::{pieces, tray};
use super::{Words, mark_look};
use crate::activity::{Description, Item, ItemRole, Mark};
use crate::app::action::Action;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{Element, Fill, Ink, icon};
use crate::engine::Input;

/// Draws the partners that wait above, and the left sides below.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let places = description.items.iter().filter(|item| item.role == ItemRole::Group);
    let two = places.clone().count() > 3 && size.text <= 1.25;
    let rows = places.map(|item| {
        let partner = pieces(description).find(|(.., place)| *place == Some(item.name.as_str()));
        pair(words, theme, item, partner.map(|(piece, ..)| piece)).lay(|node| node.width = Val::Percent(if two { 49.0 } else { 100.0 }))
    });
    let rows = Element::wrap().children(rows).lay(|node| {
        node.justify_content = JustifyContent::SpaceBetween;
        node.align_items = AlignItems::Stretch;
        node.row_gap = size.space(Space::Small);
        node.flex_shrink = 0.0;
    });
    tray(words, theme, description, "match-choose").into_iter().chain([rows]).collect()
}

fn pair(words: &Words, theme: &Theme, item: &Item<Input>, partner: Option<&Item<Input>>) -> Element {
    let size = &theme.size;
    let text = words.text(&item.text);
    let open = item.action.is_some();
    let tried = item.mark == Some(Mark::NotYet);
    let (fill, border) = match (open, tried, partner) {
        (true, ..) => (Fill::SkyLight, Ink::Sky),
        (false, true, _) => (Fill::BerryLight, Ink::Berry),
        (false, false, Some(_)) => (Fill::LeafLight, Ink::Leaf),
        (false, false, None) => (Fill::Paper2, Ink::Line),
    };
    let half = |element: Element| {
        element.lay(|node| {
            node.flex_grow = 1.0;
            node.flex_basis = Val::Px(0.0);
        })
    };
    let left = Element::row()
        .gap(size, Space::Small)
        .children(tried.then(|| icon(size, "not-yet", 22.0, Ink::Berry)))
        .child(Element::text(&*text.text, &text.lang, Style::Body).bold().silent().grow());
    let (right, said) = match partner {
        Some(piece) => {
            let words = words.text(&piece.text);
            let (_, name, _) = mark_look(piece.mark.unwrap_or(Mark::Right));
            let said = format!("{}. {}", text.text, words.text);
            let words = Element::text(&*words.text, &words.lang, Style::Body).grow();
            (Element::row().gap(size, Space::Small).child(icon(size, name, 22.0, Ink::Leaf)).child(words), said)
        }
        None => (Element::row().child(icon(size, "pick-up", 22.0, Ink::Line)), text.text.to_string()),
    };
    Element::row()
        .gap(size, Space::Large)
        .pad(size, Space::Large, Space::Small)
        .corner(size.corner())
        .fill(fill)
        .border(border, size.val(if open { 4.0 } else { 2.0 }))
        .lay(|node| node.min_height = size.target())
        .says(said, Role::Button)
        .child(half(left))
        .child(half(right))
        .press(&item.name, item.action.clone().map(Action::Play))
}
