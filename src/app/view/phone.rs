//! A phone that stands in the scene like a thing of the story, and beside it what its owner could do.

use accesskit::Role;
use bevy::prelude::*;

use super::people::{asks_owner, face, person, told};
use super::{Words, mark_look, picture, scale, source_words};
use crate::activity::{Act, Description, Item, ItemRole, Mark};
use crate::app::action::Action;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Fill, Ink, Scroll, button, card as paper, icon};
use crate::engine::Input;
use crate::words::Value;

/// How long somebody is seen writing before a bubble is there, in seconds.
const TYPING: f32 = 0.9;

/// Draws the phone and the card beside it. `before` is told above them.
pub fn phone(words: &Words, theme: &Theme, description: &Description<Input>, before: Option<Element>) -> Element {
    let size = &theme.size;
    Element::row()
        .gap(size, Space::Wide)
        .pad(size, Space::Huge, Space::Small)
        .lay(|node| {
            node.width = size.column(1240.0);
            node.align_self = AlignSelf::Center;
            node.align_items = AlignItems::Stretch;
            node.flex_grow = 1.0;
            node.flex_basis = Val::Px(0.0);
            node.min_height = Val::Px(0.0);
        })
        .child(device(words, theme, description))
        .child(beside(words, theme, description, before).children(source_words(words, theme, description)))
}

/// The phone: whose it is, who writes, and what was written.
fn device(words: &Words, theme: &Theme, description: &Description<Input>) -> Element {
    let size = &theme.size;
    let (Some(owner), Some(from)) = (words.step.activity.owner(), words.step.activity.caller()) else {
        return Element::column();
    };
    let whose = words.model.say_with("chat-phone-of", &[("name", Value::Text(&words.name(owner).text))]);
    let with = words.name(from);
    let head = Element::row()
        .gap(size, Space::Medium)
        .pad(size, Space::Medium, Space::Small)
        .fill(Fill::Dusk)
        .lay(|node| node.flex_shrink = 0.0)
        .child(face(words, size, from, 44.0))
        .child(
            Element::column()
                .grow()
                .child(Element::text(&*with.text, &with.lang, Style::Body).bold().ink(Ink::OnDark))
                .child(Element::text(&*whose.text, &whose.lang, Style::Caption).ink(Ink::OnDark)),
        )
        .child(face(words, size, owner, 44.0));
    let mut fresh = 0;
    let bubbles = description.items.iter().filter_map(|item| match &item.role {
        ItemRole::Bubble { fresh: true, .. } => {
            fresh += 1;
            Some(written(words, theme, item, (fresh - 1) as f32 * TYPING))
        }
        ItemRole::Bubble { .. } => Some(bubble(words, theme, item)),
        _ => None,
    });
    let mut talk =
        Element::column().gap(size, Space::Small).pad(size, Space::Medium, Space::Medium).fill(Fill::Paper).children(bubbles).lay(|node| {
            node.flex_grow = 1.0;
            node.flex_basis = Val::Px(0.0);
            node.min_height = Val::Px(0.0);
        });
    talk.scroll = Scroll::ToEnd;
    Element::column()
        .corner(size.val(32.0))
        .fill(Fill::Night)
        .border(Ink::Line, size.val(3.0))
        .pad(size, Space::Small, Space::Wide)
        .lay(|node| {
            node.width = size.val(400.0);
            node.flex_shrink = 0.0;
            node.overflow = Overflow::clip();
        })
        .says(&*whose.text, Role::Group)
        .child(head)
        .child(talk)
}

