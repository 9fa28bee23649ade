//! A saved lesson survives every change of its course.

use std::sync::Arc;

use pathlight::course::Lesson;
use pathlight::engine::{Attempt, Event, Fact, Resumed};
use proptest::prelude::*;

use super::stage::{NEXT, STEPS, facts, lesson, press, shown, start, to_the_end};

/// Plays the first three steps and stands in the middle of the fourth. Returns what was stored.
fn saved() -> (Arc<Lesson>, Vec<Fact>) {
    let lesson = lesson(STEPS);
    let (mut attempt, events) = Attempt::begin(lesson.clone(), start(&lesson, 5));
    let mut stored = facts(&events);
    for name in [NEXT, "name", "street", NEXT, "post", "ask", NEXT, "hurry", "fun", "check"] {
        stored.extend(press(&mut attempt, name));
    }
    (lesson, stored)
}

/// Resumes in a changed lesson. Returns how well it was found, where it is, and what is shown.
fn resume(steps: &[String]) -> (Resumed, String, Vec<String>) {
    let (old, stored) = saved();
    let new = lesson(steps);
    let (attempt, resumed, events) = Attempt::resume(Arc::clone(&new), start(&old, 5), &stored);
    // It is told once: with what is stored now, the next time nothing is told.
    let all: Vec<Fact> = stored.into_iter().chain(facts(&events)).collect();
    let (again, told, more) = Attempt::resume(Arc::clone(&new), start(&old, 5), &all);
    assert_eq!((told, more), (Resumed::Same, Vec::<Event>::new()));
    assert_eq!(again.at(), attempt.at());
    let at = attempt.at().map_or("the end".to_owned(), |at| new.steps[at].head.id.to_string());
    (resumed, at, shown(&attempt))
}

fn steps() -> Vec<String> {
    STEPS.iter().map(|step| (*step).to_owned()).collect()
}

fn has(shown: &[String], line: &str) -> bool {
    shown.iter().any(|own| own == line)
}

#[test]
fn nothing_changed() {
    let (resumed, at, shown) = resume(&steps());
    assert_eq!((resumed, at.as_str()), (Resumed::Same, "signs"));
    assert!(has(&shown, "hurry ticked Right (Right)") && has(&shown, "secret !"), "{shown:#?}");
}

