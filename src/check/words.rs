//! The words: every step has its message in every language, every part its attribute, nothing is left over, and nothing is too long.

use std::collections::{BTreeMap, BTreeSet};

use super::lesson::{LessonView, StepView};
use super::{Found, Ground, in_head, questions};
use crate::activity::PartSlot;
use crate::course::{LARGEST_MEDIA, Language, read_text};
use crate::diag::{Code, Fault, did_you_mean};
use crate::words::{Catalog, Lang, MessageEntry, Region, blocks, hashes, marker};

/// A screen has at most so many words.
const MOST_WORDS: usize = 45;
/// As many messages of one file that belong to nothing are reported.
const MOST_ORPHANS: usize = 50;
/// The longest that the words of an ending of a lesson may be, in characters of English.
const LONGEST_ENDING: usize = 160;
/// The longest that the name of a skill may be, in characters of English.
const LONGEST_SKILL: usize = 50;
/// What the message of a lesson has beside its title.
const LESSON_PARTS: [&str; 3] = ["about", "learned", "tell"];

pub fn find(ground: &Ground<'_>, found: &mut Found) {
    let files: BTreeSet<&str> = ground.files.iter().map(String::as_str).filter(|file| file.starts_with("words/")).collect();
    let origins = origins(ground);
    let fonts = fonts(ground, found);
    let mut seen = BTreeSet::new();
    for (at, language) in ground.course.head.languages.iter().enumerate().filter(|(_, language)| seen.insert(&language.id)) {
        let lang = match Lang::new(&language.id) {
            Ok(lang) => lang,
            Err(sentence) => {
                found.push(in_head(Code::UnknownLanguage, format!("languages[{at}].id"), sentence));
                continue;
            }
        };
        if !lang.has_plurals() && language.plurals.as_deref().and_then(|tag| Lang::new(tag).ok()).is_none_or(|other| !other.has_plurals()) {
            let sentence = format!("how `{lang}` chooses its plurals is not known");
            let fault = in_head(Code::NoPlurals, format!("languages[{at}].id"), sentence);
            found.push(fault.hint("Say whose rules it borrows: `plurals: \"id\"` if a noun is the same for one and for many."));
        }
        let listed = |lesson: &crate::course::Id| ground.lessons.iter().any(|view| view.lesson.head.id == *lesson);
        for lesson in language.lessons.iter().flatten().filter(|lesson| !listed(lesson)) {
            let fault = in_head(Code::UnknownReference, format!("languages[{at}].lessons"), format!("there is no lesson `{lesson}`"));
            let lessons = ground.lessons.iter().map(|view| view.lesson.head.id.as_str());
            found.push(Fault { hint: did_you_mean(lesson.as_str(), lessons), ..fault });
        }
        let folder = format!("words/{lang}/");
        if !files.iter().any(|file| file.starts_with(&folder)) {
            let fault = in_head(
                Code::MissingWordsFile,
                format!("languages[{at}].id"),
                format!("there are no words in `{lang}`: the folder `{folder}` is not there"),
            );
            found.push(fault.hint("Put the files of the words there, or take the language out of the list."));
            continue;
        }
        let is_source = language.id == ground.course.head.source;
        InLanguage { ground, language, lang, folder, is_source, origins: &origins, fonts: &fonts, files: &files, found }.find();
    }
    strays(ground, &files, found);
}

/// The words of one language.
struct InLanguage<'a, 'f> {
    ground: &'a Ground<'a>,
    language: &'a Language,
    lang: Lang,
    folder: String,
    is_source: bool,
    /// The files of the source language, by the names of their lessons.
    origins: &'a BTreeMap<String, Origin>,
    /// The fonts that the course carries.
    fonts: &'a [Vec<u8>],
    files: &'a BTreeSet<&'a str>,
    found: &'f mut Found,
}

impl InLanguage<'_, '_> {
    fn find(mut self) {
        let course = "course".to_owned();
        self.with_catalog(&course, &|own, file, catalog| own.course(file, catalog));
        for lesson in self.ground.lessons.iter().filter(|lesson| self.language.has(lesson.lesson.head.id.as_str())) {
            self.with_catalog(lesson.lesson.head.id.as_str(), &|own, file, catalog| own.lesson(file, lesson, catalog));
        }
    }

