//! How long frames take while something moves: said on standard error if `PATHLIGHT_FRAMES` is set, for `make bench`.

use bevy::prelude::*;

/// So many frames are counted together.
const TOGETHER: usize = 60;
/// After a pause of so many seconds nothing was moving, and counting begins anew.
const PAUSE: f32 = 0.25;

/// How long the latest frames took, in seconds.
#[derive(Resource, Default)]
struct Frames(Vec<f32>);

pub(super) fn plugin(app: &mut App) {
    if std::env::var_os("PATHLIGHT_FRAMES").is_some() {
        app.init_resource::<Frames>().add_systems(Last, count);
    }
}

fn count(time: Res<Time<Real>>, mut frames: ResMut<Frames>) {
    let seconds = time.delta_secs();
    if seconds > PAUSE {
        frames.0.clear();
        return;
    }
    frames.0.push(seconds);
    if frames.0.len() == TOGETHER {
        frames.0.sort_by(f32::total_cmp);
        let late = frames.0[TOGETHER * 95 / 100];
        eprintln!("frames: 95th percentile {:.1} ms", late * 1000.0);
        frames.0.clear();
    }
}
