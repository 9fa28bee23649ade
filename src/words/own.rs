//! The program's own words: buttons, settings, help. They are part of the program, so they are always there.

use std::sync::Arc;

use super::{Breaker, Catalog, Lang, Phrase, Value};

/// A language of the interface: its tag, its file, and whether no native speaker has read it.
const LANGUAGES: [(&str, &str, bool); 16] = [
    ("en", include_str!("../../assets/words/en/app.ftl"), false),
    ("fr", include_str!("../../assets/words/fr/app.ftl"), true),
    ("es", include_str!("../../assets/words/es/app.ftl"), true),
    ("ru", include_str!("../../assets/words/ru/app.ftl"), true),
    ("ar", include_str!("../../assets/words/ar/app.ftl"), true),
    ("zh", include_str!("../../assets/words/zh/app.ftl"), true),
    ("km", include_str!("../../assets/words/km/app.ftl"), true),
    ("th", include_str!("../../assets/words/th/app.ftl"), true),
    ("id", include_str!("../../assets/words/id/app.ftl"), true),
    ("mn", include_str!("../../assets/words/mn/app.ftl"), true),
    ("ur", include_str!("../../assets/words/ur/app.ftl"), true),
    ("fil", include_str!("../../assets/words/fil/app.ftl"), true),
    ("vi", include_str!("../../assets/words/vi/app.ftl"), true),
    ("lo", include_str!("../../assets/words/lo/app.ftl"), true),
    ("ne", include_str!("../../assets/words/ne/app.ftl"), true),
    ("tet", include_str!("../../assets/words/tet/app.ftl"), true),
];

/// The program's words in one language; English where a message is missing.
pub struct OwnWords {
    lang: Lang,
    chosen: Catalog,
    english: Catalog,
    breaker: Breaker,
}

impl OwnWords {
    /// Returns the words in a language.
    pub fn new(lang: &Lang) -> Self {
        let read = |tag: &str| {
            let (_, text, _) = LANGUAGES.iter().find(|(own, ..)| *own == tag)?;
            let lang = Lang::new(tag).ok()?;
            Some(Catalog::parse("app.ftl", text, &lang, &[]).0)
        };
        let chosen = read(lang.as_str()).unwrap_or_else(|| Catalog::empty(lang));
        let english = read("en").unwrap_or_else(|| Catalog::empty(&Lang::default()));
        Self { lang: lang.clone(), chosen, english, breaker: Breaker::new(&[]) }
    }

    /// Returns the languages of the interface, each with whether it is a draft.
    pub fn languages() -> Vec<(Lang, bool)> {
        LANGUAGES.iter().filter_map(|(tag, _, draft)| Some((Lang::new(tag).ok()?, *draft))).collect()
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
        let (catalog, _) = Catalog::parse("app.ftl", text, &Lang::default(), &[]);
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
            let own = OwnWords::new(&lang);
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
        let english = shape(LANGUAGES[0].1);
        assert!(english.len() > 80);
        for (tag, text, _) in LANGUAGES {
            assert_eq!(shape(text), english, "{tag}");
        }
    }
}
