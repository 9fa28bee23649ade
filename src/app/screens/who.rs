//! Who is playing: choose a learner or make one. A picture, a colour, an animal; never a name.

use accesskit::Role;
use bevy::prelude::*;

use super::frame;
use crate::app::action::{Action, Trait};
use crate::app::art::Drawing;
use crate::app::model::Model;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Fill, Ink, badge, button, card, segment, sign};
use crate::progress::{ANIMALS, COLOURS, Learner, PICTURES};
use crate::words::{Phrase, Value};

/// Returns what a learner is called: the words for their colour, animal and picture.
pub fn name(model: &Model, learner: &Learner) -> Phrase {
    let word = |kind: &str, value: &str| model.say(&format!("{kind}-{value}")).text;
    let (colour, animal, picture) = (word("colour", &learner.colour), word("animal", &learner.animal), word("picture", &learner.picture));
    let values = [("colour", Value::Text(&colour)), ("animal", Value::Text(&animal)), ("picture", Value::Text(&picture))];
    model.say_with("who-you", &values)
}

pub fn draw(model: &Model, theme: &Theme) -> Element {
    let size = &theme.size;
    let tile = |key: String, label: &Phrase, action: Action, picture: Element| {
        Element::column()
            .centred()
            .gap(size, Space::Medium)
            .pad(size, Space::Medium, Space::Large)
            .corner(size.card_corner())
            .fill(Fill::Paper)
            .border(Ink::Line, size.val(2.0))
            .lay(|node| {
                node.width = size.val(210.0);
                node.min_height = size.val(230.0);
            })
            .says(&*label.text, Role::Button)
            .child(picture)
            .child(Element::text(&*label.text, &label.lang, Style::Caption).silent().lay(|node| node.align_self = AlignSelf::Center))
            .press(key, Some(action))
    };
    let learners = model
        .learners
        .iter()
        .enumerate()
        .filter(|(_, (id, _))| model.class.is_none() || model.details(*id).class == model.class)
        .map(|(at, (_, learner))| tile(format!("learner-{at}"), &name(model, learner), Action::ChooseLearner(at), badge(size, learner, 112.0)));
    let plus = Element::row()
        .centred()
        .lay(|node| {
            node.width = size.val(112.0);
            node.height = size.val(112.0);
        })
        .corner(Val::Percent(50.0))
        .fill(Fill::SkyLight)
        .child(sign(size, "plus", 48.0, Ink::Sky));
    let tiles = Element::wrap()
        .gap(size, Space::Wide)
        .lay(|node| {
            node.justify_content = JustifyContent::Center;
            node.width = size.column(1000.0);
        })
        .children(learners)
        .child(tile("new-learner".to_owned(), &model.say("who-new"), Action::NewLearner, plus));
    let bar = frame::bar(model, theme, Some(Action::Back), vec![frame::heading(&model.say("who-title"))]);
    let body = frame::body(theme).children(classes(model, theme)).child(tiles.halfway());
    frame::screen(theme, Some("title")).child(bar).child(body)
}

/// The badge of whoever plays. It opens what is remembered of them, and leads to somebody else's turn.
pub fn me(model: &Model, theme: &Theme) -> Option<Element> {
    let size = &theme.size;
    let (_, learner) = model.learner.as_ref()?;
    let words = format!("{}. {}", name(model, learner).text, model.say("remembered").text);
    let frame = Element::row().centred().corner(Val::Percent(50.0)).says(words, Role::Button).lay(|node| {
        node.min_width = size.target();
        node.min_height = size.target();
        node.flex_shrink = 0.0;
    });
    Some(frame.child(badge(size, learner, 46.0)).press("bar_me", Some(Action::OpenRemembered)))
}

