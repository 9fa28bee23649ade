//! From the shelf to a lesson.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::console::{Entry, Stop};
use super::{Player, store_error};
use crate::course::{Audience, Course, Lesson};
use crate::io::{Shelf, Shelved};

/// Shows the shelf, and returns the course that is chosen. Without one that can be played, it says so.
pub(super) fn choose_course<'a>(player: &mut Player, shelf: &'a Shelf) -> Result<&'a Shelved, Stop> {
    let mut entries = Vec::new();
    let mut playable = Vec::new();
    let mut title = player.voice.own("shelf-title");
    for shelved in &shelf.courses {
        let Some(course) = &shelved.course else {
            title.push_str(&format!("\n      {}: {}", shelved.name(), player.voice.own("shelf-broken")));
            continue;
        };
        player.speak(shelved, course);
        let lit = lit(player, course)?.len();
        let voice = &player.voice;
        let ages = match course.head.audience {
            Audience::Learners => voice.count("shelf-ages", &[("youngest", course.head.band.0.into()), ("oldest", course.head.band.1.into())]),
            Audience::Trainers => voice.own("shelf-trainers"),
        };
        let lanterns = voice.count("shelf-lit", &[("lit", lit), ("all", course.lessons.len())]);
        let label = format!("{}  ({ages}; {lanterns})", voice.course(course));
        entries.push(Entry { heading: None, name: course.head.id.to_string(), label });
        playable.push(shelved);
    }
    if playable.is_empty() {
        player.console.say(&format!("{title}\n{}", player.voice.own("shelf-empty")))?;
        return Err(Stop::Left);
    }
    let at = player.console.choose(&player.voice, &title, &entries)?;
    playable.get(at).copied().ok_or(Stop::Left)
}

/// Shows the trail of a course, and returns the lesson that is chosen; `None` to go back to the shelf, if there is a way back.
pub(super) fn choose_lesson<'a>(player: &mut Player, shelved: &Shelved, course: &'a Course, back: bool) -> Result<Option<&'a Arc<Lesson>>, Stop> {
    let lit = lit(player, course)?;
    let voice = &player.voice;
    let next = course.lessons.iter().find(|lesson| !lit.contains(lesson.head.id.as_str())).map(|lesson| lesson.head.id.clone());
    let mut entries: Vec<Entry> = Vec::new();
    for lesson in &course.lessons {
        let id = &lesson.head.id;
        let module = course.head.modules.iter().find(|module| module.lessons.contains(id));
        let heading = module.filter(|module| module.lessons.first() == Some(id)).map(|module| voice.module(&module.id));
        let (icon, state) = match (lit.contains(id.as_str()), next.as_ref() == Some(id)) {
            (true, _) => ("✓", "lantern-lit"),
            (false, true) => ("▸", "lantern-next"),
            (false, false) => ("·", "lantern-unlit"),
        };
        let minutes = voice.count("lesson-minutes", &[("minutes", lesson.head.minutes.into())]);
        let title = voice.title(&shelved.folder, course, lesson);
        entries.push(Entry { heading, name: id.to_string(), label: format!("{icon} {title}  ({}; {minutes})", voice.own(state)) });
    }
    if back {
        entries.push(Entry { heading: Some(String::new()), name: "back".to_owned(), label: voice.own("back") });
    }
    let at = player.console.choose(voice, &voice.course(course), &entries)?;
    Ok(course.lessons.get(at))
}

/// Returns the ids of the lessons whose lanterns the learner has lit.
fn lit(player: &Player, course: &Course) -> Result<BTreeSet<String>, Stop> {
    let attempts = player.store.attempts(player.learner, &course.head.id).map_err(store_error)?;
    let finished: BTreeSet<&str> = attempts.iter().filter(|saved| saved.finished).map(|saved| saved.start.lesson.as_str()).collect();
    let is_lit = |lesson: &&Arc<Lesson>| {
        let head = &lesson.head;
        finished.contains(head.id.as_str()) || head.was.as_ref().is_some_and(|was| finished.contains(was.as_str()))
    };
    Ok(course.lessons.iter().filter(is_lit).map(|lesson| lesson.head.id.to_string()).collect())
}