    /// Reads a file, looks at it, and keeps its text if something was found in it.
    fn with_catalog(&mut self, name: &str, look: &dyn Fn(&mut Self, &str, &Catalog)) {
        let file = format!("{}{name}.ftl", self.folder);
        if !self.files.contains(file.as_str()) {
            let fault =
                Fault::new(Code::MissingWordsFile, &file, format!("there are no words for `{name}` in `{}`: the file is not there", self.lang));
            return self.found.push(fault.hint("Write it, beginning with a copy of the one in the source language."));
        }
        let text = match read_text(self.ground.source, &file) {
            Ok(text) => text,
            Err(fault) => return self.found.push(*fault),
        };
        let before = self.found.faults.len();
        let (catalog, faults) = Catalog::parse(&file, &text, &self.lang, &[], &Region::default());
        self.found.faults.extend(faults);
        look(self, &file, &catalog);
        self.glyphs(&file, &text);
        if !self.is_source {
            self.against_source(&file, name, &text, &catalog);
        }
        if self.found.faults.len() > before {
            self.found.sources.insert(file, text);
        }
    }

    /// Looks for letters that are in no font.
    fn glyphs(&mut self, file: &str, text: &str) {
        let letters: BTreeSet<char> = text.chars().filter(|c| !c.is_ascii() && !is_invisible(*c)).collect();
        let missing: Vec<char> = letters.into_iter().filter(|c| !(self.ground.known.glyph)(*c, self.fonts)).collect();
        let Some(place) = missing.first().and_then(|first| text.find(*first)) else { return };
        let named: Vec<String> = missing.iter().take(12).map(|c| format!("{c} (U+{:04X})", u32::from(*c))).collect();
        let fault = Fault::new(Code::MissingGlyph, file, format!("no font has {}", named.join(", "))).at(place..place + missing[0].len_utf8());
        self.found.push(fault.hint("Write it another way, or let the course carry a font: `fonts` in `course.ron`."));
    }

    /// Looks whether a translation fits what it was made from.
    fn against_source(&mut self, file: &str, name: &str, text: &str, catalog: &Catalog) {
        let Some(origin) = self.origins.get(name) else { return };
        for block in blocks(text) {
            let (Some(mark), Some(now), Some(entry)) = (block.mark, origin.hashes.get(block.id), catalog.message(block.id)) else { continue };
            if mark != now {
                let sentence = format!("`{}` was made from words that have changed since", block.id);
                let hint = format!("Read both, mend the translation, then write `# source {now}` above it, or run `pathlight words --done`.");
                self.found.push(Fault::new(Code::StaleWords, file, sentence).at(entry.span.clone()).on(block.id).hint(hint));
            }
        }
        for entry in catalog.messages() {
            let Some(uses) = origin.uses.get(&entry.id) else { continue };
            let missing: Vec<&str> = uses.difference(&entry.uses).map(String::as_str).collect();
            let more: Vec<&str> = entry.uses.difference(uses).map(String::as_str).collect();
            for (names, sentence) in [(missing, "does not use"), (more, "uses, unlike its source,")] {
                if !names.is_empty() {
                    let sentence = format!("the translation of `{}` {sentence} `{}`", entry.id, names.join("`, `"));
                    let fault = Fault::new(Code::ReferencesDiffer, file, sentence).at(entry.span.clone()).on(&entry.id);
                    self.found.push(fault.hint("Use what the source uses: the country sets it."));
                }
            }
        }
    }

    fn course(&mut self, file: &str, catalog: &Catalog) {
        let head = &self.ground.course.head;
        let modules = head.modules.iter().map(|module| (format!("module_{}", module.id), format!("the module `{}`", module.id), [].as_slice()));
        let cast = head.cast.iter().map(|cast| {
            let parts: &[&str] = if cast.drawing.is_some() { &["alt"] } else { &[] };
            (format!("cast_{}", cast.id), format!("`{}` of the cast", cast.id), parts)
        });
        let plain = |prefix: &str, what: &str, id: &crate::course::Id| (format!("{prefix}_{id}"), format!("the {what} `{id}`"), [].as_slice());
        let skills = head.skills.iter().map(|skill| plain("skill", "skill", &skill.id));
        let thoughts = head.misconceptions.iter().map(|id| plain("thinks", "misconception", id));
        let course = ("course".to_owned(), "the course".to_owned(), ["about"].as_slice());
        let needed: Vec<(String, String, &[&str])> = std::iter::once(course).chain(modules).chain(cast).chain(skills).chain(thoughts).collect();
        let mut seen = BTreeSet::new();
        for (id, what, parts) in needed.iter().filter(|(id, ..)| seen.insert(id)) {
            self.needs(file, catalog, id, what, parts);
        }
        for (id, ..) in needed.iter().filter(|(id, ..)| id.starts_with("skill_")) {
            self.fits(file, catalog, id, LONGEST_SKILL);
        }
        let known: BTreeSet<&str> = needed.iter().map(|(id, ..)| id.as_str()).collect();
        self.orphans(file, catalog, &known);
    }

