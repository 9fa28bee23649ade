//! Panels of a story: a scene, who stands in it, and a few words.

use accesskit::Role;
use bevy::prelude::*;

use super::Words;
use crate::activity::{Description, Feeling, Item, ItemRole, Panel, Pose};
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::figure::Figure;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Fill, Ink, button, figure, sign, spring};
use crate::course::Id;
use crate::engine::Input;
use crate::progress::Contrast;
use crate::words::Value;

/// How high the picture of a panel is, at 1366 × 768.
const HIGH: f32 = 330.0;
/// How much of its height somebody takes up who stands in it.
const TALL: f32 = 0.7;

/// Draws the panels beside each other, and the ways to leaf below. `width` is that of both, in pixels.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>, width: f32) -> Vec<Element> {
    let size = &theme.size;
    let width = (width - size.px(16.0)) / 2.0;
    let panels = description.items.iter().filter_map(|item| match &item.role {
        ItemRole::Panel { at, .. } => words.step.activity.panels().get(*at).map(|panel| draw_one(words, theme, item, panel, *at, width)),
        _ => None,
    });
    let row = Element::row()
        .lay(|node| {
            node.column_gap = Val::Px(size.px(16.0));
            node.align_items = AlignItems::Stretch;
            node.flex_shrink = 0.0;
        })
        .children(panels);
    let leaf = |name: &str, kind: ButtonKind, icon_name: &str| {
        let item = description.item(name).filter(|item| item.action.is_some())?;
        Some(button(size, kind, &words.text(&item.text), Some(icon_name), name, item.action.clone().map(Action::Play)))
    };
    let leaf = Element::row()
        .lay(|node| node.flex_shrink = 0.0)
        .children(leaf("leaf-back", ButtonKind::Plain, "back"))
        .child(spring())
        .children(leaf("leaf-on", ButtonKind::Main, "next"));
    vec![row, leaf]
}

fn draw_one(words: &Words, theme: &Theme, item: &Item<Input>, panel: &Panel, at: usize, width: f32) -> Element {
    let size = &theme.size;
    let high = size.px(HIGH);
    let text = words.text(&item.text);
    let figures = panel.with.iter().filter_map(|who| {
        let drawing = words.drawing(who)?.to_owned();
        let (pose, feeling) = match &panel.who {
            Some(speaker) if speaker != who => (Pose::Rest, Feeling::Calm),
            _ => (panel.pose, panel.feeling),
        };
        Some(Figure { drawing, pose, feeling, shines: false, talks: panel.who.as_ref() == Some(who) })
    });
    let picture = scene(theme, &panel.place, figures, width, high);
    let number = words.model.say_with("story-panel", &[("at", Value::Number(at as i64 + 1))]);
    let mut whole = Element::column().gap(size, Space::Small).lay(|node| node.width = Val::Px(width));
    let said = match &panel.who {
        Some(who) => format!("{}. {}: {}", number.text, words.name(who).text, text.text),
        None => format!("{}. {}", number.text, text.text),
    };
    whole = whole.says(said, Role::Group);
    let label = Element::text(&*text.text, &text.lang, Style::Body).live();
    match &panel.who {
        Some(who) => whole.child(picture.child(bubble(theme, panel, who, label, width))),
        None => {
            let caption = Element::row().pad(size, Space::Medium, Space::Small).corner(size.corner()).fill(Fill::Paper2).child(label.grow());
            whole.child(picture).child(caption)
        }
    }
}

/// A scene in a frame, with those who stand in it. `width` and `high` are in pixels.
pub fn scene(theme: &Theme, place: &Id, figures: impl Iterator<Item = Figure>, width: f32, high: f32) -> Element {
    let size = &theme.size;
    let fills = |element: Element| {
        element.lay(|node| {
            node.position_type = PositionType::Absolute;
            node.top = Val::Px(0.0);
            node.left = Val::Px(0.0);
            node.width = Val::Percent(100.0);
            node.height = Val::Percent(100.0);
        })
    };
    // In the themes of high contrast nothing is behind the words.
    let behind = (theme.contrast == Contrast::Dusk).then(|| {
        let drawing = Drawing::new(format!("places/{place}"), width, high).cover();
        fills(Element::picture(drawing, Val::Percent(100.0), Val::Percent(100.0)).mirrors())
    });
    let figures = figures.map(|who| {
        let tall = high / size.scale * if who.drawing == "lumo" { TALL * 0.62 } else { TALL };
        figure(size, &who, tall * 0.66, tall)
    });
    let stand = fills(Element::row().gap(size, Space::Large).children(figures)).lay(|node| {
        node.align_items = AlignItems::End;
        node.justify_content = JustifyContent::SpaceEvenly;
    });
    let frame = Element::column().corner(size.corner()).fill(Fill::Dusk).border(Ink::Line, size.val(2.0)).lay(|node| {
        node.height = Val::Px(high);
        node.overflow = Overflow::clip();
        node.flex_shrink = 0.0;
    });
    frame.children(behind).child(stand)
}

/// What somebody says, above where they stand, with a tail that points down to them.
fn bubble(theme: &Theme, panel: &Panel, who: &Id, label: Element, width: f32) -> Element {
    let size = &theme.size;
    let place = panel.with.iter().position(|own| own == who).unwrap_or(0);
    let side = match (place, panel.with.len()) {
        (_, ..=1) => AlignSelf::Center,
        (0, _) => AlignSelf::Start,
        (at, all) if at + 1 == all => AlignSelf::End,
        _ => AlignSelf::Center,
    };
    let paper = Element::column().pad(size, Space::Large, Space::Small).corner(size.val(16.0)).fill(Fill::Paper).child(label).lay(|node| {
        node.align_self = side;
        node.max_width = Val::Px(width - 2.0 * size.px(12.0));
    });
    let tail = sign(size, "bubble-tail", 22.0, Ink::OnTint).lay(|node| {
        node.align_self = side;
        node.margin = UiRect::horizontal(size.val(64.0));
        node.top = size.val(-3.0);
    });
    Element::column().pad(size, Space::Medium, Space::Medium).child(paper).child(tail)
}
