//! What every screen has: the scene behind it, the bar above it, and a sentence that is told once.

use bevy::prelude::*;

use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::model::Model;
use crate::app::theme::{Space, Style, Theme, Tone};
use crate::app::ui::{Element, Fill, Ink, icon_button, note, spring};
use crate::progress::Contrast;

/// A whole screen before a place; `None` for the plain night.
pub fn screen(theme: &Theme, place: Option<&str>) -> Element {
    let root = Element::column().lay(|node| {
        node.width = Val::Percent(100.0);
        node.height = Val::Percent(100.0);
        node.position_type = PositionType::Absolute;
    });
    // In the themes of high contrast nothing is behind the words.
    match place.filter(|_| theme.contrast == Contrast::Dusk) {
        Some(place) => root.child(behind(theme, place)),
        None => root,
    }
}

fn behind(theme: &Theme, place: &str) -> Element {
    let window = theme.size.window;
    let drawing = Drawing::new(format!("places/{place}"), window.x, window.y).cover();
    Element::picture(drawing, Val::Percent(100.0), Val::Percent(100.0)).mirrors().lay(|node| {
        node.position_type = PositionType::Absolute;
        node.top = Val::Px(0.0);
        node.left = Val::Px(0.0);
    })
}

/// The bar above a screen: the way back, what belongs to the screen, the settings, and Help. What is told once stands below it, and covers nothing.
pub fn bar(model: &Model, theme: &Theme, back: Option<Action>, middle: Vec<Element>) -> Element {
    let size = &theme.size;
    let sound = if model.settings.sound { ("sound-on", "sound-on") } else { ("sound-off", "sound-off") };
    let sound_words =
        crate::words::Phrase { text: format!("{}: {}", model.say("settings-sound").text, model.say(sound.1).text).into(), lang: model.lang() };
    let bar = Element::row()
        .pad(size, Space::Wide, Space::Small)
        .gap(size, Space::Medium)
        .fill(if theme.contrast == Contrast::Dusk { Fill::Veil } else { Fill::Night })
        .lay(|node| {
            node.width = Val::Percent(100.0);
            node.flex_shrink = 0.0;
        })
        .children(back.map(|action| icon_button(size, Fill::Dusk, "back", &model.say("back"), "bar_back", action)))
        .children(middle)
        .child(spring())
        .child(icon_button(size, Fill::Dusk, "read", &model.say("read-aloud"), "bar_read", Action::ReadAloud))
        .child(icon_button(size, Fill::Dusk, sound.0, &sound_words, "bar_sound", Action::Sound(!model.settings.sound)))
        .child(icon_button(size, Fill::Dusk, "settings", &model.say("settings"), "bar_settings", Action::OpenSettings))
        .child(icon_button(size, Fill::Sky, "help", &model.say("help"), "bar_help", Action::OpenHelp));
    let told = model.notice.map(|id| {
        let told = note(size, Tone::Sky, "info", &model.say("app-name"), &model.say(id));
        Element::column().pad(size, Space::Wide, Space::Small).child(told).lay(|node| {
            node.width = size.column(1000.0);
            node.align_self = AlignSelf::Center;
        })
    });
    Element::column().child(bar).children(told).lay(|node| {
        node.width = Val::Percent(100.0);
        node.flex_shrink = 0.0;
    })
}

/// The title of a screen, on its bar.
pub fn heading(words: &crate::words::Phrase) -> Element {
    Element::text(&*words.text, &words.lang, Style::Question).bold().ink(Ink::OnDark).lay(|node| node.flex_shrink = 1.0)
}

/// The part of a screen below its bar: what is in it is in the middle, and scrolls if it does not fit.
pub fn body(theme: &Theme) -> Element {
    let mut element = Element::column().pad(&theme.size, Space::Wide, Space::Wide).gap(&theme.size, Space::Wide).lay(|node| {
        node.width = Val::Percent(100.0);
        node.flex_grow = 1.0;
        node.flex_basis = Val::Px(0.0);
        node.min_height = Val::Px(0.0);
        node.align_items = AlignItems::Center;
    });
    element.scroll = crate::app::ui::Scroll::Down;
    element
}
