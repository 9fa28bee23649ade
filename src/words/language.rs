//! Languages: their tags, directions, own names, and how much room their lines need.

use std::sync::Arc;

use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Languages of the region that CLDR does not know: Tetum, Fijian, Samoan, Hiri Motu. Their nouns are the same for one and for many, as in Indonesian.
const BORROWS: [&str; 4] = ["tet", "fj", "sm", "ho"];
const LENDS: &str = "id";

/// A language by its tag, such as `km`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

/// Where reading begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Lang {
    /// Makes a language of a tag, or says in one sentence what is wrong with it.
    pub fn new(tag: &str) -> Result<Self, String> {
        match tag.parse::<LanguageIdentifier>() {
            Ok(_) => Ok(Self(tag.into())),
            Err(_) => Err(format!("`{tag}` is not a language tag; write one such as `en`, `km` or `pa-Arab`")),
        }
    }

    /// Returns the tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the language by whose rules plurals are chosen: itself, or the one that it borrows from because CLDR does not know it.
    pub fn plurals(&self) -> LanguageIdentifier {
        let tag = if BORROWS.contains(&self.base()) { LENDS } else { &self.0 };
        tag.parse().unwrap_or_default()
    }

    /// Returns true if it is known how plurals are chosen: CLDR knows it, or it is known to borrow.
    pub fn has_plurals(&self) -> bool {
        let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
        BORROWS.contains(&self.base()) || known.iter().any(|lang| lang.language.as_str() == self.base())
    }

    /// Returns the language without its script and region.
    fn base(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// Returns where reading begins: by the script if the tag names one, else by the language.
    pub fn direction(&self) -> Direction {
        let script = self.0.split('-').nth(1).filter(|part| part.len() == 4);
        let right = match script {
            Some(script) => ["Arab", "Hebr", "Thaa", "Nkoo", "Syrc"].contains(&script),
            None => ["ar", "ur", "fa", "ps", "sd", "ug", "he", "dv", "ckb", "ks"].contains(&self.base()),
        };
        if right { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// Returns true if its letters may stand further apart: they are not joined, and no marks hang between them.
    pub fn may_be_spaced(&self) -> bool {
        !matches!(self.base(), "ar" | "ur" | "fa" | "ps" | "sd" | "km" | "th" | "lo" | "my" | "ne" | "hi" | "dz")
    }

    /// Returns true if it is written in Nastaliq, the sloping hand of Urdu.
    pub fn is_nastaliq(&self) -> bool {
        self.base() == "ur"
    }

    /// Returns the name of the language in itself, or its tag.
    pub fn own_name(&self) -> &str {
        match self.base() {
            "en" => "English",
            "fr" => "Français",
            "es" => "Español",
            "ru" => "Русский",
            "ar" => "العربية",
            "zh" => "中文",
            "km" => "ខ្មែរ",
            "th" => "ไทย",
            "id" => "Bahasa Indonesia",
            "mn" => "Монгол",
            "ur" => "اردو",
            "fil" => "Filipino",
            "vi" => "Tiếng Việt",
            "lo" => "ລາວ",
            "ne" => "नेपाली",
            "dz" => "རྫོང་ཁ",
            "tet" => "Tetun",
            "my" => "မြန်မာ",
            _ => self.as_str(),
        }
    }

    /// Returns the height of a line, as a multiple of the size of the type: scripts with marks above and below need more.
    pub fn line_height(&self) -> f32 {
        match self.base() {
            "ur" | "dz" => 2.0,
            "km" | "th" | "lo" | "my" | "ne" | "hi" => 1.6,
            "ar" => 1.5,
            _ => 1.4,
        }
    }
}

impl Default for Lang {
    fn default() -> Self {
        Self("en".into())
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions() {
        for (tag, right) in [("en", false), ("ar", true), ("ur", true), ("pa", false), ("pa-Arab", true), ("ar-Latn", false), ("km", false)] {
            let lang = Lang::new(tag).expect("a tag");
            assert_eq!(lang.direction() == Direction::RightToLeft, right, "{tag}");
        }
        assert!(Lang::new("").is_err() && Lang::new("not a tag").is_err());
    }
}
