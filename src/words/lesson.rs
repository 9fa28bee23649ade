//! The words of one lesson, or of a course as a whole, as a front needs them: with fallback, and with line breaks put in.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Breaker, Catalog, Lang, Region};
use crate::activity::{Gap, Part};
use crate::course::{Course, Id, LARGEST_TEXT, LanguageState, Lesson, Source};

/// The gap that is filled next, and one that waits.
const ASKED: &str = "[\u{a0}?\u{a0}]";
const WAITING: &str = "[\u{a0}…\u{a0}]";

/// Returns how a gap stands in the words.
pub fn marker(gap: &Id) -> String {
    format!("[{gap}]")
}

/// Words, and the language they are really in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    pub text: Arc<str>,
    pub lang: Lang,
}

impl Phrase {
    /// Words that come from no catalog.
    pub fn plain(text: &str, lang: &Lang) -> Self {
        Self { text: text.into(), lang: lang.clone() }
    }
}

/// The words of one file in the chosen language. A message that is missing or not whole there comes as a whole from the source language.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// By message; within it by attribute, the value under the empty name.
    messages: BTreeMap<String, Message>,
    /// How many messages came from the source language instead.
    fallbacks: usize,
    draft: bool,
}

#[derive(Clone, Debug)]
struct Message {
    lang: Lang,
    texts: BTreeMap<String, Arc<str>>,
}

impl Words {
    /// Reads `words/LANG/NAME.ftl` of a course, and the same of its source language behind it. What cannot be read is not there; `check` says why.
    pub fn read(source: &dyn Source, course: &Course, name: &str, lang: &Lang, region: &Region) -> Self {
        let origin = Lang::new(&course.head.source).unwrap_or_default();
        let language = course.head.languages.iter().find(|language| language.id == lang.as_str());
        let plurals = language.and_then(|language| Lang::new(language.plurals.as_ref()?).ok());
        let chosen = catalog(source, name, lang, plurals.as_ref(), region);
        let behind = if origin == *lang { Catalog::empty(&origin) } else { catalog(source, name, &origin, None, region) };
        let names: Vec<String> = cast_names(source, course, lang);
        let mut words = Self::of(&chosen, lang, &behind, &origin, &Breaker::new(&names, region));
        words.draft = language.is_some_and(|language| language.state == LanguageState::Draft);
        words
    }

    /// Reads the words of a lesson as it is played: its own, and those of the questions that it is opened with.
    pub fn of_lesson(source: &dyn Source, course: &Course, lesson: &Lesson, lang: &Lang, region: &Region) -> Self {
        let mut words = Self::read(source, course, lesson.head.id.as_str(), lang, region);
        for (from, step) in lesson.opening.iter().zip(&lesson.steps) {
            let mut others = Self::read(source, course, from.as_str(), lang, region);
            words.messages.extend(others.messages.remove_entry(step.head.id.as_str()));
        }
        words
    }

    fn of(chosen: &Catalog, lang: &Lang, behind: &Catalog, origin: &Lang, breaker: &Breaker) -> Self {
        let mut words = Self::default();
        for entry in behind.messages() {
            words.take(behind, &entry.id, origin, breaker);
        }
        for entry in chosen.messages() {
            let whole = behind.message(&entry.id).is_none_or(|source| {
                let has = |name: &str| entry.attributes.iter().any(|(own, _)| own == name);
                entry.has_value >= source.has_value && source.attributes.iter().all(|(name, _)| name == "teacher" || has(name))
            });
            if whole {
                words.take(chosen, &entry.id, lang, breaker);
            }
        }
        words.fallbacks = words.messages.values().filter(|message| message.lang != *lang).count();
        words
    }

    fn take(&mut self, catalog: &Catalog, id: &str, lang: &Lang, breaker: &Breaker) {
        let Some(entry) = catalog.message(id) else { return };
        let names = entry.attributes.iter().map(|(name, _)| Some(name.as_str())).chain([None]);
        let texts = names.filter_map(|name| {
            let text = catalog.format(id, name)?;
            Some((name.unwrap_or_default().to_owned(), breaker.put(&text, lang).into()))
        });
        self.messages.insert(id.to_owned(), Message { lang: lang.clone(), texts: texts.collect() });
    }

    /// Returns the words of a part of a step.
    pub fn part(&self, step: &Id, part: &Part) -> Option<Phrase> {
        let mut name = String::new();
        part.attribute(&mut name);
        self.phrase(step.as_str(), &name)
    }

    /// Returns the value of a step's message with its gaps as they stand: each is its id in square brackets.
    pub fn gapped(&self, step: &Id, gaps: &[(Id, Gap)]) -> Option<Phrase> {
        let Phrase { text, lang } = self.part(step, &Part::Value)?;
        let mut text = text.to_string();
        for (id, gap) in gaps {
            let shown = match gap {
                Gap::Filled => self.part(step, &Part::Of(id.clone()))?.text,
                Gap::Asked => ASKED.into(),
                Gap::Waiting => WAITING.into(),
            };
            text = text.replace(&marker(id), &shown);
        }
        Some(Phrase { text: text.into(), lang })
    }

    /// Returns the words of a message or of one of its attributes.
    pub fn message(&self, id: &str, attribute: Option<&str>) -> Option<Phrase> {
        self.phrase(id, attribute.unwrap_or_default())
    }

    fn phrase(&self, id: &str, name: &str) -> Option<Phrase> {
        let message = self.messages.get(id)?;
        Some(Phrase { text: Arc::clone(message.texts.get(name)?), lang: message.lang.clone() })
    }

    /// Returns how many messages came from the source language instead.
    pub fn fallbacks(&self) -> usize {
        self.fallbacks
    }

    /// Returns true if no native speaker has read the chosen language.
    pub fn is_draft(&self) -> bool {
        self.draft
    }
}

fn catalog(source: &dyn Source, name: &str, lang: &Lang, plurals: Option<&Lang>, region: &Region) -> Catalog {
    let path = format!("words/{lang}/{name}.ftl");
    let text = source.read(&path, LARGEST_TEXT).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    text.map_or_else(|| Catalog::empty(lang), |text| Catalog::borrowing(&path, &text, lang, plurals, &[], region).0)
}

/// Returns the names of the cast in a language: they are never broken at the end of a line.
fn cast_names(source: &dyn Source, course: &Course, lang: &Lang) -> Vec<String> {
    let words = catalog(source, "course", lang, None, &Region::default());
    course.head.cast.iter().filter_map(|cast| words.format(&format!("cast_{}", cast.id), None).map(|name| name.into_owned())).collect()
}
