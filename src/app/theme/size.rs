//! Sizes: one scale for space, one for type, both following the window and the size of the text.

use bevy::prelude::*;

/// A step of the scale of space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    None,
    /// 4 px at 1366 × 768.
    Hair,
    /// 8 px.
    Small,
    /// 12 px.
    Medium,
    /// 16 px.
    Large,
    /// 24 px.
    Wide,
    /// 32 px.
    Huge,
}

/// The sizes of a window, in logical pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    pub window: Vec2,
    /// How much larger than at 1366 × 768 everything is drawn.
    pub scale: f32,
    /// The size of the text, 1.0 to 2.0.
    pub text: f32,
}

impl Size {
    /// The window that everything is made for, in logical pixels.
    pub const MADE_FOR: Vec2 = Vec2::new(1366.0, 768.0);
    /// The smallest window that everything fits into.
    pub const SMALLEST: Vec2 = Vec2::new(1024.0, 640.0);

    /// Makes the sizes of a window, for a size of the text in percent.
    pub fn new(window: Vec2, text_percent: u16) -> Self {
        let fit = (window / Self::MADE_FOR).min_element();
        Self { window, scale: fit.clamp(0.84, 4.0), text: f32::from(text_percent.clamp(100, 200)) / 100.0 }
    }

    /// Returns pixels for a length given at 1366 × 768.
    pub fn px(&self, length: f32) -> f32 {
        length * self.scale
    }

    /// Returns a length given at 1366 × 768.
    pub fn val(&self, length: f32) -> Val {
        Val::Px(self.px(length))
    }

    /// Returns pixels for a length that grows with the text: given at 1366 × 768 and 100 %.
    pub fn beside_text(&self, length: f32) -> f32 {
        self.px(length) * self.text
    }

    /// Returns a step of the scale of space.
    pub fn space(&self, space: Space) -> Val {
        self.val(match space {
            Space::None => 0.0,
            Space::Hair => 4.0,
            Space::Small => 8.0,
            Space::Medium => 12.0,
            Space::Large => 16.0,
            Space::Wide => 24.0,
            Space::Huge => 32.0,
        })
    }

    /// Returns the width of a column in the middle of the window: so wide at 1366 × 768, or the window less its margins. It is given in pixels, because a
    /// share with a limit lets the layout engine measure texts before the limit.
    pub fn column(&self, length: f32) -> Val {
        Val::Px(self.column_px(length))
    }

    /// The same in pixels.
    pub fn column_px(&self, length: f32) -> f32 {
        self.px(length).min(self.window.x - 2.0 * self.px(24.0))
    }

    /// Returns the width of a text in such a column with this padding: about sixty characters of so many rem, or less.
    pub fn measure(&self, column: f32, padding: f32, rems: f32) -> Val {
        Val::Px((self.column_px(column) - 2.0 * self.px(padding)).min(self.rem() * rems * 34.0))
    }

    /// Returns the pixels of one rem: 20 at 1366 × 768 and 100 %.
    pub fn rem(&self) -> f32 {
        20.0 * self.scale * self.text
    }

    /// Returns the least height and width of what can be pressed: 48 px, never less.
    pub fn target(&self) -> Val {
        Val::Px(self.px(48.0).max(48.0))
    }

    /// Returns the corners of controls.
    pub fn corner(&self) -> Val {
        self.val(12.0)
    }

    /// Returns the corners of cards.
    pub fn card_corner(&self) -> Val {
        self.val(20.0)
    }
}
