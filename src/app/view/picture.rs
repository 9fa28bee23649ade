//! Pictures that belong to what is asked: small ones beside words, and the large one of a step with what can be found in it.

use bevy::prelude::*;

use super::panels::scene;
use super::people::face;
use super::{Words, mark_colours, mark_look};
use crate::activity::{Area, Description, Feeling, Item, ItemRole, Mark, Pose};
use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::figure::Figure;
use crate::app::theme::{Style, Theme};
use crate::app::ui::{Element, Fill, Ink, icon};
use crate::course::Id;
use crate::engine::Input;
use crate::words::Direction;

/// A small picture beside or above words, so many pixels large at 1366 × 768: the face of somebody of the cast, a picture of the course, or a thing.
pub fn small(words: &Words, theme: &Theme, picture: &Id, length: f32) -> Element {
    let size = &theme.size;
    if words.drawing(picture).is_some() {
        return face(words, size, picture, length);
    }
    let pixels = size.px(length);
    Element::picture(Drawing::new(words.file(picture), pixels, pixels), Val::Px(pixels), Val::Px(pixels))
}

/// The picture of a step, with its spots as numbers if it has some. `width` and `high` are in pixels.
pub fn large(words: &Words, theme: &Theme, description: &Description<Input>, width: f32, high: f32) -> Element {
    let picture = description.items.iter().find(|item| item.role == ItemRole::Picture).and_then(|item| item.picture.as_ref());
    let whole = match picture {
        Some(picture) => frame(theme, Drawing::new(words.file(picture), width, high).cover(), width, high),
        None => {
            let head = &words.step.head;
            let place = head.place.as_ref().unwrap_or(&words.lesson.sitting.attempt().lesson().head.place);
            let figures = head.with.iter().filter_map(|who| {
                let drawing = words.drawing(who)?.to_owned();
                Some(Figure { drawing, pose: Pose::Rest, feeling: Feeling::Calm, shines: false, talks: false })
            });
            scene(theme, place, figures, width, high)
        }
    };
    let said = description.items.iter().find(|item| item.role == ItemRole::Picture).map(|item| words.text(&item.text));
    let whole = whole.lay(|node| {
        node.width = Val::Px(width);
        node.height = Val::Px(high);
        node.flex_shrink = 0.0;
    });
    let mut whole = match said {
        Some(said) => whole.says(&*said.text, accesskit::Role::Image),
        None => whole,
    };
    // A place is drawn the other way round where one reads from the right; a picture of its own is not.
    let mirrored = picture.is_none() && words.model.lang().direction() == Direction::RightToLeft;
    let turned = |area: Area| if mirrored { Area { left: 100_u8.saturating_sub(area.left).saturating_sub(area.width), ..area } } else { area };
    let spots = description.items.iter().filter_map(|item| Some((item, turned(item.area?))));
    for (at, (item, area)) in spots.enumerate() {
        whole = whole.child(spot(theme, item, area, at + 1));
    }
    whole
}

/// A picture in a frame.
pub fn frame(theme: &Theme, drawing: Drawing, width: f32, high: f32) -> Element {
    let size = &theme.size;
    let picture = Element::picture(drawing, Val::Percent(100.0), Val::Percent(100.0)).corner(size.val(10.0)).lay(|node| {
        node.position_type = PositionType::Absolute;
        node.top = Val::Px(0.0);
        node.left = Val::Px(0.0);
    });
    Element::column().corner(size.corner()).fill(Fill::Dusk).border(Ink::Line, size.val(2.0)).child(picture).lay(|node| {
        node.width = Val::Px(width);
        node.height = Val::Px(high);
        node.overflow = Overflow::clip();
        node.flex_shrink = 0.0;
    })
}

/// One thing in a picture: its number, and what came of it. What is blurred has a veil over it.
fn spot(theme: &Theme, item: &Item<Input>, area: Area, number: usize) -> Element {
    let size = &theme.size;
    let percent = |value: u8| Val::Percent(f32::from(value));
    let at = |node: &mut Node| {
        node.position_type = PositionType::Absolute;
        node.left = percent(area.left);
        node.top = percent(area.top);
        node.width = percent(area.width);
        node.height = percent(area.height);
    };
    if item.role == ItemRole::Blurred {
        return Element::row().corner(size.val(10.0)).fill(Fill::Blur).lay(at);
    }
    let blurred = matches!(item.role, ItemRole::Tick { ticked: true });
    let (fill, border) = match (item.mark, blurred) {
        (Some(mark), _) if mark != Mark::Shown => (Fill::None, mark_colours(mark).1),
        (_, true) => (Fill::None, Ink::Sky),
        (Some(_), false) => (Fill::None, Ink::Amber),
        (None, false) => (Fill::None, Ink::OnTint),
    };
    let fill = if blurred && item.mark != Some(Mark::NotYet) { Fill::Blur } else { fill };
    let inside = match item.mark.filter(|mark| *mark != Mark::Shown) {
        Some(mark) => icon(size, mark_look(mark).1, 20.0, border),
        None => Element::text(number.to_string(), &crate::words::Lang::default(), Style::Body).bold().ink(Ink::OnDark).silent(),
    };
    let side = size.beside_text(30.0);
    let back = if item.mark.is_some_and(|mark| mark != Mark::Shown) { Fill::Paper } else { Fill::Dusk };
    let pin = Element::row().centred().corner(Val::Percent(50.0)).fill(back).border(border, size.val(2.0)).child(inside).lay(|node| {
        node.width = Val::Px(side);
        node.height = Val::Px(side);
        node.flex_shrink = 0.0;
    });
    Element::row()
        .centred()
        .corner(size.val(10.0))
        .fill(fill)
        .border(border, size.val(3.0))
        .lay(at)
        .child(pin)
        .point(item.action.clone().map(Action::Play))
}

/// The number of a spot, before its words in the list.
pub fn number_of(theme: &Theme, description: &Description<Input>, item: &Item<Input>) -> Option<Element> {
    let size = &theme.size;
    let at = description.items.iter().filter(|other| other.area.is_some()).position(|other| other.name == item.name)?;
    let side = Val::Px(size.beside_text(30.0));
    let number = Element::text((at + 1).to_string(), &crate::words::Lang::default(), Style::Body).bold().ink(Ink::OnDark).silent();
    Some(Element::row().centred().corner(Val::Percent(50.0)).fill(Fill::Dusk).child(number).lay(|node| {
        node.width = side;
        node.height = side;
        node.flex_shrink = 0.0;
    }))
}
