//! Each activity, move by move: what is pressed, and what is on the screen then.

use pathlight::engine::Attempt;

use super::stage::{STEPS, lesson, press, shown, start};

/// Plays one step: presses in order, then what is shown, without the controls.
fn check(step: usize, presses: &[&str], expected: &[&str]) {
    let lesson = lesson(STEPS);
    let mut attempt = Attempt::preview(lesson.clone(), start(&lesson, 3), step);
    for name in presses {
        press(&mut attempt, name);
    }
    let mut found = shown(&attempt);
    found.remove(0);
    found.retain(|line| !line.starts_with("control-") || line.starts_with("control-next"));
    assert_eq!(found, expected, "after {presses:?}");
}

#[test]
fn say() {
    check(0, &[], &["speech", "control-next !"]);
}

#[test]
fn cards_are_turned_once_and_again() {
    check(1, &[], &["prompt", "name !", "street !", "control-next"]);
    check(1, &["name"], &["prompt", "name turned Chosen !", "street !", "control-next"]);
    check(1, &["name", "name", "street"], &["prompt", "name Chosen !", "street turned Chosen !", "control-next !"]);
}

#[test]
fn a_wrong_choice_says_why_and_another_can_be_tried() {
    let order = |lines: [&str; 3], next: &str| {
        let mut all = vec!["prompt".to_owned()];
        all.extend(lines.map(str::to_owned));
        all.push(next.to_owned());
        all
    };
    let lesson = lesson(STEPS);
    let attempt = Attempt::preview(lesson.clone(), start(&lesson, 3), 2);
    let names: Vec<String> = shown(&attempt)[2..5].iter().map(|line| line.trim_end_matches(" !").to_owned()).collect();
    let with =
        |name: &str, more: &str| names.iter().map(|own| if own == name { format!("{own}{more}") } else { format!("{own} !") }).collect::<Vec<_>>();
    let wrong = with("post", " chosen NotYet (Wrong)");
    check(2, &["post"], &order([&wrong[0], &wrong[1], &wrong[2]], "control-next").iter().map(String::as_str).collect::<Vec<_>>());
    let right: Vec<String> = with("ask", " chosen Right (Right)").iter().map(|line| line.trim_end_matches(" !").to_owned()).collect();
    check(2, &["ask"], &order([&right[0], &right[1], &right[2]], "control-next !").iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn several_are_ticked_and_checked_together() {
    let lesson = lesson(STEPS);
    let mut attempt = Attempt::preview(lesson.clone(), start(&lesson, 3), 3);
    press(&mut attempt, "hurry");
    press(&mut attempt, "fun");
    press(&mut attempt, "check");
    let found = shown(&attempt);
    for line in ["hurry ticked Right (Right)", "fun NotYet (Wrong)", "secret !", "check (Partly: check-look-again)", "control-next"] {
        assert!(found.iter().any(|own| own == line), "`{line}` is not in {found:#?}");
    }
    press(&mut attempt, "secret");
    press(&mut attempt, "check");
    assert!(shown(&attempt).contains(&"control-next !".to_owned()));
}

#[test]
fn sort_is_pick_up_and_choose_a_group() {
    check(4, &[], &["prompt", "joke !", "address !", "share", "keep", "control-next"]);
    check(4, &["joke"], &["prompt", "joke held !", "address !", "share !", "keep !", "control-next"]);
    check(4, &["joke", "keep"], &["prompt", "joke held (Wrong: sort-not-there) !", "address !", "share !", "keep NotYet", "control-next"]);
    check(4, &["joke", "share"], &["prompt", "joke placed Right (Right)", "address !", "share", "keep", "control-next"]);
    check(
        4,
        &["joke", "share", "address", "keep"],
        &["prompt", "joke placed Right", "address placed Right (Right)", "share", "keep", "control-next !"],
    );
}

#[test]
fn a_chat_shows_the_consequence_then_the_reason_and_ends_by_telling() {
    check(5, &[], &["prompt", "bubble-0", "tell-age !", "no-thanks !", "keep-proof !", "block !", "report !", "leave !", "tell !", "control-next"]);
    check(
        5,
        &["tell-age"],
        &[
            "prompt",
            "bubble-0",
            "bubble-1 mine",
            "bubble-2",
            "event-1 NotYet",
            "stop !",
            "keep-proof !",
            "block !",
            "report !",
            "leave !",
            "tell !",
            "control-next",
        ],
    );
    check(
        5,
        &["block", "keep-proof", "tell"],
        &["prompt", "bubble-0", "event-2 Right", "tell-auntie !", "tell-teacher !", "not-now !", "control-next"],
    );
    check(5, &["keep-proof", "tell", "tell-auntie"], &["prompt", "bubble-0", "told", "event-2 Right", "ending", "control-next !"]);
}