/// A bubble that has just come: somebody is writing for a moment, and then it is there.
fn written(words: &Words, theme: &Theme, item: &Item<Input>, from: f32) -> Element {
    let size = &theme.size;
    let dot = || {
        Element::row().corner(Val::Percent(50.0)).fill(Fill::Dusk).lay(|node| {
            node.width = size.val(9.0);
            node.height = size.val(9.0);
        })
    };
    let dots = Element::row()
        .gap(size, Space::Small)
        .pad(size, Space::Large, Space::Medium)
        .corner(size.val(16.0))
        .fill(Fill::Paper2)
        .lay(|node| node.position_type = PositionType::Absolute)
        .children([dot(), dot(), dot()])
        .seen(from, from + TYPING);
    Element::column()
        .lay(|node| node.flex_shrink = 0.0)
        .child(bubble(words, theme, item).seen(from + TYPING, f32::INFINITY))
        .child(Element { start: Some(Val::Px(0.0)), ..dots })
}

fn bubble(words: &Words, theme: &Theme, item: &Item<Input>) -> Element {
    let size = &theme.size;
    let text = words.text(&item.text);
    let ItemRole::Bubble { mine, who, at, .. } = &item.role else { return Element::column() };
    let mine = *mine;
    let name = who.as_ref().map(|who| words.name(who));
    let head = match (&name, at) {
        (None, None) => None,
        (name, at) => {
            let name = name.as_ref().map(|name| name.text.to_string());
            let label = [name, at.clone()].into_iter().flatten().collect::<Vec<_>>().join("  ");
            let face = who.as_ref().map(|who| face(words, size, who, 28.0));
            let label = Element::text(label, &words.model.lang(), Style::Caption).bold().ink(Ink::Soft);
            Some(Element::row().gap(size, Space::Small).children(face).child(label))
        }
    };
    let picture = item.picture.as_ref().map(|picture| picture::small(words, theme, picture, 150.0));
    let style = if picture.is_some() { Style::Caption } else { Style::Body };
    Element::column()
        .pad(size, Space::Medium, Space::Small)
        .corner(size.val(16.0))
        .fill(if mine { Fill::SkyLight } else { Fill::Paper2 })
        .lay(|node| {
            node.align_self = if mine { AlignSelf::End } else { AlignSelf::Start };
            node.max_width = Val::Percent(86.0);
            node.flex_shrink = 0.0;
        })
        .children(head)
        .children(picture)
        .child(Element::text(&*text.text, &text.lang, style))
}

/// The card beside the phone: the situation, what came of the latest move, and what could be done now.
fn beside(words: &Words, theme: &Theme, description: &Description<Input>, before: Option<Element>) -> Element {
    let size = &theme.size;
    let mut card =
        paper(size).gap(size, Space::Medium).pad(size, Space::Wide, Space::Large).children(before).grow().lay(|node| node.min_height = Val::Px(0.0));
    card.scroll = Scroll::Down;
    let mut replies = Element::column().gap(size, Space::Small).lay(|node| node.flex_shrink = 0.0);
    let mut acts = Element::wrap().gap(size, Space::Small).lay(|node| node.flex_shrink = 0.0);
    for item in &description.items {
        let text = words.text(&item.text);
        let action = item.action.clone().map(Action::Play);
        match &item.role {
            ItemRole::Prompt => {
                let first = !description.items.iter().any(|item| item.role == ItemRole::Event);
                let style = if first { Style::Question } else { Style::Body };
                card = card.child(Element::text(&*text.text, &text.lang, style).bold().lay(|node| node.flex_shrink = 0.0));
            }
            ItemRole::Hint | ItemRole::Speech(_) | ItemRole::Event | ItemRole::Ending => card = card.children(told(words, theme, item)),
            ItemRole::Reply => {
                let mut reply = row_button(theme, "phone", &text, Fill::Paper, Ink::Sky).press(&item.name, action);
                reply.access.lang = Some(text.lang.clone());
                replies = replies.child(reply);
            }
            ItemRole::Person(who) => replies = replies.child(person(words, theme, who, item)),
            ItemRole::Act { act, done } => acts = acts.child(act_button(words, theme, *act, *done, &text).press(&item.name, action)),
            // What is asked in the album, above what can be noted.
            ItemRole::Button if item.name == "album" => {
                card = card.child(Element::text(&*text.text, &text.lang, Style::Body).bold().live().lay(|node| node.flex_shrink = 0.0));
            }
            ItemRole::Note { ticked } => replies = replies.child(note_of(words, theme, item, *ticked)),
            ItemRole::Face { .. } => {}
            ItemRole::Button => {
                let (kind, icon_name) = match item.name.as_str() {
                    "note-down" => (ButtonKind::Main, "keep-proof"),
                    "feelings" => (ButtonKind::Plain, "face-3"),
                    _ => (ButtonKind::Plain, "back"),
                };
                acts = acts.child(button(size, kind, &text, Some(icon_name), &item.name, action));
            }
            _ => {}
        }
    }
    if replies.children.is_empty() && acts.children.is_empty() {
        return card;
    }
    let faces = description.items.iter().any(|item| matches!(item.role, ItemRole::Face { .. }));
    if faces {
        return card.children(asks_owner(words, "feels-ask")).children(scale::draw(words, theme, description)).child(acts);
    }
    if description.item("album").is_some() {
        return card.child(replies).child(acts);
    }
    let title = if description.items.iter().any(|item| matches!(item.role, ItemRole::Person(_))) { "tell-whom" } else { "chat-what-next" };
    let card = card.children(asks_owner(words, title));
    let card = if replies.children.is_empty() { card } else { card.child(replies) };
    if acts.children.is_empty() { card } else { card.child(acts) }
}

