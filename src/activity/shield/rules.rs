//! The rules of `Shield`. A passphrase grows word by word, and the guesses that it would take are counted: with a list of `n` words and a passphrase of
//! `k`, each equally likely, there are `n` to the power of `k`. Of a passphrase only its length is kept, so that nobody's is ever stored.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Script;
use super::script::{Goal, Switch};
use crate::activity::{Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text};
use crate::course::{Id, Policy};
use crate::diag::Code;

/// The words that a passphrase is made of: messages of the program's own words.
const WORDS: [&str; 16] = [
    "animal-turtle",
    "animal-elephant",
    "animal-gecko",
    "animal-parrot",
    "animal-dolphin",
    "animal-cat",
    "animal-buffalo",
    "animal-owl",
    "picture-kite",
    "picture-boat",
    "picture-drum",
    "picture-leaf",
    "picture-star",
    "picture-mango",
    "picture-umbrella",
    "picture-moon",
];
/// The longest passphrase.
const LONGEST: usize = 8;

/// One press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Puts a word at the end of the passphrase.
    Word(usize),
    /// Takes the last word away.
    TakeBack,
    /// Turns a switch.
    Turn(Id),
    /// This is how it is to be.
    Check,
}

/// What was made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Made {
    /// A passphrase of so many words.
    Passphrase(u8),
    /// These switches are on.
    Settings(BTreeSet<Id>),
}

/// What has been made so far.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    one_try: bool,
    words: Vec<usize>,
    on: BTreeSet<Id>,
    last: Option<Made>,
    done: bool,
}

impl Script {
    fn is_right(&self, made: &Made) -> bool {
        match (made, &self.goal) {
            (Made::Passphrase(length), Goal::Passphrase { words }) => length >= words,
            (Made::Settings(on), Goal::Settings(switches)) => switches.iter().all(|switch| switch.on == on.contains(&switch.id)),
            _ => false,
        }
    }

    /// The parts that say what came of a passphrase.
    fn reasons(&self) -> Vec<Id> {
        match self.goal {
            Goal::Passphrase { .. } => ["short", "long"].into_iter().filter_map(|id| Id::new(id).ok()).collect(),
            Goal::Settings(_) => Vec::new(),
        }
    }

    fn phrase(&self, state: &State, items: &mut Vec<Item<Press>>) {
        let words: Vec<&'static str> = state.words.iter().filter_map(|at| WORDS.get(*at).copied()).collect();
        if !words.is_empty() {
            let guesses = (WORDS.len() as u64).saturating_pow(words.len() as u32);
            items.push(Item::new("phrase", ItemRole::Bubble { mine: true }, Text::Words(words)));
            items.push(Item::new("guesses", ItemRole::Event, Text::Guesses(guesses)).mark(Some(Mark::Chosen)));
        }
        if let Some(Made::Passphrase(length)) = &state.last {
            let right = self.is_right(&Made::Passphrase(*length));
            let (mark, id) = if right { (Mark::Right, "long") } else { (Mark::NotYet, "short") };
            items.extend(Id::new(id).ok().map(|id| Item::new("event", ItemRole::Event, Text::Part(Part::Why(id))).mark(Some(mark))));
        }
        if state.done {
            return;
        }
        for (at, word) in WORDS.into_iter().enumerate() {
            let open = state.words.len() < LONGEST;
            items.push(Item::new(word, ItemRole::Option { chosen: false }, Text::Own(word)).action(open.then_some(Press::Word(at))));
        }
        let any = !state.words.is_empty();
        items.push(Item::new("check", ItemRole::Button, Text::Own("shield-done")).action(any.then_some(Press::Check)));
        items.push(Item::new("take-back", ItemRole::Button, Text::Own("shield-take-back")).action(any.then_some(Press::TakeBack)));
    }

    fn switches(&self, state: &State, switches: &[Switch], items: &mut Vec<Item<Press>>) {
        for switch in switches {
            let on = state.on.contains(&switch.id);
            let (mark, note) = match &state.last {
                Some(Made::Settings(last)) => {
                    let right = last.contains(&switch.id) == switch.on;
                    let (mark, outcome) = if right { (Mark::Right, Outcome::Right) } else { (Mark::NotYet, Outcome::Wrong) };
                    let says_why = !right || state.done && switch.on != switch.starts;
                    ((state.done || !right).then_some(mark), says_why.then(|| (outcome, Text::Part(Part::Why(switch.id.clone())))))
                }
                _ => (None, None),
            };
            items.push(
                Item::new(switch.id.as_str(), ItemRole::Switch { on }, Text::Part(Part::Of(switch.id.clone())))
                    .mark(mark)
                    .note(note)
                    .action((!state.done).then(|| Press::Turn(switch.id.clone()))),
            );
        }
        if !state.done {
            items.push(Item::new("check", ItemRole::Button, Text::Own("check")).action(Some(Press::Check)));
        }
    }
}

