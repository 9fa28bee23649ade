//! Options, ticks and the button that checks them.

use accesskit::Role;
use bevy::prelude::*;

use super::{Words, mark_colours, mark_look, said};
use crate::activity::{Description, Item, ItemRole, Mark};
use crate::app::action::Action;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Fill, Ink, button, icon};
use crate::engine::Input;

/// Draws the options one below the other, or two beside each other if there are many.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let options = description.items.iter().filter(|item| matches!(item.role, ItemRole::Option { .. } | ItemRole::Tick { .. }));
    let two = options.clone().count() > 3 && size.text <= 1.25;
    let options = options.map(|item| option(words, theme, item).lay(|node| node.width = Val::Percent(if two { 49.0 } else { 100.0 })));
    let list = if two { Element::wrap().lay(|node| node.justify_content = JustifyContent::SpaceBetween) } else { Element::column() };
    let list = list.lay(|node| {
        node.row_gap = size.space(Space::Medium);
        node.flex_shrink = 0.0;
    });
    let buttons = description.items.iter().filter(|item| item.role == ItemRole::Button).map(|item| {
        let label = words.text(&item.text);
        button(size, ButtonKind::Plain, &label, Some("check"), &item.name, item.action.clone().map(Action::Play)).lay(|node| {
            node.align_self = AlignSelf::Start;
        })
    });
    std::iter::once(list.children(options)).chain(buttons).collect()
}

fn option(words: &Words, theme: &Theme, item: &Item<Input>) -> Element {
    let size = &theme.size;
    let text = words.text(&item.text);
    let (ticks, chosen) = match item.role {
        ItemRole::Tick { ticked } => (true, ticked),
        ItemRole::Option { chosen } => (false, chosen),
        _ => (false, false),
    };
    let (fill, border) = match item.mark {
        Some(mark) => mark_colours(mark),
        None if chosen => mark_colours(Mark::Chosen),
        None => (Fill::Paper, Ink::Line),
    };
    let sign = match (item.mark, ticks, chosen) {
        (Some(mark), ..) => icon(size, mark_look(mark).1, 24.0, border),
        (None, true, true) => icon(size, "check", 24.0, Ink::Sky),
        (None, ticks, _) => empty_sign(theme, ticks),
    };
    let mut element = Element::row()
        .gap(size, Space::Medium)
        .pad(size, Space::Large, Space::Small)
        .corner(size.corner())
        .fill(fill)
        .border(border, size.val(if chosen || item.mark.is_some() { 3.0 } else { 2.0 }))
        .lay(|node| node.min_height = Val::Px(size.px(56.0)))
        .says(said(words, &text, item.mark), if ticks { Role::CheckBox } else { Role::Button })
        .child(sign)
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
