//! The rules of `Detective`: look at evidence, as much as one likes and at some of it at least, then say what it shows. A verdict that the evidence does
//! not bear out says why, and another can be tried.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Script;
use super::script::Verdict;
use crate::activity::{
    Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, part_ids,
};
use crate::course::{Id, Policy};
use crate::diag::Code;

/// So many pieces of evidence are looked at before anything is said.
const ENOUGH: usize = 2;

impl Verdict {
    const ALL: [Self; 3] = [Self::True, Self::False, Self::Unsure];

    /// Returns the name by which its reason stands in the words, and by which conditions ask for it.
    fn id(self) -> Option<Id> {
        Id::new(self.name()).ok()
    }

    fn name(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::False => "false",
            Self::Unsure => "unsure",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::True => "verdict-true",
            Self::False => "verdict-false",
            Self::Unsure => "verdict-unsure",
        }
    }
}

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Done {
    /// A piece of evidence was looked at.
    Looked(Id),
    Said(Verdict),
}

/// What was looked at, and what was said.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    one_try: bool,
    seen: BTreeSet<Id>,
    tried: BTreeSet<Verdict>,
    said: Option<Verdict>,
    last: Option<Verdict>,
}

impl Script {
    fn enough(&self, state: &State) -> bool {
        state.seen.len() >= ENOUGH.min(self.tools.len())
    }

    fn can(&self, state: &State, done: &Done) -> bool {
        match done {
            Done::Looked(id) => !state.seen.contains(id) && self.tools.iter().any(|tool| tool.id == *id),
            Done::Said(verdict) => state.said.is_none() && self.enough(state) && !state.tried.contains(verdict),
        }
    }
}

