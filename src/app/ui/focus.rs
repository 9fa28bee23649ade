//! The focus: a ring that can be seen, arrows that find the next thing, and the same place after a screen was drawn anew.

use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::math::CompassOctant;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::ui::auto_directional_navigation::AutoDirectionalNavigator;
use bevy::ui::{InteractionDisabled, Pressed};

use super::Key;
use crate::app::AppSystems;
use crate::app::theme::Theme;

/// The keys of the buttons on the bar, which every screen has. No id has an underscore, so that nothing of a step has one of them.
const BAR: [&str; 6] = ["bar_back", "bar_me", "bar_read", "bar_sound", "bar_settings", "bar_help"];

/// Returns true for the key of a button on the bar.
pub fn is_on_bar(key: &str) -> bool {
    BAR.contains(&key)
}

/// The key of what has the focus, kept over drawing anew.
#[derive(Resource, Clone, Debug, Default, PartialEq, Eq)]
pub struct Focused(pub Option<String>);

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((TabNavigationPlugin, bevy::input_focus::directional_navigation::DirectionalNavigationPlugin))
        .init_resource::<Focused>()
        .add_systems(Update, arrows.in_set(AppSystems::Input))
        .add_systems(Update, (remember, ring).chain().in_set(AppSystems::Show));
}

/// Moves the focus by the arrow keys. The pointer hides the ring, keys show it.
fn arrows(mut keys: MessageReader<KeyboardInput>, mut navigator: AutoDirectionalNavigator, mut visible: ResMut<InputFocusVisible>) {
    for key in keys.read().filter(|key| key.state == ButtonState::Pressed) {
        let direction = match key.key_code {
            KeyCode::ArrowUp => CompassOctant::North,
            KeyCode::ArrowDown => CompassOctant::South,
            KeyCode::ArrowLeft => CompassOctant::West,
            KeyCode::ArrowRight => CompassOctant::East,
            _ => continue,
        };
        visible.0 = true;
        // No neighbour there is no fault: the focus stays.
        let _ = navigator.navigate(direction);
    }
}

fn remember(focus: Res<InputFocus>, keys: Query<&Key>, mut focused: ResMut<Focused>) {
    if let Some(key) = focus.get().and_then(|entity| keys.get(entity).ok())
        && focused.0.as_ref() != Some(&key.0)
    {
        focused.0 = Some(key.0.clone());
    }
}

type Pressable<'a> = (Entity, &'a mut Outline, Has<Pressed>, Option<&'a Hovered>, Has<InteractionDisabled>);

fn ring(focus: Res<InputFocus>, visible: Res<InputFocusVisible>, theme: Res<Theme>, mut pressable: Query<Pressable, With<Key>>) {
    for (entity, mut outline, pressed, hovered, disabled) in &mut pressable {
        let hovered = hovered.is_some_and(|hovered| hovered.0);
        let has_focus = focus.get() == Some(entity) && visible.0;
        let color = if has_focus {
            theme.palette.amber
        } else if disabled {
            Color::NONE
        } else if pressed {
            theme.palette.sky
        } else if hovered {
            theme.palette.glow
        } else {
            Color::NONE
        };
        if outline.color != color {
            outline.color = color;
        }
    }
}

/// Gives the focus to the first of these keys that can be pressed; to the first thing below the bar if there is none of them. Returns the key that has it.
pub fn give(focus: &mut InputFocus, wanted: &[&str], all: &[(Entity, String)]) -> Option<String> {
    let named = wanted.iter().find_map(|wanted| all.iter().find(|(_, key)| key == wanted));
    let found = named.or_else(|| all.iter().find(|(_, key)| !is_on_bar(key))).or(all.first());
    match found {
        Some((entity, key)) => {
            focus.set(*entity, FocusCause::Navigated);
            Some(key.clone())
        }
        None => {
            focus.clear();
            None
        }
    }
}
