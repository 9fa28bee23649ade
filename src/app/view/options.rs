//! Options, ticks and the button that checks them.

use accesskit::Role;
use bevy::prelude::*;

use super::{Words, mark_colours, mark_look, picture, said};
use crate::activity::{Description, Item, ItemRole, Mark};
use crate::app::action::Action;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Fill, Ink, button, icon};
use crate::engine::Input;

/// Draws the options one below the other, or two beside each other if there are many.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let options = description.items.iter().filter(|item| matches!(item.role, ItemRole::Option { .. } | ItemRole::Tick { .. } | ItemRole::Spot));
    if options.clone().any(|item| item.picture.is_some()) {
        return tiles(words, theme, options).into_iter().chain(buttons(words, theme, description)).collect();
    }
    let beside_picture = options.clone().any(|item| item.area.is_some());
    let two = options.clone().count() > 3 && size.text <= 1.25 && !beside_picture;
    let options = options.map(|item| {
        option(words, theme, item, picture::number_of(theme, description, item)).lay(|node| node.width = Val::Percent(if two { 49.0 } else { 100.0 }))
    });
    let list = if two { Element::wrap().lay(|node| node.justify_content = JustifyContent::SpaceBetween) } else { Element::column() };
    let list = list.lay(|node| {
        node.row_gap = size.space(Space::Medium);
        node.flex_shrink = 0.0;
    });
    std::iter::once(list.children(options)).chain(buttons(words, theme, description)).collect()
}

fn buttons(words: &Words, theme: &Theme, description: &Description<Input>) -> impl Iterator<Item = Element> {
    description.items.iter().filter(|item| item.role == ItemRole::Button).map(|item| {
        let label = words.text(&item.text);
        button(&theme.size, ButtonKind::Plain, &label, Some("check"), &item.name, item.action.clone().map(Action::Play)).lay(|node| {
            node.align_self = AlignSelf::Start;
        })
    })
}

/// Options with pictures, beside each other: the picture above, the words below.
fn tiles<'i>(words: &Words, theme: &Theme, options: impl Iterator<Item = &'i Item<Input>>) -> Vec<Element> {
    let size = &theme.size;
    let tiles = options.map(|item| {
        let text = words.text(&item.text);
        let (ticks, chosen) = is_chosen(item);
        let (fill, border) = look(item, chosen);
        let head = item.mark.map(|mark| icon(size, mark_look(mark).1, 24.0, border)).or(ticks.then(|| empty_sign(theme, true)));
        let label = Element::text(&*text.text, &text.lang, Style::Body).silent().lay(|node| node.align_self = AlignSelf::Center);
        let label = Element::row().gap(size, Space::Small).centred().children(head).child(label);
        let mut tile = Element::column()
            .gap(size, Space::Small)
            .pad(size, Space::Large, Space::Medium)
            .corner(size.card_corner())
            .fill(fill)
            .border(border, size.val(if chosen || item.mark.is_some() { 4.0 } else { 2.0 }))
            .lay(|node| {
                node.align_items = AlignItems::Center;
                node.flex_grow = 1.0;
                node.flex_basis = Val::Px(size.beside_text(190.0));
            })
            .says(said(words, &text, item.mark), if ticks { Role::CheckBox } else { Role::Button })
            .children(item.picture.as_ref().map(|picture| picture::small(words, theme, picture, 136.0)))
            .child(label)
            .press(&item.name, item.action.clone().map(Action::Play));
        tile.access.lang = Some(text.lang.clone());
        if ticks {
            tile.access.toggled = Some(chosen);
        }
        tile
    });
    let row = Element::wrap().gap(size, Space::Medium).lay(|node| {
        node.align_items = AlignItems::Stretch;
        node.flex_shrink = 0.0;
    });
    vec![row.children(tiles)]
}

/// Returns whether it is one of several to tick, and whether it is chosen.
fn is_chosen(item: &Item<Input>) -> (bool, bool) {
    match item.role {
        ItemRole::Tick { ticked } => (true, ticked),
        ItemRole::Option { chosen } => (false, chosen),
        _ => (false, false),
    }
}

/// Returns what is behind an option, and its border.
fn look(item: &Item<Input>, chosen: bool) -> (Fill, Ink) {
    match item.mark {
        Some(mark) => mark_colours(mark),
        None if chosen => mark_colours(Mark::Chosen),
        None => (Fill::Paper, Ink::Line),
    }
}

fn option(words: &Words, theme: &Theme, item: &Item<Input>, number: Option<Element>) -> Element {
    let size = &theme.size;
    let text = words.text(&item.text);
    let (ticks, chosen) = is_chosen(item);
    let (fill, border) = look(item, chosen);
    let sign = match (item.mark, ticks, chosen) {
        (Some(mark), ..) => Some(icon(size, mark_look(mark).1, 24.0, border)),
        (None, true, true) => Some(icon(size, "check", 24.0, Ink::Sky)),
        (None, false, _) if number.is_some() => None,
        (None, ticks, _) => Some(empty_sign(theme, ticks)),
    };
    let mut element = Element::row()
        .gap(size, Space::Medium)
        .pad(size, Space::Large, Space::Small)
        .corner(size.corner())
        .fill(fill)
        .border(border, size.val(if chosen || item.mark.is_some() { 3.0 } else { 2.0 }))
        .lay(|node| node.min_height = Val::Px(size.px(56.0)))
        .says(said(words, &text, item.mark), if ticks { Role::CheckBox } else { Role::Button })
        .children(number)
        .children(sign)
        .child(Element::text(&*text.text, &text.lang, Style::Body).silent().grow())
        .press(&item.name, item.action.clone().map(Action::Play));
    element.access.lang = Some(text.lang.clone());
    if ticks {
        element.access.toggled = Some(chosen);
    }
    element
}

/// A round place for one answer, a square one for a tick.
fn empty_sign(theme: &Theme, square: bool) -> Element {
    let size = &theme.size;
    let corner = if square { size.val(6.0) } else { Val::Percent(50.0) };
    let length = Val::Px(size.beside_text(24.0));
    Element::row().border(Ink::Line, size.val(2.0)).corner(corner).lay(|node| {
        node.width = length;
        node.height = length;
        node.flex_shrink = 0.0;
    })
}
