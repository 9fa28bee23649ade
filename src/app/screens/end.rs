//! The end of a lesson: the lantern lights; what was learned, and whom to tell.

use bevy::prelude::*;

use super::frame;
use crate::activity::{Feeling, Pose};
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::figure::Figure;
use crate::app::model::{Lesson, Model};
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Ink, before_scene, button, card, figure, icon};
use crate::engine::Screen;

pub fn draw(model: &Model, theme: &Theme, lesson: &Lesson) -> Element {
    let size = &theme.size;
    let ending = match lesson.sitting.attempt().screen() {
        Screen::End { ending: Some(ending), .. } => lesson.words.message(&format!("ending_{ending}"), None),
        Screen::End { ending: None, .. } | Screen::Step { .. } => None,
    };
    let width = size.px(if size.text > 1.3 || ending.is_some() { 100.0 } else { 150.0 });
    let lumo = Figure { drawing: "lumo".to_owned(), pose: Pose::Wave, feeling: Feeling::Calm, shines: true, talks: false };
    let shines = model.say("lantern-lights");
    let scene = Element::row()
        .centred()
        .gap(size, Space::Huge)
        .child(Element::picture(Drawing::new("things/lantern-lit", width, width * 1.2), Val::Px(width), Val::Px(width * 1.2)))
        .child(figure(size, &lumo, width / size.scale, width / size.scale));
    let line = |icon_name: &str, head: &str, attribute: &str| {
        let head = model.say(head);
        let words = lesson.words.message("lesson", Some(attribute));
        Element::row().gap(size, Space::Large).lay(|node| node.align_items = AlignItems::Start).child(icon(size, icon_name, 30.0, Ink::Leaf)).child(
            Element::column()
                .grow()
                .child(Element::text(&*head.text, &head.lang, Style::Body).bold())
                .children(words.map(|words| Element::text(&*words.text, &words.lang, Style::Body))),
        )
    };
    let panel = card(size)
        .lay(|node| {
            node.width = size.column(900.0);
            node.flex_shrink = 0.0;
        })
        .children(ending.map(|words| Element::text(&*words.text, &words.lang, Style::Question).bold()))
        .child(line("star", "learned", "learned"))
        .child(line("tell", "whom-to-tell", "tell"))
        .child(Element::row().lay(|node| node.justify_content = JustifyContent::End).child(button(
            size,
            ButtonKind::Main,
            &model.say("to-the-trail"),
            Some("next"),
            "to-trail",
            Some(Action::ToTrail),
        )));
    let shines = Element::text(&*shines.text, &shines.lang, Style::Title).bold().ink(Ink::Glow).live();
    let whole = Element::column()
        .gap(size, Space::Large)
        .lay(|node| node.align_items = AlignItems::Center)
        .child(scene)
        .child(before_scene(size, shines))
        .child(panel)
        .halfway();
    let body = frame::body(theme).child(whole);
    frame::screen(theme, Some("trail")).child(frame::bar(model, theme, Some(Action::ToTrail), Vec::new())).child(body)
}
