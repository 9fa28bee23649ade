//! The words that are printed: the program's own, those of the course, and those of the lesson that is played.

use crate::activity::{Part, Text};
use crate::course::{Course, Id, Lesson, Source, Step};
use crate::words::{Lang, OwnWords, Phrase, Region, Value, Words, grouped};

/// All words in one language.
pub(super) struct Voice {
    lang: Lang,
    own: OwnWords,
    course: Words,
    lesson: Words,
}

impl Voice {
    /// The program's own words alone.
    pub fn new(tag: &str, region: &Region) -> Self {
        let lang = Lang::new(tag).unwrap_or_default();
        Self { own: OwnWords::new(&lang, region), lang, course: Words::default(), lesson: Words::default() }
    }

    /// Those of a course too.
    pub fn of_course(tag: &str, region: &Region, source: &dyn Source, course: &Course) -> Self {
        let mut voice = Self::new(tag, region);
        voice.course = Words::read(source, course, "course", &voice.lang, region);
        voice
    }

    /// Reads those of a lesson of the course.
    pub fn open(&mut self, source: &dyn Source, course: &Course, lesson: &Lesson) {
        self.lesson = Words::of_lesson(source, course, lesson, &self.lang, self.own.region());
    }

    /// Returns the title of a lesson of the course, whichever is open.
    pub fn title(&self, source: &dyn Source, course: &Course, lesson: &Lesson) -> String {
        let id = lesson.head.id.as_str();
        plain(Words::read(source, course, id, &self.lang, self.own.region()).message("lesson", None)).unwrap_or_else(|| id.to_owned())
    }

    /// Returns a part of what the open lesson says of itself.
    pub fn of_lesson(&self, attribute: &str) -> Option<String> {
        plain(self.lesson.message("lesson", Some(attribute)))
    }

    /// Returns the words of an ending of the open lesson.
    pub fn of_ending(&self, ending: &Id) -> Option<String> {
        plain(self.lesson.message(&format!("ending_{ending}"), None))
    }

    /// Returns the language.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// Returns a message of the program's own words.
    pub fn own(&self, id: &str) -> String {
        self.own.text(id).text.to_string()
    }

    /// Returns a message of the program's own words with texts in it.
    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Value<'_>)> = values.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
        self.own.with(id, &values).text.to_string()
    }

    /// Returns a message of the program's own words with numbers in it.
    pub fn count(&self, id: &str, values: &[(&str, usize)]) -> String {
        let number = |number: usize| Value::Number(i64::try_from(number).unwrap_or(i64::MAX));
        let values: Vec<(&str, Value<'_>)> = values.iter().map(|(name, value)| (*name, number(*value))).collect();
        self.own.with(id, &values).text.to_string()
    }

    /// Returns the words of an item of a step.
    pub fn text(&self, step: &Step, text: &Text) -> String {
        match text {
            Text::Part(part) => self.part(step, part).unwrap_or_default(),
            Text::Gapped(gaps) => plain(self.lesson.gapped(&step.head.id, gaps)).unwrap_or_default(),
            Text::Own(id) => self.own(id),
            Text::OfOwner(id) => self.with(id, &[("name", &step.activity.owner().map(|owner| self.name(owner)).unwrap_or_default())]),
            Text::Words(ids) => ids.iter().map(|id| self.own(id)).collect::<Vec<_>>().join(" · "),
            Text::Guesses(guesses) => self.with("shield-guesses", &[("guesses", &grouped(*guesses))]),
            Text::Name(who) => self.name(who),
        }
    }

    /// Returns the words of a part of a step; `None` if the course has none.
    pub fn part(&self, step: &Step, part: &Part) -> Option<String> {
        plain(self.lesson.part(&step.head.id, part))
    }

    /// Returns the name of a member of the cast.
    pub fn name(&self, who: &Id) -> String {
        self.of_course_or_id(&format!("cast_{who}"), who)
    }

    /// Returns the title of the course.
    pub fn course(&self, course: &Course) -> String {
        self.of_course_or_id("course", &course.head.id)
    }

    /// Returns the title of a module.
    pub fn module(&self, module: &Id) -> String {
        self.of_course_or_id(&format!("module_{module}"), module)
    }

    fn of_course_or_id(&self, message: &str, id: &Id) -> String {
        plain(self.course.message(message, None)).unwrap_or_else(|| id.to_string())
    }
}

fn plain(phrase: Option<Phrase>) -> Option<String> {
    phrase.map(|phrase| phrase.text.to_string())
}
