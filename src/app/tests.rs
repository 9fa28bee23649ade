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

use super::action::{Action, Change};
use super::model::{Model, Page, World as Around};
use super::pictures::{Camera, find_faults};
use super::screens;
use super::theme::{Size, Theme};
use super::ui::{Element, Key};
use crate::course::{Course, Source};
use crate::engine::{Attempt, Start};
use crate::io::{Folder, Shelf};
use crate::progress::{Learner, MemoryStore, Scan, Settings, Sitting, Store, Time};

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
        ("help of a country", vec![Action::Set(Change::Country(Some("th".to_owned()))), Action::OpenHelp, Action::ChooseHelper("helper-school")]),
        ("remembered", [&shelf[..], &[Action::OpenRemembered]].concat()),
        ("forget", [&shelf[..], &[Action::OpenRemembered, Action::AskForget]].concat()),
        ("pin", [&shelf[..], &[Action::OpenRemembered, Action::OpenPin, Action::PressPin(2)]].concat()),
        ("settings of one key", vec![Action::Set(Change::Scan(Scan::Slow)), Action::OpenSettings]),
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

fn press_pin(model: &mut Model, pictures: [usize; 3]) {
    pictures.into_iter().for_each(|picture| model.update(Action::PressPin(picture)));
}

#[test]
fn three_secret_pictures_close_a_trail_and_help_stays_open() {
    let mut model = model("en", 100);
    for action in [Action::Start, Action::ChooseLearner(0), Action::OpenRemembered, Action::OpenPin] {
        model.update(action);
    }
    press_pin(&mut model, [1, 2, 2]);
    press_pin(&mut model, [1, 2, 3]);
    assert_eq!(model.notice, Some("pin-differ"));
    press_pin(&mut model, [1, 2, 2]);
    press_pin(&mut model, [1, 2, 2]);
    assert!(model.notice == Some("pin-made") && matches!(model.page, Page::Remembered { .. }));
    model.update(Action::SignOff);
    model.update(Action::ChooseLearner(0));
    assert!(matches!(model.page, Page::Pin(_)) && model.learner.is_none());
    let drawn = screens::draw(&model, &Theme::new(Size::MADE_FOR, &model.settings));
    assert!(all(&drawn).iter().any(|element| element.key.as_deref() == Some("bar_help")), "Help is behind no lock");
    for _ in 0..5 {
        press_pin(&mut model, [2, 2, 1]);
        assert!(model.notice == Some("pin-wrong") && model.learner.is_none());
    }
    press_pin(&mut model, [1, 2, 2]);
    assert!(model.notice == Some("pin-wait") && model.learner.is_none(), "after five wrong tries one waits");
    // Somebody who has none is not kept waiting.
    model.update(Action::Back);
    model.update(Action::NewLearner);
    model.update(Action::MakeLearner);
    assert!(matches!(model.page, Page::Shelf));
}

#[test]
fn a_class_sees_its_own_and_a_quiet_trail_is_put_away() {
    let mut model = model("en", 100);
    for action in [Action::Start, Action::NewLearner, Action::MakeLearner, Action::ChooseClass(Some("4".to_owned())), Action::SignOff] {
        model.update(action);
    }
    let tiles = |model: &Model| {
        let drawn = screens::draw(model, &Theme::new(Size::MADE_FOR, &model.settings));
        all(&drawn).iter().filter(|element| element.key.as_ref().is_some_and(|key| key.starts_with("learner-"))).count()
    };
    assert_eq!((tiles(&model), model.classes()), (2, vec!["4".to_owned()]));
    model.update(Action::ShowClass(Some("4".to_owned())));
    assert_eq!(tiles(&model), 1);
    model.update(Action::PutAway);
    assert_eq!(model.notice, None, "nobody plays");
    model.update(Action::ChooseLearner(1));
    model.update(Action::OpenHelp);
    model.update(Action::PutAway);
    assert!(model.learner.is_some(), "Help that is being read stays");
    model.update(Action::Back);
    model.update(Action::PutAway);
    assert!(model.learner.is_none() && model.notice == Some("turn-idle") && matches!(model.page, Page::Who));
}

#[test]
fn who_is_forgotten_is_gone_and_the_others_stay() {
    let mut model = model("en", 100);
    for action in [Action::Start, Action::NewLearner, Action::MakeLearner, Action::OpenRemembered, Action::AskForget, Action::Forget] {
        model.update(action);
    }
    assert_eq!((model.learners.len(), model.notice), (1, Some("remembered-erased")));
    model.update(Action::ChooseLearner(0));
    assert!(model.learner.is_some());
}

#[test]
fn whom_one_would_tell_is_gone_when_help_is_closed() {
    let mut model = model("en", 100);
    model.update(Action::OpenHelp);
    model.update(Action::ChooseHelper("helper-home"));
    assert_eq!(model.helper, Some("helper-home"));
    model.update(Action::Back);
    model.update(Action::OpenHelp);
    assert_eq!(model.helper, None);
    model.update(Action::ChooseHelper("helper-home"));
    model.update(Action::LeavePage);
    assert!(model.helper.is_none() && model.sounds.is_empty(), "and leaving is silent");
}

#[test]
fn a_sensitive_lesson_in_a_draft_stands_beside_its_source() {
    let mut model = model("km", 100);
    for action in [Action::Start, Action::ChooseLearner(0), Action::OpenCourse(0)] {
        model.update(action);
    }
    let Page::Trail(trail) = &model.page else { panic!("no trail") };
    let at = |sensitive: bool| {
        trail.lessons.iter().position(|stop| (stop.lesson.head.sensitivity != crate::course::Sensitivity::None) == sensitive).expect("a lesson")
    };
    let (sensitive, other) = (at(true), at(false));
    let beside = |model: &mut Model, lesson: usize| {
        model.update(Action::OpenLesson(lesson));
        let drawn = screens::draw(model, &Theme::new(Size::MADE_FOR, &model.settings));
        let words = model.say("draft-beside").text;
        let found = all(&drawn).iter().any(|element| matches!(&element.kind, super::ui::Kind::Text { text, .. } if *text == *words));
        model.update(Action::ToTrail);
        found
    };
    assert!(beside(&mut model, sensitive) && !beside(&mut model, other));
    model.update(Action::Language("en".to_owned()));
    assert!(!beside(&mut model, sensitive));
}
