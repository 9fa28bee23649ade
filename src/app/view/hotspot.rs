//! Something to find in a picture, and the list of what is in it.

use bevy::prelude::*;

use super::{Words, options, picture};
use crate::activity::Description;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{Element, Ink};
use crate::engine::Input;

/// How wide and high the picture is, at 1366 × 768.
const PICTURE: Vec2 = Vec2::new(480.0, 360.0);

/// Draws the picture, and the list beside it; below it with large words.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let find = words.model.say("picture-find");
    let find = Element::text(&*find.text, &find.lang, Style::Caption).ink(Ink::Soft).lay(|node| node.flex_shrink = 0.0);
    let beside = Element::column().grow().gap(size, Space::Small).child(find).children(options::draw(words, theme, description));
    vec![picture_and(theme).child(picture::large(words, theme, description, size.px(PICTURE.x), size.px(PICTURE.y))).child(beside)]
}

/// Holds a picture, and what stands beside it.
pub fn picture_and(theme: &Theme) -> Element {
    let whole = if theme.size.text > 1.3 { Element::column() } else { Element::row() };
    whole.gap(&theme.size, Space::Large).lay(|node| {
        node.align_items = AlignItems::Start;
        node.flex_shrink = 0.0;
    })
}
