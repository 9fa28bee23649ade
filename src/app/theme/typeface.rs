//! The typefaces, and the sizes of type.

use std::collections::BTreeSet;
use std::sync::Arc;

use bevy::prelude::*;
use bevy::text::{FontCx, FontSource, FontWeight};
use parley::fontique::{Blob, Script};

use crate::words::Lang;

/// A family of fonts that is shipped.
struct Family {
    /// Regular and bold, under `assets/fonts`.
    files: [&'static str; 2],
    /// The script whose letters it draws where the family that was asked for has none. `None` for Latin, Greek and Cyrillic.
    script: Option<[u8; 4]>,
    /// The first and last letters of that script's blocks.
    blocks: &'static [(char, char)],
}

/// The families. A family is read when one of its letters is first to be shown: together they are larger than everything else that is in memory.
const FAMILIES: [Family; 10] = [
    Family { files: ["Andika-Regular.ttf", "Andika-Bold.ttf"], script: None, blocks: &[] },
    Family { files: ["NotoNastaliqUrdu-Regular.ttf", "NotoNastaliqUrdu-Bold.ttf"], script: None, blocks: &[] },
    Family {
        files: ["NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"],
        script: Some(*b"Arab"),
        blocks: &[('\u{600}', '\u{77f}'), ('\u{8a0}', '\u{8ff}'), ('\u{fb50}', '\u{fdff}'), ('\u{fe70}', '\u{feff}')],
    },
    Family {
        files: ["NotoSansKhmer-Regular.ttf", "NotoSansKhmer-Bold.ttf"],
        script: Some(*b"Khmr"),
        blocks: &[('\u{1780}', '\u{17ff}'), ('\u{19e0}', '\u{19ff}')],
    },
    Family { files: ["NotoSansThai-Regular.ttf", "NotoSansThai-Bold.ttf"], script: Some(*b"Thai"), blocks: &[('\u{e00}', '\u{e7f}')] },
    Family { files: ["NotoSansLao-Regular.ttf", "NotoSansLao-Bold.ttf"], script: Some(*b"Laoo"), blocks: &[('\u{e80}', '\u{eff}')] },
    Family { files: ["NotoSansMyanmar-Regular.ttf", "NotoSansMyanmar-Bold.ttf"], script: Some(*b"Mymr"), blocks: &[('\u{1000}', '\u{109f}')] },
    Family { files: ["NotoSerifTibetan-Regular.ttf", "NotoSerifTibetan-Bold.ttf"], script: Some(*b"Tibt"), blocks: &[('\u{f00}', '\u{fff}')] },
    Family { files: ["NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf"], script: Some(*b"Deva"), blocks: &[('\u{900}', '\u{97f}')] },
    Family {
        files: ["NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf"],
        script: Some(*b"Hani"),
        blocks: &[('\u{2e80}', '\u{9fff}'), ('\u{f900}', '\u{faff}'), ('\u{ff00}', '\u{ffef}')],
    },
];

/// The places of the families that are asked for by name, and their names.
const ANDIKA: (usize, &str) = (0, "Andika");
const NASTALIQ: (usize, &str) = (1, "Noto Nastaliq Urdu");

/// The scripts that Andika draws.
const LATIN: [[u8; 4]; 3] = [*b"Latn", *b"Cyrl", *b"Grek"];

/// Returns the family in which a language is written: Urdu has a hand of its own, all others are Andika with what belongs to their script.
fn family_of(lang: &Lang) -> (usize, &'static str) {
    if lang.is_nastaliq() { NASTALIQ } else { ANDIKA }
}

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

/// The fonts that were handed to the text engine.
#[derive(Resource, Debug, Default)]
pub struct Fonts {
    known: [bool; FAMILIES.len()],
    /// Files that were not there.
    pub missing: Vec<&'static str>,
    /// The fonts of courses that were handed over, by course and file.
    of_courses: BTreeSet<String>,
}

impl Fonts {
    /// Returns the font of a weight for a language.
    pub fn font(&self, weight: Weight, lang: &Lang) -> TextFont {
        let font = TextFont { font: FontSource::Family(family_of(lang).1.into()), ..default() };
        font.with_font_weight(match weight {
            Weight::Regular => FontWeight::NORMAL,
            Weight::Bold => FontWeight::BOLD,
        })
    }

    /// Hands the families to the text engine that these words need and that it does not have. `read` gives the bytes of a font file.
    pub fn need(&mut self, engine: &mut FontCx, text: &str, lang: &Lang, mut read: impl FnMut(&str) -> Option<Vec<u8>>) {
        let foreign = |(first, last): &(char, char)| text.chars().any(|c| (*first..=*last).contains(&c));
        let named = [ANDIKA.0, family_of(lang).0];
        for (at, family) in FAMILIES.iter().enumerate() {
            if !self.known[at] && (named.contains(&at) || family.blocks.iter().any(foreign)) {
                self.known[at] = true;
                self.register(engine, family, &mut read);
            }
        }
    }

    /// Hands over a font that a course carries, once: `name` tells it from others. It stands in where the shipped ones of its script have no letter.
    pub fn carry(&mut self, engine: &mut FontCx, name: &str, script: &str, read: impl FnOnce() -> Option<Vec<u8>>) {
        if !self.of_courses.insert(name.to_owned()) {
            return;
        }
        let script = <[u8; 4]>::try_from(script.as_bytes()).ok().map(Script::from_bytes);
        match script.zip(read()) {
            Some((script, bytes)) => append(engine, bytes, &[script]),
            None => warn!("The font {name} cannot be used, so some letters may not be shown."),
        }
    }

    fn register(&mut self, engine: &mut FontCx, family: &Family, read: &mut impl FnMut(&str) -> Option<Vec<u8>>) {
        for file in family.files {
            let Some(bytes) = read(file) else {
                warn!("The font {file} was not found, so some letters cannot be shown.");
                self.missing.push(file);
                continue;
            };
            // Andika stands in for what the others have not: names in Latin letters, digits.
            let scripts = if file == FAMILIES[ANDIKA.0].files[0] { &LATIN[..] } else { family.script.as_slice() };
            let scripts: Vec<Script> = scripts.iter().map(|script| Script::from_bytes(*script)).collect();
            append(engine, bytes, &scripts);
        }
    }
}

/// Hands a font to the text engine, as a fallback for these scripts.
fn append(engine: &mut FontCx, bytes: Vec<u8>, scripts: &[Script]) {
    let families = engine.collection.register_fonts(Blob::new(Arc::new(bytes)), None);
    for script in scripts {
        let known: Vec<_> = engine.collection.fallback_families(*script).collect();
        let new = families.iter().map(|(family, _)| *family).filter(|family| !known.contains(family));
        engine.collection.append_fallbacks(*script, new);
    }
}
