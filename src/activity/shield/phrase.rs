//! A passphrase grows word by word, and the guesses that it would take are counted: with a list of `n` words and a passphrase of `k`, each equally likely, there
//! are `n` to the power of `k`.

use super::rules::{Made, Press, State};
use crate::activity::{Item, ItemRole, Mark, Part, Text};
use crate::course::Id;

/// The words that a passphrase is made of: messages of the program's own words.
pub const WORDS: [&str; 16] = [
    "animal-turtle",
    "animal-elephant",
    "animal-gecko",
    "animal-parrot",
    "animal-dolphin",
    "animal-cat",
    "animal-buffalo",
    "animal-owl",
    "picture-kite",
    "picture-boat",
    "picture-drum",
    "picture-leaf",
    "picture-star",
    "picture-mango",
    "picture-umbrella",
    "picture-moon",
];
/// The longest passphrase.
pub const LONGEST: usize = 8;

/// Describes the passphrase so far, what it is worth, and what came of it; then the words, if it is not done. `wanted` is how many words are enough.
pub fn describe(state: &State, wanted: u8, items: &mut Vec<Item<Press>>) {
    let words: Vec<&'static str> = state.words.iter().filter_map(|at| WORDS.get(*at).copied()).collect();
    if !words.is_empty() {
        let guesses = (WORDS.len() as u64).saturating_pow(words.len() as u32);
        items.push(mine("phrase", Text::Words(words)));
        items.push(Item::new("guesses", ItemRole::Event, Text::Guesses(guesses)).mark(Some(Mark::Chosen)));
    }
    if let Some(Made::Passphrase(length)) = &state.last {
        let (mark, id) = if *length >= wanted { (Mark::Right, "long") } else { (Mark::NotYet, "short") };
        items.extend(Id::new(id).ok().map(|id| Item::new("event", ItemRole::Event, Text::Part(Part::Why(id))).mark(Some(mark))));
    }
    if !state.done {
        bank(state.words.len() < LONGEST, items);
        let any = !state.words.is_empty();
        items.push(Item::new("check", ItemRole::Button, Text::Own("shield-done")).action(any.then_some(Press::Check)));
        items.push(Item::new("take-back", ItemRole::Button, Text::Own("shield-take-back")).action(any.then_some(Press::TakeBack)));
    }
}

/// What was put together.
pub fn mine(name: &str, text: Text) -> Item<Press> {
    Item::new(name, ItemRole::Bubble { mine: true, who: None, at: None, fresh: false }, text)
}

/// The words to choose from.
pub fn bank(open: bool, items: &mut Vec<Item<Press>>) {
    for (at, word) in WORDS.into_iter().enumerate() {
        let item = Item::new(word, ItemRole::Option { chosen: false }, Text::Own(word)).picture(Id::new(word).ok());
        items.push(item.action(open.then_some(Press::Word(at))));
    }
}
