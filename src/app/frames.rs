//! How long frames take while something moves: said on standard error if `PATHLIGHT_FRAMES` is set, for `make bench`.

use bevy::prelude::*;

use super::AppSystems;
use super::power::KeepAwake;
use super::theme::Theme;

/// So many frames are counted together.
const TOGETHER: usize = 60;
/// After a pause of so many seconds nothing was moving.
const PAUSE: f32 = 0.25;

/// So many frames after a screen was drawn anew are not counted: they are the answer to a press, and no movement.
const ANSWER: u8 = 3;

/// How long the latest frames took in which something moved, in seconds.
#[derive(Resource, Default)]
struct Frames {
    seconds: Vec<f32>,
    /// So many frames to come are not counted.
    passed_over: u8,
}

pub(super) fn plugin(app: &mut App) {
    if std::env::var_os("PATHLIGHT_FRAMES").is_some() {
        app.init_resource::<Frames>().add_systems(Last, count).add_systems(Update, go_on.after(AppSystems::Show).before(AppSystems::Rest));
    }
}

/// While something moves, frames are drawn one after another, so that what one takes can be told.
fn go_on(mut awake: ResMut<KeepAwake>) {
    if awake.take_later().is_some() {
        awake.for_a_moment();
    }
}

/// The theme is made anew with each screen.
fn count(time: Res<Time<Real>>, theme: Res<Theme>, mut frames: ResMut<Frames>) {
    let seconds = time.delta_secs();
    if theme.is_changed() {
        frames.passed_over = ANSWER;
    }
    if frames.passed_over > 0 || seconds > PAUSE {
        frames.passed_over = frames.passed_over.saturating_sub(1);
        return;
    }
    frames.seconds.push(seconds);
    if frames.seconds.len() == TOGETHER {
        frames.seconds.sort_by(f32::total_cmp);
        let late = frames.seconds[TOGETHER * 95 / 100];
        eprintln!("frames: 95th percentile {:.1} ms", late * 1000.0);
        frames.seconds.clear();
    }
}
