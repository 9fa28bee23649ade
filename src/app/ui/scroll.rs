//! Scrolling: by the wheel, by Page Up and Page Down, to whatever gets the focus, and to what is new.

use bevy::input::mouse::{MouseScrollUnit, MouseWheel};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;

use crate::app::AppSystems;
use crate::app::power::KeepAwake;
use crate::app::theme::Theme;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (wheel_and_keys, to_focus, to_news).chain().in_set(AppSystems::Show));
}

type Scrollable<'a> = (&'a Node, &'a ComputedNode, &'a mut ScrollPosition);

fn wheel_and_keys(mut wheel: MessageReader<MouseWheel>, keys: Res<ButtonInput<KeyCode>>, theme: Res<Theme>, mut all: Query<Scrollable>) {
    let mut by = 0.0;
    for event in wheel.read() {
        by -= match event.unit {
            MouseScrollUnit::Line => event.y * theme.size.rem() * 2.0,
            MouseScrollUnit::Pixel => event.y,
        };
    }
    let page = theme.size.window.y * 0.4;
    if keys.just_pressed(KeyCode::PageDown) {
        by += page;
    }
    if keys.just_pressed(KeyCode::PageUp) {
        by -= page;
    }
    if by == 0.0 {
        return;
    }
    for (node, computed, mut position) in &mut all {
        if node.overflow.y == OverflowAxis::Scroll {
            let scale = computed.inverse_scale_factor();
            let most = ((computed.content_size().y - computed.size().y) * scale).max(0.0);
            position.0.y = (position.0.y + by).clamp(0.0, most);
        }
    }
}

/// Brings what gets the focus into sight.
fn to_focus(
    focus: Res<InputFocus>,
    places: Query<(&ComputedNode, &UiGlobalTransform)>,
    parents: Query<&ChildOf>,
    mut scrolls: Query<(&Node, &mut ScrollPosition)>,
    mut last: Local<Option<Entity>>,
) {
    let Some(entity) = focus.get().filter(|entity| *last != Some(*entity)) else {
        return;
    };
    let Ok((own, _)) = places.get(entity) else { return };
    if own.is_empty() {
        return;
    }
    *last = Some(entity);
    into_sight(entity, &places, &parents, &mut scrolls);
}

/// Something new, and for how many frames it has had its place: what has the focus is brought into sight first.
#[derive(Component, Clone, Copy, Debug)]
pub struct News(pub u8);

/// As many frames after it has its place something new is brought into sight.
const SETTLED: u8 = 3;

/// Brings what is new into sight, and as much of its beginning as there is room for.
fn to_news(
    mut commands: Commands,
    mut awake: ResMut<KeepAwake>,
    mut news: Query<(Entity, &mut News)>,
    places: Query<(&ComputedNode, &UiGlobalTransform)>,
    parents: Query<&ChildOf>,
    mut scrolls: Query<(&Node, &mut ScrollPosition)>,
) {
    for (entity, mut news) in &mut news {
        awake.for_a_moment();
        if places.get(entity).is_ok_and(|(own, _)| !own.is_empty()) {
            news.0 += 1;
        }
        if news.0 == SETTLED {
            into_sight(entity, &places, &parents, &mut scrolls);
            commands.entity(entity).remove::<News>();
        }
    }
}

/// Scrolls what holds something so that it can be seen.
fn into_sight(
    entity: Entity,
    places: &Query<(&ComputedNode, &UiGlobalTransform)>,
    parents: &Query<&ChildOf>,
    scrolls: &mut Query<(&Node, &mut ScrollPosition)>,
) {
    let Ok((own, own_place)) = places.get(entity) else { return };
    for ancestor in parents.iter_ancestors(entity) {
        let (Ok((frame, frame_place)), Ok((node, mut position))) = (places.get(ancestor), scrolls.get_mut(ancestor)) else {
            continue;
        };
        if node.overflow.y != OverflowAxis::Scroll {
            continue;
        }
        let scale = own.inverse_scale_factor();
        let middle = (own_place.translation.y - frame_place.translation.y) * scale;
        let (half, room) = (own.size().y * scale / 2.0 + 8.0, frame.size().y * scale / 2.0);
        if half < room && middle + half > room {
            position.0.y += middle + half - room;
        } else if half >= room || middle - half < -room {
            position.0.y = (position.0.y + middle - half + room).max(0.0);
        }
    }
}
