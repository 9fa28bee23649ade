//! The trail of a course: its lessons as lanterns, and a card for the one in focus.

use accesskit::Role;
use bevy::prelude::*;

use super::{frame, who};
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::model::Model;
use crate::app::theme::{Space, Style, Theme};
use crate::app::trail::{Place, Stop, Trail};
use crate::app::ui::{ButtonKind, Element, Fill, Ink, before_scene, button, card, icon, icon_button};
use crate::words::{Phrase, Value};

pub fn draw(model: &Model, theme: &Theme, trail: &Trail) -> Element {
    let size = &theme.size;
    let title = trail.words.message("course", None).unwrap_or_else(|| Phrase::plain(trail.course.head.id.as_str(), &model.lang()));
    let badge = who::me(model, theme);
    let (lit, all) = (Value::Number(trail.lit() as i64), Value::Number(trail.lessons.len() as i64));
    let lit = model.say_with("shelf-lit", &[("lit", lit), ("all", all)]);
    let lit = Element::text(&*lit.text, &lit.lang, Style::Caption).ink(Ink::OnDark);
    let ways = Element::row()
        .gap(size, Space::Medium)
        .child(button(size, ButtonKind::Dark, &model.say("board"), Some("star"), "board", Some(Action::OpenBoard)))
        .children(
            trail
                .is_done()
                .then(|| button(size, ButtonKind::Main, &model.say("certificate"), Some("check"), "certificate", Some(Action::OpenCertificate))),
        );
    let middle = std::iter::once(frame::heading(&title)).chain(badge).chain([lit]).collect();
    let stretches = trail.stretches();
    let here = stretches.iter().position(|stretch| stretch.contains(&trail.looked_at)).unwrap_or(0);
    let shown = stretches.get(here).cloned().unwrap_or_default();
    let beside = |at: Option<usize>, icon_name: &str, key: &str, words: &str| {
        match at.and_then(|at| stretches.get(at)) {
            Some(stretch) => icon_button(size, Fill::Dusk, icon_name, &model.say(words), key, Action::LookAt(stretch.start)),
            // Its room is kept, so that the lanterns stand in the middle.
            None => Element::row().lay(|node| node.width = size.target()),
        }
    };
    let module = trail.lessons.get(shown.start).filter(|_| stretches.len() > 1).map(|stop| {
        let name = Element::text(&*stop.module.text, &stop.module.lang, Style::Body).bold().ink(Ink::OnDark);
        before_scene(size, name)
    });
    let lanterns = Element::row()
        .lay(|node| {
            node.width = Val::Percent(100.0);
            node.flex_grow = 1.0;
            node.flex_shrink = 0.0;
            node.justify_content = JustifyContent::SpaceEvenly;
            node.align_items = AlignItems::Center;
        })
        .child(beside(here.checked_sub(1), "back", "stretch-back", "trail-back"))
        .children(
            trail
                .lessons
                .iter()
                .enumerate()
                .filter(|(at, _)| shown.contains(at))
                .map(|(at, stop)| lantern(model, theme, trail, (at, shown.len()), stop)),
        )
        .child(beside(here.checked_add(1), "next", "stretch-on", "trail-on"));
    let body = frame::body(theme)
        .child(Element::row().gap(size, Space::Large).lay(|node| node.flex_shrink = 0.0).children(module).child(ways))
        .child(lanterns)
        .children(trail.lessons.get(trail.looked_at).map(|stop| about(model, theme, trail, stop)));
    frame::screen(theme, Some("trail")).child(frame::bar(model, theme, Some(Action::Back), middle)).child(body)
}

fn place_words(model: &Model, place: Place) -> Phrase {
    model.say(match place {
        Place::Lit => "lantern-lit",
        Place::Next => "lantern-next",
        Place::Ahead => "lantern-unlit",
    })
}

fn lantern(model: &Model, theme: &Theme, trail: &Trail, (at, beside): (usize, usize), stop: &Stop) -> Element {
    let size = &theme.size;
    let looked_at = trail.looked_at == at;
    let file = match stop.place {
        Place::Lit => "things/lantern-lit",
        Place::Next => "things/lantern-next",
        Place::Ahead => "things/lantern-unlit",
    };
    let width = size.px(if looked_at { 132.0 } else { 108.0 });
    let state = place_words(model, stop.place);
    let widest = size.window.x * 0.72 / beside.max(1) as f32;
    let sign = Element::column()
        .centred()
        .gap(size, Space::Hair)
        .pad(size, Space::Large, Space::Small)
        .corner(size.corner())
        .fill(if looked_at { Fill::Paper } else { Fill::Veil })
        .lay(|node| node.max_width = Val::Px(size.beside_text(280.0).min(widest)))
        .child(
            Element::text(&*stop.title.text, &stop.title.lang, Style::Body)
                .bold()
                .ink(if looked_at { Ink::Text } else { Ink::OnDark })
                .silent()
                .lay(|node| node.align_self = AlignSelf::Center),
        )
        .child(
            Element::text(&*state.text, &state.lang, Style::Caption)
                .ink(if looked_at { Ink::Soft } else { Ink::OnDark })
                .silent()
                .lay(|node| node.align_self = AlignSelf::Center),
        );
    // Along the way the lanterns rise and sink a little.
    let rise = [0.0, -34.0, 12.0, -22.0][at % 4];
    Element::column()
        .centred()
        .gap(size, Space::Small)
        .corner(size.card_corner())
        .pad(size, Space::Small, Space::Small)
        .lay(|node| node.margin = UiRect::top(size.val(rise + 34.0)))
        .says(format!("{}. {}", stop.title.text, state.text), Role::Button)
        .child(Element::picture(Drawing::new(file, width, width * 1.2), Val::Px(width), Val::Px(width * 1.2)))
        .child(sign)
        .press(format!("lantern-{at}"), Some(Action::LookAt(at)))
}

fn about(model: &Model, theme: &Theme, trail: &Trail, stop: &Stop) -> Element {
    let size = &theme.size;
    let minutes = model.say_with("lesson-minutes", &[("minutes", Value::Number(stop.lesson.head.minutes.into()))]);
    let words = match (stop.begun, stop.place) {
        (true, _) => "go-on",
        (false, Place::Lit) => "again",
        (false, Place::Next | Place::Ahead) => "play",
    };
    let small = Element::wrap()
        .gap(size, Space::Medium)
        .child(icon(size, "clock", 22.0, Ink::Soft))
        .child(Element::text(&*minutes.text, &minutes.lang, Style::Caption).ink(Ink::Soft))
        .child(Element::text(&*stop.module.text, &stop.module.lang, Style::Caption).ink(Ink::Soft));
    let draft = trail.words.is_draft().then(|| model.say("draft-note"));
    let text = Element::column()
        .grow()
        .gap(size, Space::Small)
        .child(Element::text(&*stop.title.text, &stop.title.lang, Style::Question).bold())
        .child(Element::text(&*stop.about.text, &stop.about.lang, Style::Body))
        .child(small)
        .children(draft.map(|draft| Element::text(&*draft.text, &draft.lang, Style::Caption).ink(Ink::Soft)));
    card(size)
        .lay(|node| {
            node.flex_direction = FlexDirection::Row;
            node.align_items = AlignItems::Center;
            node.width = size.column(1000.0);
            node.flex_shrink = 0.0;
        })
        .child(text)
        .child(button(size, ButtonKind::Main, &model.say(words), Some("play"), "play", Some(Action::OpenLesson(trail.looked_at))))
}
