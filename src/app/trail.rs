//! The trail of a course: its lessons as lanterns, in order.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::art::of_course;
use crate::course::{Course, Id, Lesson, Source};
use crate::io::Shelf;
use crate::progress::Saved;
use crate::words::{Lang, Phrase, Region, Words};

/// A course as a learner walks it.
#[derive(Clone)]
pub struct Trail {
    /// Which of the shelf it is.
    pub at_shelf: usize,
    pub course: Arc<Course>,
    /// The course's own pictures: each name with its file.
    pub media: Arc<BTreeMap<String, String>>,
    /// The words of the course as a whole.
    pub words: Arc<Words>,
    pub lessons: Vec<Stop>,
    /// The lesson whose card is shown.
    pub looked_at: usize,
}

/// As many lanterns stand beside each other.
const BESIDE: usize = 5;

/// One lantern of the trail.
#[derive(Clone)]
pub struct Stop {
    pub lesson: Arc<Lesson>,
    pub module: Phrase,
    pub title: Phrase,
    pub about: Phrase,
    pub place: Place,
    /// It was begun and not finished.
    pub begun: bool,
}

/// Where a lantern stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Lit,
    /// The first that is not lit.
    Next,
    Ahead,
}

impl Trail {
    /// Reads the trail of a course in a language.
    pub fn read(at_shelf: usize, course: &Arc<Course>, source: &dyn Source, lang: &Lang, region: &Region) -> Self {
        let words = Arc::new(Words::read(source, course, "course", lang, region));
        let lessons = course
            .lessons
            .iter()
            .map(|lesson| stop(course, lesson, &words, &Words::read(source, course, lesson.head.id.as_str(), lang, region), lang))
            .collect();
        Self { at_shelf, course: Arc::clone(course), media: Arc::new(media(source)), words, lessons, looked_at: 0 }
    }

    /// Returns the drawing of a picture: of the course if it has one of this name, or else of the things that are shared.
    pub fn file(&self, picture: &Id) -> String {
        match self.media.get(picture.as_str()) {
            Some(file) => of_course(&self.course.head.id, file),
            None => format!("things/{picture}"),
        }
    }

    /// Brings the words into another language.
    pub fn translate(&mut self, shelf: &Shelf, lang: &Lang, region: &Region) {
        let Some(shelved) = shelf.courses.get(self.at_shelf) else { return };
        let fresh = Self::read(self.at_shelf, &self.course, &shelved.folder, lang, region);
        for (stop, new) in self.lessons.iter_mut().zip(fresh.lessons) {
            (stop.module, stop.title, stop.about) = (new.module, new.title, new.about);
        }
        self.words = fresh.words;
    }

    /// Lights the lanterns of what was finished, and looks at the first that is not.
    pub fn light(&mut self, attempts: &[Saved]) {
        let mut next = None;
        for (at, stop) in self.lessons.iter_mut().enumerate() {
            let own = || attempts.iter().filter(|saved| is_of(saved, &stop.lesson));
            let finished = own().any(|saved| saved.finished);
            stop.begun = own().any(|saved| !saved.finished);
            stop.place = if finished { Place::Lit } else { Place::Ahead };
            if !finished && next.is_none() {
                next = Some(at);
                stop.place = Place::Next;
            }
        }
        self.looked_at = next.unwrap_or(0);
    }

    /// Returns the stretches of the trail, each as the places of its lessons: those of a module, five at most.
    pub fn stretches(&self) -> Vec<Range<usize>> {
        let mut stretches: Vec<Range<usize>> = Vec::new();
        let module_of = |at: usize| {
            let id = &self.lessons[at].lesson.head.id;
            self.course.head.modules.iter().position(|module| module.lessons.contains(id))
        };
        for at in 0..self.lessons.len() {
            match stretches.last_mut() {
                Some(last) if last.len() < BESIDE && module_of(last.start) == module_of(at) => last.end = at + 1,
                _ => stretches.push(at..at + 1),
            }
        }
        stretches
    }

    /// Returns true if all lanterns are lit.
    pub fn is_done(&self) -> bool {
        self.lit() == self.lessons.len()
    }

    /// Returns how many lanterns are lit.
    pub fn lit(&self) -> usize {
        self.lessons.iter().filter(|stop| stop.place == Place::Lit).count()
    }
}

/// Finds the pictures of a course: each name with its file.
fn media(source: &dyn Source) -> BTreeMap<String, String> {
    let files = source.files().unwrap_or_default();
    let pictures = files.iter().filter_map(|file| {
        let (name, ending) = file.strip_prefix("media/")?.rsplit_once('.')?;
        crate::check::PICTURES.contains(&ending).then(|| (name.to_owned(), file.clone()))
    });
    pictures.collect()
}

fn is_of(saved: &Saved, lesson: &Lesson) -> bool {
    saved.start.lesson == lesson.head.id || lesson.head.was.as_ref() == Some(&saved.start.lesson)
}

fn stop(course: &Course, lesson: &Arc<Lesson>, words: &Words, own: &Words, lang: &Lang) -> Stop {
    let module = course.head.modules.iter().find(|module| module.lessons.contains(&lesson.head.id));
    let module = module.and_then(|module| words.message(&format!("module_{}", module.id), None));
    let fallback = || Phrase::plain(lesson.head.id.as_str(), lang);
    Stop {
        lesson: Arc::clone(lesson),
        module: module.unwrap_or_else(fallback),
        title: own.message("lesson", None).unwrap_or_else(fallback),
        about: own.message("lesson", Some("about")).unwrap_or_else(fallback),
        place: Place::Ahead,
        begun: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{Memory, load};

    fn trail(modules: &[usize]) -> Trail {
        let mut memory = Memory::default();
        let mut list = Vec::new();
        for (at, lessons) in modules.iter().enumerate() {
            let ids: Vec<String> = (0..*lessons).map(|lesson| format!("l-{at}-{lesson}")).collect();
            for id in &ids {
                let lesson = format!("Lesson(id: \"{id}\", minutes: 5, theme: \"t\", place: \"home\", steps: [Say(id: \"s-{id}\", who: \"lumo\")])");
                memory.put(format!("lessons/{id}.ron"), lesson);
            }
            let ids = ids.iter().map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(", ");
            list.push(format!("(id: \"m-{at}\", lessons: [{ids}])"));
        }
        let course = format!(
            "Course(format: 1, id: \"c\", version: 1, band: (9, 12), source: \"en\", languages: [(id: \"en\", state: Source)], licence: \"CC-BY-4.0\",
             modules: [{}], cast: [(id: \"lumo\", drawing: \"lumo\")])",
            list.join(", ")
        );
        memory.put("course.ron", course);
        let loaded = load(&memory);
        assert!(loaded.faults.is_empty(), "{:?}", loaded.faults);
        Trail::read(0, &Arc::new(loaded.course.expect("a course")), &memory, &Lang::default(), &Region::default())
    }

    #[test]
    fn a_stretch_is_a_module_or_five_lanterns_of_it() {
        assert_eq!(trail(&[3, 1]).stretches(), [0..3, 3..4]);
        assert_eq!(trail(&[5, 1]).stretches(), [0..5, 5..6]);
        assert_eq!(trail(&[7, 2]).stretches(), [0..5, 5..7, 7..9]);
    }
}
