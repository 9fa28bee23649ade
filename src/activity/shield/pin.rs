//! A PIN of four pictures, and some who would like to know it. Of the PIN nothing is kept but that it was made.

use super::phrase::{WORDS, bank, mine};
use super::rules::{Made, Press, State};
use crate::activity::{Item, ItemRole, Mark, Outcome, Part, Text};
use crate::course::Id;

/// As many pictures make a PIN.
pub const LENGTH: usize = 4;

/// Returns true if all pictures are the same, which is what anybody would try first.
pub fn is_plain(words: &[usize]) -> bool {
    words.iter().all(|word| words.first() == Some(word))
}

/// Returns the first of those who ask that was not answered.
pub fn asks<'a>(state: &State, askers: &'a [Id]) -> Option<&'a Id> {
    askers.iter().find(|asker| !state.kept.contains(*asker) && !state.gave.contains(*asker))
}

/// Describes the PIN as it is made; then those who ask for it, one after the other.
pub fn describe(state: &State, askers: &[Id], items: &mut Vec<Item<Press>>) {
    if !state.pin {
        let words: Vec<&'static str> = state.words.iter().filter_map(|at| WORDS.get(*at).copied()).collect();
        if !words.is_empty() {
            items.push(mine("phrase", Text::Words(words)));
        }
        if state.last == Some(Made::PlainPin) {
            items.push(Item::new("event", ItemRole::Event, Text::Own("pin-plain")).mark(Some(Mark::NotYet)));
        }
        bank(state.words.len() < LENGTH, items);
        let full = state.words.len() == LENGTH;
        items.push(Item::new("check", ItemRole::Button, Text::Own("pin-done")).action(full.then_some(Press::Check)));
        let any = !state.words.is_empty();
        items.push(Item::new("take-back", ItemRole::Button, Text::Own("shield-take-back")).action(any.then_some(Press::TakeBack)));
        return;
    }
    items.push(Item::new("phrase", ItemRole::Bubble { mine: true, who: None, at: None, fresh: false }, Text::Own("pin-hidden")));
    let next = asks(state, askers);
    for asker in askers.iter().filter(|asker| state.kept.contains(*asker) || state.gave.contains(*asker) || next == Some(asker)) {
        let kept = state.kept.contains(asker);
        let answered = kept || state.gave.contains(asker) || matches!(&state.last, Some(Made::Gave(last)) if last == asker);
        let (mark, outcome) = if kept { (Mark::Right, Outcome::Right) } else { (Mark::NotYet, Outcome::Wrong) };
        let just_now = matches!(&state.last, Some(Made::Kept(last) | Made::Gave(last)) if last == asker);
        let item =
            Item::new(asker.as_str(), ItemRole::Bubble { mine: false, who: None, at: None, fresh: false }, Text::Part(Part::Of(asker.clone())));
        items.push(item.mark(answered.then_some(mark)).note(just_now.then(|| (outcome, Text::Part(Part::Why(asker.clone()))))));
    }
    if let Some(asker) = next {
        let tried = state.tried.contains(asker);
        let item = |name, text| Item::new(name, ItemRole::Option { chosen: false }, Text::Own(text));
        items.push(item("pin-give", "pin-give").mark(tried.then_some(Mark::NotYet)).action((!tried).then(|| Press::Give(asker.clone()))));
        items.push(item("pin-keep", "pin-keep").action(Some(Press::Keep(asker.clone()))));
    }
}
