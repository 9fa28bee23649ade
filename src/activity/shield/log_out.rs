//! Leaving a computer that is shared: what is done comes in order, and what is not done belongs nowhere.

use super::rules::{Press, State};
use crate::activity::line::Next;
use crate::activity::{Item, ItemRole, Mark, Outcome, Part, Text};
use crate::course::Id;

/// Describes what was done, and what can come next.
pub fn describe(state: &State, others: &[Id], items: &mut Vec<Item<Press>>) {
    let Some(line) = &state.line else { return };
    let words = |id: &Id| Text::Part(Part::Of(id.clone()));
    let why = |id: &Id, outcome| (outcome, Text::Part(Part::Why(id.clone())));
    let last = |id: &Id| line.last.as_ref() == Some(id);
    for (at, id) in line.filled.iter().enumerate() {
        let newest = at + 1 == line.filled.len() && line.tried.is_empty();
        let outcome = if line.mark(id) == Mark::Missed { Outcome::Wrong } else { Outcome::Right };
        items.push(Item::new(id.as_str(), ItemRole::InLine { at }, words(id)).mark(Some(line.mark(id))).note(newest.then(|| why(id, outcome))));
    }
    if state.done {
        return;
    }
    for id in line.order.iter().filter(|id| !line.filled.contains(id)) {
        let tried = line.tried.contains(id);
        let note = if others.contains(id) { why(id, Outcome::Wrong) } else { (Outcome::Wrong, Text::Own("order-not-next")) };
        items.push(
            Item::new(id.as_str(), ItemRole::Option { chosen: tried }, words(id))
                .mark(tried.then_some(Mark::NotYet))
                .note((tried && last(id)).then_some(note))
                .action((!tried).then(|| Press::Next(Next(id.clone())))),
        );
    }
}
