//! The rules of `Say`: there is nothing to do but to read on.

use super::{Feeling, Pose, Script};
use crate::activity::{Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text};
use crate::course::Id;
use crate::diag::Code;

/// A press that cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Never {}

impl Rules for Script {
    type State = ();
    type Move = Never;
    type Answer = Never;

    fn parts(&self) -> Vec<PartSlot> {
        vec![PartSlot::needed(Part::Value, PartRole::Speech), PartSlot::teacher()]
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        Vec::new()
    }

    fn names(&self) -> Vec<(String, &Id)> {
        vec![("who".to_owned(), &self.who)]
    }

    fn speaker(&self) -> Option<(&Id, Pose, Feeling)> {
        Some((&self.who, self.pose, self.feeling))
    }

    fn faults(&self, found: &mut Findings<'_>) {
        if found.cast.iter().any(|cast| cast.id == self.who && cast.drawing.is_none()) {
            (found.report)(
                "who",
                Code::NoSuchDrawing,
                format!("`{}` has no drawing and cannot stand in the scene", self.who),
                Some("Give the member of the cast a `drawing`, or let somebody else say it.".to_owned()),
            );
        }
    }

    fn key(&self) -> Vec<String> {
        Vec::new()
    }

    fn start(&self, _: Terms) -> Self::State {}

    fn play(&self, (): &mut Self::State, press: Never) -> Option<Never> {
        match press {}
    }

    fn keep(&self, (): &mut Self::State, answer: &Never) {
        match *answer {}
    }

    fn judge(&self, (): &Self::State, answer: &Never) -> Outcome {
        match *answer {}
    }

    fn chosen(&self, (): &Self::State, answer: &Never) -> Vec<Id> {
        match *answer {}
    }

    fn done(&self, (): &Self::State) -> bool {
        true
    }

    fn describe(&self, (): &Self::State) -> Description<Never> {
        let speech = Item::new("speech", ItemRole::Speech(self.who.clone()), Text::Part(Part::Value));
        Description { layout: Layout::Telling, items: vec![speech] }
    }
}
