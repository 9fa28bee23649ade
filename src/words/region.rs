//! What of the place one is in goes into words: the terms of its country, and the digits one reads.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use fluent_bundle::FluentResource;

use super::{Lang, own};

/// The terms that the words of any course may use. A country pack lays its own over the neutral ones.
pub const TERMS: [&str; 9] = ["helpline", "adult-helper", "money", "price", "phone-shop", "chat-app", "girl", "boy", "snack"];

/// The neutral terms, by language.
static NEUTRAL: LazyLock<BTreeMap<&'static str, Arc<FluentResource>>> =
    LazyLock::new(|| own::neutral_terms().map(|(tag, text)| (tag, resource(text))).collect());

/// The country and the habits that words are shown for.
#[derive(Clone, Debug, Default)]
pub struct Region {
    /// The words of the country, by the tag of their language.
    country: BTreeMap<String, Arc<FluentResource>>,
    /// Digits are `1 2 3` in every language.
    pub latin_digits: bool,
}

impl Region {
    /// A country with its words: each language with the text of its file.
    pub fn of<'a>(words: impl IntoIterator<Item = (&'a Lang, &'a str)>) -> Self {
        Self { country: words.into_iter().map(|(lang, text)| (lang.to_string(), resource(text))).collect(), latin_digits: false }
    }

    /// Returns the neutral terms in a language; in English where it has none.
    pub(super) fn neutral(lang: &Lang) -> Option<Arc<FluentResource>> {
        NEUTRAL.get(lang.as_str()).or_else(|| NEUTRAL.get("en")).cloned()
    }

    /// Returns the country's words in a language.
    pub(super) fn own(&self, lang: &Lang) -> Option<Arc<FluentResource>> {
        self.country.get(lang.as_str()).cloned()
    }
}

/// Reads what can be read; `check` says what cannot.
fn resource(text: &str) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(read, _)| read))
}
