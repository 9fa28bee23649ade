//! Learning: warm-ups from earlier lessons, what a skill is credited by, the ladder of hints, and passing without a mark.

use std::sync::Arc;

use pathlight::course::{Course, Id, Memory, load};
use pathlight::engine::{Attempt, Fact, Grasp, Mastery, Played, Screen, Start, WarmUp, opening};

use super::stage::{facts, press, shown, to_the_end};

/// Three lessons, each with a question of its own skill and variants of it; the second is sensitive.
fn course() -> Course {
    let mut memory = Memory::default();
    memory.put(
        "course.ron",
        r#"Course(format: 1, id: "c", version: 1, band: (9, 12), source: "en", languages: [(id: "en", state: Source)], licence: "CC-BY-4.0",
            modules: [(id: "m", lessons: ["one", "two", "three"])], skills: [(id: "ask"), (id: "lock"), (id: "tell")],
            cast: [(id: "lumo", drawing: "lumo"), (id: "auntie", drawing: "auntie")])"#,
    );
    for (lesson, skill, sensitivity, warm_ups) in [("one", "ask", "None", 2), ("two", "lock", "Some", 1), ("three", "tell", "None", 0)] {
        let choice = |id: &str, more: &str| {
            format!(r#"Choice(id: "{id}", skill: "{skill}"{more}, fixed: true, options: [(id: "wrong"), (id: "right", right: true)])"#)
        };
        let variants: Vec<String> =
            (0..warm_ups).map(|at| choice(&format!("{lesson}-warm-{at}"), &format!(r#", variant_of: "{lesson}-q""#))).collect();
        let text = format!(
            r#"Lesson(id: "{lesson}", minutes: 5, theme: "t", place: "home", sensitivity: {sensitivity}, risks: [Conduct],
                steps: [{}], warm_ups: [{}])"#,
            choice(&format!("{lesson}-q"), ""),
            variants.join(", ")
        );
        memory.put(format!("lessons/{lesson}.ron"), text);
    }
    let loaded = load(&memory);
    assert!(loaded.faults.is_empty(), "{:#?}", loaded.faults);
    loaded.course.expect("a course")
}

fn id(name: &str) -> Id {
    Id::new(name).expect("an id")
}

/// Plays a lesson after its warm-ups; in each step these are pressed before it is played to its end.
fn play(course: &Course, lesson: &str, played: &mut Vec<Played>, first: &[&str]) -> Vec<String> {
    let own = course.lesson(lesson).expect("a lesson");
    let warm_ups = opening(course, &own.head.id, played);
    let asked = warm_ups.iter().map(|warm_up| warm_up.step.to_string()).collect();
    let start = Start { warm_ups, ..Start::of(course, own, "en", 5) };
    let (mut attempt, events) = Attempt::begin(Arc::new(course.opened(own, &start.warm_ups)), start.clone());
    let mut stored = facts(&events);
    while let Screen::Step { .. } = attempt.screen() {
        for name in first {
            stored.extend(press(&mut attempt, name));
        }
        while shown(&attempt).iter().all(|line| line != "control-next !") {
            stored.extend(press(&mut attempt, "right"));
        }
        stored.extend(press(&mut attempt, "control-next"));
    }
    played.push(Played { start, facts: stored });
    asked
}

#[test]
fn a_lesson_is_opened_with_other_stories_from_earlier_ones_the_weakest_first() {
    let course = course();
    let mut played = Vec::new();
    assert_eq!(play(&course, "one", &mut played, &[]), [] as [&str; 0], "nothing comes before the first");
    // One story of a question is asked at a time; what was not asked comes next time.
    assert_eq!(play(&course, "two", &mut played, &[]), ["one-warm-0"]);
    // The second lesson is sensitive: its own question is never asked, and its other story is. It is weaker than what is known already.
    assert_eq!(play(&course, "three", &mut played, &[]), ["two-warm-0", "one-warm-1"]);
    // A question rests; what has no other story is asked itself, last.
    assert_eq!(play(&course, "two", &mut played, &[]), ["one-warm-0", "three-q"]);
}

#[test]
fn what_an_attempt_was_opened_with_is_kept_and_taken_up_again() {
    let course = course();
    let own = course.lesson("three").expect("a lesson");
    let gone = WarmUp { lesson: id("one"), step: id("gone") };
    let start = Start { warm_ups: vec![WarmUp { lesson: id("one"), step: id("one-warm-0") }, gone], ..Start::of(&course, own, "en", 5) };
    let opened = Arc::new(course.opened(own, &start.warm_ups));
    assert_eq!(opened.opening, [id("one")], "what is no longer there is left out");
    let (mut attempt, events) = Attempt::begin(Arc::clone(&opened), start.clone());
    let mut stored = facts(&events);
    stored.extend(press(&mut attempt, "wrong"));
    let text = serde_json::to_string(&start).expect("it is data");
    let read: Start = serde_json::from_str(&text).expect("it can be read");
    let (mut again, resumed, more) = Attempt::resume(Arc::new(course.opened(own, &read.warm_ups)), read, &stored);
    assert_eq!((resumed.words(), more.len(), shown(&again)), (None, 0, shown(&attempt)));
    stored.extend(to_the_end(&mut again));
    assert_eq!(stored.last(), Some(&Fact::Finished));
    // What an older program began with knows of no warm-ups.
    let old = text.replace(&text[text.find(",\"warm_ups\"").expect("it is last")..], "}");
    assert_eq!(serde_json::from_str::<Start>(&old).expect("it can be read").warm_ups, []);
}

#[test]
fn a_skill_is_credited_by_a_right_first_answer_to_another_story_later_and_by_nothing_else() {
    let course = course();
    let grasp = |played: &[Played]| Mastery::of(&course, played).grasp(&id("ask"));
    let mut played = Vec::new();
    assert_eq!(grasp(&played), Grasp::New);
    play(&course, "one", &mut played, &[]);
    assert_eq!(grasp(&played), Grasp::Met, "its own question, right at once, is practice");
    let practised = played.clone();
    play(&course, "two", &mut played, &["wrong"]);
    assert_eq!(grasp(&played), Grasp::Met, "another story, wrong first");
    let mut played = practised.clone();
    play(&course, "two", &mut played, &["control-hint"]);
    assert_eq!(grasp(&played), Grasp::Met, "another story, with a hint");
    let mut played = practised;
    play(&course, "two", &mut played, &[]);
    assert_eq!(grasp(&played), Grasp::Can, "another story, right at once, later");
}

#[test]
fn hints_lead_from_a_nudge_to_the_answer() {
    let course = course();
    let own = course.lesson("one").expect("a lesson");
    let (mut attempt, _) = Attempt::begin(Arc::clone(own), Start::of(&course, own, "en", 5));
    let stored: Vec<Fact> = ["control-hint", "control-hint", "control-hint"].iter().flat_map(|name| press(&mut attempt, name)).collect();
    let level = |level| Fact::Hinted { step: id("one-q"), level };
    assert_eq!(stored, [level(1), level(2), level(3)]);
    let lines = shown(&attempt);
    assert!(lines.contains(&"right Shown !".to_owned()), "{lines:?}");
    assert!(!lines.iter().any(|line| line.starts_with("control-hint")), "there is no more to ask for");
    // A step taken up again is as far up the ladder.
    let mut all = facts(&Attempt::begin(Arc::clone(own), Start::of(&course, own, "en", 5)).1);
    all.extend(stored);
    let (again, ..) = Attempt::resume(Arc::clone(own), Start::of(&course, own, "en", 5), &all);
    assert_eq!(shown(&again), lines);
}

#[test]
fn with_one_try_the_answer_is_not_lit() {
    let loaded = load(&super::stage::course(&[r#"Choice(id: "q", policy: Quiz, options: [(id: "wrong"), (id: "right", right: true)])"#], ""));
    let own = Arc::clone(&loaded.course.expect("a course").lessons[0]);
    let (mut attempt, _) = Attempt::begin(Arc::clone(&own), super::stage::start(&own, 1));
    press(&mut attempt, "control-hint");
    press(&mut attempt, "control-hint");
    assert!(!shown(&attempt).iter().any(|line| line.starts_with("control-hint") || line.contains("Shown")), "{:?}", shown(&attempt));
    assert!(attempt.take(pathlight::engine::Input::Control(pathlight::engine::Control::Hint(pathlight::engine::Hint::Answer))).is_empty());
}

#[test]
fn passing_leaves_no_mark() {
    let course = course();
    let own = course.lesson("two").expect("a lesson");
    let (mut attempt, _) = Attempt::begin(Arc::clone(own), Start::of(&course, own, "en", 5));
    assert_eq!(press(&mut attempt, "control-pass"), [Fact::Finished]);
}
