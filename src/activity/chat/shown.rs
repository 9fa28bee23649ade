//! What there is to see and to press in a chat.

use std::collections::BTreeSet;

use super::Script;
use super::rules::{Act, Beside, Done, Press, State};
use crate::activity::{Item, ItemRole, Mark, Part, Text};
use crate::course::Id;

/// The words under the faces, from sad to glad: messages of the program's own words.
const FEELINGS: [&str; 5] = ["feeling-1", "feeling-2", "feeling-3", "feeling-4", "feeling-5"];

impl Script {
    /// Writes what has been written so far, in order.
    pub(super) fn bubbles(&self, state: &State, items: &mut Vec<Item<Press>>) {
        let way = self.way(state);
        let written = matches!(state.history.last(), None | Some(Done::Replied(_))) && state.beside == Beside::Replies;
        let mut push = |mine: bool, id: &Id, said: Option<&super::script::Said>, last: bool| {
            let who = said.filter(|_| !self.members.is_empty()).map(|said| said.who.as_ref().unwrap_or(&self.from).clone());
            let at = said.and_then(|said| said.at.clone());
            let item = Item::new(
                format!("bubble-{}", items.len() - 1),
                ItemRole::Bubble { mine, who, at, fresh: last && written },
                Text::Part(Part::Of(id.clone())),
            );
            items.push(item.picture(said.and_then(|said| said.picture.clone())));
        };
        for (turn, reply) in way {
            for said in &turn.says {
                push(false, &said.id, Some(said), reply.is_none());
            }
            if let Some(reply) = reply {
                push(true, &reply.id, None, false);
            }
        }
    }

    /// Returns what came of the latest thing that happened.
    pub(super) fn event(&self, state: &State) -> Option<Item<Press>> {
        let event = |text, mark| Item::new(format!("event-{}", state.history.len()), ItemRole::Event, text).mark(Some(mark));
        let (part, mark) = match state.history.last()? {
            Done::Replied(id) => {
                let risky = self.reply(id).is_some_and(|reply| reply.risky);
                (Part::Why(id.clone()), if risky { Mark::NotYet } else { Mark::Right })
            }
            Done::Acted(act) => (Part::Why(act.id()?), Mark::Right),
            Done::Noted(ids) => {
                let (words, mark) = match (ids.iter().any(|id| self.shows(id)), self.open_notes(state).any(|said| said.proof)) {
                    (true, false) => return Some(event(Text::Part(Part::Why(Act::KeepProof.id()?)), Mark::Right)),
                    (true, true) => ("album-more", Mark::Right),
                    (false, _) => ("album-other", Mark::NotYet),
                };
                return Some(event(Text::Own(words), mark));
            }
            Done::Told(who) => (Part::TellWhy(who.clone()), Mark::Right),
        };
        Some(event(Text::Part(part), mark))
    }

    pub(super) fn replies_and_acts(&self, state: &State, items: &mut Vec<Item<Press>>) {
        let turn = state.turn.as_ref().filter(|_| !state.is_closed()).and_then(|turn| self.turn(turn));
        for reply in turn.into_iter().flat_map(|turn| &turn.replies) {
            let text = Text::Part(Part::Of(reply.id.clone()));
            items.push(Item::new(reply.id.as_str(), ItemRole::Reply, text).action(Some(Press::Reply(reply.id.clone()))));
        }
        if turn.is_some_and(|turn| turn.feels) {
            items.push(Item::new("feelings", ItemRole::Button, Text::OfOwner("feels-ask")).action(Some(Press::AskFeeling)));
        }
        for act in Act::ALL {
            let album = act == Act::KeepProof && self.has_album();
            let (done, open) = if album {
                let more = self.open_notes(state).any(|said| said.proof);
                (!more && state.noted().any(|id| self.shows(id)), more)
            } else {
                (state.did(act), !state.did(act))
            };
            let item = Item::new(act.name(), ItemRole::Act { act, done }, Text::Own(act.words()));
            items.push(item.mark(done.then_some(Mark::Chosen)).action(open.then_some(Press::Act(act))));
        }
    }

    /// The album: what could be noted down, and what is marked.
    pub(super) fn album(&self, state: &State, marked: &BTreeSet<Id>, items: &mut Vec<Item<Press>>) {
        items.push(Item::new("album", ItemRole::Button, Text::Own("album-ask")));
        for said in self.open_notes(state) {
            let ticked = marked.contains(&said.id);
            let item = Item::new(format!("note-{}", said.id), ItemRole::Note { ticked }, Text::Part(Part::Of(said.id.clone())));
            items.push(item.action(Some(Press::Mark(said.id.clone()))));
        }
        items.push(Item::new("note-down", ItemRole::Button, Text::Own("album-note")).action((!marked.is_empty()).then_some(Press::Note)));
    }

    /// The feelings, and what the one that was picked is good for.
    pub(super) fn feelings(&self, state: &State, picked: Option<u8>, items: &mut Vec<Item<Press>>) {
        for level in 1..=5 {
            let chosen = picked == Some(level);
            let item = Item::new(format!("face-{level}"), ItemRole::Face { level, chosen }, Text::Own(FEELINGS[usize::from(level) - 1]));
            items.push(item.mark(chosen.then_some(Mark::Chosen)).action(Some(Press::Feel(level))));
        }
        if let Some(turn) = state.turn.clone().filter(|_| picked.is_some()) {
            items.push(Item::new("felt", ItemRole::Event, Text::Part(Part::Feels(turn))).mark(Some(Mark::Right)));
        }
    }
}
