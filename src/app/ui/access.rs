//! What a screen reader asks for is done: Bevy forwards its requests and leaves them to us.

use accesskit::Action as AccessAction;
use bevy::a11y::ActionRequest;
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::InteractionDisabled;
use bevy::ui_widgets::Activate;

use super::Key;
use crate::app::AppSystems;

pub(super) fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>().add_systems(Update, answer.in_set(AppSystems::Input));
}

fn answer(
    mut requests: MessageReader<ActionRequest>,
    pressable: Query<Has<InteractionDisabled>, With<Key>>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut commands: Commands,
) {
    for ActionRequest(request) in requests.read() {
        let Some(entity) = Entity::try_from_bits(request.target_node.0) else {
            continue;
        };
        let Ok(disabled) = pressable.get(entity) else { continue };
        match request.action {
            AccessAction::Focus => {
                focus.set(entity, FocusCause::Navigated);
                visible.0 = true;
            }
            AccessAction::Click if !disabled => commands.trigger(Activate { entity }),
            _ => {}
        }
    }
}