impl Rules for Script {
    const IS_SCENARIO: bool = true;
    const KEPT: &'static [&'static str] = &["prompt", "check", "ending", "end"];

    type State = State;
    type Move = Press;
    type Answer = Made;

    fn parts(&self) -> Vec<PartSlot> {
        let mut parts = vec![PartSlot::needed(Part::Value, PartRole::Prompt)];
        parts.extend(self.reasons().into_iter().map(|id| PartSlot::needed(Part::Why(id), PartRole::ChatReason)));
        for switch in self.goal.switches() {
            parts.push(PartSlot::needed(Part::Of(switch.id.clone()), PartRole::Item));
            parts.push(PartSlot::needed(Part::Why(switch.id.clone()), PartRole::Reason));
        }
        parts.extend([PartSlot::needed(Part::End, PartRole::Ending), PartSlot::hint(), PartSlot::teacher()]);
        parts
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        self.goal.switches().iter().enumerate().map(|(at, switch)| (IdSpace::Part, IdPlace::field("goal", at), &switch.id)).collect()
    }

    fn names(&self) -> Vec<(String, &Id)> {
        vec![("owner".to_owned(), &self.owner)]
    }

    fn owner(&self) -> Option<&Id> {
        Some(&self.owner)
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.has_right_answers();
        match &self.goal {
            Goal::Passphrase { words } if !(2..=6).contains(words) => {
                let sentence = format!("a passphrase of {words} words is asked for");
                (found.report)("goal", Code::WrongCount, sentence, Some("Ask for two to six words.".to_owned()));
            }
            Goal::Settings(switches) if !(2..=6).contains(&switches.len()) => {
                let sentence = format!("there are {} switches", switches.len());
                (found.report)("goal", Code::WrongCount, sentence, Some("Two to six switches fit on a screen.".to_owned()));
            }
            Goal::Settings(switches) if switches.iter().all(|switch| switch.on == switch.starts) => {
                let hint = "Let at least one switch have another `on` than `starts`.";
                (found.report)("goal", Code::NoRightAnswer, "every switch is right at the beginning".to_owned(), Some(hint.to_owned()));
            }
            Goal::Passphrase { .. } | Goal::Settings(_) => {}
        }
    }

    fn key(&self) -> Vec<String> {
        match &self.goal {
            Goal::Passphrase { words } => vec![words.to_string()],
            Goal::Settings(switches) => {
                let mut key: Vec<String> = switches.iter().map(|switch| format!("{} {}", switch.id, switch.on)).collect();
                key.sort();
                key
            }
        }
    }

    fn start(&self, terms: Terms) -> State {
        let on = self.goal.switches().iter().filter(|switch| switch.starts).map(|switch| switch.id.clone()).collect();
        State { one_try: terms.policy == Policy::Quiz, words: Vec::new(), on, last: None, done: false }
    }

    fn play(&self, state: &mut State, press: Press) -> Option<Made> {
        if state.done {
            return None;
        }
        match (press, &self.goal) {
            (Press::Word(at), Goal::Passphrase { .. }) if at < WORDS.len() && state.words.len() < LONGEST => {
                state.words.push(at);
                state.last = None;
                None
            }
            (Press::TakeBack, Goal::Passphrase { .. }) => {
                state.words.pop();
                state.last = None;
                None
            }
            (Press::Turn(id), Goal::Settings(switches)) if switches.iter().any(|switch| switch.id == id) => {
                if !state.on.remove(&id) {
                    state.on.insert(id);
                }
                state.last = None;
                None
            }
            (Press::Check, Goal::Passphrase { .. }) if !state.words.is_empty() => Some(Made::Passphrase(state.words.len() as u8)),
            (Press::Check, Goal::Settings(_)) => Some(Made::Settings(state.on.clone())),
            _ => None,
        }
    }

    fn keep(&self, state: &mut State, made: &Made) {
        match (made, &self.goal) {
            (Made::Settings(on), Goal::Settings(switches)) => {
                state.on = on.iter().filter(|id| switches.iter().any(|switch| switch.id == **id)).cloned().collect();
            }
            (Made::Passphrase(_), Goal::Passphrase { .. }) => {}
            _ => return,
        }
        state.last = Some(made.clone());
        state.done = state.one_try || self.is_right(made);
    }

    fn judge(&self, _: &State, made: &Made) -> Outcome {
        match made {
            made if self.is_right(made) => Outcome::Right,
            Made::Settings(on) if self.goal.switches().iter().any(|switch| switch.on == on.contains(&switch.id)) => Outcome::Partly,
            _ => Outcome::Wrong,
        }
    }

    fn chosen(&self, _: &State, made: &Made) -> Vec<Id> {
        match made {
            Made::Settings(on) => on.iter().cloned().collect(),
            Made::Passphrase(_) => Vec::new(),
        }
    }

    fn done(&self, state: &State) -> bool {
        state.done
    }

    fn describe(&self, state: &State) -> Description<Press> {
        let mut items = vec![Item::prompt()];
        match &self.goal {
            Goal::Passphrase { .. } => self.phrase(state, &mut items),
            Goal::Settings(switches) => self.switches(state, switches, &mut items),
        }
        if state.done {
            items.push(Item::new("ending", ItemRole::Ending, Text::Part(Part::End)));
        }
        Description { layout: Layout::Shield, items }
    }
}
