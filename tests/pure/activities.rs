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

#[test]
fn a_story_is_leafed_through_two_panels_at_a_time() {
    check(9, &[], &["prompt", "one-p", "leaf-back", "leaf-on !", "control-next"]);
    check(9, &["leaf-on"], &["prompt", "one-p", "two-p", "leaf-back", "leaf-on !", "control-next"]);
    check(9, &["leaf-on", "leaf-on"], &["prompt", "three-p", "leaf-back !", "leaf-on", "control-next !"]);
    check(9, &["leaf-on", "leaf-on", "leaf-back"], &["prompt", "one-p", "two-p", "leaf-back", "leaf-on !", "control-next !"]);
    check(9, &["leaf-on", "leaf-on", "leaf-back", "leaf-on"], &["prompt", "three-p", "leaf-back !", "leaf-on", "control-next !"]);
}

#[test]
fn a_partner_goes_to_one_that_has_none_yet() {
    let lesson = lesson(STEPS);
    let after = |presses: &[&str]| {
        let mut attempt = Attempt::preview(lesson.clone(), start(&lesson, 3), 10);
        presses.iter().for_each(|name| drop(press(&mut attempt, name)));
        let mut lines = shown(&attempt);
        lines.sort();
        lines
    };
    let has =
        |lines: &[String], wanted: &[&str]| wanted.iter().for_each(|line| assert!(lines.iter().any(|own| own == line), "`{line}` in {lines:#?}"));
    has(&after(&[]), &["needle_with !", "kettle_with !", "net_with !", "needle", "kettle", "net"]);
    has(&after(&["net_with", "kettle"]), &["net_with held (Wrong: sort-not-there) !", "kettle NotYet", "needle !", "net !"]);
    has(&after(&["net_with", "net", "needle_with"]), &["net_with placed Right", "net", "needle !", "kettle !"]);
    has(
        &after(&["net_with", "net", "needle_with", "needle", "kettle_with", "kettle"]),
        &["kettle_with placed Right (Right)", "needle_with placed Right", "control-next !"],
    );
}

#[test]
fn what_comes_next_is_pressed_and_what_comes_later_says_so() {
    let lesson = lesson(STEPS);
    for seed in 0..20 {
        let mut attempt = Attempt::preview(lesson.clone(), start(&lesson, seed), 11);
        assert_ne!(&shown(&attempt)[2..5], ["stop-it !", "breathe !", "tell-it !"], "it is never in order already");
        press(&mut attempt, "tell-it");
        assert!(shown(&attempt).contains(&"tell-it chosen NotYet (Wrong: order-not-next)".to_owned()));
        press(&mut attempt, "stop-it");
        press(&mut attempt, "breathe");
        let lines = shown(&attempt);
        assert_eq!(&lines[2..5], ["stop-it in line Right", "breathe in line Right (Right)", "tell-it !"], "what was tried can be pressed again");
        press(&mut attempt, "tell-it");
        assert!(shown(&attempt).contains(&"control-next !".to_owned()));
    }
}

#[test]
fn gaps_are_filled_one_after_the_other() {
    let lesson = lesson(STEPS);
    let mut attempt = Attempt::preview(lesson.clone(), start(&lesson, 3), 12);
    press(&mut attempt, "neither");
    assert!(shown(&attempt).contains(&"neither chosen NotYet (Wrong)".to_owned()));
    press(&mut attempt, "first-gap");
    let lines = shown(&attempt);
    for line in ["first-gap chosen Right (Right)", "then-gap !", "neither !", "control-next"] {
        assert!(lines.iter().any(|own| own == line), "`{line}` in {lines:#?}");
    }
    press(&mut attempt, "then-gap");
    let lines = shown(&attempt);
    for line in ["then-gap chosen Right (Right)", "neither", "control-next !"] {
        assert!(lines.iter().any(|own| own == line), "`{line}` in {lines:#?}");
    }
}

