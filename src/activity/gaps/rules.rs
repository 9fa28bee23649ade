//! The rules of `Gaps`: the gaps are filled one after the other; what is asked for now is marked.

use super::Script;
use crate::activity::line::{self, Next, rules_of_line};
use crate::activity::{
    Description, Findings, Gap, IdPlace, IdSpace, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, entry_ids,
};
use crate::course::Id;

impl Script {
    fn line(&self) -> &[Id] {
        &self.gaps
    }

    fn bank(&self) -> impl Iterator<Item = &Id> {
        self.gaps.iter().chain(&self.others)
    }
}

impl Rules for Script {
    rules_of_line!();

    fn start(&self, terms: Terms) -> line::State {
        line::start(self.gaps.iter(), &self.others, terms)
    }

    fn parts(&self) -> Vec<PartSlot> {
        let words = self
            .bank()
            .flat_map(|word| [PartSlot::needed(Part::Of(word.clone()), PartRole::Word), PartSlot::needed(Part::Why(word.clone()), PartRole::Reason)]);
        std::iter::once(PartSlot::needed(Part::Value, PartRole::Prompt)).chain(words).chain(PartSlot::for_questions()).collect()
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        entry_ids(IdSpace::Part, "gaps", &self.gaps).chain(entry_ids(IdSpace::Part, "others", &self.others)).collect()
    }

    fn gaps(&self) -> &[Id] {
        &self.gaps
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.counts("gaps", self.gaps.len(), 1..=3, "One to three gaps");
        found.counts("others", self.bank().count(), 2..=6, "Two to six words, those of the gaps among them,");
        found.has_right_answers();
    }

    fn describe(&self, state: &line::State) -> Description<Next> {
        let gaps = self.gaps.iter().enumerate().map(|(at, id)| {
            let gap = match at.cmp(&state.filled.len()) {
                std::cmp::Ordering::Less => Gap::Filled,
                std::cmp::Ordering::Equal => Gap::Asked,
                std::cmp::Ordering::Greater => Gap::Waiting,
            };
            (id.clone(), gap)
        });
        let prompt = Item::new("prompt", ItemRole::Prompt, Text::Gapped(gaps.collect()));
        let done = state.is_done(&self.gaps);
        let bank = state.order.iter().map(|id| {
            let filled = state.filled.contains(id);
            let tried = state.tried.contains(id);
            let mark = if filled { Some(state.mark(id)) } else { tried.then_some(Mark::NotYet) };
            let outcome = if mark == Some(Mark::Right) { Outcome::Right } else { Outcome::Wrong };
            // In a quiz the word that was right is on the screen, and the one that was chosen says why not.
            let note = (state.last.as_ref() == Some(id) && (filled || tried || done)).then(|| (outcome, Text::Part(Part::Why(id.clone()))));
            Item::new(id.as_str(), ItemRole::Option { chosen: filled || tried }, Text::Part(Part::Of(id.clone())))
                .mark(mark)
                .note(note)
                .action((!filled && !tried && !done).then(|| Next(id.clone())))
        });
        Description { layout: Layout::Bank, items: std::iter::once(prompt).chain(bank).collect() }
    }
}
