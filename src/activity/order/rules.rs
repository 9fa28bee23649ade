//! The rules of `Order`: press what comes first, then what comes next.

use super::Script;
use crate::activity::line::{self, Next, rules_of_line};
use crate::activity::{
    Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, entry_ids,
};
use crate::course::Id;

impl Script {
    fn line(&self) -> &[Id] {
        &self.items
    }
}

impl Rules for Script {
    rules_of_line!();

    fn start(&self, terms: Terms) -> line::State {
        line::start(self.items.iter(), &[], terms)
    }

    fn parts(&self) -> Vec<PartSlot> {
        let items = self
            .items
            .iter()
            .flat_map(|item| [PartSlot::needed(Part::Of(item.clone()), PartRole::Item), PartSlot::needed(Part::Why(item.clone()), PartRole::Reason)]);
        std::iter::once(PartSlot::needed(Part::Value, PartRole::Prompt)).chain(items).chain(PartSlot::for_questions()).collect()
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        entry_ids(IdSpace::Part, "items", &self.items).collect()
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.counts("items", self.items.len(), 3..=6, "Three to six things");
        found.has_right_answers();
    }

    fn describe(&self, state: &line::State) -> Description<Next> {
        let words = |id: &Id| Text::Part(Part::Of(id.clone()));
        let lies = state.filled.iter().enumerate().map(|(at, id)| {
            let last = at + 1 == state.filled.len() && state.last.is_some();
            let note = (last && state.tried.is_empty()).then(|| {
                let outcome = if state.mark(id) == Mark::Missed { Outcome::Wrong } else { Outcome::Right };
                (outcome, Text::Part(Part::Why(id.clone())))
            });
            Item::new(id.as_str(), ItemRole::InLine { at }, words(id)).mark(Some(state.mark(id))).note(note)
        });
        let waits = state.order.iter().filter(|id| !state.filled.contains(id)).map(|id| {
            let tried = state.tried.contains(id);
            let note = (state.last.as_ref() == Some(id)).then_some((Outcome::Wrong, Text::Own("order-not-next")));
            Item::new(id.as_str(), ItemRole::Option { chosen: tried }, words(id))
                .mark(tried.then_some(Mark::NotYet))
                .note(note.filter(|_| tried))
                .action((!tried).then(|| Next(id.clone())))
        });
        Description { layout: Layout::Line, items: std::iter::once(Item::prompt()).chain(lies).chain(waits).collect() }
    }
}
