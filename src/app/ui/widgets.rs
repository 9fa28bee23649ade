//! The widgets: buttons, panels, badges, notes, rows of choices. One set for every screen.

use accesskit::Role;
use bevy::prelude::*;

use super::{Element, Fill, Ink};
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::figure::Figure;
use crate::app::theme::{Size, Space, Style, Tone};
use crate::progress::Learner;
use crate::words::{Lang, Phrase};

/// Which part of a screen a button plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one main button of a screen.
    Main,
    /// A button on paper.
    Plain,
    /// A button on the sky.
    Dark,
}

/// Icons that point along the line, and turn with the direction of reading.
const POINTING: [&str; 7] = ["back", "next", "leave", "play", "report", "sound-on", "sound-off"];

/// An icon beside a text, so many pixels large at 1366 × 768 and 100 %: it grows with the text.
pub fn icon(size: &Size, name: &str, length: f32, ink: Ink) -> Element {
    icon_of(size.beside_text(length), name, ink)
}

/// An icon alone in a place of its own, so many pixels large at 1366 × 768.
pub fn sign(size: &Size, name: &str, length: f32, ink: Ink) -> Element {
    icon_of(size.px(length), name, ink)
}

fn icon_of(pixels: f32, name: &str, ink: Ink) -> Element {
    let icon = Element::picture(Drawing::new(format!("icons/{name}"), pixels, pixels), Val::Px(pixels), Val::Px(pixels)).ink(ink);
    if POINTING.contains(&name) { icon.mirrors() } else { icon }
}

/// A button with words, and an icon before them if one is given.
pub fn button(size: &Size, kind: ButtonKind, words: &Phrase, icon_name: Option<&str>, key: &str, action: Option<Action>) -> Element {
    let (fill, ink, border) = match (kind, action.is_some()) {
        (ButtonKind::Main, true) => (Fill::Glow, Ink::OnGlow, Ink::Amber),
        (ButtonKind::Plain, true) => (Fill::Paper, Ink::Text, Ink::Line),
        (ButtonKind::Dark, true) => (Fill::Dusk, Ink::OnDark, Ink::Line),
        (_, false) => (Fill::Paper2, Ink::Soft, Ink::Line),
    };
    let label = Element::text(&*words.text, &words.lang, Style::Body).ink(ink).silent();
    let label = if kind == ButtonKind::Main { label.bold() } else { label };
    Element::row()
        .lay(|node| {
            node.min_height = size.target();
            node.min_width = size.target();
            node.justify_content = JustifyContent::Center;
            node.flex_shrink = 0.0;
            node.max_width = Val::Percent(100.0);
        })
        .pad(size, Space::Wide, Space::Small)
        .gap(size, Space::Medium)
        .corner(size.corner())
        .fill(fill)
        .border(border, size.val(2.0))
        .says(&*words.text, Role::Button)
        .children(icon_name.map(|name| icon(size, name, 24.0, ink)))
        .child(label)
        .press(key, action)
}

/// A round button with an icon alone; the words are for the screen reader.
pub fn icon_button(size: &Size, fill: Fill, name: &str, words: &Phrase, key: &str, action: Action) -> Element {
    let ink = match fill {
        Fill::Glow => Ink::OnGlow,
        Fill::Sky => Ink::OnTint,
        Fill::Paper | Fill::Paper2 => Ink::Text,
        _ => Ink::OnDark,
    };
    let drawing = sign(size, name, 28.0, ink);
    Element::row()
        .lay(|node| {
            node.width = size.target();
            node.height = size.target();
            node.flex_shrink = 0.0;
        })
        .centred()
        .corner(Val::Percent(50.0))
        .fill(fill)
        .says(&*words.text, Role::Button)
        .child(drawing)
        .press(key, Some(action))
}

/// A card of paper.
pub fn card(size: &Size) -> Element {
    let mut element = Element::column().pad(size, Space::Wide, Space::Wide).gap(size, Space::Large).corner(size.card_corner()).fill(Fill::Paper);
    element.shadow = true;
    element
}

