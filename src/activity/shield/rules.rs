//! The rules of `Shield`. Of a passphrase only its length is kept, and of a PIN nothing, so that nobody's is ever stored.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::script::Goal;
use super::{Script, log_out, phrase, pin, settings};
use crate::activity::line::{self, Named, Next};
use crate::activity::{
    Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, entry_ids,
};
use crate::course::{Id, Policy};
use crate::diag::Code;

/// One press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Puts a word at the end of the passphrase, or a picture at the end of the PIN.
    Word(usize),
    /// Takes the last one away.
    TakeBack,
    /// Turns a switch.
    Turn(Id),
    /// Tells this one the PIN.
    Give(Id),
    /// Keeps it to oneself.
    Keep(Id),
    /// This is done next.
    Next(Next),
    /// This is how it is to be.
    Check,
}

/// What was made or done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Made {
    /// A passphrase of so many words.
    Passphrase(u8),
    /// These switches are on.
    Settings(BTreeSet<Id>),
    /// A PIN.
    Pin,
    /// A PIN of four times the same picture.
    PlainPin,
    /// This one was not told the PIN.
    Kept(Id),
    /// This one was told the PIN.
    Gave(Id),
    /// This was said to be done next.
    Did(Id),
}

/// What has been made so far.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    one_try: bool,
    pub words: Vec<usize>,
    pub on: BTreeSet<Id>,
    /// The PIN was made.
    pub pin: bool,
    pub kept: BTreeSet<Id>,
    /// Who was told the PIN, with one try.
    pub gave: BTreeSet<Id>,
    /// Who was told it, and is asked about once more.
    pub tried: BTreeSet<Id>,
    /// What was done before leaving.
    pub line: Option<line::State>,
    pub last: Option<Made>,
    pub done: bool,
}

impl Script {
    fn is_right(&self, state: &State, made: &Made) -> bool {
        match (made, &self.goal) {
            (Made::Passphrase(length), Goal::Passphrase { words }) => length >= words,
            (Made::Settings(on), Goal::Settings(switches)) => switches.iter().all(|switch| switch.on == on.contains(&switch.id)),
            (Made::Pin | Made::Kept(_), Goal::Pin { .. }) => true,
            (Made::Did(id), Goal::LogOut { todo, .. }) => {
                state.line.as_ref().is_some_and(|line| line.judge(todo, &Named(id.clone())) == Outcome::Right)
            }
            _ => false,
        }
    }

    /// Returns the ids that have words and a reason, by the list they stand in.
    fn lists(&self) -> [(&'static str, &[Id]); 2] {
        match &self.goal {
            Goal::Pin { askers } => [("askers", askers), ("", &[])],
            Goal::LogOut { todo, others } => [("todo", todo), ("others", others)],
            Goal::Passphrase { .. } | Goal::Settings(_) => [("", &[]), ("", &[])],
        }
    }

    /// The parts that say what came of a passphrase.
    fn reasons(&self) -> Vec<Id> {
        match self.goal {
            Goal::Passphrase { .. } => ["short", "long"].into_iter().filter_map(|id| Id::new(id).ok()).collect(),
            Goal::Settings(_) | Goal::Pin { .. } | Goal::LogOut { .. } => Vec::new(),
        }
    }

    fn counts(&self, found: &mut Findings<'_>) {
        let mut wrong = |sentence: String, hint: &str| (found.report)("goal", Code::WrongCount, sentence, Some(hint.to_owned()));
        match &self.goal {
            Goal::Passphrase { words } if !(2..=6).contains(words) => {
                wrong(format!("a passphrase of {words} words is asked for"), "Ask for two to six words.");
            }
            Goal::Settings(switches) if !(2..=6).contains(&switches.len()) => {
                wrong(format!("there are {} switches", switches.len()), "Two to six switches fit on a screen.");
            }
            Goal::Pin { askers } if !(1..=4).contains(&askers.len()) => {
                wrong(format!("{} ask for the PIN", askers.len()), "One to four askers are enough.");
            }
            Goal::LogOut { todo, others } if !(2..=4).contains(&todo.len()) || !(1..=3).contains(&others.len()) => {
                wrong(
                    format!("there are {} things to do and {} others", todo.len(), others.len()),
                    "Two to four to do and one to three others fit on a screen.",
                );
            }
            Goal::Settings(switches) if switches.iter().all(|switch| switch.on == switch.starts) => {
                let hint = "Let at least one switch have another `on` than `starts`.";
                (found.report)("goal", Code::NoRightAnswer, "every switch is right at the beginning".to_owned(), Some(hint.to_owned()));
            }
            Goal::Passphrase { .. } | Goal::Settings(_) | Goal::Pin { .. } | Goal::LogOut { .. } => {}
        }
    }
}

impl Rules for Script {
    const IS_SCENARIO: bool = true;
    const KEPT: &'static [&'static str] = &["prompt", "phrase", "event", "check", "take-back", "pin-give", "pin-keep", "ending", "end"];

