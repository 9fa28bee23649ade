//! Elements become Bevy's nodes.

use std::cell::Cell;

use accesskit::{Action as AccessAction, Live, Node as AccessNode, Role, Toggled};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::{LetterSpacing, LineBreak, LineHeight};
use bevy::ui::auto_directional_navigation::AutoDirectionalNavigation;
use bevy::ui::{InlineDirection, InteractionDisabled};
use bevy::ui_widgets::Button;

use super::{Element, Fill, Ink, Kind, News, Scroll};
use crate::app::action::Action;
use crate::app::art::Art;
use crate::app::figure::{Lively, Moving};
use crate::app::power::Since;
use crate::app::theme::{Fonts, Palette, Theme};
use crate::words::{Direction, Lang, take_out};

/// A scroll position beyond every end; layout brings it back to the end.
const END: f32 = 1.0e6;

/// How much more room letters and lines have for those who read easier so: a share of the size of the type, and of the height of a line. Chosen by eye.
const WIDE_LETTERS: f32 = 0.07;
const WIDE_LINES: f32 = 1.2;

/// The name by which a thing keeps the focus when the screen is drawn anew.
#[derive(Component, Clone, Debug, PartialEq, Eq)]
pub struct Key(pub String);

/// What a press does.
#[derive(Component, Clone, Debug)]
pub struct Press(pub Action);

/// It is seen from and until so many seconds after it was put on the screen.
#[derive(Component, Clone, Copy, Debug)]
pub struct Seen {
    pub from: f32,
    pub until: f32,
    pub since: Since,
}

/// What happens by itself so many seconds after it was put on the screen.
#[derive(Component, Clone, Debug)]
pub struct After {
    pub seconds: f32,
    pub action: Action,
    pub since: Since,
    pub done: bool,
}

/// A text that must be seen whole.
#[derive(Component, Clone, Copy, Debug)]
pub struct TextBox;

/// A text as it is read aloud.
#[derive(Component, Clone, Debug)]
pub struct Spoken {
    /// Its place in the order of reading.
    pub order: usize,
    pub text: String,
    pub lang: Lang,
}

/// What spawning needs to know.
pub struct Look<'a> {
    pub theme: &'a Theme,
    pub fonts: &'a Fonts,
    pub direction: Direction,
    /// Something has just happened to which the cast reacts.
    pub lively: bool,
    /// Soft shadows are drawn.
    pub shadows: bool,
    /// How many texts were made.
    pub texts: Cell<usize>,
}

/// Returns a text as it is drawn from right to left. It begins with a mark, so that its direction is not that of a Latin name at its beginning. A mark
/// of the Arabic script stands between a Latin letter and Arabic punctuation, which would be drawn with the Latin font, and that has none.
fn from_right(text: &str) -> String {
    let mut drawn = String::from('\u{200f}');
    let mut latin = false;
    for c in text.chars() {
        if latin && matches!(c, '؟' | '،' | '؛') {
            drawn.push('\u{61c}');
        }
        if c.is_alphabetic() {
            latin = c.is_ascii();
        }
        drawn.push(c);
    }
    drawn
}

/// Makes the nodes of an element and all that is in it. Returns the outermost. `pressable` gets what can be pressed, in reading order.
pub fn spawn(commands: &mut Commands, art: &mut Art, look: &Look, element: &Element, pressable: &mut Vec<(Entity, String)>) -> Entity {
    let mut inside = Vec::new();
    let children: Vec<Entity> = element.children.iter().map(|child| spawn(commands, art, look, child, &mut inside)).collect();
    let mut entity = commands.spawn((layout(element, look), background(element, look), access(element)));
    match &element.kind {
        Kind::Box => {}
        Kind::Text { text, lang, style, weight, ink } => {
            let right_to_left = lang.direction() == Direction::RightToLeft;
            let spoken = text;
            let text = if right_to_left { from_right(text) } else { text.clone() };
            entity.insert((
                Text(text),
                look.fonts.font(*weight, lang).with_font_size(FontSize::Px(look.theme.size.rem() * style.rems())),
                LineHeight::RelativeToFont(lang.line_height() * if look.theme.wide { WIDE_LINES } else { 1.0 }),
                if look.theme.wide && lang.may_be_spaced() {
                    LetterSpacing::Px(look.theme.size.rem() * style.rems() * WIDE_LETTERS)
                } else {
                    LetterSpacing::default()
                },
                TextLayout { justify: justify(element, right_to_left), linebreak: LineBreak::WordBoundary },
                TextColor(colour(look.theme, *ink)),
                TextBox,
                Spoken { order: look.texts.replace(look.texts.get() + 1), text: take_out(spoken).into_owned(), lang: lang.clone() },
            ));
        }
        Kind::Figure { figure, width, height } => {
            entity.insert(ImageNode::new(art.image(&figure.drawing(*width, *height))));
            if look.lively {
                entity.insert(Lively::new(figure.clone(), *width, *height));
            }
        }
        Kind::Picture { drawing, tint, mirrors } => {
            let tint = tint.map_or(Color::WHITE, |tint| colour(look.theme, tint));
            let flip = *mirrors && look.direction == Direction::RightToLeft;
            let mut node = ImageNode::new(art.image(drawing)).with_color(tint);
            node.flip_x = flip;
            entity.insert((node, drawing.clone()));
            if let Some(seconds) = art.drawings.moves(drawing).filter(|_| !look.theme.still || element.keeps_moving) {
                entity.insert(Moving::new(drawing.clone(), seconds));
            }
        }
    }
    if let Some(key) = &element.key {
        entity.insert((Key(key.clone()), Button, Outline::new(look.theme.size.val(4.0), look.theme.size.val(3.0), Color::NONE)));
        if element.disabled {
            entity.insert(InteractionDisabled);
        } else {
            entity.insert((TabIndex(0), AutoDirectionalNavigation::default()));
        }
    }
    if let Some(action) = &element.press {
        entity.insert(Press(action.clone()));
    }
    if element.news {
        entity.insert(News(0));
    }
    if element.pointer {
        entity.insert(Button);
    }
    if let Some((from, until)) = element.seen {
        let now = look.lively;
        // Where nothing moves, what comes is there, and what goes is gone.
        let visible = if now { from <= 0.0 } else { until == f32::INFINITY };
        entity.insert(if visible { Visibility::Inherited } else { Visibility::Hidden });
        if now {
            entity.insert(Seen { from, until, since: Since::default() });
        }
    }
    if let Some((seconds, action)) = element.after.as_ref().filter(|_| !look.theme.still) {
        entity.insert(After { seconds: *seconds, action: action.clone(), since: Since::default(), done: false });
    }
    if element.shadow && look.shadows {
        let size = &look.theme.size;
        entity.insert(BoxShadow::new(look.theme.palette.shadow, Val::Px(0.0), size.val(2.0), Val::Px(0.0), size.val(10.0)));
    }
    if element.scroll == Scroll::ToEnd {
        entity.insert(ScrollPosition(Vec2::new(0.0, END)));
    }
    entity.add_children(&children);
    let entity = entity.id();
    if let Some(key) = element.key.as_ref().filter(|_| !element.disabled) {
        pressable.push((entity, key.clone()));
    }
    pressable.append(&mut inside);
    entity
}

