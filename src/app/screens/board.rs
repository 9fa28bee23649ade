//! What somebody can do: each skill of the course with its picture, and how far it is. A lantern shines for what was known again in another story.

use accesskit::Role;
use bevy::prelude::*;

use super::frame;
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::model::{Board, Model};
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{Element, Fill, Ink, badge, before_scene, sign};
use crate::course::Skill;
use crate::engine::Grasp;
use crate::words::Phrase;

/// Between tiles beside each other, in hundredths of the width.
const GAP: f32 = 1.0;

pub fn draw(model: &Model, theme: &Theme, board: &Board) -> Element {
    let size = &theme.size;
    let badge = model.learner.as_ref().map(|(_, learner)| {
        let name = super::who::name(model, learner);
        badge(size, learner, 44.0).says(&*name.text, Role::Image)
    });
    let middle = std::iter::once(frame::heading(&model.say("board"))).chain(badge).collect();
    let bar = frame::bar(model, theme, Some(Action::Back), middle);
    let how = model.say("board-how");
    let how = before_scene(size, Element::text(&*how.text, &how.lang, Style::Body).ink(Ink::OnDark));
    let tiles = board.trail.course.head.skills.iter().map(|skill| tile(model, theme, board, skill));
    let tiles = Element::wrap()
        .lay(|node| {
            node.width = size.column(1240.0);
            node.column_gap = Val::Percent(GAP);
            node.row_gap = size.space(Space::Medium);
            node.justify_content = JustifyContent::Center;
            node.align_items = AlignItems::Stretch;
            node.flex_shrink = 0.0;
        })
        .children(tiles);
    let body = frame::body(theme)
        .child(Element::column().gap(size, Space::Large).lay(|node| node.align_items = AlignItems::Center).child(how).child(tiles).halfway());
    frame::screen(theme, Some("trail")).child(bar).child(body)
}

fn tile(model: &Model, theme: &Theme, board: &Board, skill: &Skill) -> Element {
    let size = &theme.size;
    let grasp = board.mastery.grasp(&skill.id);
    let name = board.trail.words.message(&format!("skill_{}", skill.id), None).unwrap_or_else(|| Phrase::plain(skill.id.as_str(), &model.lang()));
    let state = model.say(match grasp {
        Grasp::New => "board-new",
        Grasp::Met => "board-met",
        Grasp::Can => "board-can",
    });
    let side = size.px(72.0);
    let picture = match &skill.picture {
        Some(picture) => Element::picture(Drawing::new(board.trail.file(picture), side, side), Val::Px(side), Val::Px(side)),
        None => sign(size, "star", 60.0, Ink::Soft),
    };
    let lantern = if grasp == Grasp::Can { "things/lantern-lit" } else { "things/lantern-unlit" };
    let (wide, high) = (size.px(30.0), size.px(36.0));
    let lantern = Element::picture(Drawing::new(lantern, wide, high), Val::Px(wide), Val::Px(high));
    let (fill, border) = match grasp {
        Grasp::New => (Fill::Paper2, Ink::Line),
        Grasp::Met => (Fill::Paper, Ink::Sky),
        Grasp::Can => (Fill::LeafLight, Ink::Leaf),
    };
    let texts = Element::column()
        .grow()
        .gap(size, Space::Hair)
        .child(Element::text(&*name.text, &name.lang, Style::Body).bold().silent())
        .child(Element::text(&*state.text, &state.lang, Style::Caption).ink(Ink::Soft).silent());
    Element::row()
        .gap(size, Space::Medium)
        .pad(size, Space::Medium, Space::Small)
        .corner(size.card_corner())
        .fill(fill)
        .border(border, size.val(if grasp == Grasp::Can { 4.0 } else { 2.0 }))
        .lay(|node| {
            let beside = if size.text > 1.3 { 2.0 } else { 3.0 };
            node.width = Val::Percent((99.0 - GAP * (beside - 1.0)) / beside);
        })
        .says(format!("{}. {}", name.text, state.text), Role::ListItem)
        .child(picture)
        .child(texts)
        .child(lantern)
}
