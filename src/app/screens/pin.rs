//! Three secret pictures: pressed to open a trail, or chosen.

use accesskit::Role;
use bevy::prelude::*;

use super::frame;
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::model::{Entry, Model, Purpose};
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{Element, Fill, Ink, badge, card};
use crate::progress::{PICTURES, PIN_LENGTH};
use crate::words::Value;

pub fn draw(model: &Model, theme: &Theme, entry: &Entry) -> Element {
    let size = &theme.size;
    let (title, learner) = match &entry.purpose {
        Purpose::Open(at) => ("pin-enter", model.learners.get(*at).map(|(_, learner)| learner)),
        Purpose::Choose => ("pin-choose", model.learner.as_ref().map(|(_, learner)| learner)),
        Purpose::Again(_) => ("pin-again", model.learner.as_ref().map(|(_, learner)| learner)),
    };
    let count = entry.pressed.len();
    let said = model.say_with("pin-pressed", &[("count", Value::Number(count as i64))]);
    let dot = |at: usize| {
        Element::row()
            .lay(|node| {
                node.width = size.val(28.0);
                node.height = size.val(28.0);
            })
            .corner(Val::Percent(50.0))
            .fill(if at < count { Fill::Glow } else { Fill::Paper2 })
            .border(if at < count { Ink::Amber } else { Ink::Line }, size.val(3.0))
    };
    // How many were pressed is shown, and never which: somebody may look on.
    let dots = Element::row().gap(size, Space::Large).says(&*said.text, Role::Label).live().children((0..PIN_LENGTH).map(dot));
    let tile = |(at, picture): (usize, &&str)| {
        let words = model.say(&format!("picture-{picture}"));
        let side = size.px(84.0);
        Element::row()
            .centred()
            .lay(|node| {
                node.width = size.val(124.0);
                node.height = size.val(124.0);
            })
            .corner(size.card_corner())
            .fill(Fill::Paper)
            .border(Ink::Line, size.val(2.0))
            .says(&*words.text, Role::Button)
            .child(Element::picture(Drawing::new(format!("things/picture-{picture}"), side, side), Val::Px(side), Val::Px(side)))
            .press(format!("pin-{picture}"), Some(Action::PressPin(at)))
    };
    let pictures = Element::wrap()
        .gap(size, Space::Large)
        .lay(|node| {
            node.width = size.column(600.0);
            node.justify_content = JustifyContent::Center;
        })
        .children(PICTURES.iter().enumerate().map(tile));
    let about = (!matches!(entry.purpose, Purpose::Open(_))).then(|| model.say("pin-about"));
    let panel = card(size)
        .centred()
        .gap(size, Space::Wide)
        .lay(|node| {
            node.width = size.column(760.0);
            node.flex_shrink = 0.0;
        })
        .child(Element::row().gap(size, Space::Wide).children(learner.map(|learner| badge(size, learner, 72.0))).child(dots))
        .children(about.map(|about| Element::text(&*about.text, &about.lang, Style::Body)))
        .child(pictures);
    let bar = frame::bar(model, theme, Some(Action::Back), vec![frame::heading(&model.say(title))]);
    frame::screen(theme, Some("title")).child(bar).child(frame::body(theme).child(panel))
}
