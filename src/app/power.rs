//! Drawing on demand: an idle lesson costs nothing, and a started one is never left black.

use std::time::Duration;

use bevy::prelude::*;
use bevy::window::{RequestRedraw, WindowFocused, WindowOccluded, WindowResized};
use bevy::winit::{UpdateMode, WinitSettings};

use super::AppSystems;

/// How long frames go on being drawn after the window was shown, resized or brought to the front, in seconds: frames that are drawn before
/// the window system has mapped the window are lost, and it does not ask for another.
const AFTER_SHOWING: f32 = 1.5;

/// Whether the next frame is to be drawn though nobody presses anything.
#[derive(Resource, Debug)]
pub struct KeepAwake {
    seconds: f32,
    now: bool,
}

impl Default for KeepAwake {
    fn default() -> Self {
        Self { seconds: AFTER_SHOWING, now: true }
    }
}

impl KeepAwake {
    /// Asks for one more frame: something moves.
    pub fn for_a_moment(&mut self) {
        self.now = true;
    }

    /// Asks for frames for a while: the window has changed.
    pub fn after_showing(&mut self) {
        self.seconds = AFTER_SHOWING;
    }
}

pub(super) fn plugin(app: &mut App) {
    let wait = UpdateMode::reactive_low_power(Duration::from_secs(3600));
    app.insert_resource(WinitSettings { focused_mode: wait, unfocused_mode: wait })
        .init_resource::<KeepAwake>()
        .add_systems(Update, notice_window.in_set(AppSystems::Input))
        .add_systems(Update, ask_for_frames.in_set(AppSystems::Rest));
}

fn notice_window(
    mut awake: ResMut<KeepAwake>,
    mut resized: MessageReader<WindowResized>,
    mut focused: MessageReader<WindowFocused>,
    mut occluded: MessageReader<WindowOccluded>,
) {
    if resized.read().count() + focused.read().count() + occluded.read().count() > 0 {
        awake.after_showing();
    }
}

fn ask_for_frames(time: Res<Time<Real>>, mut awake: ResMut<KeepAwake>, mut redraw: MessageWriter<RequestRedraw>) {
    if awake.seconds > 0.0 {
        awake.seconds -= time.delta_secs();
        awake.now = true;
    }
    if std::mem::take(&mut awake.now) {
        redraw.write(RequestRedraw);
    }
}
