//! The settings.

use bevy::prelude::*;

use super::frame;
use crate::app::action::{Action, Change};
use crate::app::model::Model;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Ink, button, card, icon, segment};
use crate::country::Country;
use crate::progress::{Contrast, Scan, Settings};
use crate::words::{Lang, Phrase, Value, zero};

pub fn draw(model: &Model, theme: &Theme, asks_to_erase: bool) -> Element {
    let size = &theme.size;
    let panel = card(size)
        .lay(|node| {
            node.width = size.column(1080.0);
        })
        .child(title(model, "settings-for-children"))
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
        .child(row(model, theme, "eye", "settings-spacing", {
            let wide = model.settings.wide_spacing;
            vec![
                set(model, theme, "spacing-normal", !wide, Change::WideSpacing(false)),
                set(model, theme, "spacing-wide", wide, Change::WideSpacing(true)),
            ]
        }))
        .child(row(model, theme, "sound-on", "settings-voice", {
            let on = model.settings.read_aloud;
            vec![set(model, theme, "voice-off", !on, Change::ReadAloud(false)), set(model, theme, "voice-on", on, Change::ReadAloud(true))]
        }))
        .children(signs(model, theme))
        .child(row(model, theme, "person", "settings-scan", {
            let scan = model.settings.scan;
            let make = |(id, to): (&str, Scan)| set(model, theme, id, scan == to, Change::Scan(to));
            [("scan-off", Scan::Off), ("scan-slow", Scan::Slow), ("scan-quick", Scan::Quick)].map(make).to_vec()
        }))
        .children((model.settings.scan != Scan::Off).then(|| {
            let how = model.say("scan-how");
            Element::text(&*how.text, &how.lang, Style::Caption).ink(Ink::Soft).live()
        }))
        .children(digits(model, theme))
        .child(row(model, theme, "leave", "settings-leave-keys", {
            let on = model.settings.leave_keys;
            vec![set(model, theme, "leave-keys-on", on, Change::LeaveKeys(true)), set(model, theme, "leave-keys-off", !on, Change::LeaveKeys(false))]
        }));
    let grown_ups = card(size)
        .lay(|node| {
            node.width = size.column(1080.0);
        })
        .child(title(model, "settings-for-grown-ups"))
        .child(row(model, theme, "draft", "settings-drafts", {
            let drafts = model.settings.drafts;
            vec![choice(model, theme, "drafts-on", drafts, Action::Drafts(true)), choice(model, theme, "drafts-off", !drafts, Action::Drafts(false))]
        }))
        .child(row(model, theme, "phone", "settings-country", countries(model, theme)))
        .child(row(model, theme, "clock", "settings-idle", idle(model, theme)))
        .child(erase(model, theme, asks_to_erase));
    let bar = frame::bar(model, theme, Some(Action::Back), vec![frame::heading(&model.say("settings"))]);
    frame::screen(theme, Some("trail")).child(bar).child(frame::body(theme).child(panel).child(grown_ups))
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

fn title(model: &Model, id: &str) -> Element {
    let words = model.say(id);
    Element::text(&*words.text, &words.lang, Style::Question).bold()
}

fn set(model: &Model, theme: &Theme, id: &str, chosen: bool, change: Change) -> Element {
    choice(model, theme, id, chosen, Action::Set(change))
}

/// The sign languages that a course on the shelf has clips in.
fn signs(model: &Model, theme: &Theme) -> Option<Element> {
    let found = model.sign_languages();
    let make = |code: &String| {
        let chosen = model.settings.sign.as_ref() == Some(code);
        let change = Action::Set(Change::Sign(Some(code.clone())));
        segment(&theme.size, code, &model.lang(), chosen, format!("sign-{code}"), change)
    };
    let off = set(model, theme, "sign-off", model.settings.sign.is_none(), Change::Sign(None));
    (!found.is_empty()).then(|| row(model, theme, "person", "settings-sign", std::iter::once(off).chain(found.iter().map(make)).collect()))
}

/// For a language that is read in digits of its own.
fn digits(model: &Model, theme: &Theme) -> Option<Element> {
    let zero = zero(&model.lang())?;
    let latin = model.settings.latin_digits;
    let own: Vec<String> = (1..=3).filter_map(|digit| char::from_u32(zero as u32 + digit)).map(String::from).collect();
    let own = segment(&theme.size, &own.join(" "), &model.lang(), !latin, "numerals-own".to_owned(), Action::Set(Change::LatinDigits(false)));
    let latin_digits = segment(&theme.size, "1 2 3", &Lang::default(), latin, "numerals-latin".to_owned(), Action::Set(Change::LatinDigits(true)));
    Some(row(model, theme, "text-size", "settings-numerals", vec![own, latin_digits]))
}

fn countries(model: &Model, theme: &Theme) -> Vec<Element> {
    let chosen = model.settings.country.as_deref();
    let make = |country: &Country| {
        let name = country.name(&model.lang());
        let change = Action::Set(Change::Country(Some(country.id.clone())));
        segment(&theme.size, &name.text, &name.lang, chosen == Some(country.id.as_str()), format!("country-{}", country.id), change)
    };
    let none = set(model, theme, "country-none", chosen.is_none(), Change::Country(None));
    std::iter::once(none).chain(model.countries.all().iter().map(make)).collect()
}

fn idle(model: &Model, theme: &Theme) -> Vec<Element> {
    let make = |minutes: u16| {
        let words = match minutes {
            0 => model.say("idle-never"),
            minutes => model.say_with("idle-minutes", &[("minutes", Value::Number(minutes.into()))]),
        };
        let chosen = model.settings.idle_minutes == minutes;
        segment(&theme.size, &words.text, &words.lang, chosen, format!("idle-{minutes}"), Action::Set(Change::IdleMinutes(minutes)))
    };
    Settings::IDLE_MINUTES.map(make).to_vec()
}

fn languages(model: &Model, theme: &Theme) -> Vec<Element> {
    let now = model.lang();
    let draft_word = model.say("language-draft");
    let make = |(lang, draft): (Lang, bool)| {
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
    Element::column().gap(size, Space::Medium).child(Element::text(&*text, &lang, Style::Body).live().news()).child(
        Element::wrap()
            .gap(size, Space::Medium)
            .child(button(size, ButtonKind::Plain, &model.say("cancel"), None, "erase-not", Some(Action::OpenSettings)))
            .child(button(size, ButtonKind::Plain, &model.say("yes-do"), Some("trash"), "erase-sure", Some(Action::Erase))),
    )
}
