//! The rules of `Inbox`: open a message, press what looks odd in it, decide. Clues that nobody pressed are shown after.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Script;
use super::script::Message;
use crate::activity::{
    Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, part_ids,
};
use crate::course::{Id, Policy};
use crate::diag::Code;

/// What can be done with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Decision {
    Keep,
    Delete,
    Report,
    /// Asks somebody grown-up.
    Ask,
}

impl Decision {
    const ALL: [Self; 4] = [Self::Keep, Self::Delete, Self::Report, Self::Ask];

    fn name(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Delete => "delete",
            Self::Report => "report",
            Self::Ask => "ask",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Keep => "decide-keep",
            Self::Delete => "decide-delete",
            Self::Report => "decide-report",
            Self::Ask => "decide-ask",
        }
    }
}

/// One press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    Open(Id),
    /// Goes back to the list.
    Close,
    Line(Id),
    Decide(Decision),
}

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Done {
    /// A line was pressed, as a clue.
    Pressed {
        message: Id,
        line: Id,
    },
    Decided {
        message: Id,
        decision: Decision,
    },
}

/// What is open, what was pressed, what was decided.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    one_try: bool,
    open: Option<Id>,
    pressed: BTreeSet<Id>,
    decided: BTreeMap<Id, Decision>,
    tried: BTreeSet<(Id, Decision)>,
    last: Option<Done>,
}

impl Script {
    fn open<'a>(&'a self, state: &State) -> Option<&'a Message> {
        state.open.as_ref().and_then(|id| self.message(id))
    }

    fn is_right(&self, message: &Id, decision: Decision) -> bool {
        self.message(message).is_some_and(|message| message.right.contains(&decision))
    }

    fn can(&self, state: &State, done: &Done) -> bool {
        let (Done::Pressed { message, .. } | Done::Decided { message, .. }) = done;
        let Some(message) = self.message(message).filter(|message| !state.decided.contains_key(&message.id)) else { return false };
        match done {
            Done::Pressed { line, .. } => message.lines.iter().any(|own| own.id == *line) && !state.pressed.contains(line),
            Done::Decided { decision, .. } => !state.tried.contains(&(message.id.clone(), *decision)),
        }
    }

    fn list(&self, state: &State, items: &mut Vec<Item<Press>>) {
        for message in &self.messages {
            let decided = state.decided.get(&message.id);
            let mark = decided.map(|decision| if self.is_right(&message.id, *decision) { Mark::Right } else { Mark::NotYet });
            let item = Item::new(message.id.as_str(), ItemRole::Option { chosen: false }, Text::Part(Part::Of(message.id.clone())));
            items.push(item.mark(mark).action(Some(Press::Open(message.id.clone()))));
        }
        if self.done(state) {
            items.push(Item::new("ending", ItemRole::Ending, Text::Part(Part::End)));
        }
    }

    fn message_open(&self, state: &State, message: &Message, items: &mut Vec<Item<Press>>) {
        let decided = state.decided.get(&message.id);
        items.push(Item::new("head", ItemRole::Bubble { mine: false, who: None, at: None, fresh: false }, Text::Part(Part::Of(message.id.clone()))));
        for line in &message.lines {
            let pressed = state.pressed.contains(&line.id);
            let mark = match (pressed, line.clue, decided.is_some()) {
                (true, true, _) => Some(Mark::Right),
                (true, false, _) => Some(Mark::Chosen),
                (false, true, true) => Some(Mark::Missed),
                (false, ..) => None,
            };
            let outcome = if line.clue { Outcome::Right } else { Outcome::Neutral };
            let just_now = matches!(&state.last, Some(Done::Pressed { line: last, .. }) if *last == line.id);
            let says_why = just_now || mark == Some(Mark::Missed);
            items.push(
                Item::new(line.id.as_str(), ItemRole::Tick { ticked: pressed }, Text::Part(Part::Of(line.id.clone())))
                    .mark(mark)
                    .note(says_why.then(|| (outcome, Text::Part(Part::Why(line.id.clone())))))
                    .action((!pressed && decided.is_none()).then(|| Press::Line(line.id.clone()))),
            );
        }
        // Once it is decided, the others would only be in the way of the reason.
        for decision in Decision::ALL.into_iter().filter(|decision| decided.is_none_or(|decided| decided == decision)) {
            let tried = state.tried.contains(&(message.id.clone(), decision));
            let chosen = decided == Some(&decision);
            let right = self.is_right(&message.id, decision);
            let just_now = matches!(&state.last, Some(Done::Decided { decision: last, .. }) if *last == decision);
            let note = just_now.then(|| match (right, chosen) {
                (true, _) => (Outcome::Right, Text::Part(Part::Why(message.id.clone()))),
                (false, true) => (Outcome::Wrong, Text::Part(Part::Why(message.id.clone()))),
                (false, false) => (Outcome::Wrong, Text::Own("decide-look-again")),
            });
            let mark = if chosen && right { Some(Mark::Right) } else { (tried || chosen).then_some(Mark::NotYet) };
            let action = (decided.is_none() && !tried).then_some(Press::Decide(decision));
            items.push(Item::new(decision.name(), ItemRole::Decision(decision), Text::Own(decision.words())).mark(mark).note(note).action(action));
        }
        items.push(Item::new("close", ItemRole::Button, Text::Own("inbox-close")).action(Some(Press::Close)));
    }
}

