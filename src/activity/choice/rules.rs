//! The rules of `Choice`: under `Practice` a wrong option says why and another can be tried; several right ones are ticked and checked together.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Script, script};
use crate::activity::{
    Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, part_ids,
};
use crate::course::{Id, Policy};
use crate::diag::Code;
use crate::engine::Chance;

/// The order on the screen, what is ticked, what was found out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    order: Vec<usize>,
    one_try: bool,
    opinion: bool,
    ticked: BTreeSet<Id>,
    /// Right ones that were chosen.
    found: BTreeSet<Id>,
    /// Wrong ones that were chosen.
    tried: BTreeSet<Id>,
    /// What the latest answer chose; its reasons are on the screen.
    last: BTreeSet<Id>,
    answered: bool,
}

/// One press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Chooses the only answer, or ticks one of several.
    Option(Id),
    Check,
}

/// The options that were chosen together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen(BTreeSet<Id>);

impl Script {
    fn option(&self, id: &Id) -> Option<&script::Answer> {
        self.options.iter().find(|option| option.id == *id)
    }

    fn right(&self) -> impl Iterator<Item = &Id> {
        self.options.iter().filter(|option| option.right).map(|option| &option.id)
    }

    fn mark(&self, state: &State, option: &script::Answer) -> Option<Mark> {
        let over = state.one_try && state.answered;
        if state.opinion {
            return state.last.contains(&option.id).then_some(Mark::Chosen);
        }
        if state.found.contains(&option.id) {
            Some(Mark::Right)
        } else if state.tried.contains(&option.id) {
            Some(Mark::NotYet)
        } else {
            (over && option.right).then_some(Mark::Missed)
        }
    }
}