    fn lesson(&mut self, file: &str, lesson: &LessonView<'_>, catalog: &Catalog) {
        let what = format!("the lesson `{}`", lesson.lesson.head.id);
        self.needs(file, catalog, "lesson", &what, &LESSON_PARTS);
        for step in lesson.all() {
            self.step(file, lesson, step, catalog);
        }
        let endings: Vec<String> = lesson.lesson.head.endings.iter().map(|ending| format!("ending_{}", ending.id)).collect();
        for (ending, id) in lesson.lesson.head.endings.iter().zip(&endings) {
            self.needs(file, catalog, id, &format!("the ending `{}`", ending.id), &[]);
            self.fits(file, catalog, id, LONGEST_ENDING);
        }
        let warm_ups = lesson.document.steps.iter().filter_map(|place| place.id.as_ref()).map(crate::course::Id::as_str);
        let known: BTreeSet<&str> = lesson.ids().chain(warm_ups).chain(["lesson"]).chain(endings.iter().map(String::as_str)).collect();
        self.orphans(file, catalog, &known);
    }

    /// Looks at a message that has a value and these parts, and no others.
    fn needs(&mut self, file: &str, catalog: &Catalog, id: &str, what: &str, parts: &[&str]) {
        let Some(entry) = catalog.message(id) else {
            return self.no_message(file, id, what);
        };
        let missing = parts.iter().filter(|part| !has(entry, part)).map(|part| format!(".{part}"));
        self.missing(file, entry, what, missing.collect());
        for (name, span) in entry.attributes.iter().filter(|(name, _)| !parts.contains(&name.as_str())) {
            self.orphan_part(file, id, name, span, parts.iter().copied());
        }
    }

    /// Reports a message whose value is longer than its place.
    fn fits(&mut self, file: &str, catalog: &Catalog, id: &str, longest: usize) {
        let Some((entry, text)) = catalog.message(id).zip(catalog.format(id, None)) else { return };
        let longest = if self.is_source { longest } else { longest * 14 / 10 };
        let length = count_characters(&text);
        if length > longest {
            let fault = Fault::new(Code::TooLong, file, format!("`{id}` has {length} characters, and {longest} fit"));
            self.found.push(fault.at(entry.span.clone()).on(id).hint("Say it shorter."));
        }
    }

    fn no_message(&mut self, file: &str, id: &str, what: &str) {
        let fault = Fault::new(Code::MissingWords, file, format!("{what} has no words in `{}`", self.lang)).on(id);
        self.found.push(fault.hint(format!("Add a message `{id} = ..`.")));
    }

    fn missing(&mut self, file: &str, entry: &MessageEntry, what: &str, parts: Vec<String>) {
        let mut sentences = Vec::new();
        if !entry.has_value {
            sentences.push((format!("{what} has parts but no words of its own"), format!("Write them after `{} =`.", entry.id)));
        }
        if !parts.is_empty() {
            let hint = format!("Add, under `{}`, a line `    {} = ..`.", entry.id, parts.join(" = ..`, `    "));
            sentences.push((format!("{what} has no words for `{}`", parts.join("`, `")), hint));
        }
        for (sentence, hint) in sentences {
            self.found.push(Fault::new(Code::MissingPart, file, sentence).at(entry.span.clone()).on(&entry.id).hint(hint));
        }
    }

    fn orphans(&mut self, file: &str, catalog: &Catalog, known: &BTreeSet<&str>) {
        for entry in catalog.messages().filter(|entry| !known.contains(entry.id.as_str())).take(MOST_ORPHANS) {
            let fault = Fault::new(Code::OrphanWords, file, format!("the message `{}` belongs to nothing", entry.id)).at(entry.span.clone());
            let without = known.iter().copied().filter(|id| catalog.message(id).is_none());
            let hint = did_you_mean(&entry.id, without).unwrap_or_else(|| "Take it out.".to_owned());
            self.found.push(fault.on(&entry.id).hint(hint));
        }
    }