impl Rules for Script {
    const IS_SCENARIO: bool = true;
    const KEPT: &'static [&'static str] = &["prompt", "head", "keep", "delete", "report", "ask", "close", "ending", "end"];

    type State = State;
    type Move = Press;
    type Answer = Done;

    fn parts(&self) -> Vec<PartSlot> {
        let mut parts = vec![PartSlot::needed(Part::Value, PartRole::Prompt)];
        for message in &self.messages {
            parts.push(PartSlot::needed(Part::Of(message.id.clone()), PartRole::Option));
            parts.push(PartSlot::needed(Part::Why(message.id.clone()), PartRole::Reason));
            for line in &message.lines {
                parts.push(PartSlot::needed(Part::Of(line.id.clone()), PartRole::Line));
                parts.push(PartSlot::needed(Part::Why(line.id.clone()), PartRole::Reason));
            }
        }
        parts.extend(PartSlot::for_scenarios());
        parts
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        let lines = self.messages.iter().enumerate().flat_map(|(at, message)| {
            let lines = message.lines.iter().enumerate();
            lines.map(move |(inner, line)| (IdSpace::Part, IdPlace::field("messages", at).within("lines", inner), &line.id))
        });
        part_ids("messages", self.messages.iter().map(|message| &message.id)).chain(lines).collect()
    }

    fn names(&self) -> Vec<(String, &Id)> {
        vec![("owner".to_owned(), &self.owner)]
    }

    fn owner(&self) -> Option<&Id> {
        Some(&self.owner)
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.counts("messages", self.messages.len(), 2..=5, "Two to five messages");
        found.has_right_answers();
        for (at, message) in self.messages.iter().enumerate() {
            if !(1..=4).contains(&message.lines.len()) {
                let sentence = format!("the message `{}` has {} lines", message.id, message.lines.len());
                (found.report)(&format!("messages[{at}].lines"), Code::WrongCount, sentence, Some("One to four lines fit.".to_owned()));
            }
            if message.right.is_empty() {
                let hint = "Name at least one of `Keep`, `Delete`, `Report` and `Ask` in `right`.";
                let sentence = format!("nothing is right to do with the message `{}`", message.id);
                (found.report)(&format!("messages[{at}].right"), Code::NoRightAnswer, sentence, Some(hint.to_owned()));
            }
        }
    }

    fn right(&self, state: &State) -> Vec<Press> {
        let Some(open) = self.open(state) else {
            let next = self.messages.iter().find(|message| !state.decided.contains_key(&message.id));
            return next.map(|message| Press::Open(message.id.clone())).into_iter().collect();
        };
        if state.decided.contains_key(&open.id) { vec![Press::Close] } else { open.right.iter().copied().map(Press::Decide).collect() }
    }

    fn key(&self) -> Vec<String> {
        let right = |message: &Message| message.right.iter().map(|decision| decision.name()).collect::<Vec<_>>().join(" ");
        let mut key: Vec<String> = self.messages.iter().map(|message| format!("{} {}", message.id, right(message))).collect();
        key.sort();
        key
    }

    fn start(&self, terms: Terms) -> State {
        State {
            one_try: terms.policy == Policy::Quiz,
            open: None,
            pressed: BTreeSet::new(),
            decided: BTreeMap::new(),
            tried: BTreeSet::new(),
            last: None,
        }
    }

    fn play(&self, state: &mut State, press: Press) -> Option<Done> {
        let message = state.open.clone();
        let done = match press {
            Press::Open(id) if self.message(&id).is_some() => {
                state.open = Some(id);
                state.last = None;
                return None;
            }
            Press::Open(_) => return None,
            Press::Close => {
                state.open = None;
                state.last = None;
                return None;
            }
            Press::Line(line) => Done::Pressed { message: message?, line },
            Press::Decide(decision) => Done::Decided { message: message?, decision },
        };
        self.can(state, &done).then_some(done)
    }

    fn keep(&self, state: &mut State, done: &Done) {
        if !self.can(state, done) {
            return;
        }
        state.last = Some(done.clone());
        match done {
            Done::Pressed { message, line } => {
                state.open = Some(message.clone());
                state.pressed.insert(line.clone());
            }
            Done::Decided { message, decision } => {
                state.open = Some(message.clone());
                if self.is_right(message, *decision) || state.one_try {
                    state.decided.insert(message.clone(), *decision);
                } else {
                    state.tried.insert((message.clone(), *decision));
                }
            }
        }
    }

    fn judge(&self, _: &State, done: &Done) -> Outcome {
        match done {
            Done::Pressed { message, line } => {
                let clue = self.message(message).is_some_and(|message| message.lines.iter().any(|own| own.id == *line && own.clue));
                if clue { Outcome::Right } else { Outcome::Neutral }
            }
            Done::Decided { message, decision } if self.is_right(message, *decision) => Outcome::Right,
            Done::Decided { .. } => Outcome::Wrong,
        }
    }

    fn chosen(&self, _: &State, done: &Done) -> Vec<Id> {
        match done {
            Done::Pressed { line, .. } => vec![line.clone()],
            Done::Decided { message, .. } => vec![message.clone()],
        }
    }

    fn done(&self, state: &State) -> bool {
        self.messages.iter().all(|message| state.decided.contains_key(&message.id))
    }

    fn describe(&self, state: &State) -> Description<Press> {
        let mut items = vec![Item::prompt()];
        match self.open(state) {
            Some(message) => self.message_open(state, message, &mut items),
            None => self.list(state, &mut items),
        }
        Description { layout: Layout::Inbox, items }
    }
}
