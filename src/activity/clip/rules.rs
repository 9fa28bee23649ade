//! The rules of `Clip`: its pictures come one after the other, by themselves or by a press, and it is seen once the last was there. Time is the front's: it
//! presses "on" when a picture was there for as long as it says, and never where motion is unwanted.

use serde::{Deserialize, Serialize};

use super::Script;
use crate::activity::{
    Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text, part_ids,
};
use crate::course::Id;
use crate::diag::Code;

/// One press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Shows the next picture.
    On,
    /// Shows it again from the beginning.
    Again,
}

/// The film was seen to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen;

/// Which picture is shown, and whether the last was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    at: usize,
    seen: bool,
}

impl Rules for Script {
    const KEPT: &'static [&'static str] = &["prompt", "picture", "film-on", "film-again"];

    type State = State;
    type Move = Press;
    type Answer = Seen;

    fn parts(&self) -> Vec<PartSlot> {
        let captions = self.frames.iter().map(|frame| PartSlot::needed(Part::Of(frame.id.clone()), PartRole::Caption));
        let first = [PartSlot::needed(Part::Value, PartRole::Prompt), PartSlot::needed(Part::Alt, PartRole::Alt)];
        first.into_iter().chain(captions).chain([PartSlot::teacher()]).collect()
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        part_ids("frames", self.frames.iter().map(|frame| &frame.id)).collect()
    }

    fn pictures(&self) -> Vec<(String, &Id)> {
        self.frames.iter().enumerate().map(|(at, frame)| (format!("frames[{at}].picture"), &frame.picture)).collect()
    }

    fn sound(&self) -> Option<&Id> {
        self.sound.as_ref()
    }

    fn faults(&self, found: &mut Findings<'_>) {
        found.counts("frames", self.frames.len(), 2..=8, "Two to eight pictures");
        for (at, frame) in self.frames.iter().enumerate().filter(|(_, frame)| !(2..=10).contains(&frame.seconds)) {
            let hint = "Two to ten seconds are enough to read a caption, and not too long.";
            let sentence = format!("the picture `{}` is shown for {} seconds", frame.id, frame.seconds);
            (found.report)(&format!("frames[{at}].seconds"), Code::WrongValue, sentence, Some(hint.to_owned()));
        }
    }

    fn key(&self) -> Vec<String> {
        Vec::new()
    }

    fn start(&self, _: Terms) -> State {
        State { at: 0, seen: self.frames.len() < 2 }
    }

    fn play(&self, state: &mut State, press: Press) -> Option<Seen> {
        match press {
            Press::On if state.at + 1 < self.frames.len() => {
                state.at += 1;
                (state.at + 1 == self.frames.len() && !state.seen).then_some(Seen)
            }
            Press::On => None,
            Press::Again => {
                state.at = 0;
                None
            }
        }
    }

    fn keep(&self, state: &mut State, _: &Seen) {
        state.at = self.frames.len().saturating_sub(1);
        state.seen = true;
    }

    fn judge(&self, _: &State, _: &Seen) -> Outcome {
        Outcome::Neutral
    }

    fn chosen(&self, _: &State, _: &Seen) -> Vec<Id> {
        Vec::new()
    }

    fn done(&self, state: &State) -> bool {
        state.seen
    }

    fn describe(&self, state: &State) -> Description<Press> {
        let frame = self.frames.get(state.at).map(|frame| {
            let role = ItemRole::Frame { at: state.at, seconds: frame.seconds };
            Item::new(frame.id.as_str(), role, Text::Part(Part::Of(frame.id.clone()))).picture(Some(frame.picture.clone()))
        });
        let last = state.at + 1 >= self.frames.len();
        let on = Item::new("film-on", ItemRole::Button, Text::Own("film-on")).action((!last).then_some(Press::On));
        let again = Item::new("film-again", ItemRole::Button, Text::Own("film-again")).action((state.at > 0).then_some(Press::Again));
        let alt = Item::new("picture", ItemRole::Picture, Text::Part(Part::Alt));
        Description { layout: Layout::Film, items: [Item::prompt(), alt].into_iter().chain(frame).chain([again, on]).collect() }
    }
}
