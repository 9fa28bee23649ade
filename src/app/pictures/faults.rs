//! What can be wrong with what was drawn: a character without a glyph, a text that is cut or stands outside.

use bevy::prelude::*;
use bevy::text::{ComputedTextBlock, TextLayoutInfo};
use parley::PositionedLayoutItem;

use crate::app::show::Canvas;
use crate::app::ui::{TextBox, drawn_width};

/// How far a text may stand over its place before it counts as cut, in pixels: marks and italics do.
const SLACK: f32 = 2.0;

/// Looks through all texts that were drawn.
pub fn find(world: &mut World) -> Vec<String> {
    let canvas = world.resource::<Canvas>().0;
    let mut texts = world.query_filtered::<(Entity, &Text, &ComputedTextBlock, &TextLayoutInfo, &ComputedNode, &UiGlobalTransform), With<TextBox>>();
    let found: Vec<(Entity, String, Option<String>)> = texts
        .iter(world)
        .map(|(entity, text, block, drawn, node, place)| {
            let fault =
                no_glyph(text, block).or_else(|| too_wide(block, node)).or_else(|| too_high(drawn, node)).or_else(|| outside(node, place, canvas));
            (entity, text.0.clone(), fault)
        })
        .collect();
    let scrolls = |mut entity: Entity| {
        while let Some(parent) = world.get::<ChildOf>(entity).map(ChildOf::parent) {
            if world.get::<Node>(parent).is_some_and(|node| node.overflow.y == OverflowAxis::Scroll) {
                return true;
            }
            entity = parent;
        }
        false
    };
    let told = found.iter().filter_map(|(entity, text, fault)| {
        let fault = fault.as_ref()?;
        (!fault.starts_with("it stands outside") || !scrolls(*entity)).then(|| format!("“{}”: {fault}", first_words(text)))
    });
    told.collect()
}

fn first_words(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{200b}' | '\u{200f}' | '\u{61c}')).take(40).collect()
}

fn no_glyph(text: &Text, block: &ComputedTextBlock) -> Option<String> {
    for line in block.buffer().lines() {
        for item in line.items() {
            let PositionedLayoutItem::GlyphRun(run) = item else { continue };
            if run.glyphs().any(|glyph| glyph.id == 0) {
                let range = run.run().text_range();
                return Some(format!("no glyph for a character in “{}”", text.0.get(range).unwrap_or_default()));
            }
        }
    }
    None
}

fn too_wide(block: &ComputedTextBlock, node: &ComputedNode) -> Option<String> {
    let (wide, room) = (drawn_width(block), node.size().x);
    (wide > room + SLACK).then(|| format!("it is {wide:.0} pixels wide and has room for {room:.0}"))
}

/// The height is that of what is drawn: the lines of the block may be those of a width that was only tried.
fn too_high(drawn: &TextLayoutInfo, node: &ComputedNode) -> Option<String> {
    let (high, tall) = (drawn.size.y, node.content_box().height());
    (high > tall + SLACK).then(|| format!("it is {high:.0} pixels high and has room for {tall:.0}"))
}

fn outside(node: &ComputedNode, place: &UiGlobalTransform, canvas: Vec2) -> Option<String> {
    let half = node.size() / 2.0;
    let (from, to) = (place.translation - half, place.translation + half);
    let inside = from.cmpge(Vec2::splat(-SLACK)).all() && to.cmple(canvas + SLACK).all();
    (!inside).then(|| format!("it stands outside: from {from:.0} to {to:.0}"))
}
