//! A lesson: the scene above, the paper card with the step below, and the ways on at its foot.

use bevy::prelude::*;

use super::frame;
use crate::activity::{Feeling, ItemRole, Layout, Outcome, Pose};
use crate::app::action::Action;
use crate::app::figure::Figure;
use crate::app::model::{Lesson, Model};
use crate::app::theme::{Space, Style, Theme, Tone};
use crate::app::ui::{ButtonKind, Element, Fill, Ink, button, figure, note};
use crate::app::view::{self, Words};
use crate::course::Step;
use crate::engine::{Control, Input, Progress, Screen, keep_hints};
use crate::words::{Phrase, Value};

pub fn draw(model: &Model, theme: &Theme, lesson: &Lesson) -> Element {
    let Screen::Step { step, policy, mut description, progress } = lesson.sitting.attempt().screen() else {
        return Element::column();
    };
    keep_hints(&mut description, policy, |part| lesson.words.part(&step.head.id, part).is_some());
    let place = step.head.place.as_ref().unwrap_or(&lesson.sitting.attempt().lesson().head.place);
    let words = Words { model, lesson, step };
    let root =
        frame::screen(theme, Some(&format!("{place}"))).child(frame::bar(model, theme, Some(Action::ToTrail), vec![dots(model, theme, progress)]));
    let controls = controls(&words, theme, &description.items);
    let resumed = lesson.resumed.map(|id| note(&theme.size, Tone::Sky, "info", &model.say("app-name"), &model.say(id)));
    if description.layout == Layout::Phone {
        return root.child(view::phone(&words, theme, &description, resumed)).child(controls);
    }
    // The panels of a story and a picture to be posted are scenes of their own.
    let above = if matches!(description.layout, Layout::Panels | Layout::Photo | Layout::Picture | Layout::Film) {
        crate::app::ui::spring()
    } else {
        scene(theme, lesson, step)
    };
    root.child(above).child(view::card(&words, theme, &description, resumed)).child(controls)
}

/// The steps of the lesson as dots: behind, here, ahead.
fn dots(model: &Model, theme: &Theme, progress: Progress) -> Element {
    let size = &theme.size;
    let warms_up = progress.at < progress.opening;
    let (words, at, all) = match warms_up {
        true => ("warm-up-progress", progress.at, progress.opening),
        false => ("progress", progress.at - progress.opening, progress.all - progress.opening),
    };
    let said = model.say_with(words, &[("at", Value::Number(at as i64 + 1)), ("all", Value::Number(all as i64))]);
    // A lesson's own steps begin with a gap after its warm-ups, which are named while they last.
    let name = warms_up.then(|| model.say("warm-up"));
    let name = name.map(|name| Element::text(&*name.text, &name.lang, Style::Body).bold().ink(Ink::Glow).silent());
    let dot = |at: usize| {
        let (side, fill) = match at.cmp(&progress.at) {
            std::cmp::Ordering::Less => (12.0, Fill::Glow),
            std::cmp::Ordering::Equal => (20.0, Fill::Glow),
            std::cmp::Ordering::Greater => (12.0, Fill::Dusk),
        };
        let dot = Element::row().corner(Val::Percent(50.0)).fill(fill).lay(|node| {
            node.width = size.val(side);
            node.height = size.val(side);
            node.flex_shrink = 0.0;
        });
        let dot = if at == progress.opening && at > 0 { dot.lay(|node| node.margin = UiRect::horizontal(size.val(8.0))) } else { dot };
        if at > progress.at { dot.border(Ink::Line, size.val(2.0)) } else { dot }
    };
    Element::row().gap(size, Space::Small).says(&*said.text, accesskit::Role::Label).children((0..progress.all).map(dot)).children(name)
}

/// Lumo and those who are there. They stand behind the card; a small scene makes them smaller.
fn scene(theme: &Theme, lesson: &Lesson, step: &Step) -> Element {
    let size = &theme.size;
    let speaker = step.activity.speaker();
    let lively = lesson.moved.judged.map(|outcome| matches!(outcome, Outcome::Right | Outcome::Neutral));
    let stand = |id: &str| {
        let drawing = lesson.trail.course.cast(id)?.drawing.clone()?;
        let speaks = speaker.filter(|(who, ..)| *who == id);
        let (pose, feeling) = speaks.map_or((Pose::Rest, Feeling::Calm), |(_, pose, feeling)| (pose, feeling));
        Some(Figure { drawing: drawing.to_string(), pose, feeling, shines: false, talks: speaks.is_some() })
    };
    let lumo = stand("lumo").map(|figure| Figure { shines: lively == Some(true), ..figure });
    let mut others: Vec<&str> = step.head.with.iter().map(crate::course::Id::as_str).filter(|id| *id != "lumo").collect();
    if let Some((who, ..)) = speaker
        && *who != "lumo"
        && !others.contains(&who.as_str())
    {
        others.insert(0, who.as_str());
    }
    let high = size.window.y / size.scale * 0.46;
    let others = Element::row()
        .lay(|node| {
            node.height = Val::Percent(100.0);
            node.align_items = AlignItems::End;
            node.justify_content = JustifyContent::End;
            node.flex_grow = 1.0;
        })
        .gap(size, Space::Large)
        .children(others.into_iter().filter_map(stand).map(|who| figure(size, &who, high * 0.66, high)));
    let small = high * 0.56;
    Element::row()
        .pad(size, Space::Huge, Space::None)
        .lay(|node| {
            node.width = size.column(1240.0);
            node.flex_grow = 1.0;
            node.flex_basis = Val::Px(0.0);
            node.min_height = size.val(if size.text > 1.3 { 60.0 } else { 120.0 });
            node.align_self = AlignSelf::Center;
        })
        .children(lumo.map(|lumo| figure(size, &lumo, small, small)))
        .child(others)
}

/// The ways on: hint and others at the start, the one main button at the end, always at the same place.
fn controls(words: &Words, theme: &Theme, items: &[crate::activity::Item<Input>]) -> Element {
    let size = &theme.size;
    let mut row = Element::row().gap(size, Space::Medium).pad(size, Space::Huge, Space::Medium).lay(|node| {
        node.width = size.column(1240.0);
        node.align_self = AlignSelf::Center;
        node.flex_shrink = 0.0;
    });
    let mut next = None;
    for item in items {
        let ItemRole::Control(control) = item.role else { continue };
        let label: Phrase = words.text(&item.text);
        let action = item.action.clone().map(Action::Play);
        let (kind, icon_name) = match control {
            Control::Next => (ButtonKind::Main, "next"),
            Control::Back => (ButtonKind::Dark, "back"),
            Control::Hint(_) => (ButtonKind::Dark, "hint"),
            Control::Rehearse => (ButtonKind::Dark, "flip"),
            Control::Pass => (ButtonKind::Dark, "leave"),
        };
        let element = button(size, kind, &label, Some(icon_name), &item.name, action);
        if control == Control::Next {
            next = Some(element);
        } else {
            row = row.child(element);
        }
    }
    row.child(crate::app::ui::spring()).children(next)
}