/// The classes that somebody is in: a class sees its own.
fn classes(model: &Model, theme: &Theme) -> Option<Element> {
    let size = &theme.size;
    let found = model.classes();
    let (title, all) = (model.say("class-own"), model.say("class-all"));
    let of = |class: &String| {
        let chosen = model.class.as_ref() == Some(class);
        segment(size, class, &model.lang(), chosen, format!("class-{class}"), Action::ShowClass(Some(class.clone())))
    };
    let every = segment(size, &all.text, &all.lang, model.class.is_none(), "class-all".to_owned(), Action::ShowClass(None));
    (!found.is_empty()).then(|| {
        Element::wrap()
            .gap(size, Space::Small)
            .lay(|node| {
                node.width = size.column(1000.0);
                node.justify_content = JustifyContent::Center;
                node.flex_shrink = 0.0;
            })
            .says(&*title.text, Role::RadioGroup)
            .child(every)
            .children(found.iter().map(of))
    })
}

pub fn draw_new(model: &Model, theme: &Theme, learner: &Learner) -> Element {
    let size = &theme.size;
    let me = name(model, learner);
    let preview = Element::column()
        .centred()
        .gap(size, Space::Large)
        .lay(|node| {
            node.width = size.val(230.0);
            node.flex_shrink = 0.0;
        })
        .child(badge(size, learner, 150.0))
        .child(Element::text(&*me.text, &me.lang, Style::Body).live().lay(|node| node.align_self = AlignSelf::Center))
        .child(button(size, ButtonKind::Main, &model.say("done"), Some("check"), "done", Some(Action::MakeLearner)));
    let rows = Element::column()
        .gap(size, Space::Large)
        .grow()
        .child(row(model, theme, "who-animal", Trait::Animal, &ANIMALS, &learner.animal))
        .child(row(model, theme, "who-colour", Trait::Colour, &COLOURS, &learner.colour))
        .child(row(model, theme, "who-picture", Trait::Picture, &PICTURES, &learner.picture));
    let panel = card(size)
        .lay(|node| {
            node.flex_direction = FlexDirection::Row;
            node.align_items = AlignItems::Center;
            node.width = size.column(1120.0);
            node.flex_shrink = 0.0;
        })
        .child(rows)
        .child(preview);
    let bar = frame::bar(model, theme, Some(Action::Back), vec![frame::heading(&model.say("who-new"))]);
    frame::screen(theme, Some("title")).child(bar).child(frame::body(theme).child(panel))
}

fn row(model: &Model, theme: &Theme, title: &str, what: Trait, values: &[&'static str], chosen: &str) -> Element {
    let size = &theme.size;
    let title = model.say(title);
    let kind = match what {
        Trait::Picture => "picture",
        Trait::Colour => "colour",
        Trait::Animal => "animal",
    };
    let tile = |value: &&'static str| {
        let is_chosen = *value == chosen;
        let words = model.say(&format!("{kind}-{value}"));
        let side = size.px(52.0);
        let inside = match what {
            Trait::Colour => Element::row().fill(Fill::Badge(value)).corner(Val::Percent(50.0)).lay(|node| {
                node.width = Val::Px(side);
                node.height = Val::Px(side);
            }),
            Trait::Picture | Trait::Animal => {
                Element::picture(Drawing::new(format!("things/{kind}-{value}"), side, side), Val::Px(side), Val::Px(side))
            }
        };
        let mut element = Element::row()
            .centred()
            .lay(|node| {
                node.width = size.val(72.0);
                node.height = size.val(72.0);
            })
            .corner(size.corner())
            .fill(if is_chosen { Fill::SkyLight } else { Fill::Paper })
            .border(if is_chosen { Ink::Sky } else { Ink::Line }, size.val(if is_chosen { 5.0 } else { 2.0 }))
            .says(&*words.text, Role::RadioButton)
            .child(inside)
            .press(format!("{kind}-{value}"), Some(Action::Pick(what, value)));
        element.access.toggled = Some(is_chosen);
        element
    };
    Element::column()
        .gap(size, Space::Small)
        .child(Element::text(&*title.text, &title.lang, Style::Body).bold())
        .child(Element::wrap().gap(size, Space::Medium).says(&*title.text, Role::RadioGroup).children(values.iter().map(tile)))
}
