//! A picture that is about to be posted: the picture, and beside it what is to be done now.

use bevy::prelude::*;

use super::hotspot::picture_and;
use super::people::{person, told};
use super::{Words, options, picture};
use crate::activity::{Description, ItemRole};
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::Element;
use crate::engine::Input;

/// How wide and high the picture is, at 1366 × 768.
const PICTURE: Vec2 = Vec2::new(440.0, 330.0);

/// Draws the picture, and what can be blurred, who can be asked, or who could see it.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let picture = picture::large(words, theme, description, size.px(PICTURE.x), size.px(PICTURE.y));
    let is = |wanted: fn(&ItemRole) -> bool| description.items.iter().any(|item| wanted(&item.role) && item.action.is_some());
    let asks = if is(|role| matches!(role, ItemRole::Tick { .. })) {
        Some("post-look")
    } else if is(|role| matches!(role, ItemRole::Person(_))) {
        Some("post-ask")
    } else if is(|role| matches!(role, ItemRole::Option { .. })) {
        Some("post-show")
    } else {
        None
    };
    let asks = asks.map(|id| words.model.say(id)).map(|said| Element::text(&*said.text, &said.lang, Style::Body).bold().live());
    let events =
        description.items.iter().filter(|item| matches!(item.role, ItemRole::Event | ItemRole::Ending)).filter_map(|item| told(words, theme, item));
    let people = description.items.iter().filter_map(|item| match &item.role {
        ItemRole::Person(who) => Some(person(words, theme, who, item)),
        _ => None,
    });
    let beside = Element::column().grow().gap(size, Space::Small).children(events).children(asks).children(people).children(options::draw(
        words,
        theme,
        description,
    ));
    vec![picture_and(theme).child(picture).child(beside)]
}
