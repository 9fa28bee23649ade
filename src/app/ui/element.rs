//! A screen as plain data: what is on it, in reading order, and what a press on each thing does.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::action::Action;
use crate::app::art::Drawing;
use crate::app::figure::Figure;
use crate::app::theme::{Size, Space, Style, Weight};
use crate::words::Lang;

/// One thing on a screen, with what is in it.
#[derive(Clone, Debug)]
pub struct Element {
    pub kind: Kind,
    pub node: Node,
    pub fill: Fill,
    pub border: Option<Ink>,
    pub shadow: bool,
    /// The name by which it keeps the focus when the screen is drawn anew. Whatever can be pressed has one.
    pub key: Option<String>,
    pub press: Option<Action>,
    /// It can be seen, and not pressed now.
    pub disabled: bool,
    /// It can be pressed by the pointer alone, because something beside it does the same for everybody.
    pub pointer: bool,
    /// It is brought into sight as soon as it is there.
    pub news: bool,
    /// It is seen from and until so many seconds after something happened. Always, where nothing moves.
    pub seen: Option<(f32, f32)>,
    /// What happens by itself after so many seconds. Never, where nothing moves.
    pub after: Option<(f32, Action)>,
    pub access: Access,
    /// A picture that moves does so even where movement is reduced: it says something.
    pub keeps_moving: bool,
    pub scroll: Scroll,
    /// The distance from the side at which reading starts, for what stands apart from the flow.
    pub start: Option<Val>,
    pub end: Option<Val>,
    pub children: Vec<Element>,
}

/// What kind of thing it is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Holds others.
    Box,
    Text {
        text: String,
        lang: Lang,
        style: Style,
        weight: Weight,
        ink: Ink,
    },
    /// A drawing. `mirrored` in a right-to-left language, if it points somewhere.
    Picture {
        drawing: Drawing,
        tint: Option<Ink>,
        mirrors: bool,
    },
    /// Somebody of the cast, drawn so large in pixels.
    Figure {
        figure: Figure,
        width: f32,
        height: f32,
    },
}

/// A colour by its place in the palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    Text,
    Soft,
    OnDark,
    OnGlow,
    OnTint,
    Line,
    Leaf,
    Berry,
    Sky,
    Glow,
    Amber,
}

/// What is behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    None,
    Night,
    Dusk,
    Paper,
    Paper2,
    Glow,
    LeafLight,
    BerryLight,
    Sky,
    SkyLight,
    Veil,
    /// What is blurred in a picture.
    Blur,
    /// The colour of a learner's badge.
    Badge(&'static str),
}

/// What a screen reader says of it.
#[derive(Clone, Debug, Default)]
pub struct Access {
    pub role: Option<Role>,
    pub label: String,
    pub lang: Option<Lang>,
    pub toggled: Option<bool>,
    /// Said as soon as it appears.
    pub live: bool,
}

/// Whether what does not fit can be scrolled to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scroll {
    #[default]
    No,
    Down,
    /// Shows the end at first, as a talk does.
    ToEnd,
}

impl Element {
    fn new(kind: Kind) -> Self {
        Self {
            kind,
            node: Node::default(),
            fill: Fill::None,
            border: None,
            shadow: false,
            key: None,
            press: None,
            disabled: false,
            pointer: false,
            news: false,
            seen: None,
            after: None,
            access: Access::default(),
            keeps_moving: false,
            scroll: Scroll::No,
            start: None,
            end: None,
            children: Vec::new(),
        }
    }

    /// Holds others, one below the other.
    pub fn column() -> Self {
        let mut element = Self::new(Kind::Box);
        element.node.flex_direction = FlexDirection::Column;
        element
    }

    /// Holds others, one beside the other, in reading direction.
    pub fn row() -> Self {
        let mut element = Self::new(Kind::Box);
        element.node.flex_direction = FlexDirection::Row;
        element.node.align_items = AlignItems::Center;
        element
    }

    /// Holds others beside each other, and below when there is no more room.
    pub fn wrap() -> Self {
        let mut element = Self::row();
        element.node.flex_wrap = FlexWrap::Wrap;
        element
    }

    /// A paragraph.
    pub fn text(text: impl Into<String>, lang: &Lang, style: Style) -> Self {
        let text = text.into();
        let mut element = Self::new(Kind::Text { text: text.clone(), lang: lang.clone(), style, weight: Weight::Regular, ink: Ink::Text });
        let role = if matches!(style, Style::Title | Style::Display) { Role::Heading } else { Role::Label };
        element.access = Access { role: Some(role), label: text, lang: Some(lang.clone()), ..Access::default() };
        element
    }

    /// A drawing, so high and so wide.
    pub fn picture(drawing: Drawing, width: Val, height: Val) -> Self {
        let mut element = Self::new(Kind::Picture { drawing, tint: None, mirrors: false });
        element.node.width = width;
        element.node.height = height;
        element.node.flex_shrink = 0.0;
        element
    }

