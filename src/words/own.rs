//! The program's own words: buttons, settings, help. They are part of the program, so they are always there.

use std::sync::Arc;

use super::{Breaker, Catalog, Lang, Phrase, Region, Value};

/// A language of the interface.
struct Language {
    tag: &'static str,
    /// Its file of words.
    words: &'static str,
    /// The terms of no country in particular.
    terms: &'static str,
    /// No native speaker has read it.
    draft: bool,
}

macro_rules! languages {
    ($($tag:literal $draft:literal),*) => {
        [$(Language {
            tag: $tag,
            words: include_str!(concat!("../../assets/words/", $tag, "/app.ftl")),
            terms: include_str!(concat!("../../assets/countries/zz/words/", $tag, ".ftl")),
            draft: $draft,
        }),*]
    };
}

/// The languages of the interface, in the order in which they are offered. A draft is one that no native speaker has read.
const LANGUAGES: [Language; 17] = languages![
    "en" false, "fr" true, "es" true, "ru" true, "ar" true, "zh" true, "km" true, "th" true, "id" true, "mn" true, "ur" true, "fil" true, "vi" true, "lo" true, "ne" true, "dz" true, "tet" true
];

/// Returns the neutral terms, with the tags of their languages.
pub(super) fn neutral_terms() -> impl Iterator<Item = (&'static str, &'static str)> {
    LANGUAGES.iter().map(|language| (language.tag, language.terms))
}

/// The program's words in one language; English where a message is missing.
pub struct OwnWords {
    lang: Lang,
    chosen: Catalog,
    english: Catalog,
    breaker: Breaker,
    region: Region,
}

impl OwnWords {
    /// Returns the words in a language.
    pub fn new(lang: &Lang, region: &Region) -> Self {
        let read = |tag: &str| {
            let language = LANGUAGES.iter().find(|language| language.tag == tag)?;
            let lang = Lang::new(tag).ok()?;
            Some(Catalog::parse("app.ftl", language.words, &lang, &[], region).0)
        };
        let chosen = read(lang.as_str()).unwrap_or_else(|| Catalog::empty(lang));
        let english = read("en").unwrap_or_else(|| Catalog::empty(&Lang::default()));
        Self { lang: lang.clone(), chosen, english, breaker: Breaker::new(&[], region), region: region.clone() }
    }

    /// Returns the languages of the interface, each with whether it is a draft.
    pub fn languages() -> Vec<(Lang, bool)> {
        LANGUAGES.iter().filter_map(|language| Some((Lang::new(language.tag).ok()?, language.draft))).collect()
    }

    /// Returns the country and the habits that the words are shown for.
    pub fn region(&self) -> &Region {
        &self.region
    }

    /// Returns what a message was made from, if the chosen language is a draft.
    pub fn source(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<Phrase> {
        let is_draft = LANGUAGES.iter().any(|language| language.tag == self.lang.as_str() && language.draft);
        let text = self.english.format_with(id, None, values).filter(|_| is_draft)?;
        Some(Phrase { text: text.into(), lang: Lang::default() })
    }

    /// Returns a message. One that does not exist is shown by its id, so that it is seen.
    pub fn text(&self, id: &str) -> Phrase {
        self.with(id, &[])
    }

    /// Returns a message with values in it.
    pub fn with(&self, id: &str, values: &[(&str, Value<'_>)]) -> Phrase {
        let found = self.chosen.format_with(id, None, values).map(|text| (text, self.lang.clone()));
        let found = found.or_else(|| self.english.format_with(id, None, values).map(|text| (text, Lang::default())));
        let (text, lang) = found.unwrap_or_else(|| (id.to_owned(), Lang::default()));
        let text: Arc<str> = self.breaker.put(&text, &lang).into();
        Phrase { text, lang }
    }
}

/// Returns a number with its digits in groups of three, with spaces at which no line ends.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('\u{a0}');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns what a file has, message by message: its attributes and the variables it uses.
    fn shape(text: &str) -> Vec<(String, Vec<String>)> {
        let (catalog, _) = Catalog::parse("app.ftl", text, &Lang::default(), &[], &Region::default());
        let mut shape: Vec<(String, Vec<String>)> = catalog.messages().map(|message| (message.id.clone(), variables(text, &message.id))).collect();
        shape.sort();
        shape
    }

    fn variables(text: &str, id: &str) -> Vec<String> {
        let start = text.find(&format!("\n{id} =")).map_or(0, |at| at + 1);
        let message: String =
            text[start..].lines().enumerate().take_while(|(at, line)| *at == 0 || line.starts_with([' ', '}'])).map(|(_, line)| line).collect();
        let mut names: Vec<String> = message.split('$').skip(1).map(|rest| rest.chars().take_while(char::is_ascii_alphanumeric).collect()).collect();
        names.sort();
        names.dedup();
        names
    }

    #[test]
    fn numbers_choose_words_in_every_language() {
        for (lang, _) in OwnWords::languages() {
            let own = OwnWords::new(&lang, &Region::default());
            for minutes in [5, 21, 100] {
                let text = own.with("lesson-minutes", &[("minutes", Value::Number(minutes))]).text.to_string();
                assert!(text.chars().any(|c| c.is_alphabetic()) && text.contains(char::is_numeric), "{lang}: {text}");
            }
        }
    }

    #[test]
    fn digits_stand_in_groups() {
        for (number, text) in [(0, "0"), (999, "999"), (4096, "4 096"), (4_294_967_296, "4 294 967 296")] {
            assert_eq!(super::grouped(number).replace('\u{a0}', " "), text);
        }
    }

    #[test]
    fn every_language_has_the_same_messages_and_variables() {
        let english = shape(LANGUAGES[0].words);
        assert!(english.len() > 80);
        for language in LANGUAGES {
            assert_eq!(shape(language.words), english, "{}", language.tag);
        }
    }
}
