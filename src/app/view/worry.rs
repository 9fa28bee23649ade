//! Somebody with a worry: with what to begin, whom to tell, and what came of it.

use bevy::prelude::*;

use super::people::{asks_owner, person, told};
use super::{Words, options};
use crate::activity::{Description, ItemRole};
use crate::app::theme::{Space, Theme};
use crate::app::ui::Element;
use crate::engine::Input;

/// Draws what was said and what came of it above, and what can be chosen now below.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let mut drawn: Vec<Element> = description
        .items
        .iter()
        .filter(|item| matches!(item.role, ItemRole::Speech(_) | ItemRole::Event | ItemRole::Ending))
        .filter_map(|item| told(words, theme, item))
        .collect();
    let people: Vec<Element> = description
        .items
        .iter()
        .filter_map(|item| match &item.role {
            ItemRole::Person(who) => Some(person(words, theme, who, item)),
            _ => None,
        })
        .collect();
    if !people.is_empty() {
        drawn.extend(asks_owner(words, "tell-whom"));
        drawn.push(Element::column().gap(&theme.size, Space::Small).lay(|node| node.flex_shrink = 0.0).children(people));
    }
    if description.items.iter().any(|item| matches!(item.role, ItemRole::Option { .. })) {
        drawn.extend(asks_owner(words, "tell-how"));
        drawn.extend(options::draw(words, theme, description));
    }
    drawn
}
