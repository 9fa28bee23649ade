//! The rules of `Sort`: every group takes as many pieces as belong there.

use super::Script;
use crate::activity::placing::{Placing, rules_of_placing};
use crate::activity::{Findings, IdPlace, IdSpace, Part, PartRole, PartSlot, Rules, entry_ids, part_ids};
use crate::course::Id;
use crate::diag::Code;

impl Placing for Script {
    const SHUFFLED: bool = false;
    const ONE_EACH: bool = false;

    fn pieces(&self) -> Vec<(&Id, &Id)> {
        self.items.iter().map(|item| (&item.id, &item.group)).collect()
    }

    fn places(&self) -> Vec<&Id> {
        self.groups.iter().collect()
    }

    fn piece_words(&self, piece: &Id) -> Part {
        Part::Of(piece.clone())
    }

    fn piece_picture(&self, piece: &Id) -> Option<&Id> {
        self.items.iter().find(|item| item.id == *piece)?.picture.as_ref()
    }

    fn piece_name(&self, piece: &Id) -> String {
        piece.to_string()
    }
}

impl Rules for Script {
    rules_of_placing!();

    fn parts(&self) -> Vec<PartSlot> {
        let groups = self.groups.iter().map(|group| PartSlot::needed(Part::Of(group.clone()), PartRole::Group));
        let items = self.items.iter().flat_map(|item| {
            [PartSlot::needed(Part::Of(item.id.clone()), PartRole::Item), PartSlot::needed(Part::Why(item.id.clone()), PartRole::Reason)]
        });
        std::iter::once(PartSlot::needed(Part::Value, PartRole::Prompt)).chain(groups).chain(items).chain(PartSlot::for_questions()).collect()
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        entry_ids(IdSpace::Part, "groups", &self.groups).chain(part_ids("items", self.items.iter().map(|item| &item.id))).collect()
    }

    fn pictures(&self) -> Vec<(String, &Id)> {
        let items = self.items.iter().enumerate();
        items.filter_map(|(at, item)| Some((format!("items[{at}].picture"), item.picture.as_ref()?))).collect()
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.counts("groups", self.groups.len(), 2..=4, "Two to four groups");
        found.counts("items", self.items.len(), 2..=8, "Two to eight items");
        for (at, item) in self.items.iter().enumerate() {
            if !self.groups.contains(&item.group) {
                (found.report)(
                    &format!("items[{at}].group"),
                    Code::NoSuchGroup,
                    format!("item `{}` belongs to the group `{}`, which the step does not have", item.id, item.group),
                    crate::diag::did_you_mean(item.group.as_str(), self.groups.iter().map(Id::as_str)),
                );
            }
        }
    }
}
