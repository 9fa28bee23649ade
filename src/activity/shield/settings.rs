//! The switches of a made-up app, turned until they are as they should be.

use super::rules::{Made, Press, State};
use super::script::Switch;
use crate::activity::{Item, ItemRole, Mark, Outcome, Part, Text};

/// Describes the switches, and what came of how they were set.
pub fn describe(state: &State, switches: &[Switch], items: &mut Vec<Item<Press>>) {
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
