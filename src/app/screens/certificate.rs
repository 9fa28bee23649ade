//! All lanterns of a course are lit: a picture with the learner's animal, and no name.

use accesskit::Role;
use bevy::prelude::*;

use super::{frame, who};
use crate::activity::{Feeling, Pose};
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::figure::Figure;
use crate::app::model::Model;
use crate::app::theme::{Space, Style, Theme};
use crate::app::trail::Trail;
use crate::app::ui::{ButtonKind, Element, Ink, badge, button, card, figure};
use crate::words::Phrase;

pub fn draw(model: &Model, theme: &Theme, trail: &Trail, bare: bool) -> Element {
    let size = &theme.size;
    let title = trail.words.message("course", None).unwrap_or_else(|| Phrase::plain(trail.course.head.id.as_str(), &model.lang()));
    let lit = model.say("certificate-lit");
    let learner = model.learner.as_ref().map(|(_, learner)| {
        let name = who::name(model, learner);
        badge(size, learner, 190.0).says(&*name.text, Role::Image)
    });
    let lumo = Figure { drawing: "lumo".to_owned(), pose: Pose::Wave, feeling: Feeling::Calm, shines: true, talks: false };
    let (wide, high) = (size.px(46.0), size.px(55.0));
    let lanterns = trail.lessons.iter().map(|_| Element::picture(Drawing::new("things/lantern-lit", wide, high), Val::Px(wide), Val::Px(high)));
    let lanterns = Element::wrap().gap(size, Space::Small).lay(|node| node.justify_content = JustifyContent::Center).children(lanterns);
    let centred = |element: Element| element.lay(|node| node.align_self = AlignSelf::Center);
    let paper = card(size)
        .gap(size, Space::Wide)
        .pad(size, Space::Huge, Space::Huge)
        .border(Ink::Amber, size.val(6.0))
        .lay(|node| {
            node.width = size.column(980.0);
            node.align_items = AlignItems::Center;
            node.flex_shrink = 0.0;
        })
        .child(Element::row().gap(size, Space::Huge).centred().children(learner).child(figure(size, &lumo, 150.0, 150.0)))
        .child(centred(Element::text(&*title.text, &title.lang, Style::Title).bold()))
        .child(centred(Element::text(&*lit.text, &lit.lang, Style::Question)))
        .child(lanterns);
    let save = (!bare).then(|| button(size, ButtonKind::Main, &model.say("certificate-save"), Some("check"), "save", Some(Action::SaveCertificate)));
    let whole = Element::column().gap(size, Space::Large).lay(|node| node.align_items = AlignItems::Center).child(paper).children(save).halfway();
    let screen = frame::screen(theme, Some("trail"));
    let screen =
        if bare { screen } else { screen.child(frame::bar(model, theme, Some(Action::Back), vec![frame::heading(&model.say("certificate"))])) };
    screen.child(frame::body(theme).child(whole))
}
