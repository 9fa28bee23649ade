//! What comes and goes by itself shortly after something happened, such as the dots of somebody who is writing.

use bevy::prelude::*;

use super::Seen;
use crate::app::AppSystems;
use crate::app::power::KeepAwake;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, come_and_go.in_set(AppSystems::Show));
}

fn come_and_go(time: Res<Time<Real>>, mut awake: ResMut<KeepAwake>, mut commands: Commands, mut all: Query<(Entity, &mut Seen, &mut Visibility)>) {
    for (entity, mut seen, mut visibility) in &mut all {
        let seconds = seen.since.seconds(&time);
        let wanted = if (seen.from..seen.until).contains(&seconds) { Visibility::Inherited } else { Visibility::Hidden };
        if *visibility != wanted {
            *visibility = wanted;
        }
        match [seen.from, seen.until].into_iter().find(|at| *at > seconds && at.is_finite()) {
            Some(next) => awake.in_seconds(next - seconds),
            None => {
                commands.entity(entity).remove::<Seen>();
            }
        }
    }
}