/// Words that could be noted down: who wrote them, and whether they are marked.
fn note_of(words: &Words, theme: &Theme, item: &Item<Input>, ticked: bool) -> Element {
    let size = &theme.size;
    let text = words.text(&item.text);
    let (fill, border) = if ticked { (Fill::SkyLight, Ink::Sky) } else { (Fill::Paper, Ink::Line) };
    let mut row =
        row_button(theme, if ticked { "check" } else { "keep-proof" }, &text, fill, border).press(&item.name, item.action.clone().map(Action::Play));
    row.access.role = Some(Role::CheckBox);
    row.access.toggled = Some(ticked);
    row.access.lang = Some(text.lang.clone());
    row.lay(|node| node.border = UiRect::all(size.val(if ticked { 3.0 } else { 2.0 })))
}

fn row_button(theme: &Theme, icon_name: &str, text: &crate::words::Phrase, fill: Fill, border: Ink) -> Element {
    let size = &theme.size;
    Element::row()
        .gap(size, Space::Medium)
        .pad(size, Space::Large, Space::Small)
        .corner(size.corner())
        .fill(fill)
        .border(border, size.val(2.0))
        .lay(|node| node.min_height = size.target())
        .says(&*text.text, Role::Button)
        .child(icon(size, icon_name, 22.0, border))
        .child(Element::text(&*text.text, &text.lang, Style::Body).silent().grow())
}

fn act_button(words: &Words, theme: &Theme, act: Act, done: bool, text: &crate::words::Phrase) -> Element {
    let size = &theme.size;
    let name = match act {
        Act::KeepProof => "keep-proof",
        Act::Block => "block",
        Act::Report => "report",
        Act::Leave => "leave",
        Act::Tell => "tell",
    };
    let (fill, ink) = match (act, done) {
        (_, true) => (Fill::LeafLight, Ink::Leaf),
        (Act::Tell, false) => (Fill::Glow, Ink::OnGlow),
        (_, false) => (Fill::SkyLight, Ink::Sky),
    };
    let said = if done { format!("{}. {}", text.text, words.model.say(mark_look(Mark::Chosen).2).text) } else { text.text.to_string() };
    let label = Element::text(&*text.text, &text.lang, Style::Body).silent();
    Element::row()
        .gap(size, Space::Small)
        .pad(size, Space::Medium, Space::Small)
        .corner(size.corner())
        .fill(fill)
        .border(if ink == Ink::OnGlow { Ink::Amber } else { ink }, size.val(2.0))
        .lay(|node| node.min_height = size.target())
        .says(said, Role::Button)
        .child(icon(size, if done { "check" } else { name }, 22.0, ink))
        .child(if ink == Ink::OnGlow { label.bold().ink(Ink::OnGlow) } else { label })
}