#[test]
fn steps_before_and_after_are_inserted_deleted_reordered() {
    let changes: [fn(&mut Vec<String>); 4] = [
        |steps| steps.insert(0, r#"Say(id: "brand-new", who: "lumo")"#.to_owned()),
        |steps| steps.insert(5, r#"Say(id: "brand-new", who: "lumo")"#.to_owned()),
        |steps| drop(steps.remove(1)),
        |steps| steps.swap(0, 4),
    ];
    for change in changes {
        let mut steps = steps();
        change(&mut steps);
        let (resumed, at, shown) = resume(&steps);
        assert_eq!((resumed, at.as_str()), (Resumed::Changed, "signs"));
        assert!(has(&shown, "hurry ticked Right (Right)"), "{shown:#?}");
    }
}

#[test]
fn the_step_itself_is_renamed() {
    let mut steps = steps();
    steps[3] = steps[3].replace(r#"id: "signs""#, r#"id: "warning-signs", was: "signs""#);
    let (resumed, at, shown) = resume(&steps);
    assert_eq!((resumed, at.as_str()), (Resumed::Changed, "warning-signs"));
    assert!(has(&shown, "hurry ticked Right (Right)"), "{shown:#?}");
}

#[test]
fn the_step_itself_is_deleted() {
    let mut steps = steps();
    steps.remove(3);
    let (resumed, at, shown) = resume(&steps);
    assert_eq!((resumed, at.as_str()), (Resumed::Nearest, "photo"));
    assert!(has(&shown, "control-next !"), "its answer is kept: {shown:#?}");
}

#[test]
fn an_option_is_added_and_answers_stay() {
    let mut steps = steps();
    steps[3] = steps[3].replace(r#"(id: "fun")"#, r#"(id: "fun"), (id: "gift")"#);
    let (resumed, at, shown) = resume(&steps);
    assert_eq!((resumed, at.as_str()), (Resumed::Changed, "signs"));
    assert!(has(&shown, "hurry ticked Right (Right)") && has(&shown, "gift !"), "{shown:#?}");
}

#[test]
fn what_is_right_changes_and_it_is_asked_again() {
    let mut steps = steps();
    steps[3] = steps[3].replace(r#"(id: "fun")"#, r#"(id: "fun", right: true)"#);
    let (resumed, at, shown) = resume(&steps);
    assert_eq!((resumed, at.as_str()), (Resumed::Changed, "signs"));
    assert!(has(&shown, "hurry !") && has(&shown, "fun !"), "{shown:#?}");
}

#[test]
fn all_is_new() {
    let (resumed, at, _) = resume(&[r#"Say(id: "other", who: "lumo")"#.to_owned()]);
    assert_eq!((resumed, at.as_str()), (Resumed::Beginning, "other"));
}

/// One change of a course.
#[derive(Clone, Debug)]
enum Change {
    Delete(usize),
    Insert(usize),
    Swap(usize, usize),
    Rename(usize),
    Replace(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        any::<usize>().prop_map(Change::Delete),
        any::<usize>().prop_map(Change::Insert),
        any::<(usize, usize)>().prop_map(|(a, b)| Change::Swap(a, b)),
        any::<usize>().prop_map(Change::Rename),
        any::<(usize, usize)>().prop_map(|(a, b)| Change::Replace(a, b)),
    ]
}

fn apply(steps: &mut Vec<String>, changes: &[Change]) {
    for (number, change) in changes.iter().enumerate() {
        let many = steps.len();
        match change {
            Change::Delete(at) if many > 1 => drop(steps.remove(at % many)),
            Change::Delete(_) => {}
            Change::Insert(at) => steps.insert(at % (many + 1), format!(r#"Say(id: "new-{number}", who: "lumo")"#)),
            Change::Swap(a, b) => steps.swap(a % many, b % many),
            Change::Rename(at) => {
                let step = &mut steps[at % many];
                if let Some(old) = step.split('"').nth(1).map(str::to_owned).filter(|_| !step.contains("was:")) {
                    *step = step.replacen(&format!(r#"id: "{old}""#), &format!(r#"id: "{old}-{number}", was: "{old}""#), 1);
                }
            }
            Change::Replace(at, with) => {
                let id = steps[at % many].split('"').nth(1).unwrap_or("x").to_owned();
                let other = STEPS[with % STEPS.len()];
                let old = other.split('"').nth(1).unwrap_or_default();
                steps[at % many] = other.replacen(&format!(r#"id: "{old}""#), &format!(r#"id: "{id}""#), 1);
            }
        }
    }
    // A condition may name only steps that are there.
    for step in steps.iter_mut() {
        *step = step.replace(r#", when: Did("chat", "tell-age")"#, "");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_change_of_the_course_leaves_a_lesson_that_can_be_ended(
        presses in proptest::collection::vec(any::<u8>(), 0..60),
        changes in proptest::collection::vec(change(), 1..6),
    ) {
        let old = lesson(STEPS);
        let (mut attempt, events) = Attempt::begin(old.clone(), start(&old, 9));
        let mut stored = facts(&events);
        for number in presses {
            let pathlight::engine::Screen::Step { description, .. } = attempt.screen() else { break };
            let inputs: Vec<_> = description.actions().map(|(_, input)| input.clone()).collect();
            stored.extend(facts(&attempt.take(inputs[usize::from(number) % inputs.len()].clone())));
        }
        let mut steps = steps();
        apply(&mut steps, &changes);
        let new = lesson(&steps);
        let (mut attempt, _, _) = Attempt::resume(new.clone(), start(&old, 9), &stored);
        if !attempt.is_finished() {
            let last = stored.iter().rev().find_map(|fact| match fact {
                Fact::Entered { step, .. } | Fact::Returned { step } => new.position(step.as_str()),
                _ => None,
            });
            let latest = stored.iter().rev().find(|fact| matches!(fact, Fact::Entered { .. } | Fact::Returned { .. })).and_then(Fact::step).cloned();
            if latest.is_some_and(|id| new.position(id.as_str()).is_some()) {
                prop_assert_eq!(attempt.at(), last, "the step is still there, and it is shown");
            }
            to_the_end(&mut attempt);
        }
    }
}
