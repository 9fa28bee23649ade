//! The rules of `Tell`: choose a first sentence, choose whom to tell; whoever does not help is tried again, or another is. It ends when somebody listens.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Script;
use super::script::Reaction;
use crate::activity::{
    Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, part_ids,
};
use crate::course::Id;
use crate::diag::Code;

/// One thing that was tried.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Tried {
    /// A first sentence was chosen.
    Sentence(Id),
    /// Somebody was told.
    Person(Id),
}

/// How far the telling has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    sentence: Option<Id>,
    unclear: BTreeSet<Id>,
    /// Who was told and did not help.
    told: BTreeSet<Id>,
    listener: Option<Id>,
    last: Option<Tried>,
}

impl Script {
    fn can(&self, state: &State, tried: &Tried) -> bool {
        if state.listener.is_some() {
            return false;
        }
        match tried {
            Tried::Sentence(id) => state.sentence.is_none() && self.sentence(id).is_some() && !state.unclear.contains(id),
            Tried::Person(id) => state.sentence.is_some() && self.person(id).is_some_and(|person| person.again || !state.told.contains(id)),
        }
    }

    fn listens(&self, state: &State, who: &Id) -> bool {
        self.person(who).is_some_and(|person| person.reacts == Reaction::Listens || (person.again && state.told.contains(who)))
    }

    /// Returns what came of the latest try. `state` is as it was after it.
    fn event(&self, state: &State) -> Option<Item<Tried>> {
        let (part, mark) = match state.last.as_ref()? {
            Tried::Sentence(id) => {
                (Part::Why(id.clone()), if self.sentence(id).is_some_and(|sentence| sentence.clear) { Mark::Right } else { Mark::NotYet })
            }
            Tried::Person(who) if state.listener.is_some() && state.told.contains(who) => (Part::Again(who.clone()), Mark::Right),
            Tried::Person(who) => (Part::TellWhy(who.clone()), if state.listener.is_some() { Mark::Right } else { Mark::Chosen }),
        };
        Some(Item::new("event", ItemRole::Event, Text::Part(part)).mark(Some(mark)))
    }
}

