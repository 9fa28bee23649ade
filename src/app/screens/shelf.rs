//! The shelf of courses.

use accesskit::Role;
use bevy::prelude::*;

use super::{frame, who};
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::model::Model;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{Element, Fill, Ink, card, icon};
use crate::course::Audience;
use crate::io::Shelved;
use crate::words::{Phrase, Value, Words};

pub fn draw(model: &Model, theme: &Theme) -> Element {
    let size = &theme.size;
    let mut tiles = Element::wrap().gap(size, Space::Wide).lay(|node| {
        node.justify_content = JustifyContent::Center;
        node.align_items = AlignItems::Stretch;
    });
    if model.shelf.courses.is_empty() {
        let empty = model.say("shelf-empty");
        tiles = tiles.child(card(size).child(Element::text(&*empty.text, &empty.lang, Style::Question)));
    }
    let tiles = tiles.children(model.shelf.courses.iter().enumerate().map(|(at, shelved)| tile(model, theme, at, shelved)));
    let bar = frame::bar(
        model,
        theme,
        Some(Action::Back),
        std::iter::once(frame::heading(&model.say("shelf-title"))).chain(who::me(model, theme)).collect(),
    );
    let body = frame::body(theme).child(tiles.halfway());
    frame::screen(theme, Some("trail")).child(bar).child(body)
}

fn tile(model: &Model, theme: &Theme, at: usize, shelved: &Shelved) -> Element {
    let size = &theme.size;
    let lang = model.lang();
    let (title, about) = match &shelved.course {
        Some(course) => {
            let words = Words::read(&shelved.folder, course, "course", &lang, model.own.region());
            let plain = || Phrase::plain(shelved.name(), &lang);
            (words.message("course", None).unwrap_or_else(plain), words.message("course", Some("about")).unwrap_or_else(plain))
        }
        None => (Phrase::plain(shelved.name(), &lang), model.say("shelf-broken")),
    };
    let lantern = if shelved.course.is_some() { "lantern-lit" } else { "lantern-unlit" };
    let ages = shelved.course.as_ref().map(|course| {
        if course.head.audience == Audience::Trainers {
            return model.say("shelf-trainers");
        }
        let (youngest, oldest) = course.head.band;
        model.say_with("shelf-ages", &[("youngest", Value::Number(youngest.into())), ("oldest", Value::Number(oldest.into()))])
    });
    let side = size.px(96.0);
    let text = Element::column()
        .grow()
        .gap(size, Space::Small)
        .child(Element::text(&*title.text, &title.lang, Style::Question).bold().silent())
        .child(Element::text(&*about.text, &about.lang, Style::Body).silent())
        .children(ages.map(|ages| Element::text(&*ages.text, &ages.lang, Style::Caption).ink(Ink::Soft).silent()));
    let mut element = Element::row()
        .gap(size, Space::Large)
        .pad(size, Space::Wide, Space::Wide)
        .corner(size.card_corner())
        .fill(Fill::Paper)
        .border(Ink::Line, size.val(2.0))
        .lay(|node| node.width = size.column(620.0 * size.text))
        .says(format!("{}. {}", title.text, about.text), Role::Button)
        .child(Element::picture(Drawing::new(format!("things/{lantern}"), side, side * 1.2), Val::Px(side), Val::Px(side * 1.2)))
        .child(text);
    if shelved.course.is_some() {
        element = element.child(icon(size, "next", 28.0, Ink::Sky)).press(format!("course-{at}"), Some(Action::OpenCourse(at)));
    } else {
        element.access.role = Some(Role::Label);
    }
    element
}
