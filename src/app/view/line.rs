//! A line: what lies in order already, and what could come next.

use bevy::prelude::*;

use super::{Words, mark_look, options};
use crate::activity::{Description, Item, ItemRole, Mark};
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{Element, Fill, Ink, icon};
use crate::engine::Input;
use crate::words::Value;

/// Draws what lies in order above, the question, and what could come next below.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let lies: Vec<Element> = description.items.iter().filter_map(|item| row(words, theme, item)).collect();
    let waits = description.items.iter().any(|item| matches!(item.role, ItemRole::Option { .. }));
    let asks = waits.then(|| {
        let said = words.model.say(if lies.is_empty() { "order-first" } else { "order-next" });
        Element::text(&*said.text, &said.lang, Style::Body).bold().live().lay(|node| node.flex_shrink = 0.0)
    });
    let line = Element::column().gap(size, Space::Small).lay(|node| node.flex_shrink = 0.0).children(lies);
    let options = if waits { options::draw(words, theme, description) } else { Vec::new() };
    std::iter::once(line).chain(asks).chain(options).collect()
}

fn row(words: &Words, theme: &Theme, item: &Item<Input>) -> Option<Element> {
    let ItemRole::InLine { at } = item.role else { return None };
    let size = &theme.size;
    let text = words.text(&item.text);
    let number = words.model.say_with("place-in-order", &[("at", Value::Number(at as i64 + 1))]);
    let (_, name, _) = mark_look(item.mark.unwrap_or(Mark::Right));
    Some(
        Element::row()
            .gap(size, Space::Medium)
            .pad(size, Space::Large, Space::Hair)
            .corner(size.corner())
            .fill(Fill::LeafLight)
            .border(Ink::Leaf, size.val(2.0))
            .child(Element::text(&*number.text, &number.lang, Style::Body).bold())
            .child(Element::text(&*text.text, &text.lang, Style::Body).grow())
            .child(icon(size, name, 22.0, Ink::Leaf)),
    )
}
