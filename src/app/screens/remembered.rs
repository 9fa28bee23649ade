//! What is remembered of whoever plays, in their words; and what they can do about it.

use accesskit::Role;
use bevy::prelude::*;

use super::{frame, who};
use crate::app::action::Action;
use crate::app::model::{Model, Remembered};
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Ink, badge, button, card, icon, segment};
use crate::progress::CLASSES;
use crate::words::{Phrase, Value};

pub fn draw(model: &Model, theme: &Theme, remembered: Remembered, asks_to_forget: bool) -> Element {
    let size = &theme.size;
    let Some((id, learner)) = &model.learner else { return Element::column() };
    let details = model.details(*id);
    let line = |name: &str, words: &Phrase| {
        Element::row()
            .gap(size, Space::Large)
            .lay(|node| node.align_items = AlignItems::Start)
            .child(icon(size, name, 26.0, Ink::Sky))
            .child(Element::text(&*words.text, &words.lang, Style::Body).grow())
    };
    let count = |id: &str, count: usize| model.say_with(id, &[("count", Value::Number(i64::try_from(count).unwrap_or(i64::MAX)))]);
    let name = who::name(model, learner);
    let known = model.say_with("remembered-you", &[("who", Value::Text(&name.text))]);
    let class = details.class.as_ref().map(|class| model.say_with("remembered-class", &[("class", Value::Text(class))]));
    let head = Element::row().gap(size, Space::Wide).child(badge(size, learner, 84.0)).child(
        Element::column().grow().gap(size, Space::Small).child(Element::text(&*known.text, &known.lang, Style::Body).bold()).children([
            line("check", &count("remembered-begun", remembered.begun)),
            line("star", &count("remembered-lit", remembered.lit)),
            line("check", &count("remembered-answers", remembered.answers)),
        ]),
    );
    let kept = Element::column()
        .gap(size, Space::Small)
        .children(class.map(|class| line("person", &class)))
        .children(details.pin.is_some().then(|| line("star", &model.say("remembered-pin"))))
        .child(line("settings", &model.say("remembered-settings")))
        .child(line("info", &model.say("remembered-where")))
        .child(line("leave", &model.say("remembered-never")));
    let panel = card(size)
        .lay(|node| {
            node.width = size.column(1080.0);
            node.flex_shrink = 0.0;
        })
        .child(head)
        .child(kept)
        .child(pin(model, theme, details.pin.is_some()))
        .child(classes(model, theme, details.class.as_deref()))
        .child(forget(model, theme, asks_to_forget));
    let turn = button(size, ButtonKind::Main, &model.say("turn-next"), Some("person"), "turn", Some(Action::SignOff));
    let bar = frame::bar(model, theme, Some(Action::Back), vec![frame::heading(&model.say("remembered"))]);
    frame::screen(theme, Some("trail")).child(bar).child(frame::body(theme).child(turn).child(panel))
}

fn pin(model: &Model, theme: &Theme, has: bool) -> Element {
    let size = &theme.size;
    let take_away = has.then(|| button(size, ButtonKind::Plain, &model.say("pin-take-away"), Some("trash"), "pin-away", Some(Action::TakePinAway)));
    Element::wrap()
        .gap(size, Space::Medium)
        .child(button(size, ButtonKind::Plain, &model.say("pin-own"), Some("star"), "pin", Some(Action::OpenPin)))
        .children(take_away)
}

/// The classes: numbers, so that nobody writes a name.
fn classes(model: &Model, theme: &Theme, chosen: Option<&str>) -> Element {
    let size = &theme.size;
    let (title, none) = (model.say("class-own"), model.say("class-none"));
    let of = |class: &&str| {
        segment(size, class, &model.lang(), chosen == Some(*class), format!("class-{class}"), Action::ChooseClass(Some((*class).to_owned())))
    };
    Element::column().gap(size, Space::Small).child(Element::text(&*title.text, &title.lang, Style::Body).bold()).child(
        Element::wrap()
            .gap(size, Space::Small)
            .says(&*title.text, Role::RadioGroup)
            .child(segment(size, &none.text, &none.lang, chosen.is_none(), "class-none".to_owned(), Action::ChooseClass(None)))
            .children(CLASSES.iter().map(of)),
    )
}

fn forget(model: &Model, theme: &Theme, asks: bool) -> Element {
    let size = &theme.size;
    if !asks {
        let ask = button(size, ButtonKind::Plain, &model.say("remembered-erase"), Some("trash"), "forget", Some(Action::AskForget));
        return Element::wrap().child(ask);
    }
    let sure = model.say("remembered-erase-sure");
    Element::column().gap(size, Space::Medium).child(Element::text(&*sure.text, &sure.lang, Style::Body).live().news()).child(
        Element::wrap()
            .gap(size, Space::Medium)
            .child(button(size, ButtonKind::Plain, &model.say("cancel"), None, "forget-not", Some(Action::OpenRemembered)))
            .child(button(size, ButtonKind::Plain, &model.say("yes-do"), Some("trash"), "forget-sure", Some(Action::Forget))),
    )
}
