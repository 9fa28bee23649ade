//! `pathlight pictures`: every step of a course and every screen as PNG, without a window.

mod camera;
mod faults;
mod sheet;

use std::fs;
use std::sync::Arc;

use bevy::prelude::*;

use super::action::{Action, Trait};
use super::model::{Model, World};
use super::play::shared_files;
use super::png::write_png;
use crate::cli::PicturesOptions;
use crate::course::Course;
use crate::diag::did_you_mean;
use crate::engine::{Attempt, Event, Fact, Input, Played, Start, opening};
use crate::explore::by_what_is_right;
use crate::io::Shelf;
use crate::progress::{Learner, MemoryStore, Settings, Sitting, Store, StoreError, Time};
use crate::words::Lang;
pub(super) use camera::Camera;
#[cfg(test)]
pub(super) use faults::find as find_faults;

/// How often a step is pressed before its last picture is taken, if it is not done by then.
const MOST_PRESSES: usize = 400;

/// Draws the pictures and returns what is wrong with what was drawn: a character without a glyph, a text that is cut.
///
/// # Errors
/// A sentence that says why nothing could be drawn.
pub fn pictures(options: &PicturesOptions) -> Result<Vec<String>, String> {
    let files = shared_files()?;
    fs::create_dir_all(&options.out).map_err(|fault| format!("The folder {} cannot be made: {fault}", options.out.display()))?;
    let size = Vec2::new(options.size.0 as f32, options.size.1 as f32);
    let mut faults = Vec::new();
    let mut made = Vec::new();
    let mut camera: Option<Camera> = None;
    for tag in &options.languages {
        let lang = Lang::new(tag)?;
        let model = model(options, &lang)?;
        let camera = match &mut camera {
            Some(camera) => {
                camera.show(model);
                camera
            }
            None => camera.insert(Camera::new(model, &files, size)?),
        };
        let mut round = Round { camera, options, tag, faults: &mut faults, made: &mut made };
        if options.screens {
            round.screens()?;
        }
        round.steps()?;
    }
    sheet::write(&options.out.join("sheet.png"), &made)?;
    Ok(faults)
}

fn model(options: &PicturesOptions, lang: &Lang) -> Result<Model, String> {
    let mut store = MemoryStore::default();
    let settings = Settings {
        language: Some(lang.to_string()),
        text_size: options.text_size,
        contrast: options.contrast,
        reduce_motion: true,
        drafts: true,
        country: options.country.clone(),
        wide_spacing: options.wide,
        sign: options.sign.clone(),
        ..Settings::default()
    };
    let learner = Learner { picture: "kite".to_owned(), colour: "sky".to_owned(), animal: "turtle".to_owned() };
    let kept = store.keep_settings(&settings).and_then(|()| store.add_learner(&learner, Time(0)));
    kept.map_err(|fault| fault.to_string())?;
    let course = &options.course;
    let shelf = Shelf::open(course).map_err(|fault| format!("The course in {} cannot be read: {fault}", course.display()))?;
    if let Some(course) = shelf.courses.first().and_then(|shelved| shelved.course.as_deref()) {
        finish_all(&mut store, course).map_err(|fault| fault.to_string())?;
    }
    Ok(Model::new(shelf, super::play::countries(), Box::new(store), None, None, World { now: || Time(0), seed: || 7 }))
}

/// Makes a second learner, who has played the whole course.
fn finish_all(store: &mut MemoryStore, course: &Course) -> Result<(), StoreError> {
    let learner = Learner { picture: "star".to_owned(), colour: "berry".to_owned(), animal: "owl".to_owned() };
    let learner = store.add_learner(&learner, Time(0))?;
    let mut played: Vec<Played> = Vec::new();
    for lesson in &course.lessons {
        let warm_ups = opening(course, &lesson.head.id, &played);
        let start = Start { warm_ups, ..Start::of(course, lesson, &course.head.source, 7) };
        let (mut attempt, begun) = Attempt::begin(Arc::new(course.opened(lesson, &start.warm_ups)), start.clone());
        let begun = begun.into_iter().filter_map(|event| if let Event::Happened(fact) = event { Some(fact) } else { None });
        let facts: Vec<Fact> = begun.collect::<Vec<_>>().into_iter().chain(by_what_is_right(&mut attempt)).collect();
        let id = store.begin(learner, &start, Time(0))?;
        store.append(id, &facts, Time(0))?;
        played.push(Played { start, facts });
    }
    Ok(())
}

/// The pictures of one language.
struct Round<'a> {
    camera: &'a mut Camera,
    options: &'a PicturesOptions,
    tag: &'a str,
    faults: &'a mut Vec<String>,
    made: &'a mut Vec<std::path::PathBuf>,
}