impl Rules for Script {
    const KEPT: &'static [&'static str] = &["prompt", "check"];

    type State = State;
    type Move = Press;
    type Answer = Chosen;

    fn parts(&self) -> Vec<PartSlot> {
        let options = self.options.iter().flat_map(|option| {
            [PartSlot::needed(Part::Of(option.id.clone()), PartRole::Option), PartSlot::needed(Part::Why(option.id.clone()), PartRole::Reason)]
        });
        std::iter::once(PartSlot::needed(Part::Value, PartRole::Prompt)).chain(options).chain(PartSlot::for_questions()).collect()
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        part_ids("options", self.options.iter().map(|option| &option.id)).collect()
    }

    fn pictures(&self) -> Vec<(String, &Id)> {
        let options = self.options.iter().enumerate();
        options.filter_map(|(at, option)| Some((format!("options[{at}].picture"), option.picture.as_ref()?))).collect()
    }

    fn thinks(&self) -> Vec<(String, &Id)> {
        let options = self.options.iter().enumerate();
        options.filter_map(|(at, option)| Some((format!("options[{at}].thinks"), option.thinks.as_ref()?))).collect()
    }

    fn right(&self, state: &State) -> Vec<Press> {
        if state.opinion || self.done(state) {
            return Vec::new();
        }
        let missing = |id: &&Id| !state.found.contains(*id) && !state.ticked.contains(*id);
        let missing: Vec<Press> = Script::right(self).filter(missing).cloned().map(Press::Option).collect();
        let wrong = self.options.iter().filter(|option| !option.right && state.ticked.contains(&option.id));
        let wrong = wrong.map(|option| Press::Option(option.id.clone()));
        if missing.is_empty() && state.ticked.iter().all(|id| self.option(id).is_some_and(|option| option.right)) {
            vec![Press::Check]
        } else {
            missing.into_iter().chain(wrong).collect()
        }
    }

    fn faults(&self, found: &mut Findings<'_>) {
        for (at, option) in self.options.iter().enumerate().filter(|(_, option)| option.right && option.thinks.is_some()) {
            let sentence = format!("option `{}` is right, and shows no misconception", option.id);
            (found.report)(&format!("options[{at}].thinks"), Code::WrongValue, sentence, Some("Take `thinks` out.".to_owned()));
        }
        found.counts("options", self.options.len(), 2..=5, "Two to five options");
        let opinion = matches!(found.policy, Policy::Poll | Policy::Private);
        if opinion {
            if let Some(at) = self.options.iter().position(|option| option.right) {
                (found.report)(
                    &format!("options[{at}].right"),
                    Code::RightInOpinion,
                    format!("option `{}` is right, but here nothing is right or wrong", self.options[at].id),
                    Some("Take `right: true` out, or use the policy `Practice` or `Quiz`.".to_owned()),
                );
            }
        } else if Script::right(self).next().is_none() {
            (found.report)(
                "options",
                Code::NoRightAnswer,
                "no option is right".to_owned(),
                Some("Say `right: true` in at least one, or use the policy `Poll`.".to_owned()),
            );
        } else if Script::right(self).count() > 1 && !self.several {
            (found.report)(
                "options",
                Code::WrongCount,
                format!("{} options are right, but the child can choose only one", Script::right(self).count()),
                Some("Say `several: true`, or leave one of them right.".to_owned()),
            );
        }
    }

    fn key(&self) -> Vec<String> {
        let mut key: Vec<String> = Script::right(self).map(Id::to_string).collect();
        key.sort();
        key
    }

    fn start(&self, terms: Terms) -> State {
        let mut order: Vec<usize> = (0..self.options.len()).collect();
        if !self.fixed {
            Chance::new(terms.seed).shuffle(&mut order);
        }
        State {
            order,
            one_try: terms.policy == Policy::Quiz,
            opinion: matches!(terms.policy, Policy::Poll | Policy::Private),
            ticked: BTreeSet::new(),
            found: BTreeSet::new(),
            tried: BTreeSet::new(),
            last: BTreeSet::new(),
            answered: false,
        }
    }

    fn play(&self, state: &mut State, press: Press) -> Option<Chosen> {
        if self.done(state) && !state.opinion {
            return None;
        }
        match press {
            Press::Option(id) if self.option(&id).is_none() || state.found.contains(&id) || state.tried.contains(&id) => None,
            Press::Option(id) if self.several => {
                if !state.ticked.remove(&id) {
                    state.ticked.insert(id);
                }
                state.last.clear();
                None
            }
            Press::Option(id) => Some(Chosen(BTreeSet::from([id]))),
            Press::Check if self.several && !state.ticked.is_empty() => Some(Chosen(state.ticked.union(&state.found).cloned().collect())),
            Press::Check => None,
        }
    }

    fn keep(&self, state: &mut State, Chosen(chosen): &Chosen) {
        for option in self.options.iter().filter(|option| chosen.contains(&option.id)) {
            if option.right { &mut state.found } else { &mut state.tried }.insert(option.id.clone());
        }
        state.last = chosen.iter().filter(|id| self.option(id).is_some()).cloned().collect();
        state.ticked.clear();
        state.answered |= !state.last.is_empty();
    }

    fn judge(&self, state: &State, Chosen(chosen): &Chosen) -> Outcome {
        if state.opinion {
            return Outcome::Neutral;
        }
        let wrong = chosen.iter().any(|id| self.option(id).is_none_or(|option| !option.right));
        let some = chosen.iter().any(|id| self.option(id).is_some_and(|option| option.right));
        let all = Script::right(self).all(|id| chosen.contains(id));
        match (wrong, some, all) {
            (false, true, true) => Outcome::Right,
            (_, true, _) => Outcome::Partly,
            _ => Outcome::Wrong,
        }
    }

    fn chosen(&self, _: &State, Chosen(chosen): &Chosen) -> Vec<Id> {
        chosen.iter().cloned().collect()
    }

    fn done(&self, state: &State) -> bool {
        let over = state.one_try || state.opinion;
        state.answered && (over || Script::right(self).all(|id| state.found.contains(id)))
    }

    fn describe(&self, state: &State) -> Description<Press> {
        let over = self.done(state) && !state.opinion;
        let options = state.order.iter().filter_map(|at| self.options.get(*at)).map(|option| {
            let ticked = state.ticked.contains(&option.id);
            let mark = self.mark(state, option);
            let role = if self.several {
                ItemRole::Tick { ticked: ticked || state.found.contains(&option.id) }
            } else {
                ItemRole::Option { chosen: state.last.contains(&option.id) }
            };
            let open = !over && (mark.is_none() || state.opinion);
            let outcome = match mark {
                Some(Mark::Right | Mark::Missed) => Outcome::Right,
                Some(Mark::NotYet) => Outcome::Wrong,
                Some(Mark::Chosen | Mark::Shown) | None => Outcome::Neutral,
            };
            let says_why = state.last.contains(&option.id) || mark == Some(Mark::Missed);
            Item::new(option.id.as_str(), role, Text::Part(Part::Of(option.id.clone())))
                .mark(mark)
                .picture(option.picture.clone())
                .note(says_why.then(|| (outcome, Text::Part(Part::Why(option.id.clone())))))
                .action(open.then(|| Press::Option(option.id.clone())))
        });
        let mut items: Vec<Item<Press>> = std::iter::once(Item::prompt()).chain(options).collect();
        if self.several && !over {
            let more = state.answered && state.ticked.is_empty() && !state.opinion;
            let check = Item::new("check", ItemRole::Button, Text::Own("check"));
            let note = more.then_some((Outcome::Partly, Text::Own("check-look-again")));
            items.push(check.note(note).action((!state.ticked.is_empty()).then_some(Press::Check)));
        }
        Description { layout: Layout::Options, items }
    }
}