fn layout(element: &Element, look: &Look) -> Node {
    let mut node = element.node.clone();
    node.direction = match look.direction {
        Direction::LeftToRight => InlineDirection::Ltr,
        Direction::RightToLeft => InlineDirection::Rtl,
    };
    let (left, right) = match look.direction {
        Direction::LeftToRight => (element.start, element.end),
        Direction::RightToLeft => (element.end, element.start),
    };
    node.left = left.unwrap_or(node.left);
    node.right = right.unwrap_or(node.right);
    if element.scroll != Scroll::No {
        node.overflow = Overflow::scroll_y();
    }
    node
}

fn background(element: &Element, look: &Look) -> impl Bundle {
    let border = element.border.map_or(Color::NONE, |ink| colour(look.theme, ink));
    (BackgroundColor(fill(look.theme, element.fill)), BorderColor::all(border))
}

fn justify(element: &Element, right_to_left: bool) -> Justify {
    match (element.node.align_self, right_to_left) {
        (AlignSelf::Center, _) => Justify::Center,
        (_, true) => Justify::Right,
        (_, false) => Justify::Start,
    }
}

/// Makes the node of the accessibility tree. Every container has one too, or else the reading order would be lost.
fn access(element: &Element) -> AccessibilityNode {
    let says = &element.access;
    let pressable = element.key.is_some();
    let role = says.role.unwrap_or(if pressable { Role::Button } else { Role::GenericContainer });
    let mut node = AccessNode::new(role);
    let label = take_out(&says.label);
    if !label.is_empty() {
        if role == Role::Label { node.set_value(label.into_owned()) } else { node.set_label(label.into_owned()) }
    }
    if let Some(lang) = &says.lang {
        node.set_language(lang.as_str());
    }
    if let Some(toggled) = says.toggled {
        node.set_toggled(if toggled { Toggled::True } else { Toggled::False });
    }
    if says.live {
        node.set_live(Live::Polite);
    }
    if pressable {
        node.add_action(AccessAction::Focus);
        if element.disabled {
            node.set_disabled();
        } else {
            node.add_action(AccessAction::Click);
        }
    }
    AccessibilityNode(node)
}

/// Returns the colour of an ink.
pub fn colour(theme: &Theme, ink: Ink) -> Color {
    let p = &theme.palette;
    match ink {
        Ink::Text => p.ink,
        Ink::Soft => p.ink_2,
        Ink::OnDark => p.on_dark,
        Ink::OnGlow => p.on_glow,
        Ink::OnTint => p.on_tint,
        Ink::Line => p.line,
        Ink::Leaf => p.leaf,
        Ink::Berry => p.berry,
        Ink::Sky => p.sky,
        Ink::Glow => p.glow,
        Ink::Amber => p.amber,
    }
}

fn fill(theme: &Theme, fill: Fill) -> Color {
    let p = &theme.palette;
    match fill {
        Fill::None => Color::NONE,
        Fill::Night => p.night,
        Fill::Dusk => p.dusk,
        Fill::Paper => p.paper,
        Fill::Paper2 => p.paper_2,
        Fill::Glow => p.glow,
        Fill::LeafLight => p.leaf_light,
        Fill::BerryLight => p.berry_light,
        Fill::Sky => p.sky,
        Fill::SkyLight => p.sky_light,
        Fill::Veil => p.veil,
        Fill::Blur => p.paper.with_alpha(0.86),
        Fill::Badge(colour) => Palette::badge(colour),
    }
}

#[cfg(test)]
mod tests {
    use super::from_right;

    #[test]
    fn arabic_punctuation_after_a_latin_name_has_a_mark_before_it() {
        assert_eq!(from_right("من هو StarFox؟"), "\u{200f}من هو StarFox\u{61c}؟");
        assert_eq!(from_right("نعم، دارا؟"), "\u{200f}نعم، دارا؟");
    }
}
