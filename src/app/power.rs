//! Drawing on demand: an idle lesson costs nothing, and a started one is never left black. What moves is drawn when it changes, and not in between.

use std::time::Duration;

use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::prelude::*;
use bevy::window::{RequestRedraw, WindowFocused, WindowOccluded, WindowResized};
use bevy::winit::accessibility::WinitActionRequestHandlers;
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};

use super::AppSystems;
use crate::io::{Alarm, now_and_then};

/// How long frames go on being drawn after the window was shown, resized or brought to the front, in seconds: frames that are drawn before
/// the window system has mapped the window are lost, and it does not ask for another.
const AFTER_SHOWING: f32 = 1.5;

/// How often it is looked whether a screen reader has asked for something, and whether there is one.
const LISTENS: Duration = Duration::from_millis(40);
const LOOKS: Duration = Duration::from_millis(500);

/// Whether the next frame is to be drawn though nobody presses anything.
#[derive(Resource, Debug)]
pub struct KeepAwake {
    seconds: f32,
    now: bool,
    /// The next frame that is wanted later: in so many seconds.
    later: Option<f32>,
}

impl Default for KeepAwake {
    fn default() -> Self {
        Self { seconds: AFTER_SHOWING, now: true, later: None }
    }
}

impl KeepAwake {
    /// Asks for one more frame: something moves.
    pub fn for_a_moment(&mut self) {
        self.now = true;
    }

    /// Asks for a frame in so many seconds: then something changes by itself.
    pub fn in_seconds(&mut self, seconds: f32) {
        let seconds = seconds.max(0.0);
        self.later = Some(self.later.map_or(seconds, |later| later.min(seconds)));
    }

    /// Takes what was asked for later.
    pub fn take_later(&mut self) -> Option<f32> {
        self.later.take()
    }

    /// Asks for frames for a while: the window has changed.
    pub fn after_showing(&mut self) {
        self.seconds = AFTER_SHOWING;
    }
}

/// The time since something was first on the screen.
#[derive(Clone, Copy, Debug, Default)]
pub struct Since(Option<Duration>);

impl Since {
    /// Returns the seconds since it was first asked.
    pub fn seconds(&mut self, time: &Time<Real>) -> f32 {
        let began = *self.0.get_or_insert(time.elapsed());
        time.elapsed().saturating_sub(began).as_secs_f32()
    }
}

/// Wakes the window when something is to change by itself.
#[derive(Resource)]
struct Waker(Alarm);

pub(super) fn plugin(app: &mut App) {
    let wait = UpdateMode::reactive_low_power(Duration::from_secs(3600));
    app.insert_resource(WinitSettings { focused_mode: wait, unfocused_mode: wait })
        .init_resource::<KeepAwake>()
        .add_systems(Startup, set_alarm)
        .add_systems(Update, listen.in_set(AppSystems::Rest))
        .add_systems(Last, answer_soon)
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

fn set_alarm(mut commands: Commands, window: Res<EventLoopProxyWrapper>) {
    let window = (*window).clone();
    let wake = move || {
        // A window that is closed needs no waking.
        let _: Result<(), _> = window.send_event(WinitUserEvent::WakeUp);
    };
    if let Some(alarm) = Alarm::new(wake) {
        commands.insert_resource(Waker(alarm));
    }
}

/// What a screen reader asks for is put into a list by a thread of the system, which wakes nobody: so somebody looks whether there is something in it.
fn listen(
    handlers: Res<WinitActionRequestHandlers>,
    requested: Res<AccessibilityRequested>,
    window: Res<EventLoopProxyWrapper>,
    mut listens: Local<bool>,
) {
    if *listens || handlers.is_empty() {
        return;
    }
    *listens = true;
    let handlers: Vec<_> = handlers.values().cloned().collect();
    let (requested, window) = (requested.clone(), (*window).clone());
    let mut was_there = false;
    now_and_then(move || {
        let is_there = requested.get();
        let waits = handlers.iter().any(|handler| handler.lock().is_ok_and(|requests| !requests.is_empty()));
        if waits || is_there != was_there {
            was_there = is_there;
            // A window that is closed needs no waking.
            let _: Result<(), _> = window.send_event(WinitUserEvent::WakeUp);
        }
        if is_there { LISTENS } else { LOOKS }
    });
}

/// Bevy takes the list over at the end of a frame; what is on it is done in the next one.
fn answer_soon(mut requests: MessageReader<ActionRequest>, mut redraw: MessageWriter<RequestRedraw>) {
    if requests.read().count() > 0 {
        redraw.write(RequestRedraw);
    }
}

fn ask_for_frames(time: Res<Time<Real>>, mut awake: ResMut<KeepAwake>, waker: Option<Res<Waker>>, mut redraw: MessageWriter<RequestRedraw>) {
    if awake.seconds > 0.0 {
        awake.seconds -= time.delta_secs();
        awake.now = true;
    }
    match (awake.take_later(), waker) {
        (Some(seconds), Some(waker)) => waker.0.after(Duration::from_secs_f32(seconds)),
        (Some(_), None) => awake.now = true,
        (None, _) => {}
    }
    if std::mem::take(&mut awake.now) {
        redraw.write(RequestRedraw);
    }
}
