//! What the tests play with: a lesson of every activity, written as a trainer would.

use std::sync::Arc;

use pathlight::activity::{ItemRole, Mark, Text};
use pathlight::course::{Lesson, Memory, load};
use pathlight::engine::{Attempt, Control, Event, Fact, Input, Screen, Start};

pub const STEPS: &[&str] = &[
    r#"Say(id: "hello", who: "lumo", pose: Wave)"#,
    r#"Cards(id: "things", cards: [(id: "name"), (id: "street")])"#,
    r#"Choice(id: "photo", options: [(id: "post"), (id: "ask", right: true), (id: "blur")])"#,
    r#"Choice(id: "signs", several: true, options: [(id: "hurry", right: true), (id: "secret", right: true), (id: "fun")])"#,
    r#"Sort(id: "sort", groups: ["share", "keep"], items: [(id: "joke", group: "share"), (id: "address", group: "keep")])"#,
    r#"Chat(id: "chat", phone: "dara", from: "fox", turns: [
        (id: "hi", says: ["hi-1"], replies: [(id: "tell-age", goes: "pushes", risky: true), (id: "no-thanks", goes: "pushes")]),
        (id: "pushes", says: ["push-1"], replies: [(id: "stop", goes: "end")]),
        (id: "end", says: ["bye"], replies: []),
    ], tell: ["auntie", "teacher"], endings: [(id: "careful", needs: ["keep-proof"], without: ["tell-age"]), (id: "told")])"#,
    r#"Say(id: "comfort", who: "auntie", when: Did("chat", "tell-age"))"#,
    r#"Choice(id: "helper", policy: Private, options: [(id: "home"), (id: "school")])"#,
    r#"Say(id: "bye-now", who: "lumo")"#,
    r#"Story(id: "story", panels: [
        (id: "one-p", place: "home", with: ["dara"]), (id: "two-p", place: "home", with: ["dara"], who: "dara"), (id: "three-p", place: "trail"),
    ])"#,
    r#"Match(id: "match", pairs: ["needle", "kettle", "net"])"#,
    r#"Order(id: "order", items: ["stop-it", "breathe", "tell-it"])"#,
    r#"Gaps(id: "gaps", gaps: ["first-gap", "then-gap"], others: ["neither"])"#,
    r#"Likert(id: "likert", policy: Poll, scale: Sure)"#,
    r#"Tell(id: "telling", owner: "dara", people: [
        (id: "auntie", reacts: Busy, again: true), (id: "teacher", reacts: Listens),
    ], sentences: [(id: "mumble"), (id: "say-clearly", clear: true)])"#,
    r#"Detective(id: "detective", owner: "dara", tools: [(id: "who-says"), (id: "when-said"), (id: "who-else")], right: [False, Unsure])"#,
    r#"Inbox(id: "inbox", owner: "dara", messages: [
        (id: "prize", right: [Delete, Ask], lines: [(id: "won", clue: true), (id: "hello-you")]),
        (id: "club", right: [Keep], lines: [(id: "saturday")]),
    ])"#,
    r#"Post(id: "post-it", owner: "dara", spots: [(id: "badge", at: (10, 10), size: (20, 20), hide: true), (id: "cloud", at: (60, 10), size: (20, 20))], ask: ["auntie"],
        audiences: [(id: "everybody"), (id: "team", fits: true)])"#,
    r#"Shield(id: "phrase-it", owner: "dara", goal: Passphrase(words: 3))"#,
    r#"Shield(id: "set-it", owner: "dara", goal: Settings([(id: "show-hill", starts: true), (id: "friends-only", on: true)]))"#,
    r#"Shield(id: "pin-it", owner: "dara", goal: Pin(askers: ["cousin", "page"]))"#,
    r#"Shield(id: "leave-it", owner: "dara", goal: LogOut(todo: ["save", "log-out"], others: ["lid"]))"#,
    r#"Hotspot(id: "find-it", spots: [
        (id: "sign", at: (10, 10), size: (20, 20), right: true), (id: "tree", at: (40, 10), size: (20, 20)), (id: "tag", at: (70, 10), size: (20, 20), right: true),
    ])"#,
    r#"Clip(id: "film", frames: [(id: "stone", picture: "one", seconds: 3), (id: "wave", picture: "two", seconds: 3)])"#,
    r#"Chat(id: "group", phone: "dara", from: "fox", members: ["auntie"], turns: [
        (id: "begins", says: [(id: "mean-1", who: "auntie", at: "16:02", proof: true), "mild-1", (id: "snap", picture: "one")], feels: true, replies: [(id: "write-kindly", goes: "goes-on")]),
        (id: "goes-on", says: [(id: "mean-2", proof: true)], replies: []),
    ], tell: ["auntie", "teacher"], endings: [(id: "noted", needs: ["keep-proof"]), (id: "helped")])"#,
];

/// Makes the course of these steps, in memory.
pub fn course(steps: &[impl AsRef<str>], head: &str) -> Memory {
    let mut memory = Memory::default();
    memory.put(
        "course.ron",
        r#"Course(format: 1, id: "tiny", version: 1, band: (9, 12), source: "en", languages: [(id: "en", state: Source)], licence: "CC-BY-4.0",
            modules: [(id: "all", lessons: ["one"])], skills: [],
            cast: [(id: "lumo", drawing: "lumo"), (id: "dara", drawing: "dara"), (id: "auntie", drawing: "auntie"),
                (id: "teacher", drawing: "teacher"), (id: "fox")])"#,
    );
    let steps: Vec<&str> = steps.iter().map(AsRef::as_ref).collect();
    let lesson = format!(
        "Lesson(id: \"one\", minutes: 10, theme: \"privacy\", sensitivity: Some, risks: [Contact], place: \"home\", {head} steps: [\n{}\n])",
        steps.join(",\n")
    );
    memory.put("lessons/one.ron", lesson);
    memory
}

