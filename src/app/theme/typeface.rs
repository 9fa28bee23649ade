//! The typefaces, and the sizes of type.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::text::{FontCx, FontSource, FontWeight};
use parley::fontique::{Blob, Script};

/// The fonts that are shipped: the file, and the script it is the fallback for. Andika comes first and takes Latin, Greek and Cyrillic.
pub const FONT_FILES: [(&str, Option<[u8; 4]>); 12] = [
    ("Andika-Regular.ttf", None),
    ("Andika-Bold.ttf", None),
    ("NotoSansArabic-Regular.ttf", Some(*b"Arab")),
    ("NotoSansArabic-Bold.ttf", Some(*b"Arab")),
    ("NotoSansKhmer-Regular.ttf", Some(*b"Khmr")),
    ("NotoSansKhmer-Bold.ttf", Some(*b"Khmr")),
    ("NotoSansThai-Regular.ttf", Some(*b"Thai")),
    ("NotoSansThai-Bold.ttf", Some(*b"Thai")),
    ("NotoSansLao-Regular.ttf", Some(*b"Laoo")),
    ("NotoSansLao-Bold.ttf", Some(*b"Laoo")),
    ("NotoSansMyanmar-Regular.ttf", Some(*b"Mymr")),
    ("NotoSansMyanmar-Bold.ttf", Some(*b"Mymr")),
];

/// The name of the family that every text asks for; the others come in by script.
const FAMILY: &str = "Andika";

/// A step of the scale of type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Caption,
    Body,
    Question,
    Title,
    /// The name of the program on the title.
    Display,
}

/// How heavy the strokes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

impl Style {
    /// Returns the size in rem.
    pub fn rems(self) -> f32 {
        match self {
            Self::Caption => 0.9,
            Self::Body => 1.2,
            Self::Question => 1.5,
            Self::Title => 2.0,
            Self::Display => 3.6,
        }
    }
}

/// The fonts have been handed to the text engine.
#[derive(Resource, Debug, Default)]
pub struct Fonts {
    /// Files that were not there.
    pub missing: Vec<&'static str>,
}

impl Fonts {
    /// Returns the font of a weight.
    pub fn font(&self, weight: Weight) -> TextFont {
        let font = TextFont { font: FontSource::Family(FAMILY.into()), ..default() };
        font.with_font_weight(match weight {
            Weight::Regular => FontWeight::NORMAL,
            Weight::Bold => FontWeight::BOLD,
        })
    }
}

/// Hands the fonts to the text engine, each script with its fallback. `read` gives the bytes of a font file.
pub fn register(fonts: &mut FontCx, mut read: impl FnMut(&str) -> Option<Vec<u8>>) -> Fonts {
    let mut missing = Vec::new();
    for (file, script) in FONT_FILES {
        let Some(bytes) = read(file) else {
            missing.push(file);
            continue;
        };
        let families = fonts.collection.register_fonts(Blob::new(Arc::new(bytes)), None);
        let Some(script) = script.map(Script::from_bytes) else { continue };
        let known: Vec<_> = fonts.collection.fallback_families(script).collect();
        let new = families.iter().map(|(family, _)| *family).filter(|family| !known.contains(family));
        fonts.collection.append_fallbacks(script, new);
    }
    Fonts { missing }
}