/// A note in a tint: an icon, what it is in a word or two, and the words.
pub fn note(size: &Size, tone: Tone, icon_name: &str, head: &Phrase, words: &Phrase) -> Element {
    let (fill, ink) = match tone {
        Tone::Plain => (Fill::Paper2, Ink::Line),
        Tone::Leaf => (Fill::LeafLight, Ink::Leaf),
        Tone::Berry => (Fill::BerryLight, Ink::Berry),
        Tone::Sky => (Fill::SkyLight, Ink::Sky),
    };
    let texts = Element::column()
        .grow()
        .gap(size, Space::Hair)
        .child(Element::text(&*head.text, &head.lang, Style::Caption).bold().silent())
        .child(Element::text(&*words.text, &words.lang, Style::Body).silent());
    Element::row()
        .lay(|node| node.align_items = AlignItems::Start)
        .gap(size, Space::Medium)
        .pad(size, Space::Large, Space::Medium)
        .corner(size.corner())
        .fill(fill)
        .border(ink, size.val(2.0))
        .says(format!("{}. {}", head.text, words.text), Role::Label)
        .live()
        .child(icon(size, icon_name, 26.0, ink))
        .child(texts)
}

/// A text before a scene: a veil lies behind it, so that it can be read whatever the scene is there.
pub fn before_scene(size: &Size, text: Element) -> Element {
    Element::row()
        .pad(size, Space::Wide, Space::Small)
        .corner(size.corner())
        .fill(Fill::Veil)
        .lay(|node| node.max_width = Val::Percent(94.0))
        .child(text)
}

/// The badge of a learner: their animal and picture on their colour.
pub fn badge(size: &Size, learner: &Learner, length: f32) -> Element {
    let pixels = size.px(length);
    let drawing = |file: String, share: f32| {
        let side = pixels * share;
        Element::picture(Drawing::new(file, side, side), Val::Px(side), Val::Px(side))
    };
    let mut small = Element::row()
        .centred()
        .lay(|node| {
            node.position_type = PositionType::Absolute;
            node.bottom = Val::Px(-pixels * 0.04);
            node.width = Val::Px(pixels * 0.4);
            node.height = Val::Px(pixels * 0.4);
        })
        .corner(Val::Percent(50.0))
        .fill(Fill::Paper)
        .child(drawing(format!("things/picture-{}", learner.picture), 0.3));
    small.end = Some(Val::Px(-pixels * 0.04));
    let colour = crate::progress::COLOURS.into_iter().find(|colour| *colour == learner.colour).unwrap_or("dusk");
    Element::row()
        .centred()
        .lay(|node| {
            node.width = Val::Px(pixels);
            node.height = Val::Px(pixels);
            node.flex_shrink = 0.0;
        })
        .corner(Val::Percent(50.0))
        .fill(Fill::Badge(colour))
        .child(drawing(format!("things/animal-{}", learner.animal), 0.72))
        .child(small)
}

/// One of several that exclude each other, in a row: a settings' value.
pub fn segment(size: &Size, words: &str, lang: &Lang, chosen: bool, key: String, action: Action) -> Element {
    let (fill, ink, border) = if chosen { (Fill::Sky, Ink::OnTint, Ink::Sky) } else { (Fill::Paper, Ink::Text, Ink::Line) };
    let mut element = Element::row()
        .lay(|node| {
            node.min_height = size.target();
            node.min_width = size.target();
            node.justify_content = JustifyContent::Center;
        })
        .pad(size, Space::Large, Space::Hair)
        .gap(size, Space::Small)
        .corner(size.corner())
        .fill(fill)
        .border(border, size.val(2.0))
        .says(words, Role::RadioButton)
        .children(chosen.then(|| icon(size, "check", 20.0, ink)))
        .child(Element::text(words, lang, Style::Body).ink(ink).silent())
        .press(key, Some(action));
    element.access.toggled = Some(chosen);
    element.access.lang = Some(lang.clone());
    element
}

/// Room that takes what is left.
pub fn spring() -> Element {
    Element::row().lay(|node| node.flex_grow = 1.0)
}

/// Somebody of the cast, so large at 1366 × 768.
pub fn figure(size: &Size, figure: &Figure, width: f32, height: f32) -> Element {
    Element::figure(figure, size.px(width), size.px(height))
}
