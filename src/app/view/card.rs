//! The paper card of a step: who speaks or what is asked, what there is to press, and what came of it.

use bevy::prelude::*;

use super::{
    Words, bank, cards, evidence, film, groups, hotspot, inbox, line, options, pairs, panels, photo, reason, scale, shield, source_words, worry,
};
use crate::activity::{Description, Item, ItemRole, Layout};
use crate::app::theme::{Space, Style, Theme, Tone};
use crate::app::ui::{Element, Fill, Ink, Scroll, card as paper, note};
use crate::engine::Input;

/// How wide the card is, at 1366 × 768.
const CARD: f32 = 1180.0;

/// Draws a step on its card. `before` is told above it.
pub fn card(words: &Words, theme: &Theme, description: &Description<Input>, before: Option<Element>) -> Element {
    let size = &theme.size;
    let mut card = paper(size).gap(size, Space::Medium).pad(size, Space::Huge, Space::Large).children(before).lay(|node| {
        node.width = size.column(CARD);
        node.align_self = AlignSelf::Center;
        node.flex_shrink = 1.0;
        node.min_height = Val::Px(0.0);
    });
    card.scroll = Scroll::Down;
    // A message that is open has a head of its own, and needs the room.
    let headed = description.layout == Layout::Inbox && description.items.iter().any(|item| matches!(item.role, ItemRole::Bubble { .. }));
    for item in &description.items {
        match &item.role {
            ItemRole::Prompt if headed => {}
            ItemRole::Speech(who) if description.layout == Layout::Telling => card = card.children(speech(words, theme, who, item)),
            ItemRole::Prompt => card = card.child(prompt(words, item)),
            ItemRole::Hint => card = card.child(hint(words, theme, item)),
            _ => {}
        }
    }
    let asked = match description.layout {
        Layout::Telling | Layout::Phone => Vec::new(),
        Layout::Cards => cards::draw(words, theme, description),
        Layout::Options => options::draw(words, theme, description),
        Layout::Groups => groups::draw(words, theme, description),
        Layout::Pairs => pairs::draw(words, theme, description),
        Layout::Line => line::draw(words, theme, description),
        Layout::Bank => bank::draw(words, theme, description),
        Layout::Scale => scale::draw(words, theme, description),
        Layout::Panels => panels::draw(words, theme, description, size.column_px(CARD) - 2.0 * size.px(32.0)),
        Layout::Picture => hotspot::draw(words, theme, description),
        Layout::Film => film::draw(words, theme, description),
        Layout::Evidence => evidence::draw(words, theme, description),
        Layout::Inbox => inbox::draw(words, theme, description),
        Layout::Photo => photo::draw(words, theme, description),
        Layout::Shield => shield::draw(words, theme, description),
        Layout::Worry => worry::draw(words, theme, description),
    };
    let notes = description.items.iter().filter_map(|item| item.note.as_ref()).map(|note| reason(words, theme, note));
    // The first reason is scrolled to.
    let notes = notes.enumerate().map(|(at, note)| if at == 0 { note.news() } else { note });
    // The paper does not shrink to nothing: what does not fit is scrolled to.
    card.children(asked).children(notes.map(|note| note.lay(|node| node.flex_shrink = 0.0))).children(source_words(words, theme, description))
}

fn speech(words: &Words, theme: &Theme, who: &crate::course::Id, item: &Item<Input>) -> Vec<Element> {
    let size = &theme.size;
    let (name, text) = (words.name(who), words.text(&item.text));
    let name_tag = Element::row()
        .pad(size, Space::Medium, Space::Hair)
        .corner(size.corner())
        .fill(Fill::Paper2)
        .lay(|node| node.align_self = AlignSelf::Start)
        .child(Element::text(&*name.text, &name.lang, Style::Body).bold().ink(Ink::Text));
    let speech = Element::text(&*text.text, &text.lang, Style::Question).live().lay(|node| {
        node.width = size.measure(CARD, 32.0, Style::Question.rems());
        node.flex_shrink = 0.0;
    });
    vec![name_tag, speech]
}

fn prompt(words: &Words, item: &Item<Input>) -> Element {
    let text = words.text(&item.text);
    let mut element = Element::text(&*text.text, &text.lang, Style::Question).bold().lay(|node| node.flex_shrink = 0.0);
    element.access.role = Some(accesskit::Role::Heading);
    element
}

fn hint(words: &Words, theme: &Theme, item: &Item<Input>) -> Element {
    note(&theme.size, Tone::Sky, "hint", &words.model.say("hint"), &words.text(&item.text)).lay(|node| node.flex_shrink = 0.0)
}
