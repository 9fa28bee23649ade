//! The screens, walked as a child with a keyboard or a screen reader walks them.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use accesskit::Role;
use bevy::a11y::{AccessibilityNode, ActionRequest};
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key as LogicalKey, KeyboardInput, NativeKey};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use super::action::Action;
use super::model::{Model, Page, World as Around};
use super::pictures::{Camera, find_faults};
use super::screens;
use super::theme::{Size, Theme};
use super::ui::{Element, Key};
use crate::course::{Course, Source};
use crate::engine::{Attempt, Start};
use crate::io::{Folder, Shelf};
use crate::progress::{Learner, MemoryStore, Settings, Sitting, Store, Time};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn model(language: &str, text_size: u16) -> Model {
    let mut store = MemoryStore::default();
    let settings = Settings { language: Some(language.to_owned()), text_size, reduce_motion: true, drafts: true, ..Settings::default() };
    store.keep_settings(&settings).expect("memory keeps");
    let learner = Learner { picture: "kite".to_owned(), colour: "sky".to_owned(), animal: "turtle".to_owned() };
    store.add_learner(&learner, Time(0)).expect("memory keeps");
    let shelf = Shelf::open(&root().join("courses")).expect("courses");
    Model::new(
        shelf,
        crate::io::Countries::new(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/assets"))),
        Box::new(store),
        None,
        None,
        Around { now: || Time(0), seed: || 7 },
    )
}

/// A screen: its name, the way to it, and the step that is put before the open lesson.
struct Stop {
    name: String,
    way: Vec<Action>,
    step: Option<usize>,
    notice: Option<&'static str>,
}

/// Returns every screen and every step of every shipped lesson.
fn stops() -> Vec<Stop> {
    let shelf = [Action::Start, Action::ChooseLearner(0)];
    let trail = [&shelf[..], &[Action::OpenCourse(0)]].concat();
    let mut stops: Vec<Stop> = [
        ("title", vec![]),
        ("who", vec![Action::Start]),
        ("new", vec![Action::Start, Action::NewLearner]),
        ("help", vec![Action::OpenHelp]),
        ("settings", vec![Action::OpenSettings]),
        ("erase", vec![Action::OpenSettings, Action::AskErase]),
        ("trail", trail.to_vec()),
        ("board", [&trail[..], &[Action::OpenBoard]].concat()),
        ("shelf", shelf.to_vec()),
        ("blank", vec![Action::OpenHelp, Action::LeavePage]),
    ]
    .into_iter()
    .map(|(name, way)| Stop { name: name.to_owned(), way, step: None, notice: None })
    .collect();
    for (name, way, notice) in [
        ("told on the title", vec![], "store-read-only"),
        ("told to somebody new", vec![Action::Start, Action::NewLearner], "who-taken"),
        ("told on the trail", trail.to_vec(), "store-set-aside"),
    ] {
        stops.push(Stop { name: name.to_owned(), way, step: None, notice: Some(notice) });
    }
    for (course_at, course) in courses().into_iter().enumerate() {
        for (at, lesson) in course.lessons.iter().enumerate() {
            let lesson = lesson.with_its_warm_ups();
            for step in 0..=lesson.steps.len() {
                let name = lesson.steps.get(step).map_or("end", |step| step.head.id.as_str());
                let way = [&shelf[..], &[Action::OpenCourse(course_at), Action::OpenLesson(at)]].concat();
                stops.push(Stop { name: format!("{} {name}", lesson.head.id), way, step: Some(step), notice: None });
            }
        }
    }
    stops
}

fn courses() -> Vec<Arc<Course>> {
    let shelf = Shelf::open(&root().join("courses")).expect("courses");
    shelf.courses.into_iter().map(|shelved| shelved.course.expect("it can be read")).collect()
}

/// Returns a model before a screen.
fn at(stop: &Stop, language: &str) -> Model {
    let mut model = model(language, 100);
    for action in &stop.way {
        model.update(action.clone());
    }
    model.notice = stop.notice;
    if let (Page::Lesson(open), Some(step)) = (&mut model.page, stop.step) {
        let id = open.sitting.attempt().lesson().head.id.clone();
        let lesson = Arc::new(open.trail.course.lesson(id.as_str()).expect("it is open").with_its_warm_ups());
        let start = Start::of(&open.trail.course, &lesson, "en", 7);
        open.sitting = Sitting::preview(Attempt::preview(lesson, start, step));
    }
    model
}

fn all(element: &Element) -> Vec<&Element> {
    let mut found = Vec::new();
    element.walk(&mut |one| found.push(one));
    found
}

#[test]
fn everything_that_can_be_pressed_has_a_label_and_a_name_of_its_own_in_every_language() {
    for (language, stop) in ["en", "ar", "km"].into_iter().flat_map(|language| stops().into_iter().map(move |stop| (language, stop))) {
        let (model, name) = (at(&stop, language), &stop.name);
        let drawn = screens::draw(&model, &Theme::new(Size::MADE_FOR, &model.settings));
        let mut keys = BTreeSet::new();
        let mut main = 0;
        for element in all(&drawn) {
            if let Some(key) = &element.key {
                assert!(keys.insert(key.clone()), "{language}, {name}: `{key}` is there twice");
                assert!(!element.access.label.trim().is_empty(), "{language}, {name}: `{key}` says nothing");
                assert!(element.access.role.is_some(), "{language}, {name}: `{key}` has no role");
                main += usize::from(element.fill == super::ui::Fill::Glow && !element.disabled);
            }
        }
        assert!(keys.contains("bar_help"), "{language}, {name}: Help is not there");
        assert!(main <= 1, "{language}, {name}: there are {main} main buttons");
    }
}

fn press(camera: &mut Camera, key_code: KeyCode) {
    let world = camera.world();
    let window = world.query_filtered::<Entity, With<PrimaryWindow>>().single(world).expect("a window");
    let logical_key = LogicalKey::Unidentified(NativeKey::Unidentified);
    let state = ButtonState::Pressed;
    camera.world().write_message(KeyboardInput { key_code, logical_key, state, text: None, repeat: false, window });
    camera.frame();
}

fn focused(camera: &mut Camera) -> Option<String> {
    let world = camera.world();
    let focus = world.resource::<InputFocus>().get()?;
    world.get::<Key>(focus).map(|key| key.0.clone())
}

fn camera() -> Camera {
    let files: Arc<dyn Source> = Arc::new(Folder::new(root().join("assets")));
    Camera::with_window(model("en", 100), &files, Size::MADE_FOR).expect("an adapter")
}

/// Returns the keys of what can be pressed now.
fn enabled(camera: &mut Camera) -> BTreeSet<String> {
    camera.pressable().into_iter().collect()
}

#[test]
fn every_screen_is_walked_by_keyboard_and_by_screen_reader() {
    let mut camera = camera();
    for stop in stops() {
        camera.show(at(&stop, "en"));
        camera.settle();
        walk(&mut camera, &stop.name);
    }
}

fn walk(camera: &mut Camera, name: &str) {
    let wanted = enabled(camera);
    let first = focused(camera);
    assert!(first.is_some(), "{name}: nothing has the focus");
    let mut reached = BTreeSet::new();
    for _ in 0..wanted.len() + 2 {
        press(camera, KeyCode::Tab);
        reached.extend(focused(camera));
    }
    assert_eq!(reached, wanted, "{name}: by Tab");
    let mut open: Vec<String> = focused(camera).into_iter().collect();
    let mut by_arrows: BTreeSet<String> = open.iter().cloned().collect();
    while let Some(from) = open.pop() {
        for arrow in [KeyCode::ArrowUp, KeyCode::ArrowDown, KeyCode::ArrowLeft, KeyCode::ArrowRight] {
            camera.focus(&from);
            press(camera, arrow);
            if let Some(to) = focused(camera)
                && by_arrows.insert(to.clone())
            {
                open.push(to);
            }
        }
    }
    assert_eq!(by_arrows, wanted, "{name}: by arrows");
    tree(camera, name);
}

/// Every node of the accessibility tree but the screen hangs on another, so that the reading order is the order of the screen.
fn tree(camera: &mut Camera, name: &str) {
    let world = camera.world();
    let mut nodes = world.query::<(Entity, &AccessibilityNode, Option<&ChildOf>)>();
    let roots =
        nodes.iter(world).filter(|(_, _, parent)| parent.is_none_or(|parent| world.get::<AccessibilityNode>(parent.parent()).is_none())).count();
    assert_eq!(roots, 1, "{name}: the accessibility tree has {roots} roots");
    let mut keyed = world.query::<(&Key, &AccessibilityNode)>();
    for (key, node) in keyed.iter(world) {
        assert!(node.label().is_some_and(|label| !label.is_empty()), "{name}: `{}` has no label", key.0);
        assert_ne!(node.role(), Role::GenericContainer, "{name}: `{}` has no role", key.0);
    }
}

#[test]
fn no_text_is_cut_in_any_language() {
    let mut camera = camera();
    for language in ["en", "ar", "km"] {
        for stop in stops() {
            camera.show(at(&stop, language));
            camera.settle();
            assert_eq!(find_faults(camera.world()), Vec::<String>::new(), "{language} {}", stop.name);
        }
    }
}

#[test]
fn a_screen_reader_presses_as_a_finger_does() {
    let mut camera = camera();
    camera.settle();
    assert!(enabled(&mut camera).contains("start"));
    let entity = camera.entity("start").expect("it is there");
    let request = accesskit::ActionRequest {
        action: accesskit::Action::Click,
        target_tree: accesskit::TreeId::ROOT,
        target_node: accesskit::NodeId(entity.to_bits()),
        data: None,
    };
    camera.world().write_message(ActionRequest(request));
    camera.settle();
    assert!(enabled(&mut camera).contains("new-learner"), "the press led to choosing who plays");
    press(&mut camera, KeyCode::Escape);
    camera.settle();
    assert!(enabled(&mut camera).contains("start"), "and Escape led back");
    press(&mut camera, KeyCode::Enter);
    camera.settle();
    assert!(enabled(&mut camera).contains("new-learner"), "and Enter does the same");
}

#[test]
fn a_change_of_language_in_mid_lesson_changes_nothing_but_the_words() {
    let mut model = model("en", 100);
    for action in [Action::Start, Action::ChooseLearner(0), Action::OpenCourse(0), Action::OpenLesson(0)] {
        model.update(action);
    }
    let keys = |model: &Model| -> Vec<(String, bool)> {
        let drawn = screens::draw(model, &Theme::new(Size::MADE_FOR, &model.settings));
        all(&drawn).into_iter().filter_map(|one| Some((one.key.clone()?, one.disabled))).collect()
    };
    let texts = |model: &Model| -> Vec<String> {
        let drawn = screens::draw(model, &Theme::new(Size::MADE_FOR, &model.settings));
        all(&drawn).into_iter().map(|one| one.access.label.clone()).filter(|label| !label.is_empty()).collect()
    };
    let (before, english) = (keys(&model), texts(&model));
    for language in ["ar", "km"] {
        model.update(Action::Language(language.to_owned()));
        assert_eq!(keys(&model), before, "{language}");
        assert_ne!(texts(&model), english, "{language}");
    }
    model.update(Action::Language("en".to_owned()));
    assert_eq!(texts(&model), english);
}

#[test]
fn drafts_are_met_only_when_a_grown_up_has_allowed_them() {
    let mut model = model("en", 100);
    model.update(Action::Drafts(false));
    assert!(model.languages().iter().all(|(_, draft)| !draft));
    model.update(Action::Drafts(true));
    assert!(model.languages().iter().any(|(lang, draft)| *draft && lang.as_str() == "km"));
}
