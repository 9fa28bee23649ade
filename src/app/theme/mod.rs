//! The look, as tokens: colours, sizes, type. No literal colour or size stands outside this folder.

mod colour;
mod size;
mod typeface;

pub use colour::{Palette, Tone};
pub use size::{Size, Space};
pub use typeface::{Fonts, Style, Weight};

use bevy::prelude::*;

use crate::progress::{Contrast, Settings};

/// Everything a widget needs to know about the look: colours, sizes for this window and these settings.
#[derive(Resource, Clone, Debug)]
pub struct Theme {
    pub palette: Palette,
    pub size: Size,
    pub contrast: Contrast,
    pub still: bool,
    /// Letters and lines stand further apart.
    pub wide: bool,
}

impl Theme {
    /// Makes the theme for a window of this size, in logical pixels, and these settings.
    pub fn new(window: Vec2, settings: &Settings) -> Self {
        Self {
            palette: Palette::of(settings.contrast),
            size: Size::new(window, settings.text_size),
            contrast: settings.contrast,
            still: settings.reduce_motion,
            wide: settings.wide_spacing,
        }
    }
}
