//! Countries: helplines with their sources, and words that are laid over any course. A pack is a folder `countries/<cc>` of the program's files, so that a
//! ministry can add or mend one without a line of Rust.

mod day;
mod helpline;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use day::Day;
pub use helpline::{Audience, Cost, Helpline, Hours, Purpose, Seen};

use crate::course::{LARGEST_TEXT, Source};
use crate::words::{Breaker, Catalog, Lang, Phrase, Region};

/// The version of the format of packs.
const FORMAT: u32 = 1;
/// The pack that stands for no country.
pub const NOWHERE: &str = "zz";

/// A country, as its pack says.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename = "Country")]
struct Head {
    format: u32,
    id: String,
    languages: Vec<String>,
    currency: String,
    helplines: Vec<Helpline>,
}

/// A country with its helplines and words.
#[derive(Clone, Debug)]
pub struct Country {
    /// Two lower-case letters (ISO 3166-1).
    pub id: String,
    /// The languages of its schools, the one used most first.
    pub languages: Vec<String>,
    /// Three letters (ISO 4217); empty for no country.
    pub currency: String,
    /// As the pack has them, those that are not sure too.
    pub helplines: Vec<Helpline>,
    words: BTreeMap<String, String>,
}

impl Country {
    /// Reads the pack of this id.
    ///
    /// # Errors
    /// A sentence that names the file, the place in it, and what is wrong.
    pub fn read(source: &dyn Source, id: &str) -> Result<Self, String> {
        let file = format!("countries/{id}/country.ron");
        let text = text(source, &file)?;
        let head: Head = ron::from_str(&text).map_err(|fault| format!("{file}:{}: {}", fault.span.start, fault.code))?;
        if head.format != FORMAT {
            return Err(format!("{file}: its format is {}, and this program reads {FORMAT}; a newer Pathlight may read it", head.format));
        }
        if head.id != id {
            return Err(format!("{file}: its id is `{}`, and its folder is `{id}`; they are the same", head.id));
        }
        if let Some(fault) = head.helplines.iter().find_map(Helpline::fault) {
            return Err(format!("{file}: {fault}"));
        }
        let mut words = BTreeMap::new();
        for tag in head.languages.iter().map(String::as_str).chain(["en"]) {
            let file = format!("countries/{id}/words/{tag}.ftl");
            // A language of the schools that Pathlight does not speak has no file.
            if let Ok(text) = self::text(source, &file) {
                words.insert(tag.to_owned(), text);
            }
        }
        if words.is_empty() {
            return Err(format!("countries/{id}/words: there are no words in English"));
        }
        Ok(Self { id: head.id, languages: head.languages, currency: head.currency, helplines: head.helplines, words })
    }

    /// Returns what it lays over the words of courses.
    pub fn region(&self) -> Region {
        let languages: Vec<(Lang, &str)> = self.words.iter().filter_map(|(tag, text)| Some((Lang::new(tag).ok()?, text.as_str()))).collect();
        Region::of(languages.iter().map(|(lang, text)| (lang, *text)))
    }

    /// Returns its name in a language, or in English.
    pub fn name(&self, lang: &Lang) -> Phrase {
        self.phrase("country", None, lang).unwrap_or_else(|| Phrase::plain(&self.id, &Lang::default()))
    }

    /// Returns the name of a helpline in a language, in the first of the country's languages that has it, or in English.
    pub fn helpline_name(&self, helpline: &Helpline, lang: &Lang) -> Phrase {
        let id = format!("helpline_{}", helpline.id);
        self.phrase(&id, None, lang).unwrap_or_else(|| Phrase::plain(&helpline.id, &Lang::default()))
    }

    /// Returns what a helpline is for, in the same way.
    pub fn helpline_about(&self, helpline: &Helpline, lang: &Lang) -> Option<Phrase> {
        self.phrase(&format!("helpline_{}", helpline.id), Some("about"), lang)
    }

    fn phrase(&self, id: &str, attribute: Option<&str>, lang: &Lang) -> Option<Phrase> {
        [lang, &Lang::default()].into_iter().find_map(|lang| {
            let text = self.words.get(lang.as_str())?;
            let (catalog, _) = Catalog::parse("", text, lang, &["amount"], &Region::default());
            let text = catalog.format(id, attribute)?;
            Some(Phrase { text: Breaker::new(&[], &Region::default()).put(&text, lang).into(), lang: lang.clone() })
        })
    }
}

fn text(source: &dyn Source, file: &str) -> Result<String, String> {
    let bytes = source.read(file, LARGEST_TEXT).map_err(|fault| format!("{file}: {fault}"))?;
    String::from_utf8(bytes).map_err(|_| format!("{file}: it is not text (UTF-8)"))
}