#[test]
fn a_face_is_never_right_or_wrong_and_can_be_changed() {
    check(13, &[], &["prompt", "face-1 !", "face-2 !", "face-3 !", "face-4 !", "face-5 !", "control-next"]);
    check(13, &["face-1", "face-4"], &["prompt", "face-1 !", "face-2 !", "face-3 !", "face-4 chosen Chosen (Neutral)", "face-5 !", "control-next !"]);
}

#[test]
fn telling_goes_on_until_somebody_listens() {
    check(14, &[], &["prompt", "mumble !", "say-clearly !", "control-next"]);
    check(14, &["mumble"], &["prompt", "event NotYet", "mumble chosen NotYet", "say-clearly !", "control-next"]);
    check(14, &["say-clearly"], &["prompt", "said", "event Right", "tell-auntie !", "tell-teacher !", "control-next"]);
    check(14, &["say-clearly", "tell-auntie"], &["prompt", "said", "event Chosen", "tell-auntie Chosen !", "tell-teacher !", "control-next"]);
    check(14, &["say-clearly", "tell-auntie", "tell-auntie"], &["prompt", "said", "event Right", "ending", "control-next !"]);
    check(14, &["say-clearly", "tell-auntie", "tell-teacher"], &["prompt", "said", "event Right", "ending", "control-next !"]);
}

#[test]
fn a_verdict_comes_after_evidence_and_not_knowing_is_right_too() {
    check(15, &[], &["prompt", "who-says !", "when-said !", "who-else !", "true", "false", "unsure", "control-next"]);
    check(15, &["who-says"], &["prompt", "who-says turned Chosen", "when-said !", "who-else !", "true", "false", "unsure", "control-next"]);
    check(
        15,
        &["who-says", "when-said", "true"],
        &["prompt", "who-says turned Chosen", "when-said turned Chosen", "who-else !", "true NotYet (Wrong)", "false !", "unsure !", "control-next"],
    );
    for right in ["false", "unsure"] {
        let lesson = lesson(STEPS);
        let mut attempt = Attempt::preview(lesson.clone(), start(&lesson, 3), 15);
        ["who-says", "when-said", right].iter().for_each(|name| drop(press(&mut attempt, name)));
        let lines = shown(&attempt);
        for line in [format!("{right} chosen Right (Right)"), "ending".to_owned(), "control-next !".to_owned()] {
            assert!(lines.contains(&line), "`{line}` in {lines:#?}");
        }
    }
}

#[test]
fn messages_are_opened_looked_at_and_decided() {
    check(16, &[], &["prompt", "prize !", "club !", "control-next"]);
    let open = ["won !", "hello-you !", "keep !", "delete !", "report !", "ask !", "close !", "control-next"];
    check(16, &["prize"], &[&["prompt", "head"], &open[..]].concat());
    check(
        16,
        &["prize", "hello-you", "keep"],
        &[
            "prompt",
            "head",
            "won !",
            "hello-you ticked Chosen",
            "keep NotYet (Wrong: decide-look-again)",
            "delete !",
            "report !",
            "ask !",
            "close !",
            "control-next",
        ],
    );
    // The clue that nobody pressed is shown, with its reason.
    check(16, &["prize", "ask"], &["prompt", "head", "won Missed (Right)", "hello-you", "ask Right (Right)", "close !", "control-next"]);
    check(16, &["prize", "ask", "close"], &["prompt", "prize Right !", "club !", "control-next"]);
    check(16, &["prize", "ask", "close", "club", "keep", "close"], &["prompt", "prize Right !", "club Right !", "ending", "control-next !"]);
}

