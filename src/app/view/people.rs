//! People who can be told, and what is told of them: what scenarios have in common.

use accesskit::Role;
use bevy::prelude::*;

use super::{Words, mark_look, said};
use crate::activity::{Item, ItemRole, Mark};
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::theme::{Size, Space, Style, Theme, Tone};
use crate::app::ui::{Element, Fill, Ink, icon, note, sign};
use crate::course::Id;
use crate::engine::Input;
use crate::words::Value;

/// What is told in a note: a hint, what somebody said, what came of it, how it ended.
pub fn told(words: &Words, theme: &Theme, item: &Item<Input>) -> Option<Element> {
    let text = words.text(&item.text);
    let own = |id: &str| words.model.say(id);
    let (tone, icon, head) = match &item.role {
        ItemRole::Hint => (Tone::Sky, "hint", own("hint")),
        ItemRole::Speech(who) => (Tone::Plain, "tell", words.name(who)),
        ItemRole::Ending => (Tone::Sky, "star", own("chat-ending")),
        ItemRole::Event => match item.mark {
            Some(Mark::NotYet) => (Tone::Berry, "not-yet", own("chat-happened")),
            Some(Mark::Chosen) => (Tone::Plain, "info", own("chat-happened")),
            _ => (Tone::Leaf, "check", own("chat-happened")),
        },
        _ => return None,
    };
    Some(note(&theme.size, tone, icon, &head, &text).lay(|node| node.flex_shrink = 0.0))
}

/// Asks something about the one whose story it is: `title` is a message with their name.
pub fn asks_owner(words: &Words, title: &str) -> Option<Element> {
    let owner = words.step.activity.owner()?;
    let said = words.model.say_with(title, &[("name", Value::Text(&words.name(owner).text))]);
    Some(Element::text(&*said.text, &said.lang, Style::Body).bold().lay(|node| node.flex_shrink = 0.0))
}

/// Somebody who can be told.
pub fn person(words: &Words, theme: &Theme, who: &Id, item: &Item<Input>) -> Element {
    let size = &theme.size;
    let (name, text) = (words.name(who), words.text(&item.text));
    let open = item.action.is_some();
    let texts = Element::column()
        .grow()
        .child(Element::text(&*name.text, &name.lang, Style::Body).bold().silent())
        .child(Element::text(&*text.text, &text.lang, Style::Body).silent());
    Element::row()
        .gap(size, Space::Large)
        .pad(size, Space::Large, Space::Small)
        .corner(size.corner())
        .fill(if open { Fill::Paper } else { Fill::Paper2 })
        .border(if open { Ink::Sky } else { Ink::Line }, size.val(2.0))
        .lay(|node| node.flex_shrink = 0.0)
        .says(format!("{}. {}", name.text, said(words, &text, item.mark)), Role::Button)
        .child(face(words, size, who, 56.0))
        .child(texts)
        .children(item.mark.map(|mark| icon(size, mark_look(mark).1, 24.0, Ink::Sky)))
        .press(&item.name, item.action.clone().map(Action::Play))
}

/// The face of somebody of the cast; a plain head for somebody who is only a name.
pub fn face(words: &Words, size: &Size, who: &Id, length: f32) -> Element {
    let pixels = size.px(length);
    let circle = Element::row().centred().corner(Val::Percent(50.0)).fill(Fill::Paper2).lay(|node| {
        node.width = Val::Px(pixels);
        node.height = Val::Px(pixels);
        node.flex_shrink = 0.0;
        node.overflow = Overflow::clip();
    });
    match words.drawing(who) {
        Some(drawing) => {
            let layers = vec!["wings", "body", "arm-left", "arm-right", "head", "eyes-open", "mouth-closed", "brow-calm"];
            let portrait = Drawing::new(format!("cast/{drawing}"), pixels, pixels).layers(layers).crop(portrait(drawing));
            circle.child(Element::picture(portrait, Val::Px(pixels), Val::Px(pixels)))
        }
        None => circle.child(sign(size, "person", length * 0.7, Ink::Soft)),
    }
}

/// The part of a drawing with head and shoulders, in its own units.
fn portrait(drawing: &str) -> [u16; 4] {
    match drawing {
        "idris" => [80, 184, 240, 240],
        "nani" => [80, 66, 240, 240],
        "uncle" => [80, 32, 240, 240],
        "nurse" => [80, 36, 240, 240],
        "mother" => [80, 38, 240, 240],
        "ravi" => [80, 74, 240, 240],
        "tomasi" => [80, 116, 240, 240],
        "auntie" => [80, 36, 240, 240],
        "teacher" => [80, 26, 240, 240],
        "lumo" => [74, 0, 240, 240],
        _ => [80, 84, 240, 240],
    }
}
