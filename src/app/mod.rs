//! The window. A [`model::Model`] is what is shown, an [`action::Action`] changes it, and [`screens`] draw it as elements: one direction, one place
//! for each. Bevy draws the elements, and knows of no lesson.

mod action;
mod adapter;
mod art;
mod assist;
mod audio;
mod certificate;
mod display;
mod figure;
mod frames;
mod model;
mod pictures;
mod play;
mod png;
mod power;
mod reading;
mod screens;
mod show;
#[cfg(test)]
mod tests;
mod theme;
mod trail;
mod ui;
mod view;

use bevy::prelude::*;

pub use adapter::{Graphics, sound};
pub use display::display;
pub use pictures::pictures;
pub use play::play;

/// The order of a frame. A system that reads keys or the pointer belongs to `Input`, one that makes the screen follow the model to `Draw`, one that moves or
/// colours what is on the screen to `Show`, and what decides about the next frame to `Rest`.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum AppSystems {
    Input,
    Draw,
    Show,
    Rest,
}

/// Adds everything but the window: the same for playing, for pictures and for tests.
fn plugin(app: &mut App) {
    app.configure_sets(Update, (AppSystems::Input, AppSystems::Draw, AppSystems::Show, AppSystems::Rest).chain());
    app.add_plugins((ui::plugin, figure::plugin, show::plugin, assist::plugin, reading::plugin));
}