    fn orphan_part<'n>(&mut self, file: &str, id: &str, name: &str, span: &std::ops::Range<usize>, known: impl Iterator<Item = &'n str>) {
        let fault = Fault::new(Code::OrphanWords, file, format!("`{id}` has no part `.{name}`")).at(span.clone()).on(format!("{id}.{name}"));
        let hint = did_you_mean(name, known).unwrap_or_else(|| "Take it out.".to_owned());
        self.found.push(fault.hint(hint));
    }

    fn step(&mut self, file: &str, lesson: &LessonView<'_>, step: &StepView<'_>, catalog: &Catalog) {
        let id = step.step.head.id.as_str();
        let what = format!("step `{id}`");
        let Some(entry) = catalog.message(id) else {
            return self.no_message(file, id, &what);
        };
        let parts = &step.parts;
        let missing = parts.iter().filter(|(name, slot)| !name.is_empty() && !slot.optional && !has(entry, name)).map(|(name, _)| format!(".{name}"));
        self.missing(file, entry, &what, missing.collect());
        for (name, span) in entry.attributes.iter().filter(|(name, _)| !parts.iter().any(|(own, _)| own == name)) {
            self.orphan_part(file, id, name, span, parts.iter().map(|(name, _)| name.as_str()).filter(|name| !name.is_empty()));
        }
        self.gaps(file, step, entry, catalog);
        let mut texts = Vec::new();
        for (name, slot) in parts {
            let attribute = (!name.is_empty()).then_some(name.as_str());
            if let Some(text) = catalog.format(id, attribute) {
                self.length(file, entry, name, slot, &text);
                texts.push((slot, text));
            }
        }
        if self.is_source {
            let words: usize = texts.iter().filter(|(slot, _)| slot.role.shows_at_once()).map(|(_, text)| count_words(text)).sum();
            if words > MOST_WORDS && step.step.activity.caller().is_none() {
                let fault = Fault::new(Code::WordyScreen, file, format!("step `{id}` shows {words} words at once")).at(entry.span.clone()).on(id);
                self.found.push(fault.hint(format!("Bring it down to {MOST_WORDS}, or make two steps of it.")));
            }
            questions::same_reasons(lesson, step, texts.iter().map(|(slot, text)| (&slot.part, text.as_ref())), self.found);
        }
    }

    /// Looks for each gap of the step in its words: it stands there once.
    fn gaps(&mut self, file: &str, step: &StepView<'_>, entry: &MessageEntry, catalog: &Catalog) {
        let text = catalog.format(&entry.id, None).unwrap_or_default();
        for gap in step.step.activity.gaps() {
            let (marker, count) = (marker(gap), text.matches(&marker(gap)).count());
            if count != 1 {
                let sentence = format!("the gap `{marker}` stands {count} times in the words of step `{}`", entry.id);
                let fault = Fault::new(Code::GapMissing, file, sentence).at(entry.span.clone()).on(&entry.id);
                self.found.push(fault.hint(format!("Write `{marker}` once where its word belongs.")));
            }
        }
    }

    fn length(&mut self, file: &str, entry: &MessageEntry, name: &str, slot: &PartSlot, text: &str) {
        let longest = if self.is_source { slot.role.longest() } else { slot.role.longest() * 14 / 10 };
        // A text of no more bytes has no more characters.
        if text.len() <= longest {
            return;
        }
        let length = count_characters(text);
        if length <= longest {
            return;
        }
        let (span, path, what) = match entry.attributes.iter().find(|(own, _)| own == name) {
            Some((_, span)) => (span.clone(), format!("{}.{name}", entry.id), format!("`.{name}`")),
            None => (entry.span.clone(), entry.id.clone(), format!("`{}`", entry.id)),
        };
        let fault = Fault::new(Code::TooLong, file, format!("{what} has {length} characters, and {longest} fit")).at(span).on(path);
        self.found.push(fault.hint("Say it shorter."));
    }
}

