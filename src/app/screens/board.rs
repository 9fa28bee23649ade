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

/// How wide the board is, at 1366 × 768.
const WIDE: f32 = 1240.0;

pub fn draw(model: &Model, theme: &Theme, board: &Board) -> Element {
    let size = &theme.size;
    let badge = model.learner.as_ref().map(|(_, learner)| {
        let name = super::who::name(model, learner);
        badge(size, learner, 44.0).says(&*name.text, Role::Image)
    });
    let middle = std::iter::once(frame::heading(&model.say("board"))).chain(badge).collect();
    let bar = frame::bar(model, theme, Some(Action::Back), middle);
    let how = model.say("board-how");
    let how = Element::text(&*how.text, &how.lang, Style::Body).ink(Ink::OnDark).lay(|node| node.flex_shrink = 1.0);
    let how = before_scene(size, how).lay(|node| node.max_width = size.column(WIDE));
    let beside = if size.text > 1.3 { 2 } else { 3 };
    let gap = size.px(12.0);
    let width = ((size.column_px(WIDE) - gap * (beside as f32 - 1.0)) / beside as f32).floor();
    let rows = board.trail.course.head.skills.chunks(beside).map(|skills| {
        let tiles = skills.iter().map(|skill| tile(model, theme, board, skill, width));
        Element::row().gap(size, Space::Medium).lay(|node| node.align_items = AlignItems::Stretch).children(tiles)
    });
    let tiles = Element::column()
        .gap(size, Space::Medium)
        .lay(|node| {
            node.width = size.column(WIDE);
            node.flex_shrink = 0.0;
        })
        .children(rows);
    let body = frame::body(theme)
        .child(Element::column().gap(size, Space::Large).lay(|node| node.align_items = AlignItems::Center).child(how).child(tiles).halfway());
    frame::screen(theme, Some("trail")).child(bar).child(body)
}

/// One skill, so wide in pixels: the room for its words is said, and not left to be found.
fn tile(model: &Model, theme: &Theme, board: &Board, skill: &Skill, width: f32) -> Element {
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
    let border_width = size.px(4.0);
    let room = (width - side - wide - size.px(12.0) * 4.0 - border_width * 2.0).floor();
    let texts = Element::column()
        .lay(|node| {
            node.width = Val::Px(room);
            node.flex_shrink = 0.0;
        })
        .gap(size, Space::Hair)
        .child(Element::text(&*name.text, &name.lang, Style::Body).bold().silent())
        .child(Element::text(&*state.text, &state.lang, Style::Caption).ink(Ink::Soft).silent());
    Element::row()
        .gap(size, Space::Medium)
        .pad(size, Space::Medium, Space::Small)
        .corner(size.card_corner())
        .fill(fill)
        .border(border, Val::Px(border_width))
        .lay(|node| node.width = Val::Px(width))
        .says(format!("{}. {}", name.text, state.text), Role::ListItem)
        .child(picture)
        .child(texts)
        .child(lantern)
}
