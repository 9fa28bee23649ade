//! What comes and goes by itself shortly after something happened, such as the dots of somebody who is writing.

use bevy::prelude::*;

use super::Seen;
use crate::app::AppSystems;
use crate::app::power::KeepAwake;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, come_and_go.in_set(AppSystems::Show));
}

fn come_and_go(time: Res<Time>, mut awake: ResMut<KeepAwake>, mut commands: Commands, mut all: Query<(Entity, &mut Seen, &mut Visibility)>) {
    for (entity, mut seen, mut visibility) in &mut all {
        seen.time += time.delta_secs().min(0.1);
        let wanted = if (seen.from..seen.until).contains(&seen.time) { Visibility::Inherited } else { Visibility::Hidden };
        if *visibility != wanted {
            *visibility = wanted;
        }
        let last = if seen.until.is_finite() { seen.until } else { seen.from };
        if seen.time >= last {
            commands.entity(entity).remove::<Seen>();
        }
        awake.for_a_moment();
    }
}