/// Reads the fonts that the course carries.
fn fonts(ground: &Ground<'_>, found: &mut Found) -> Vec<Vec<u8>> {
    let mut fonts = Vec::new();
    for (at, font) in ground.course.head.fonts.iter().enumerate() {
        if font.script.len() != 4 || !font.script.chars().all(|c| c.is_ascii_alphabetic()) {
            let fault = in_head(Code::WrongValue, format!("fonts[{at}].script"), format!("`{}` is no script", font.script));
            found.push(fault.hint("Write four letters (ISO 15924), such as `Taml`."));
        }
        match ground.source.read(&font.file, LARGEST_MEDIA) {
            Ok(bytes) => fonts.push(bytes),
            Err(error) => {
                found.push(in_head(Code::MissingMedia, format!("fonts[{at}].file"), format!("the font `{}` cannot be used: {error}", font.file)))
            }
        }
    }
    fonts
}

/// Returns true for what is never drawn: marks of direction, breaks, joiners, variation selectors.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{a0}' | '\u{ad}' | '\u{61c}')
}

/// What translations are held against: a file of the source language.
struct Origin {
    hashes: BTreeMap<String, String>,
    uses: BTreeMap<String, BTreeSet<String>>,
}

/// Reads the files of the source language, if there are translations of it.
fn origins(ground: &Ground<'_>) -> BTreeMap<String, Origin> {
    let head = &ground.course.head;
    let Some(lang) = Lang::new(&head.source).ok().filter(|_| head.languages.len() > 1) else { return BTreeMap::new() };
    let names = ground.lessons.iter().map(|view| view.lesson.head.id.as_str()).chain(["course"]);
    let read = |name: &str| {
        let file = format!("words/{lang}/{name}.ftl");
        let text = read_text(ground.source, &file).ok()?;
        let (catalog, _) = Catalog::parse(&file, &text, &lang, &[], &Region::default());
        let hashes = hashes(&text).into_iter().map(|(id, hash)| (id.to_owned(), hash)).collect();
        let uses = catalog.messages().map(|entry| (entry.id.clone(), entry.uses.clone())).collect();
        Some((name.to_owned(), Origin { hashes, uses }))
    };
    names.filter_map(read).collect()
}

/// Reports files of words that belong to no language or to no lesson.
fn strays(ground: &Ground<'_>, files: &BTreeSet<&str>, found: &mut Found) {
    let head = &ground.course.head;
    let listed: BTreeSet<&str> = head.modules.iter().flat_map(|module| &module.lessons).map(|id| id.as_str()).collect();
    let mut folders = BTreeSet::new();
    for file in files {
        let Some((tag, name)) = file.strip_prefix("words/").and_then(|rest| rest.split_once('/')) else {
            continue;
        };
        if !head.languages.iter().any(|language| language.id == tag) {
            if folders.insert(tag) {
                let fault = Fault::new(Code::OrphanWords, *file, format!("the course does not list the language `{tag}`"));
                found.push(fault.hint("Add it to `languages` in `course.ron`, or take its folder out."));
            }
            continue;
        }
        let lesson = name.strip_suffix(".ftl");
        let said = |lesson: &str| head.languages.iter().any(|language| language.id == tag && language.has(lesson));
        if lesson.is_none_or(|lesson| lesson != "course" && !(listed.contains(lesson) && said(lesson))) {
            let fault = Fault::new(Code::OrphanWords, *file, "the file belongs to no lesson that the course has in this language");
            let hint = lesson.and_then(|lesson| did_you_mean(lesson, listed.iter().copied()));
            found.push(Fault { hint, ..fault });
        }
    }
}

fn has(entry: &MessageEntry, part: &str) -> bool {
    entry.attributes.iter().any(|(name, _)| name == part)
}

fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Counts characters as they are seen: marks that sit on a letter, and what joins or steers, are no characters of their own.
fn count_characters(text: &str) -> usize {
    text.chars().filter(|c| !is_mark(*c)).count()
}

fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}'
        | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{951}'..='\u{957}' | '\u{962}' | '\u{963}' | '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9cd}'
        | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{eb1}' | '\u{eb4}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}'
        | '\u{f18}' | '\u{f19}' | '\u{f35}'..='\u{f39}' | '\u{f71}'..='\u{f84}' | '\u{f8d}'..='\u{fbc}'
        | '\u{102b}'..='\u{103e}' | '\u{1056}'..='\u{1060}' | '\u{17b4}'..='\u{17d3}' | '\u{17dd}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}')
}