    /// Somebody of the cast, so wide and so high in pixels; smaller if there is less room.
    pub fn figure(figure: &Figure, width: f32, height: f32) -> Self {
        let mut element = Self::new(Kind::Figure { figure: figure.clone(), width, height });
        element.node.height = Val::Percent(100.0);
        element.node.max_height = Val::Px(height);
        element.node.aspect_ratio = Some(width / height);
        element
    }

    /// Changes the layout.
    pub fn lay(mut self, change: impl FnOnce(&mut Node)) -> Self {
        change(&mut self.node);
        self
    }

    pub fn gap(mut self, size: &Size, space: Space) -> Self {
        self.node.column_gap = size.space(space);
        self.node.row_gap = size.space(space);
        self
    }

    pub fn pad(mut self, size: &Size, across: Space, down: Space) -> Self {
        self.node.padding = UiRect::axes(size.space(across), size.space(down));
        self
    }

    /// Takes the room that is left.
    pub fn grow(mut self) -> Self {
        self.node.flex_grow = 1.0;
        self.node.flex_basis = Val::Px(0.0);
        self.node.min_width = Val::Px(0.0);
        self
    }

    /// Is centred both ways inside.
    pub fn centred(mut self) -> Self {
        self.node.align_items = AlignItems::Center;
        self.node.justify_content = JustifyContent::Center;
        self
    }

    /// Halfway down what holds it; at its top if it does not fit there, so that scrolling reaches all of it.
    pub fn halfway(mut self) -> Self {
        (self.node.margin.top, self.node.margin.bottom) = (Val::Auto, Val::Auto);
        self.node.flex_shrink = 0.0;
        self
    }

    pub fn fill(mut self, fill: Fill) -> Self {
        self.fill = fill;
        self
    }

    pub fn border(mut self, ink: Ink, width: Val) -> Self {
        self.border = Some(ink);
        self.node.border = UiRect::all(width);
        self
    }

    pub fn corner(mut self, corner: Val) -> Self {
        self.node.border_radius = BorderRadius::all(corner);
        self
    }

    pub fn bold(mut self) -> Self {
        if let Kind::Text { weight, .. } = &mut self.kind {
            *weight = Weight::Bold;
        }
        self
    }

    pub fn ink(mut self, colour: Ink) -> Self {
        match &mut self.kind {
            Kind::Text { ink, .. } => *ink = colour,
            Kind::Picture { tint, .. } => *tint = Some(colour),
            Kind::Box | Kind::Figure { .. } => {}
        }
        self
    }

    /// Points the other way in a right-to-left language.
    pub fn mirrors(mut self) -> Self {
        if let Kind::Picture { mirrors, .. } = &mut self.kind {
            *mirrors = true;
        }
        self
    }

    /// Is read out by a screen reader as this.
    pub fn says(mut self, label: impl Into<String>, role: Role) -> Self {
        self.access.label = label.into();
        self.access.role = Some(role);
        self
    }

    /// Is not read out: something beside it says the same.
    pub fn silent(mut self) -> Self {
        self.access = Access::default();
        self
    }

    /// Is read out as soon as it appears.
    pub fn live(mut self) -> Self {
        self.access.live = true;
        self
    }

    /// Can be pressed.
    pub fn press(mut self, key: impl Into<String>, action: Option<Action>) -> Self {
        self.key = Some(key.into());
        self.disabled = action.is_none();
        self.press = action;
        self
    }

    /// Can be pressed by the pointer, and is passed over by everything else: something beside it does the same.
    pub fn point(mut self, action: Option<Action>) -> Self {
        self.pointer = action.is_some();
        self.press = action;
        self
    }

    /// Moves even where movement is reduced.
    pub fn keeps_moving(mut self) -> Self {
        self.keeps_moving = true;
        self
    }

    /// Gives a text another size.
    pub fn style(mut self, wanted: Style) -> Self {
        if let Kind::Text { style, .. } = &mut self.kind {
            *style = wanted;
        }
        self
    }

    /// Is brought into sight as soon as it is there.
    pub fn news(mut self) -> Self {
        self.news = true;
        self
    }

    /// Is seen only from and until so many seconds after something happened.
    pub fn seen(mut self, from: f32, until: f32) -> Self {
        self.seen = Some((from, until));
        self
    }

    /// Does something by itself after so many seconds.
    pub fn after(mut self, seconds: f32, action: Option<Action>) -> Self {
        self.after = action.map(|action| (seconds, action));
        self
    }

    pub fn child(mut self, child: Element) -> Self {
        self.children.push(child);
        self
    }

    pub fn children(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children.extend(children);
        self
    }

    /// Goes through this and all that is in it, in reading order.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Element)) {
        visit(self);
        for child in &self.children {
            child.walk(visit);
        }
    }
}