impl Rules for Script {
    const IS_SCENARIO: bool = true;
    const TELLS: bool = true;
    const KEPT: &'static [&'static str] = &["prompt", "event", "end"];

    type State = State;
    type Move = Tried;
    type Answer = Tried;

    fn parts(&self) -> Vec<PartSlot> {
        let mut parts = vec![PartSlot::needed(Part::Value, PartRole::Prompt)];
        for person in &self.people {
            parts.push(PartSlot::needed(Part::Tell(person.id.clone()), PartRole::Telling));
            parts.push(PartSlot::needed(Part::TellWhy(person.id.clone()), PartRole::ChatReason));
            if person.again {
                parts.push(PartSlot::needed(Part::Again(person.id.clone()), PartRole::ChatReason));
            }
        }
        for sentence in &self.sentences {
            parts.push(PartSlot::needed(Part::Of(sentence.id.clone()), PartRole::Reply));
            parts.push(PartSlot::needed(Part::Why(sentence.id.clone()), PartRole::Reason));
        }
        parts.extend(PartSlot::for_scenarios());
        parts
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        let people = self.people.iter().enumerate().map(|(at, person)| (IdSpace::Person, IdPlace::field("people", at), &person.id));
        people.chain(part_ids("sentences", self.sentences.iter().map(|sentence| &sentence.id))).collect()
    }

    fn names(&self) -> Vec<(String, &Id)> {
        let people = self.people.iter().enumerate().map(|(at, person)| (format!("people[{at}].id"), &person.id));
        std::iter::once(("owner".to_owned(), &self.owner)).chain(people).collect()
    }

    fn owner(&self) -> Option<&Id> {
        Some(&self.owner)
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.counts("people", self.people.len(), 2..=4, "Two to four people");
        found.counts("sentences", self.sentences.len(), 2..=4, "Two to four sentences");
        if !self.people.iter().any(|person| person.reacts == Reaction::Listens || person.again) {
            let hint = "Let somebody react with `Listens`, or say `again: true`.";
            (found.report)("people", Code::NobodyToTell, "nobody listens in the end".to_owned(), Some(hint.to_owned()));
        }
        if !self.sentences.iter().any(|sentence| sentence.clear) {
            let hint = "Say `clear: true` in at least one.";
            (found.report)("sentences", Code::NoRightAnswer, "no sentence is clear".to_owned(), Some(hint.to_owned()));
        }
        for (at, person) in self.people.iter().enumerate().filter(|(_, person)| person.again) {
            let why = match person.reacts {
                Reaction::Listens => "listens the first time",
                Reaction::Involved => "is part of the problem, and is not told a second time",
                Reaction::Busy | Reaction::Doubts => continue,
            };
            let sentence = format!("`{}` {why}", person.id);
            (found.report)(&format!("people[{at}].again"), Code::NoSafeEnding, sentence, Some("Take `again` out.".to_owned()));
        }
    }

    fn right(&self, state: &State) -> Vec<Tried> {
        let tries: Vec<Tried> = match (&state.sentence, &state.listener) {
            (_, Some(_)) => Vec::new(),
            (None, None) => self.sentences.iter().filter(|sentence| sentence.clear).map(|sentence| Tried::Sentence(sentence.id.clone())).collect(),
            (Some(_), None) => self.people.iter().map(|person| Tried::Person(person.id.clone())).collect(),
        };
        // Somebody who listens at once, or else whoever can be told once more.
        let listens = |tried: &Tried| !matches!(tried, Tried::Person(who) if !self.listens(state, who));
        if tries.iter().any(listens) {
            tries.into_iter().filter(listens).collect()
        } else {
            tries.into_iter().filter(|tried| self.can(state, tried)).collect()
        }
    }

    fn key(&self) -> Vec<String> {
        let mut key: Vec<String> = self.sentences.iter().filter(|sentence| sentence.clear).map(|sentence| sentence.id.to_string()).collect();
        key.sort();
        key
    }

    fn start(&self, _: Terms) -> State {
        State::default()
    }

    fn play(&self, state: &mut State, tried: Tried) -> Option<Tried> {
        self.can(state, &tried).then_some(tried)
    }

    fn keep(&self, state: &mut State, tried: &Tried) {
        if !self.can(state, tried) {
            return;
        }
        state.last = Some(tried.clone());
        match tried {
            Tried::Sentence(id) if self.sentence(id).is_some_and(|sentence| sentence.clear) => state.sentence = Some(id.clone()),
            Tried::Sentence(id) => _ = state.unclear.insert(id.clone()),
            Tried::Person(who) if self.listens(state, who) => state.listener = Some(who.clone()),
            Tried::Person(who) => _ = state.told.insert(who.clone()),
        }
    }

    fn judge(&self, state: &State, tried: &Tried) -> Outcome {
        match tried {
            Tried::Sentence(id) if self.sentence(id).is_some_and(|sentence| sentence.clear) => Outcome::Right,
            Tried::Sentence(_) => Outcome::Wrong,
            Tried::Person(who) if self.listens(state, who) => Outcome::Right,
            // Whoever tells does right, whatever comes of it.
            Tried::Person(_) => Outcome::Neutral,
        }
    }

    fn chosen(&self, _: &State, tried: &Tried) -> Vec<Id> {
        match tried {
            Tried::Sentence(id) | Tried::Person(id) => vec![id.clone()],
        }
    }

    fn done(&self, state: &State) -> bool {
        state.listener.is_some()
    }

    fn describe(&self, state: &State) -> Description<Tried> {
        let mut items = vec![Item::prompt()];
        if let Some(sentence) = &state.sentence {
            items.push(Item::new("said", ItemRole::Speech(self.owner.clone()), Text::Part(Part::Of(sentence.clone()))));
        }
        items.extend(self.event(state));
        if state.listener.is_some() {
            items.push(Item::new("ending", ItemRole::Ending, Text::Part(Part::End)));
        } else if state.sentence.is_some() {
            for person in &self.people {
                let told = state.told.contains(&person.id);
                let action = (person.again || !told).then(|| Tried::Person(person.id.clone()));
                let item = Item::new(format!("tell-{}", person.id), ItemRole::Person(person.id.clone()), Text::Part(Part::Tell(person.id.clone())));
                items.push(item.mark(told.then_some(Mark::Chosen)).action(action));
            }
        } else {
            for sentence in &self.sentences {
                let tried = state.unclear.contains(&sentence.id);
                let item = Item::new(sentence.id.as_str(), ItemRole::Option { chosen: tried }, Text::Part(Part::Of(sentence.id.clone())));
                let action = (!tried).then(|| Tried::Sentence(sentence.id.clone()));
                items.push(item.mark(tried.then_some(Mark::NotYet)).action(action));
            }
        }
        Description { layout: Layout::Worry, items }
    }
}