#[test]
fn a_picture_is_blurred_then_asked_about_then_shown() {
    check(17, &[], &["prompt", "picture", "badge !", "cloud !", "blur", "control-next"]);
    check(17, &["cloud", "blur"], &["prompt", "picture", "badge !", "cloud NotYet (Wrong)", "blur (Partly: check-look-again)", "control-next"]);
    check(17, &["badge", "blur"], &["prompt", "picture", "badge ticked Right (Right)", "cloud", "ask-auntie !", "control-next"]);
    check(17, &["badge", "blur", "ask-auntie"], &["prompt", "picture", "badge", "event Right", "everybody !", "team !", "control-next"]);
    check(17, &["badge", "blur", "ask-auntie", "everybody"], &["prompt", "picture", "badge", "everybody NotYet (Wrong)", "team !", "control-next"]);
    check(
        17,
        &["badge", "blur", "ask-auntie", "everybody", "team"],
        &["prompt", "picture", "badge", "everybody NotYet", "team chosen Right (Right)", "ending", "control-next !"],
    );
}

#[test]
fn a_passphrase_is_counted_exactly_and_its_words_are_never_stored() {
    let lesson = lesson(STEPS);
    let mut attempt = Attempt::preview(lesson.clone(), start(&lesson, 3), 18);
    let guesses = |attempt: &Attempt| {
        let pathlight::engine::Screen::Step { description, .. } = attempt.screen() else { panic!("it goes on") };
        match description.item("guesses").map(|item| item.text.clone()) {
            Some(pathlight::activity::Text::Guesses(guesses)) => guesses,
            other => panic!("{other:?}"),
        }
    };
    let mut stored = Vec::new();
    for (word, wanted) in [("animal-owl", 16), ("picture-moon", 256)] {
        stored.extend(press(&mut attempt, word));
        assert_eq!(guesses(&attempt), wanted);
    }
    stored.extend(press(&mut attempt, "check"));
    assert!(shown(&attempt).contains(&"event NotYet".to_owned()), "two words are too few");
    stored.extend(press(&mut attempt, "animal-owl"));
    assert_eq!(guesses(&attempt), 4096);
    press(&mut attempt, "take-back");
    press(&mut attempt, "picture-kite");
    stored.extend(press(&mut attempt, "check"));
    for line in ["phrase mine", "event Right", "ending", "control-next !"] {
        assert!(shown(&attempt).iter().any(|own| own == line), "`{line}` in {:#?}", shown(&attempt));
    }
    let stored = serde_json::to_string(&stored).expect("facts are written as JSON");
    assert!(stored.contains("Passphrase") && !stored.contains("owl") && !stored.contains("kite") && !stored.contains("moon"), "{stored}");
}

#[test]
fn switches_are_turned_and_checked_together() {
    check(19, &[], &["prompt", "show-hill on !", "friends-only !", "check !", "control-next"]);
    check(19, &["show-hill", "check"], &["prompt", "show-hill !", "friends-only NotYet (Wrong) !", "check !", "control-next"]);
    check(
        19,
        &["show-hill", "check", "friends-only", "check"],
        &["prompt", "show-hill Right (Right)", "friends-only on Right (Right)", "ending", "control-next !"],
    );
}

#[test]
fn a_pin_is_made_of_pictures_that_are_never_stored_and_nobody_is_told() {
    let lesson = lesson(STEPS);
    let mut attempt = Attempt::preview(lesson.clone(), start(&lesson, 3), 20);
    for _ in 0..4 {
        press(&mut attempt, "picture-kite");
    }
    let plain = press(&mut attempt, "check");
    assert!(shown(&attempt).contains(&"event NotYet".to_owned()), "four times the same: {:?}", shown(&attempt));
    for name in ["picture-kite", "animal-owl", "picture-moon", "animal-cat"] {
        press(&mut attempt, name);
    }
    let made = press(&mut attempt, "check");
    let text = serde_json::to_string(&[plain, made]).expect("facts are data");
    assert!(!text.contains("kite") && !text.contains("owl") && !text.contains('8'), "nothing of a PIN is stored: {text}");
    check(
        20,
        &["animal-owl", "picture-kite", "animal-owl", "picture-moon", "check"],
        &["prompt", "phrase mine", "cousin", "pin-give !", "pin-keep !", "control-next"],
    );
    let made = ["animal-owl", "picture-kite", "animal-owl", "picture-moon", "check"];
    check(
        20,
        &[&made[..], &["pin-give"]].concat(),
        &["prompt", "phrase mine", "cousin NotYet (Wrong)", "pin-give NotYet", "pin-keep !", "control-next"],
    );
    check(
        20,
        &[&made[..], &["pin-give", "pin-keep", "pin-keep"]].concat(),
        &["prompt", "phrase mine", "cousin Right", "page Right (Right)", "ending", "control-next !"],
    );
}

