//! The settings.

use bevy::prelude::*;

use super::frame;
use crate::app::action::Action;
use crate::app::model::Model;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Ink, button, card, icon, segment};
use crate::progress::{Contrast, Settings};
use crate::words::Phrase;

pub fn draw(model: &Model, theme: &Theme, asks_to_erase: bool) -> Element {
    let size = &theme.size;
    let panel = card(size)
        .lay(|node| {
            node.width = size.column(1080.0);
        })
        .child(row(model, theme, "language", "settings-language", languages(model, theme)))
        .child(row(model, theme, "text-size", "settings-text-size", text_sizes(model, theme)))
        .child(row(model, theme, "contrast", "settings-contrast", contrasts(model, theme)))
        .child(row(model, theme, "motion", "settings-motion", {
            let still = model.settings.reduce_motion;
            vec![
                choice(model, theme, "motion-on", !still, Action::ReduceMotion(false)),
                choice(model, theme, "motion-off", still, Action::ReduceMotion(true)),
            ]
        }))
        .child(row(model, theme, "sound-on", "settings-sound", {
            let sound = model.settings.sound;
            vec![choice(model, theme, "sound-on", sound, Action::Sound(true)), choice(model, theme, "sound-off", !sound, Action::Sound(false))]
        }))
        .child(row(model, theme, "draft", "settings-drafts", {
            let drafts = model.settings.drafts;
            vec![choice(model, theme, "drafts-on", drafts, Action::Drafts(true)), choice(model, theme, "drafts-off", !drafts, Action::Drafts(false))]
        }))
        .child(erase(model, theme, asks_to_erase));
    let bar = frame::bar(model, theme, Some(Action::Back), vec![frame::heading(&model.say("settings"))]);
    frame::screen(theme, Some("trail")).child(bar).child(frame::body(theme).child(panel))
}

fn row(model: &Model, theme: &Theme, icon_name: &str, label: &str, choices: Vec<Element>) -> Element {
    let size = &theme.size;
    let words = model.say(label);
    // Large words stand above their choices: beside them is no room.
    let above = size.text > 1.5;
    let label = Element::row()
        .gap(size, Space::Medium)
        .lay(|node| {
            node.width = if above { Val::Percent(100.0) } else { size.val(330.0) };
            node.flex_shrink = 0.0;
        })
        .child(icon(size, icon_name, 26.0, Ink::Sky))
        .child(Element::text(&*words.text, &words.lang, Style::Body).bold().grow());
    let choices = Element::wrap().gap(size, Space::Small).grow().says(&*words.text, accesskit::Role::RadioGroup).children(choices);
    let row = if above { Element::column().gap(size, Space::Small) } else { Element::row().gap(size, Space::Large) };
    row.child(label).child(choices)
}

fn choice(model: &Model, theme: &Theme, id: &str, chosen: bool, action: Action) -> Element {
    let words = model.say(id);
    segment(&theme.size, &words.text, &words.lang, chosen, format!("set-{id}"), action)
}

fn languages(model: &Model, theme: &Theme) -> Vec<Element> {
    let now = model.lang();
    let draft_word = model.say("language-draft");
    let make = |(lang, draft): (crate::words::Lang, bool)| {
        let words = if draft { format!("{} · {}", lang.own_name(), draft_word.text) } else { lang.own_name().to_owned() };
        segment(&theme.size, &words, &lang, lang == now, format!("lang-{lang}"), Action::Language(lang.to_string()))
    };
    model.languages().into_iter().map(make).collect()
}

fn text_sizes(model: &Model, theme: &Theme) -> Vec<Element> {
    let make = |percent: u16| {
        let chosen = model.settings.text_size == percent;
        segment(&theme.size, &format!("{percent} %"), &model.lang(), chosen, format!("text-{percent}"), Action::TextSize(percent))
    };
    Settings::TEXT_SIZES.into_iter().map(make).collect()
}

fn contrasts(model: &Model, theme: &Theme) -> Vec<Element> {
    let all = [(Contrast::Dusk, "contrast-dusk"), (Contrast::InkOnWhite, "contrast-ink"), (Contrast::YellowOnBlack, "contrast-yellow")];
    all.into_iter().map(|(contrast, id)| choice(model, theme, id, model.settings.contrast == contrast, Action::Contrast(contrast))).collect()
}

fn erase(model: &Model, theme: &Theme, asks: bool) -> Element {
    let size = &theme.size;
    if !asks {
        let ask = button(size, ButtonKind::Plain, &model.say("settings-erase"), Some("trash"), "erase", Some(Action::AskErase));
        return Element::wrap().child(ask);
    }
    let Phrase { text, lang } = model.say("settings-erase-sure");
    Element::column().gap(size, Space::Medium).child(Element::text(&*text, &lang, Style::Body).live()).child(
        Element::wrap()
            .gap(size, Space::Medium)
            .child(button(size, ButtonKind::Plain, &model.say("cancel"), None, "erase-not", Some(Action::OpenSettings)))
            .child(button(size, ButtonKind::Plain, &model.say("yes-do"), Some("trash"), "erase-sure", Some(Action::Erase))),
    )
}
