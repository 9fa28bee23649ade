//! Which language to play in.

use crate::course::{Course, LanguageState};
use crate::progress::Settings;

/// What language is wished for, the strongest wish first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wishes {
    /// It was asked for on the command line, so that a draft will do.
    asked: Option<String>,
    /// From the settings, and from what the computer is set to.
    others: Vec<String>,
    /// A grown-up has allowed drafts.
    drafts: bool,
}

/// The language of a course that is played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spoken {
    pub tag: String,
    /// No native speaker has read it.
    pub draft: bool,
}

impl Wishes {
    /// Gathers them.
    pub fn new(asked: Option<String>, settings: &Settings, computer: impl IntoIterator<Item = String>) -> Self {
        let others = settings.language.clone().into_iter().chain(computer.into_iter().filter_map(|value| tag(&value))).collect();
        Self { asked, others, drafts: settings.drafts }
    }

    /// Returns what the computer is set to, as Unix tells it.
    pub fn of_computer() -> Vec<String> {
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok()).filter(|value| !value.is_empty()).take(1).collect()
    }

    /// Returns the strongest wish.
    pub fn first(&self) -> &str {
        self.asked.as_ref().or(self.others.first()).map_or("en", String::as_str)
    }

    /// Returns what was asked for, if the course does not have it.
    pub fn missing(&self, course: &Course) -> Option<&str> {
        self.asked.as_deref().filter(|asked| find(course, asked).is_none())
    }

    /// Returns the language to play a course in.
    pub fn choose(&self, course: &Course) -> Spoken {
        if let Some(spoken) = self.asked.as_ref().and_then(|asked| find(course, asked)) {
            return spoken;
        }
        let other = self.others.iter().filter_map(|other| find(course, other)).find(|spoken| self.drafts || !spoken.draft);
        other.unwrap_or_else(|| Spoken { tag: course.head.source.clone(), draft: false })
    }
}

/// Returns the language of a tag, or else of the first part of the tag.
fn find(course: &Course, tag: &str) -> Option<Spoken> {
    let part = tag.split('-').next().unwrap_or(tag);
    let known = |wanted: &str| course.head.languages.iter().find(|language| language.id.eq_ignore_ascii_case(wanted));
    let language = known(tag).or_else(|| known(part))?;
    Some(Spoken { tag: language.id.clone(), draft: language.state == LanguageState::Draft })
}

/// Turns `km_KH.UTF-8` into `km-KH`. `None` for `C` and `POSIX`, which are no languages.
fn tag(value: &str) -> Option<String> {
    let tag = value.split(['.', '@']).next()?.replace('_', "-");
    (!tag.is_empty() && tag != "C" && tag != "POSIX").then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{Head, Id, Language};

    #[test]
    fn drafts_are_only_played_when_asked_for_or_allowed() {
        let language = |id: &str, state| Language { id: id.into(), state, plurals: None, lessons: None };
        let read = LanguageState::Read { by: "a teacher".into(), on: "2026-11-23".into() };
        let head = Head {
            format: 1,
            id: Id::new("c").unwrap(),
            version: 1,
            audience: crate::course::Audience::Learners,
            band: (9, 12),
            source: "en".into(),
            languages: vec![language("en", LanguageState::Source), language("ar", LanguageState::Draft), language("km", read)],
            licence: String::new(),
            modules: vec![],
            skills: vec![],
            misconceptions: vec![],
            cast: vec![],
            fonts: Vec::new(),
            retired: vec![],
        };
        let course = Course { head, lessons: vec![] };
        for (asked, set, computer, drafts, expected) in [
            (None, None, "C", false, "en"),
            (None, None, "km_KH.UTF-8", false, "km"),
            (None, None, "ar", false, "en"),
            (None, None, "ar", true, "ar"),
            (None, Some("km"), "ar", true, "km"),
            (Some("ar"), Some("km"), "C", false, "ar"),
            (Some("fr"), Some("km"), "C", false, "km"),
        ] {
            let settings = Settings { language: set.map(str::to_owned), drafts, ..Settings::default() };
            let wishes = Wishes::new(asked.map(str::to_owned), &settings, [computer.to_owned()]);
            assert_eq!(wishes.choose(&course).tag, expected, "{asked:?} {set:?} {computer} {drafts}");
            assert_eq!(wishes.missing(&course).is_some(), asked == Some("fr"));
        }
    }
}