#[test]
fn a_shared_computer_is_left_in_order() {
    check(21, &["lid"], &["prompt", "save !", "lid chosen NotYet (Wrong)", "log-out !", "control-next"]);
    check(21, &["log-out", "save"], &["prompt", "save in line Right (Right)", "lid !", "log-out !", "control-next"]);
    check(21, &["save", "log-out"], &["prompt", "save in line Right", "log-out in line Right (Right)", "ending", "control-next !"]);
}

#[test]
fn all_that_is_looked_for_is_found_in_a_picture() {
    check(22, &["tree"], &["prompt", "picture", "sign !", "tree NotYet (Wrong)", "tag !", "control-next"]);
    check(22, &["tag", "sign"], &["prompt", "picture", "sign Right (Right)", "tree", "tag Right", "control-next !"]);
}

#[test]
fn a_film_is_seen_once_its_last_picture_was_there_and_can_be_seen_again() {
    check(23, &[], &["prompt", "picture", "stone", "film-again", "film-on !", "control-next"]);
    check(23, &["film-on"], &["prompt", "picture", "wave", "film-again !", "film-on", "control-next !"]);
    check(23, &["film-on", "film-again"], &["prompt", "picture", "stone", "film-again", "film-on !", "control-next !"]);
}

#[test]
fn in_a_group_words_that_show_what_happened_are_noted_and_a_feeling_is_kept_nowhere() {
    fn with(lines: &[&'static str]) -> Vec<&'static str> {
        [lines, &["keep-proof !", "block !", "report !", "leave !", "tell !", "control-next"]].concat()
    }
    check(24, &[], &with(&["prompt", "bubble-0", "bubble-1", "bubble-2", "write-kindly !", "feelings !"]));
    check(
        24,
        &["keep-proof", "note-mild-1"],
        &["prompt", "bubble-0", "bubble-1", "bubble-2", "album", "note-mean-1 !", "note-mild-1 !", "note-down !", "not-now !", "control-next"],
    );
    // Ordinary words are no proof; those that are, are. What was noted is not offered again.
    let just_talk = ["keep-proof", "note-mild-1", "note-down"];
    check(24, &just_talk, &with(&["prompt", "bubble-0", "bubble-1", "bubble-2", "event-1 NotYet", "write-kindly !", "feelings !"]));
    let mut noted = with(&["prompt", "bubble-0", "bubble-1", "bubble-2", "event-1 Right", "write-kindly !", "feelings !"]);
    noted[7] = "keep-proof Chosen";
    check(24, &["keep-proof", "note-mean-1", "note-down"], &noted);
    // More has come to be noted.
    let more = ["keep-proof", "note-mean-1", "note-down", "write-kindly"];
    let written = ["prompt", "bubble-0", "bubble-1", "bubble-2", "bubble-3 mine", "bubble-4", "event-2 Right"];
    check(24, &more, &with(&written));
    let lesson = lesson(STEPS);
    let mut attempt = Attempt::preview(lesson.clone(), start(&lesson, 3), 24);
    let stored = [press(&mut attempt, "feelings"), press(&mut attempt, "face-1")].concat();
    assert_eq!(stored, [], "what the tummy says is stored nowhere");
    assert!(shown(&attempt).contains(&"felt Right".to_owned()));
    press(&mut attempt, "not-now");
    for name in ["keep-proof", "note-mean-1", "note-down", "tell", "tell-auntie"] {
        press(&mut attempt, name);
    }
    assert!(shown(&attempt).contains(&"ending".to_owned()));
}