/// Reads the one lesson of such a course.
pub fn lesson(steps: &[impl AsRef<str>]) -> Arc<Lesson> {
    let loaded = load(&course(steps, ""));
    assert!(loaded.faults.is_empty(), "{:#?}", loaded.faults);
    Arc::clone(&loaded.course.expect("the course can be read").lessons[0])
}

/// Begins an attempt with a seed.
pub fn start(lesson: &Lesson, seed: u64) -> Start {
    Start {
        course: pathlight::course::Id::new("tiny").expect("an id"),
        version: 1,
        lesson: lesson.head.id.clone(),
        language: "en".to_owned(),
        seed,
        content: lesson.content(),
        warm_ups: Vec::new(),
    }
}

/// Returns what is to be stored of events.
pub fn facts(events: &[Event]) -> Vec<Fact> {
    let facts = events.iter().filter_map(|event| match event {
        Event::Happened(fact) => Some(fact.clone()),
        _ => None,
    });
    facts.collect()
}

/// Returns what is on the screen, one line an item: its name, its role or text, its mark, whether it can be pressed.
pub fn shown(attempt: &Attempt) -> Vec<String> {
    match attempt.screen() {
        Screen::End { .. } => vec!["the end".to_owned()],
        Screen::Step { step, description, .. } => {
            let line = |item: &pathlight::activity::Item<Input>| {
                let role = match &item.role {
                    ItemRole::Card { turned: true } => " turned",
                    ItemRole::Option { chosen: true } => " chosen",
                    ItemRole::Tick { ticked: true } => " ticked",
                    ItemRole::Face { chosen: true, .. } => " chosen",
                    ItemRole::InLine { .. } => " in line",
                    ItemRole::Switch { on: true } => " on",
                    ItemRole::Piece { held: true, .. } => " held",
                    ItemRole::Piece { group: Some(_), .. } => " placed",
                    ItemRole::Bubble { mine: true, .. } => " mine",
                    _ => "",
                };
                let mark = item.mark.map_or(String::new(), |mark| format!(" {mark:?}"));
                let note = item.note.as_ref().map_or(String::new(), |(outcome, text)| match text {
                    Text::Own(id) => format!(" ({outcome:?}: {id})"),
                    _ => format!(" ({outcome:?})"),
                });
                let press = if item.action.is_some() { " !" } else { "" };
                format!("{}{role}{mark}{note}{press}", item.name)
            };
            std::iter::once(format!("# {}", step.head.id)).chain(description.items.iter().map(line)).collect()
        }
    }
}

/// Presses an item by its name. Returns what is to be stored.
pub fn press(attempt: &mut Attempt, name: &str) -> Vec<Fact> {
    let Screen::Step { description, .. } = attempt.screen() else { panic!("`{name}` cannot be pressed: the lesson is over") };
    let item = description.item(name).unwrap_or_else(|| panic!("there is no `{name}` in {:#?}", shown(attempt)));
    let action = item.action.clone().unwrap_or_else(|| panic!("`{name}` cannot be pressed now"));
    facts(&attempt.take(action))
}

pub const NEXT: &str = "control-next";

/// Plays to the end by pressing what was pressed least often, starting wherever it is. Returns what is to be stored.
pub fn to_the_end(attempt: &mut Attempt) -> Vec<Fact> {
    let mut stored = Vec::new();
    let mut pressed: Vec<String> = Vec::new();
    for _ in 0..400 {
        let Screen::Step { description, .. } = attempt.screen() else {
            return stored;
        };
        let next = description.item(NEXT).and_then(|item| item.action.clone());
        let group = description.actions().find(|(item, _)| item.role == ItemRole::Group);
        let felt = description.item("felt").is_some();
        let other = group.or_else(|| {
            let wanted = description.actions().filter(|(item, _)| {
                let back =
                    matches!(item.role, ItemRole::Control(Control::Back | Control::Pass | Control::Hint(_))) || (item.name == "not-now" && !felt);
                let held = matches!(item.role, ItemRole::Piece { held: true, .. } | ItemRole::Tick { ticked: true });
                let seen = matches!(item.role, ItemRole::Card { .. } | ItemRole::Option { .. } | ItemRole::Face { .. })
                    && item.mark.is_some_and(|mark| mark != Mark::Shown);
                !back && !held && !seen
            });
            // What was pressed least often: a switch can be turned for ever.
            wanted.min_by_key(|(item, _)| pressed.iter().filter(|name| **name == item.name).count())
        });
        pressed.extend(other.map(|(item, _)| item.name.clone()));
        let input = next.or_else(|| {
            description
                .item("check")
                .and_then(|item| item.action.clone())
                .filter(|_| description.items.iter().any(|item| matches!(item.role, ItemRole::Tick { ticked: true })))
        });
        let input = input
            .or_else(|| other.map(|(_, input)| input.clone()))
            .unwrap_or_else(|| panic!("there is always something to press in {:#?}", shown(attempt)));
        stored.extend(facts(&attempt.take(input)));
    }
    panic!("the lesson does not end: {:#?}", shown(attempt));
}
