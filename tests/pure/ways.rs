//! Ways through a lesson: flags, counters, groups that are called, endings; played, gone back on, and taken up again from what is stored.

use std::sync::Arc;

use pathlight::course::Lesson;
use pathlight::engine::{Attempt, Fact, Resumed, Screen};

use super::stage::{course, facts, press, shown, start};

const STEPS: &[&str] = &[
    r#"Choice(id: "first", options: [(id: "kind", right: true), (id: "mean")],
        then: [When(Did("first", "mean"), [Set("slipped"), Add("stars", -1)]), Add("stars", 2)], call: "breathe")"#,
    r#"Say(id: "only-if-slipped", who: "lumo", when: Flag("slipped"), then: [Clear("slipped")])"#,
    r#"Say(id: "calls-again", who: "lumo", call: "breathe")"#,
    r#"Say(id: "two-stars", who: "lumo", when: Count("stars", 2), go: "end")"#,
    r#"Say(id: "last", who: "lumo")"#,
];

const HEAD: &str = r#"flags: ["slipped"], counters: ["stars"],
    groups: [(id: "breathe", steps: [Say(id: "in", who: "lumo"), Say(id: "out", who: "lumo", when: Not(Visited("only-if-slipped")))])],
    endings: [(id: "bright", when: Count("stars", 2)), (id: "warm")],"#;

fn lesson() -> Arc<Lesson> {
    let loaded = pathlight::course::load(&course(STEPS, HEAD));
    assert!(loaded.faults.is_empty(), "{:#?}", loaded.faults);
    Arc::clone(&loaded.course.expect("a course").lessons[0])
}

/// Plays to the end by these first presses and then by going on. Returns the steps that were shown, how it ended, and what is stored.
fn play(lesson: &Arc<Lesson>, presses: &[&str]) -> (Vec<String>, Option<String>, Vec<Fact>) {
    let (mut attempt, events) = Attempt::begin(Arc::clone(lesson), start(lesson, 1));
    let mut stored = facts(&events);
    let mut steps = Vec::new();
    for press_now in presses {
        stored.extend(press(&mut attempt, press_now));
    }
    for _ in 0..40 {
        steps.push(shown(&attempt)[0].clone());
        if let Screen::End { ending, .. } = attempt.screen() {
            return (steps, ending.map(|ending| ending.to_string()), stored);
        }
        stored.extend(press(&mut attempt, "control-next"));
    }
    panic!("it does not end: {steps:?}");
}

#[test]
fn what_was_done_opens_steps_calls_groups_and_chooses_the_ending() {
    let lesson = lesson();
    let (steps, ending, _) = play(&lesson, &["kind"]);
    assert_eq!(steps, ["# first", "# in", "# out", "# calls-again", "# in", "# out", "# two-stars", "the end"]);
    assert_eq!(ending.as_deref(), Some("bright"));
    let (steps, ending, _) = play(&lesson, &["mean", "kind"]);
    assert_eq!(steps, ["# first", "# in", "# out", "# only-if-slipped", "# calls-again", "# in", "# last", "the end"]);
    assert_eq!(ending.as_deref(), Some("warm"));
}

#[test]
fn a_lesson_is_taken_up_again_at_any_point_with_its_flags_and_its_way_back() {
    let lesson = lesson();
    for presses in [&["kind"][..], &["mean", "kind"]] {
        let (_, ending, stored) = play(&lesson, presses);
        for kept in 1..=stored.len() {
            let (mut attempt, resumed, _) = Attempt::resume(Arc::clone(&lesson), start(&lesson, 1), &stored[..kept]);
            assert_eq!(resumed, Resumed::Same);
            let mut more = Vec::new();
            for _ in 0..40 {
                let Screen::Step { description, .. } = attempt.screen() else { break };
                let next = description.item("control-next").is_some_and(|item| item.action.is_some());
                let wanted = if next { "control-next" } else { presses[presses.len() - 1] };
                more.extend(press(&mut attempt, wanted));
            }
            assert_eq!([&stored[..kept], &more].concat().last(), Some(&Fact::Finished));
            // Whoever is taken up in the middle of the first step has what was pressed in it.
            let Screen::End { ending: found, .. } = attempt.screen() else { panic!("it ends") };
            assert_eq!(
                found.map(|found| found.to_string()),
                ending.clone().filter(|_| kept > 2).or(found.map(|found| found.to_string())),
                "after {kept}"
            );
        }
    }
}

#[test]
fn going_back_and_on_again_adds_nothing_twice() {
    let lesson = lesson();
    let (mut attempt, _) = Attempt::begin(Arc::clone(&lesson), start(&lesson, 1));
    for name in [
        "kind",
        "control-next",
        "control-back",
        "control-next",
        "control-back",
        "control-next",
        "control-next",
        "control-next",
        "control-next",
        "control-next",
        "control-next",
    ] {
        press(&mut attempt, name);
    }
    assert_eq!(shown(&attempt)[0], "# two-stars");
    let Screen::Step { progress, .. } = attempt.screen() else { panic!("a step") };
    assert_eq!((progress.at, progress.all), (3, 5), "steps of groups are not counted");
}