impl Round<'_> {
    /// Draws the screens on the way to a lesson, and those that lie over it.
    fn screens(&mut self) -> Result<(), String> {
        self.take("screen-title")?;
        for (name, actions) in [
            ("screen-who", vec![Action::Start]),
            ("screen-new", vec![Action::NewLearner, Action::Pick(Trait::Animal, "owl")]),
            ("screen-trail", vec![Action::Back, Action::ChooseLearner(0)]),
            ("screen-shelf", vec![Action::Back]),
            ("screen-settings", vec![Action::OpenSettings]),
            ("screen-settings-asks", vec![Action::AskErase]),
            ("screen-help", vec![Action::Back, Action::OpenHelp]),
            ("screen-help-helper", vec![Action::ChooseHelper("helper-school")]),
            ("screen-blank", vec![Action::LeavePage]),
            ("screen-trail-lit", vec![Action::Start, Action::ChooseLearner(1)]),
            ("screen-remembered", vec![Action::OpenRemembered]),
            ("screen-remembered-asks", vec![Action::AskForget]),
            ("screen-pin", vec![Action::OpenPin, Action::PressPin(0), Action::PressPin(3)]),
            ("screen-who-classes", vec![Action::Back, Action::ChooseClass(Some("3".to_owned())), Action::SignOff]),
            ("screen-trail-again", vec![Action::ChooseLearner(1)]),
            ("screen-board", vec![Action::OpenBoard]),
            ("screen-certificate", vec![Action::Back, Action::OpenCertificate]),
        ] {
            for action in actions {
                self.camera.act(action);
            }
            self.take(name)?;
        }
        Ok(())
    }

    /// Draws every step of every lesson, and its end.
    fn steps(&mut self) -> Result<(), String> {
        self.camera.act(Action::Start);
        self.camera.act(Action::ChooseLearner(0));
        self.camera.act(Action::OpenCourse(0));
        let course = self.camera.course().ok_or("There is no course here that can be played.")?;
        let lessons = &self.options.lessons;
        if let Some(unknown) = lessons.iter().find(|id| course.lesson(id).is_none()) {
            let ids = course.lessons.iter().map(|lesson| lesson.head.id.as_str());
            let hint = did_you_mean(unknown, ids).map(|hint| format!(" {hint}")).unwrap_or_default();
            return Err(format!("There is no lesson `{unknown}` in this course.{hint}"));
        }
        for (at, lesson) in course.lessons.iter().enumerate() {
            if lessons.is_empty() || lessons.iter().any(|id| lesson.head.id.as_str() == id) {
                self.lesson(&course, at)?;
            }
        }
        Ok(())
    }

    fn lesson(&mut self, course: &Course, at: usize) -> Result<(), String> {
        let Some(lesson) = course.lessons.get(at) else { return Ok(()) };
        self.camera.act(Action::OpenLesson(at));
        let start = Start::of(course, lesson, self.tag, 7);
        let lesson = Arc::new(lesson.with_its_warm_ups());
        for step in 0..=lesson.steps.len() {
            let attempt = Attempt::preview(Arc::clone(&lesson), start.clone(), step);
            self.camera.sit(Sitting::preview(attempt));
            let name = lesson.steps.get(step).map_or("end", |step| step.head.id.as_str());
            let name = format!("{}-{:02}-{name}", lesson.head.id, step + 1);
            self.take(&name)?;
            if self.options.played {
                self.play(&name)?;
            }
        }
        self.camera.act(Action::ToTrail);
        Ok(())
    }

    /// Presses what has not been pressed yet, the last first, then anything, until one may go on; draws the step after the first press and at the end.
    fn play(&mut self, name: &str) -> Result<(), String> {
        let mut pressed: Vec<Input> = Vec::new();
        while let Some(next) = self.camera.moves().and_then(|moves| next(moves, &pressed)) {
            self.camera.act(Action::Play(next.clone()));
            pressed.push(next);
            if pressed.len() == 1 {
                self.take(&format!("{name}-pressed"))?;
            }
            if pressed.len() == MOST_PRESSES {
                break;
            }
        }
        if pressed.len() > 1 { self.take(&format!("{name}-done")) } else { Ok(()) }
    }

    fn take(&mut self, name: &str) -> Result<(), String> {
        let file = format!("{}-{name}.png", self.tag);
        let picture = self.camera.take()?;
        let path = self.options.out.join(&file);
        write_png(&path, picture.width, picture.height, &picture.pixels)?;
        self.faults.extend(faults::find(self.camera.world()).into_iter().map(|fault| format!("{file}: {fault}")));
        self.made.push(path);
        Ok(())
    }
}

/// Returns what is pressed next: the last thing that was not pressed yet, or else anything by turns that do not repeat.
fn next(moves: Vec<Input>, pressed: &[Input]) -> Option<Input> {
    let turn = (pressed.len() as u64).wrapping_mul(6_364_136_223_846_793_005) >> 33;
    let other = turn as usize % moves.len().max(1);
    let at = moves.iter().rposition(|input| !pressed.contains(input)).unwrap_or(other);
    moves.into_iter().nth(at)
}