    type State = State;
    type Move = Press;
    type Answer = Made;

    fn parts(&self) -> Vec<PartSlot> {
        let mut parts = vec![PartSlot::needed(Part::Value, PartRole::Prompt)];
        parts.extend(self.reasons().into_iter().map(|id| PartSlot::needed(Part::Why(id), PartRole::ChatReason)));
        let role = if matches!(self.goal, Goal::Pin { .. }) { PartRole::Line } else { PartRole::Item };
        let switches = self.goal.switches().iter().map(|switch| &switch.id);
        for id in switches.chain(self.lists().into_iter().flat_map(|(_, ids)| ids)) {
            parts.push(PartSlot::needed(Part::Of(id.clone()), role));
            parts.push(PartSlot::needed(Part::Why(id.clone()), PartRole::Reason));
        }
        parts.extend(PartSlot::for_scenarios());
        parts
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        let switches = self.goal.switches().iter().enumerate().map(|(at, switch)| (IdSpace::Part, IdPlace::field("goal", at), &switch.id));
        switches.chain(self.lists().into_iter().flat_map(|(list, ids)| entry_ids(IdSpace::Part, list, ids))).collect()
    }

    fn names(&self) -> Vec<(String, &Id)> {
        vec![("owner".to_owned(), &self.owner)]
    }

    fn owner(&self) -> Option<&Id> {
        Some(&self.owner)
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.has_right_answers();
        self.counts(found);
    }

    fn key(&self) -> Vec<String> {
        match &self.goal {
            Goal::Passphrase { words } => vec![words.to_string()],
            Goal::Settings(switches) => {
                let mut key: Vec<String> = switches.iter().map(|switch| format!("{} {}", switch.id, switch.on)).collect();
                key.sort();
                key
            }
            Goal::Pin { .. } => Vec::new(),
            Goal::LogOut { todo, .. } => todo.iter().map(Id::to_string).collect(),
        }
    }

    fn start(&self, terms: Terms) -> State {
        let on = self.goal.switches().iter().filter(|switch| switch.starts).map(|switch| switch.id.clone()).collect();
        let line = match &self.goal {
            Goal::LogOut { todo, others } => Some(line::start(todo.iter(), others, terms)),
            Goal::Passphrase { .. } | Goal::Settings(_) | Goal::Pin { .. } => None,
        };
        State {
            one_try: terms.policy == Policy::Quiz,
            words: Vec::new(),
            on,
            pin: false,
            kept: BTreeSet::new(),
            gave: BTreeSet::new(),
            tried: BTreeSet::new(),
            line,
            last: None,
            done: false,
        }
    }

