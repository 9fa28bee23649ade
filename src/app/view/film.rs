//! A short film in pictures: the picture that is shown, its caption, and the ways on.

use bevy::prelude::*;

use super::{Words, picture};
use crate::activity::{Description, ItemRole};
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Fill, button, spring};
use crate::engine::Input;

/// How wide and high the picture is, at 1366 × 768.
const PICTURE: Vec2 = Vec2::new(500.0, 340.0);

/// Draws the picture with its caption. The next one comes by itself, if something may move.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let shown = description.items.iter().find_map(|item| match item.role {
        ItemRole::Frame { seconds, .. } => Some((item, seconds)),
        _ => None,
    });
    let on = description.item("film-on").and_then(|item| item.action.clone()).map(Action::Play);
    let film = shown.and_then(|(item, seconds)| {
        let (wide, high) = (size.px(PICTURE.x), size.px(PICTURE.y));
        let drawing = Drawing::new(words.file(item.picture.as_ref()?), wide, high).cover();
        let caption = words.text(&item.text);
        let caption = Element::row()
            .pad(size, Space::Large, Space::Small)
            .corner(size.corner())
            .fill(Fill::Paper2)
            .lay(|node| node.flex_shrink = 0.0)
            .child(Element::text(&*caption.text, &caption.lang, Style::Question).live().grow());
        let alt = description.item("picture").map(|item| words.text(&item.text).text.to_string()).unwrap_or_default();
        let picture = picture::frame(theme, drawing, wide, high).says(alt, accesskit::Role::Image).lay(|node| node.align_self = AlignSelf::Center);
        Some([picture.after(f32::from(seconds), on), caption])
    });
    let way = |name: &str, kind: ButtonKind, icon_name: &str| {
        let item = description.item(name).filter(|item| item.action.is_some())?;
        Some(button(size, kind, &words.text(&item.text), Some(icon_name), name, item.action.clone().map(Action::Play)))
    };
    let ways = Element::row()
        .lay(|node| node.flex_shrink = 0.0)
        .children(way("film-again", ButtonKind::Plain, "flip"))
        .child(spring())
        .children(way("film-on", ButtonKind::Main, "next"));
    film.into_iter().flatten().chain([ways]).collect()
}
