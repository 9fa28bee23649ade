//! Which letters are in the fonts.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ttf_parser::Face;

/// The fonts that came with the program.
pub struct Glyphs {
    fonts: Vec<Vec<u8>>,
    /// What was asked before.
    known: RefCell<BTreeMap<char, bool>>,
}

impl Glyphs {
    /// Reads the fonts of the program's files.
    pub fn read(assets: &Path) -> Self {
        let entries = fs::read_dir(assets.join("fonts")).into_iter().flatten().flatten().map(|entry| entry.path());
        let is_regular = |path: &std::path::PathBuf| path.file_stem().is_some_and(|name| name.to_string_lossy().ends_with("-Regular"));
        Self { fonts: entries.filter(is_regular).filter_map(|path| fs::read(path).ok()).collect(), known: RefCell::default() }
    }

    /// Returns true if a letter is in one of them, or in one of these. Where no font was found at all, nothing is missing.
    pub fn has(&self, c: char, more: &[Vec<u8>]) -> bool {
        let own = *self.known.borrow_mut().entry(c).or_insert_with(|| self.fonts.is_empty() || has(&self.fonts, c));
        own || has(more, c)
    }
}

fn has(fonts: &[Vec<u8>], c: char) -> bool {
    fonts.iter().any(|font| Face::parse(font, 0).is_ok_and(|face| face.glyph_index(c).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_every_shipped_script_are_there_and_a_snowman_is_not() {
        let glyphs = Glyphs::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("assets"));
        for c in "aäЯүمپខกລမཀन中。“…".chars() {
            assert!(glyphs.has(c, &[]), "{c}");
        }
        assert!(!glyphs.has('☃', &[]) && !glyphs.has('😀', &[]));
    }
}
