//! Texts that are wider than they were measured. Parley 0.9 counts some clusters of Arabic and Khmer less in the width of a line than in its glyphs, and a text
//! would stand over the rim of its box; so the room that is missing is added.

use bevy::prelude::*;
use bevy::text::{ComputedTextBlock, TextLayoutInfo};
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;
use parley::PositionedLayoutItem;

use super::TextBox;

/// What is less than this cannot be seen, in pixels.
const SEEN: f32 = 0.5;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PostUpdate, make_room.after(UiSystems::PostLayout));
}

type Laid = (With<TextBox>, Changed<TextLayoutInfo>);

fn make_room(mut texts: Query<(&ComputedTextBlock, &ComputedNode, &mut Node, &mut Text), Laid>, mut redraw: MessageWriter<RequestRedraw>) {
    for (block, computed, mut node, mut text) in &mut texts {
        let missing = overhang(block) * computed.inverse_scale_factor;
        let given = if let Val::Px(pixels) = node.padding.right { pixels } else { 0.0 };
        // It only grows: a text that breaks anew in a narrower place would else go to and fro.
        if missing > given + SEEN {
            node.padding.right = Val::Px(missing.ceil());
            // A text whose box stays as large is laid out anew only if it seems to be another one.
            text.set_changed();
            redraw.write(RequestRedraw);
        }
    }
}

/// Returns how far the glyphs of a line go over its measured end, at most, in physical pixels. Lines are set from the left in either direction.
fn overhang(block: &ComputedTextBlock) -> f32 {
    block.buffer().lines().map(|line| glyphs_width(&line) - line.metrics().advance).fold(0.0, f32::max)
}

fn glyphs_width(line: &parley::Line<'_, impl parley::Brush>) -> f32 {
    let runs = line.items().filter_map(|item| if let PositionedLayoutItem::GlyphRun(run) = item { Some(run.advance()) } else { None });
    runs.sum()
}

/// Returns how wide a text is as it is drawn, in physical pixels.
pub fn drawn_width(block: &ComputedTextBlock) -> f32 {
    block.buffer().lines().map(|line| line.metrics().offset + glyphs_width(&line) - line.metrics().trailing_whitespace).fold(0.0, f32::max)
}
