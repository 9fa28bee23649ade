//! The sign-language window: a clip of the step beside it, and never over its words. The learner moves it and sizes it.

use accesskit::Role;
use bevy::prelude::*;

use super::lesson;
use crate::app::action::{Action, Change};
use crate::app::art::{Drawing, of_course};
use crate::app::model::{Lesson, Model};
use crate::app::theme::{Space, Theme};
use crate::app::ui::{Element, Fill, icon_button, spring};
use crate::engine::Screen;

/// How wide the window is: a share of the screen, small and large.
const SHARES: (f32, f32) = (0.2, 0.3);

/// Draws a step, with its clip beside it if one is wanted and there.
pub fn draw(model: &Model, theme: &Theme, shown: &Lesson) -> Element {
    let Some(file) = clip(model, shown) else { return lesson::draw(model, theme, shown) };
    let whole = theme.size.window;
    let share = if model.settings.sign_large { SHARES.1 } else { SHARES.0 };
    let width = (whole.x * share).round();
    let beside = Theme::new(Vec2::new(whole.x - width, whole.y), &model.settings);
    let step = Element::column().child(lesson::draw(model, &beside, shown)).lay(|node| {
        node.width = Val::Px(whole.x - width);
        node.height = Val::Percent(100.0);
    });
    let window = window(model, theme, file, width);
    let row = Element::row().lay(|node| {
        node.width = Val::Percent(100.0);
        node.height = Val::Percent(100.0);
        node.position_type = PositionType::Absolute;
        node.align_items = AlignItems::Stretch;
    });
    if model.settings.sign_corner.is_at_end() { row.child(step).child(window) } else { row.child(window).child(step) }
}

/// Returns the file of the clip of the step that is shown, in the sign language that is wanted.
fn clip(model: &Model, shown: &Lesson) -> Option<String> {
    let code = model.settings.sign.as_ref()?;
    let Screen::Step { step, .. } = shown.sitting.attempt().screen() else { return None };
    let file = shown.trail.media.get(&format!("sign/{code}/{}", step.head.id))?;
    Some(of_course(&shown.trail.course.head.id, file))
}

fn window(model: &Model, theme: &Theme, file: String, width: f32) -> Element {
    let size = &theme.size;
    let side = width - 2.0 * size.px(12.0);
    let label = model.say("sign-window");
    let picture = Element::picture(Drawing::new(file, side, side), Val::Px(side), Val::Px(side)).keeps_moving().says(&*label.text, Role::Image);
    let corner = model.settings.sign_corner;
    let large = model.settings.sign_large;
    let (sized, sign) = if large { ("sign-smaller", "smaller") } else { ("sign-larger", "plus") };
    let buttons = Element::row()
        .gap(size, Space::Small)
        .lay(|node| node.justify_content = JustifyContent::Center)
        .child(icon_button(size, Fill::Dusk, "move", &model.say("sign-move"), "sign_move", Action::Set(Change::SignCorner(corner.next()))))
        .child(icon_button(size, Fill::Dusk, sign, &model.say(sized), "sign_size", Action::Set(Change::SignLarge(!large))))
        .child(icon_button(size, Fill::Dusk, "flip", &model.say("sign-again"), "sign_again", Action::SignAgain));
    let column = Element::column().gap(size, Space::Medium).pad(size, Space::Medium, Space::Medium).fill(Fill::Night).lay(|node| {
        node.width = Val::Px(width);
        node.height = Val::Percent(100.0);
        node.flex_shrink = 0.0;
    });
    if corner.is_at_bottom() { column.child(spring()).child(picture).child(buttons) } else { column.child(picture).child(buttons) }
}
