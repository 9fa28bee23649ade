//! What happens beside pressing: Shift three times leaves a page, one key is enough where things are gone through by themselves, and after a quiet time it is
//! somebody else's turn.

use std::time::Duration;

use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::{MouseButtonInput, MouseMotion};
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;

use super::AppSystems;
use super::action::Action;
use super::power::KeepAwake;
use super::show::Shown;

/// As many presses of Shift leave a page, within so many seconds.
const PRESSES: usize = 3;
const WITHIN: Duration = Duration::from_millis(1500);

/// When something was last done by a person.
#[derive(Resource, Default)]
struct Quiet {
    since: Duration,
}

/// The thing that has the light of scanning, and since when.
#[derive(Resource, Default)]
struct Scanning {
    since: Duration,
    /// It begins anew with each screen.
    turns: u64,
    moments: u64,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Quiet>()
        .init_resource::<Scanning>()
        .add_systems(Update, (leave_by_shift, notice_quiet).in_set(AppSystems::Input))
        .add_systems(Update, scan.in_set(AppSystems::Show));
}

fn leave_by_shift(time: Res<Time<Real>>, mut keys: MessageReader<KeyboardInput>, mut presses: Local<Vec<Duration>>, mut shown: NonSendMut<Shown>) {
    for key in keys.read().filter(|key| key.state == ButtonState::Pressed && !key.repeat) {
        if !matches!(key.key_code, KeyCode::ShiftLeft | KeyCode::ShiftRight) {
            presses.clear();
            continue;
        }
        presses.retain(|at| time.elapsed().saturating_sub(*at) <= WITHIN);
        presses.push(time.elapsed());
        if presses.len() >= PRESSES && shown.model.settings.leave_keys {
            presses.clear();
            shown.act(Action::LeavePage);
        }
    }
}

fn notice_quiet(
    time: Res<Time<Real>>,
    mut keys: MessageReader<KeyboardInput>,
    mut buttons: MessageReader<MouseButtonInput>,
    mut moved: MessageReader<MouseMotion>,
    mut quiet: ResMut<Quiet>,
    mut awake: ResMut<KeepAwake>,
    mut shown: NonSendMut<Shown>,
) {
    if keys.read().count() + buttons.read().count() + moved.read().count() > 0 {
        quiet.since = time.elapsed();
    }
    let minutes = shown.model.settings.idle_minutes;
    if minutes == 0 || shown.model.learner.is_none() {
        return;
    }
    let patience = f32::from(minutes) * 60.0;
    let seconds = time.elapsed().saturating_sub(quiet.since).as_secs_f32();
    if seconds < patience {
        awake.in_seconds(patience - seconds);
    } else {
        quiet.since = time.elapsed();
        shown.act(Action::PutAway);
    }
}

/// Brings the focus from one thing to the next, as long as each is to have it. Any press lets it wait anew.
fn scan(
    time: Res<Time<Real>>,
    shown: NonSend<Shown>,
    mut keys: MessageReader<KeyboardInput>,
    mut scanning: ResMut<Scanning>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut awake: ResMut<KeepAwake>,
) {
    let pressed = keys.read().any(|key| key.state == ButtonState::Pressed);
    let Some(seconds) = shown.model.settings.scan.seconds() else { return };
    let now = (shown.model.turns, shown.model.moments);
    if pressed || now != (scanning.turns, scanning.moments) {
        (scanning.turns, scanning.moments) = now;
        scanning.since = time.elapsed();
    }
    let waited = time.elapsed().saturating_sub(scanning.since).as_secs_f32();
    if waited < seconds {
        return awake.in_seconds(seconds - waited);
    }
    scanning.since = time.elapsed();
    awake.in_seconds(seconds);
    let all = shown.pressable();
    let at = focus.get().and_then(|entity| all.iter().position(|(other, _)| *other == entity));
    if let Some((entity, _)) = all.get(at.map_or(0, |at| (at + 1) % all.len().max(1))) {
        focus.set(*entity, FocusCause::Navigated);
        visible.0 = true;
    }
}