impl Rules for Script {
    const IS_SCENARIO: bool = true;
    const KEPT: &'static [&'static str] = &["prompt", "picture", "true", "false", "unsure", "ending", "end"];

    type State = State;
    type Move = Done;
    type Answer = Done;

    fn parts(&self) -> Vec<PartSlot> {
        let tools = self.tools.iter().flat_map(|tool| {
            [PartSlot::needed(Part::Of(tool.id.clone()), PartRole::CardFront), PartSlot::needed(Part::Back(tool.id.clone()), PartRole::CardBack)]
        });
        let reasons = Verdict::ALL.into_iter().filter_map(Verdict::id).map(|id| PartSlot::needed(Part::Why(id), PartRole::Reason));
        let picture = self.picture.iter().map(|_| PartSlot::needed(Part::Alt, PartRole::Alt));
        std::iter::once(PartSlot::needed(Part::Value, PartRole::Prompt))
            .chain(picture)
            .chain(tools)
            .chain(reasons)
            .chain(PartSlot::for_scenarios())
            .collect()
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        part_ids("tools", self.tools.iter().map(|tool| &tool.id)).collect()
    }

    fn names(&self) -> Vec<(String, &Id)> {
        vec![("owner".to_owned(), &self.owner)]
    }

    fn owner(&self) -> Option<&Id> {
        Some(&self.owner)
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.counts("tools", self.tools.len(), 2..=6, "Two to six tools");
        found.has_right_answers();
        if self.right.is_empty() {
            let hint = "Name at least one of `True`, `False` and `Unsure` in `right`.";
            (found.report)("right", Code::NoRightAnswer, "no verdict is right".to_owned(), Some(hint.to_owned()));
        }
        if self.right.contains(&Verdict::True) && self.right.contains(&Verdict::False) {
            let hint = "Leave one of them; `Unsure` may stand beside either.";
            (found.report)("right", Code::NoRightAnswer, "a claim cannot be both true and false".to_owned(), Some(hint.to_owned()));
        }
    }

    fn pictures(&self) -> Vec<(String, &Id)> {
        self.picture.iter().map(|picture| ("picture".to_owned(), picture)).collect()
    }

    fn right(&self, state: &State) -> Vec<Done> {
        if state.said.is_some() {
            Vec::new()
        } else if self.enough(state) {
            self.right.iter().copied().map(Done::Said).collect()
        } else {
            let unseen = self.tools.iter().find(|tool| !state.seen.contains(&tool.id));
            unseen.map(|tool| Done::Looked(tool.id.clone())).into_iter().collect()
        }
    }

    fn key(&self) -> Vec<String> {
        let mut key: Vec<String> = self.right.iter().map(|verdict| verdict.name().to_owned()).collect();
        key.sort();
        key
    }

    fn start(&self, terms: Terms) -> State {
        State { one_try: terms.policy == Policy::Quiz, seen: BTreeSet::new(), tried: BTreeSet::new(), said: None, last: None }
    }

    fn play(&self, state: &mut State, done: Done) -> Option<Done> {
        self.can(state, &done).then_some(done)
    }

    fn keep(&self, state: &mut State, done: &Done) {
        if !self.can(state, done) {
            return;
        }
        match done {
            Done::Looked(id) => _ = state.seen.insert(id.clone()),
            Done::Said(verdict) => {
                state.last = Some(*verdict);
                if self.right.contains(verdict) || state.one_try {
                    state.said = Some(*verdict);
                } else {
                    state.tried.insert(*verdict);
                }
            }
        }
    }

    fn judge(&self, _: &State, done: &Done) -> Outcome {
        match done {
            Done::Looked(_) => Outcome::Neutral,
            Done::Said(verdict) if self.right.contains(verdict) => Outcome::Right,
            Done::Said(_) => Outcome::Wrong,
        }
    }

    fn chosen(&self, _: &State, done: &Done) -> Vec<Id> {
        match done {
            Done::Looked(id) => vec![id.clone()],
            Done::Said(verdict) => verdict.id().into_iter().collect(),
        }
    }

    fn done(&self, state: &State) -> bool {
        state.said.is_some()
    }

    fn describe(&self, state: &State) -> Description<Done> {
        let over = state.said.is_some();
        let tools = self.tools.iter().map(|tool| {
            let turned = state.seen.contains(&tool.id);
            let part = if turned { Part::Back(tool.id.clone()) } else { Part::Of(tool.id.clone()) };
            Item::new(tool.id.as_str(), ItemRole::Card { turned }, Text::Part(part))
                .mark(turned.then_some(Mark::Chosen))
                .action((!turned).then(|| Done::Looked(tool.id.clone())))
        });
        let verdicts = Verdict::ALL.into_iter().map(|verdict| {
            let right = self.right.contains(&verdict);
            let said = state.said == Some(verdict);
            let mark = match (said, right) {
                (true, true) => Some(Mark::Right),
                (true, false) => Some(Mark::NotYet),
                (false, true) if over && state.said.is_some_and(|said| !self.right.contains(&said)) => Some(Mark::Missed),
                (false, _) => state.tried.contains(&verdict).then_some(Mark::NotYet),
            };
            let outcome = if right { Outcome::Right } else { Outcome::Wrong };
            let says_why = state.last == Some(verdict) || mark == Some(Mark::Missed);
            let note = verdict.id().filter(|_| says_why).map(|id| (outcome, Text::Part(Part::Why(id))));
            let open = !over && self.enough(state) && !state.tried.contains(&verdict);
            Item::new(verdict.name(), ItemRole::Option { chosen: said }, Text::Own(verdict.words()))
                .mark(mark)
                .note(note)
                .action(open.then_some(Done::Said(verdict)))
        });
        let picture = self.picture.clone().map(|id| Item::new("picture", ItemRole::Picture, Text::Part(Part::Alt)).picture(Some(id)));
        let ending = over.then(|| Item::new("ending", ItemRole::Ending, Text::Part(Part::End)));
        Description {
            layout: Layout::Evidence,
            items: std::iter::once(Item::prompt()).chain(picture).chain(tools).chain(verdicts).chain(ending).collect(),
        }
    }
}
