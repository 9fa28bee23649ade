//! The rules of `Match`: the partners are shuffled, and each goes to the one it belongs to.

use super::Script;
use crate::activity::placing::{Placing, rules_of_placing};
use crate::activity::{Findings, IdPlace, IdSpace, Part, PartRole, PartSlot, Rules, entry_ids};
use crate::course::Id;

impl Placing for Script {
    const SHUFFLED: bool = true;
    const ONE_EACH: bool = true;

    fn pieces(&self) -> Vec<(&Id, &Id)> {
        self.pairs.iter().map(|pair| (pair, pair)).collect()
    }

    fn places(&self) -> Vec<&Id> {
        self.pairs.iter().collect()
    }

    fn piece_words(&self, piece: &Id) -> Part {
        Part::With(piece.clone())
    }

    fn piece_name(&self, piece: &Id) -> String {
        format!("{piece}_with")
    }
}

impl Rules for Script {
    rules_of_placing!();

    fn parts(&self) -> Vec<PartSlot> {
        let pairs = self.pairs.iter().flat_map(|pair| {
            [
                PartSlot::needed(Part::Of(pair.clone()), PartRole::Partner),
                PartSlot::needed(Part::With(pair.clone()), PartRole::Partner),
                PartSlot::needed(Part::Why(pair.clone()), PartRole::Reason),
            ]
        });
        std::iter::once(PartSlot::needed(Part::Value, PartRole::Prompt)).chain(pairs).chain(PartSlot::for_questions()).collect()
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        entry_ids(IdSpace::Part, "pairs", &self.pairs).collect()
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.counts("pairs", self.pairs.len(), 2..=5, "Two to five pairs");
        found.has_right_answers();
    }
}
