//! Our widgets: a screen is a tree of [`Element`]s made from the model, and this folder turns it into Bevy's nodes, with focus, labels and directions.

mod access;
mod element;
mod focus;
mod overhang;
mod scroll;
mod seen;
mod spawn;
mod widgets;

pub use element::{Element, Fill, Ink, Kind, Scroll};
pub use focus::{Focused, give, is_on_bar};
pub use overhang::drawn_width;
pub use scroll::News;
pub use spawn::{After, Key, Look, Press, Seen, Spoken, TextBox, spawn};
pub use widgets::*;

use bevy::prelude::*;

/// Adds what widgets do by themselves: focus, scrolling, and answering a screen reader.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins((focus::plugin, overhang::plugin, scroll::plugin, access::plugin, seen::plugin));
}
