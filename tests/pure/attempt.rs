//! An attempt takes any input in any order.

use pathlight::course::Id;
use pathlight::engine::{Attempt, Control, Fact, Hint, Input, Screen};
use proptest::prelude::*;

use super::stage::{NEXT, STEPS, facts, lesson, press, shown, start, to_the_end};

/// Presses by number, over all that is on the screen, what can be pressed and the controls that cannot.
fn play(seed: u64, presses: &[u8]) -> (Vec<Fact>, Vec<String>) {
    let lesson = lesson(STEPS);
    let (mut attempt, events) = Attempt::begin(lesson.clone(), start(&lesson, seed));
    let mut stored = facts(&events);
    let mut seen = shown(&attempt);
    for number in presses {
        let Screen::Step { description, .. } = attempt.screen() else { break };
        let mut inputs: Vec<Input> = description.actions().map(|(_, input)| input.clone()).collect();
        inputs.extend([Control::Next, Control::Back, Control::Hint(Hint::More), Control::Rehearse, Control::Pass].map(Input::Control));
        let input = inputs[usize::from(*number) % inputs.len()].clone();
        stored.extend(facts(&attempt.take(input)));
        seen.extend(shown(&attempt));
    }
    (stored, seen)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_moves_give_no_panic_and_the_same_transcript(seed: u64, presses in proptest::collection::vec(any::<u8>(), 0..120)) {
        prop_assert_eq!(play(seed, &presses), play(seed, &presses));
    }

    #[test]
    fn resuming_shows_what_was_shown(seed: u64, presses in proptest::collection::vec(any::<u8>(), 0..120)) {
        let lesson = lesson(STEPS);
        let (mut attempt, events) = Attempt::begin(lesson.clone(), start(&lesson, seed));
        let mut stored = facts(&events);
        for number in presses {
            let Screen::Step { description, .. } = attempt.screen() else { break };
            let inputs: Vec<Input> = description.actions().map(|(_, input)| input.clone()).collect();
            stored.extend(facts(&attempt.take(inputs[usize::from(number) % inputs.len()].clone())));
        }
        let text = serde_json::to_string(&stored).expect("facts are data");
        let read: Vec<Fact> = serde_json::from_str(&text).expect("and can be read again");
        let (again, resumed, events) = Attempt::resume(lesson.clone(), start(&lesson, seed), &read);
        prop_assert_eq!(resumed.words(), None);
        prop_assert!(events.is_empty());
        prop_assert_eq!(again.at(), attempt.at());
        // What every answer came to is kept; a tick that was not checked, a card in the hand and what was last said are not answers.
        let (step, now) = (done(&attempt), done(&again));
        if attempt.at().is_some_and(|at| lesson.steps[at].head.policy.is_none()) {
            prop_assert_eq!(step, now);
        }
    }
}

fn done(attempt: &Attempt) -> Option<bool> {
    let Screen::Step { description, .. } = attempt.screen() else {
        return None;
    };
    Some(description.item(NEXT)?.action.is_some())
}

#[test]
fn a_lesson_is_played_to_its_lantern() {
    let lesson = lesson(STEPS);
    let (mut attempt, _) = Attempt::begin(lesson.clone(), start(&lesson, 1));
    let stored = to_the_end(&mut attempt);
    assert_eq!(stored.last(), Some(&Fact::Finished));
    assert!(attempt.is_finished());
}

#[test]
fn nothing_of_a_private_step_is_stored_but_that_it_was_shown() {
    for seed in 0..20 {
        let lesson = lesson(STEPS);
        let mut attempt = Attempt::preview(lesson.clone(), start(&lesson, seed), 7);
        assert!(press(&mut attempt, "home").is_empty());
        assert!(press(&mut attempt, "school").is_empty());
        let stored = press(&mut attempt, NEXT);
        assert!(!format!("{stored:?}").contains("school") && !format!("{stored:?}").contains("home"));
    }
}

#[test]
fn a_condition_that_does_not_hold_falls_through() {
    let lesson = lesson(STEPS);
    let ways = [("tell-age", "comfort"), ("no-thanks", "helper")];
    for (reply, next) in ways {
        let mut attempt = Attempt::preview(lesson.clone(), start(&lesson, 1), 5);
        for name in [reply, "tell", "tell-teacher", NEXT] {
            press(&mut attempt, name);
        }
        assert_eq!(attempt.at().map(|at| lesson.steps[at].head.id.clone()), Some(Id::new(next).expect("an id")));
    }
}

#[test]
fn going_back_shows_what_was_done_and_on_goes_on() {
    let lesson = lesson(STEPS);
    let (mut attempt, _) = Attempt::begin(lesson.clone(), start(&lesson, 1));
    for name in [NEXT, "name", "street", NEXT, "control-back"] {
        press(&mut attempt, name);
    }
    assert!(shown(&attempt).contains(&"control-next !".to_owned()), "{:#?}", shown(&attempt));
    press(&mut attempt, NEXT);
    assert_eq!(attempt.at(), Some(2));
}

#[test]
fn a_scenario_can_be_rehearsed() {
    let lesson = lesson(STEPS);
    let mut attempt = Attempt::preview(lesson.clone(), start(&lesson, 1), 5);
    for name in ["tell", "tell-auntie", "control-rehearse"] {
        press(&mut attempt, name);
    }
    assert!(shown(&attempt).contains(&"tell-age !".to_owned()));
    assert!(shown(&attempt).contains(&"control-next".to_owned()));
}
