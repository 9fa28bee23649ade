//! The rules of `Story`: panels come one after the other, two stand beside each other, and one can leaf back.

use serde::{Deserialize, Serialize};

use super::Script;
use crate::activity::{
    Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Outcome, Panel, Part, PartRole, PartSlot, Rules, Terms, Text, part_ids,
};
use crate::course::Id;
use crate::diag::Code;

/// Panels beside each other.
const BESIDE: usize = 2;

/// Which panel was come to, and which is looked at; counted from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    reached: usize,
    at: usize,
}

/// Leafs through the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    On,
    Back,
}

/// A panel was come to for the first time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reached(Id);

impl Script {
    fn last(&self) -> usize {
        self.panels.len().saturating_sub(1)
    }
}

impl Rules for Script {
    const KEPT: &'static [&'static str] = &["prompt", "leaf-on", "leaf-back"];

    type State = State;
    type Move = Leaf;
    type Answer = Reached;

    fn parts(&self) -> Vec<PartSlot> {
        let panels = self.panels.iter().map(|panel| PartSlot::needed(Part::Of(panel.id.clone()), PartRole::Panel));
        std::iter::once(PartSlot::needed(Part::Value, PartRole::Prompt)).chain(panels).chain([PartSlot::teacher()]).collect()
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        part_ids("panels", self.panels.iter().map(|panel| &panel.id)).collect()
    }

    fn names(&self) -> Vec<(String, &Id)> {
        let panels = self.panels.iter().enumerate();
        panels.filter_map(|(at, panel)| panel.who.as_ref().map(|who| (format!("panels[{at}].who"), who))).collect()
    }

    fn panels(&self) -> &[Panel] {
        &self.panels
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.counts("panels", self.panels.len(), 2..=8, "Two to eight panels");
        for (at, panel) in self.panels.iter().enumerate() {
            if panel.with.len() > 3 {
                let sentence = format!("{} stand in the panel `{}`", panel.with.len(), panel.id);
                (found.report)(&format!("panels[{at}].with"), Code::WrongCount, sentence, Some("Up to three fit into a panel.".to_owned()));
            }
            if let Some(who) = panel.who.as_ref().filter(|who| !panel.with.contains(who)) {
                let sentence = format!("`{who}` says something in the panel `{}` and does not stand in it", panel.id);
                (found.report)(&format!("panels[{at}].who"), Code::NoSuchPart, sentence, Some(format!("Add `\"{who}\"` to its `with`.")));
            }
        }
    }

    fn key(&self) -> Vec<String> {
        Vec::new()
    }

    fn start(&self, _: Terms) -> State {
        State::default()
    }

    fn play(&self, state: &mut State, leaf: Leaf) -> Option<Reached> {
        match leaf {
            Leaf::Back => {
                state.at = (state.at / BESIDE * BESIDE).saturating_sub(1);
                None
            }
            Leaf::On if state.at < state.reached => {
                state.at = (state.at / BESIDE * BESIDE + BESIDE + BESIDE - 1).min(state.reached);
                None
            }
            Leaf::On => self.panels.get(state.reached + 1).map(|panel| Reached(panel.id.clone())),
        }
    }

    fn keep(&self, state: &mut State, Reached(id): &Reached) {
        if let Some(at) = self.panels.iter().position(|panel| panel.id == *id) {
            state.reached = state.reached.max(at);
            state.at = at;
        }
    }

    fn judge(&self, _: &State, _: &Reached) -> Outcome {
        Outcome::Neutral
    }

    fn chosen(&self, _: &State, Reached(id): &Reached) -> Vec<Id> {
        vec![id.clone()]
    }

    fn done(&self, state: &State) -> bool {
        state.reached >= self.last()
    }

    fn describe(&self, state: &State) -> Description<Leaf> {
        let first = state.at / BESIDE * BESIDE;
        let panels =
            self.panels.iter().enumerate().skip(first).take(BESIDE).filter(|(at, _)| *at <= state.reached).map(|(at, panel)| {
                Item::new(panel.id.as_str(), ItemRole::Panel { at, who: panel.who.clone() }, Text::Part(Part::Of(panel.id.clone())))
            });
        let back = Item::new("leaf-back", ItemRole::Button, Text::Own("story-back")).action((first > 0).then_some(Leaf::Back));
        let on = Item::new("leaf-on", ItemRole::Button, Text::Own("story-on"));
        let on = on.action((state.at.max(first) < self.last() && (state.at < state.reached || state.reached < self.last())).then_some(Leaf::On));
        Description { layout: Layout::Panels, items: std::iter::once(Item::prompt()).chain(panels).chain([back, on]).collect() }
    }
}