    fn play(&self, state: &mut State, press: Press) -> Option<Made> {
        if state.done {
            return None;
        }
        let longest = match self.goal {
            Goal::Passphrase { .. } => phrase::LONGEST,
            Goal::Pin { .. } if !state.pin => pin::LENGTH,
            Goal::Settings(_) | Goal::Pin { .. } | Goal::LogOut { .. } => 0,
        };
        match (press, &self.goal) {
            (Press::Word(at), _) if at < phrase::WORDS.len() && state.words.len() < longest => {
                state.words.push(at);
                state.last = None;
                None
            }
            (Press::TakeBack, _) if longest > 0 => {
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
            (Press::Check, Goal::Pin { .. }) if state.words.len() == pin::LENGTH => {
                let made = if pin::is_plain(&state.words) { Made::PlainPin } else { Made::Pin };
                state.words.clear();
                Some(made)
            }
            (Press::Keep(id), Goal::Pin { askers }) if state.pin && pin::asks(state, askers) == Some(&id) => Some(Made::Kept(id)),
            (Press::Give(id), Goal::Pin { askers }) if state.pin && !state.tried.contains(&id) && pin::asks(state, askers) == Some(&id) => {
                Some(Made::Gave(id))
            }
            (Press::Next(next), Goal::LogOut { todo, .. }) => state.line.as_ref()?.play(todo, next).map(|Named(id)| Made::Did(id)),
            _ => None,
        }
    }

    fn keep(&self, state: &mut State, made: &Made) {
        let right = self.is_right(state, made);
        match (made, &self.goal) {
            (Made::Settings(on), Goal::Settings(switches)) => {
                state.on = on.iter().filter(|id| switches.iter().any(|switch| switch.id == **id)).cloned().collect();
                state.done = state.one_try || right;
            }
            (Made::Passphrase(_), Goal::Passphrase { .. }) => state.done = state.one_try || right,
            (Made::Pin, Goal::Pin { .. }) => state.pin = true,
            (Made::PlainPin, Goal::Pin { .. }) => state.pin |= state.one_try,
            (Made::Kept(id) | Made::Gave(id), Goal::Pin { askers }) if state.pin && askers.contains(id) => {
                let answers = match made {
                    Made::Kept(_) => &mut state.kept,
                    _ if state.one_try => &mut state.gave,
                    _ => &mut state.tried,
                };
                answers.insert(id.clone());
                state.done = pin::asks(state, askers).is_none();
            }
            (Made::Did(id), Goal::LogOut { todo, .. }) => {
                if let Some(line) = &mut state.line {
                    line.keep(todo, &Named(id.clone()));
                    state.done = line.is_done(todo);
                }
            }
            _ => return,
        }
        state.last = Some(made.clone());
    }

    fn right(&self, state: &State) -> Vec<Press> {
        if state.done {
            return Vec::new();
        }
        match &self.goal {
            Goal::Passphrase { words } if state.words.len() < usize::from(*words) => (0..phrase::WORDS.len()).map(Press::Word).collect(),
            Goal::Pin { .. } if !state.pin && state.words.len() < pin::LENGTH => {
                (0..phrase::WORDS.len()).filter(|at| !state.words.contains(at)).map(Press::Word).collect()
            }
            Goal::Pin { .. } if !state.pin && pin::is_plain(&state.words) => vec![Press::TakeBack],
            Goal::Pin { askers } if state.pin => pin::asks(state, askers).cloned().map(Press::Keep).into_iter().collect(),
            Goal::Settings(switches) => {
                let wrong = switches.iter().filter(|switch| switch.on != state.on.contains(&switch.id));
                let wrong: Vec<Press> = wrong.map(|switch| Press::Turn(switch.id.clone())).collect();
                if wrong.is_empty() { vec![Press::Check] } else { wrong }
            }
            Goal::LogOut { todo, .. } => state.line.iter().flat_map(|line| line.right(todo)).map(Press::Next).collect(),
            Goal::Passphrase { .. } | Goal::Pin { .. } => vec![Press::Check],
        }
    }

    fn judge(&self, state: &State, made: &Made) -> Outcome {
        match made {
            made if self.is_right(state, made) => Outcome::Right,
            Made::Settings(on) if self.goal.switches().iter().any(|switch| switch.on == on.contains(&switch.id)) => Outcome::Partly,
            _ => Outcome::Wrong,
        }
    }

    fn chosen(&self, _: &State, made: &Made) -> Vec<Id> {
        match made {
            Made::Settings(on) => on.iter().cloned().collect(),
            Made::Gave(id) | Made::Did(id) => vec![id.clone()],
            Made::Passphrase(_) | Made::Pin | Made::PlainPin | Made::Kept(_) => Vec::new(),
        }
    }

    fn done(&self, state: &State) -> bool {
        state.done
    }

    fn describe(&self, state: &State) -> Description<Press> {
        let mut items = vec![Item::prompt()];
        match &self.goal {
            Goal::Passphrase { words } => phrase::describe(state, *words, &mut items),
            Goal::Settings(switches) => settings::describe(state, switches, &mut items),
            Goal::Pin { askers } => pin::describe(state, askers, &mut items),
            Goal::LogOut { others, .. } => log_out::describe(state, others, &mut items),
        }
        if state.done {
            items.push(Item::new("ending", ItemRole::Ending, Text::Part(Part::End)));
        }
        Description { layout: Layout::Shield, items }
    }
}
