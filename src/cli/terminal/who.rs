//! Who is playing: a picture, a colour and an animal, never a name.

use super::Player;
use super::console::{Console, Entry, Stop};
use super::voice::Voice;
use crate::io::{now, opens};
use crate::progress::{ANIMALS, COLOURS, Learner, LearnerId, PICTURES, PIN_LENGTH, Store, StoreError};

/// Reads a learner from the command line, such as `kite-amber-turtle`.
///
/// # Errors
/// What is wrong with it, and what there is.
pub(in crate::cli) fn parse(text: &str) -> Result<Learner, String> {
    let parts: Vec<&str> = text.split('-').collect();
    let [picture, colour, animal] = parts[..] else {
        return Err("write a picture, a colour and an animal, such as `kite-amber-turtle`".to_owned());
    };
    for (what, name, known) in [("picture", picture, &PICTURES[..]), ("colour", colour, &COLOURS[..]), ("animal", animal, &ANIMALS[..])] {
        if !known.contains(&name) {
            return Err(format!("there is no {what} `{name}`; there is: {}", known.join(", ")));
        }
    }
    Ok(Learner { picture: picture.to_owned(), colour: colour.to_owned(), animal: animal.to_owned() })
}

/// Finds a learner, or makes them.
pub(super) fn find_or_add(store: &mut dyn Store, learner: &Learner) -> Result<LearnerId, StoreError> {
    let known = store.learners()?.into_iter().find(|(_, other)| other == learner);
    known.map_or_else(|| store.add_learner(learner, now()), |(id, _)| Ok(id))
}

/// Asks a person who is playing.
pub(super) fn ask(player: &mut Player) -> Result<LearnerId, Stop> {
    let Player { console, voice, store, .. } = player;
    let learners = store.learners().map_err(super::store_error)?;
    if !learners.is_empty() {
        let known = learners.iter().map(|(_, learner)| entry(&name(learner), shown(learner, voice)));
        let entries: Vec<Entry> = known.chain([entry("new", voice.own("who-new"))]).collect();
        let at = console.choose(voice, &voice.own("who-title"), &entries)?;
        if let Some((id, _)) = learners.get(at) {
            return Ok(*id);
        }
    }
    loop {
        let picture = pick(console, voice, "picture", &PICTURES)?;
        let colour = pick(console, voice, "colour", &COLOURS)?;
        let animal = pick(console, voice, "animal", &ANIMALS)?;
        let learner = Learner { picture, colour, animal };
        if learners.iter().any(|(_, other)| *other == learner) {
            console.say(&voice.own("who-taken"))?;
            continue;
        }
        console.say(&format!("{}\n{}", voice.own("who-ready"), shown(&learner, voice)))?;
        return store.add_learner(&learner, now()).map_err(super::store_error);
    }
}

/// Asks for the three secret pictures of whoever plays, if they have some, until they are right.
pub(super) fn unlock(player: &mut Player) -> Result<(), Stop> {
    let details = player.store.details(player.learner).map_err(super::store_error)?;
    let Some(pin) = details.pin else { return Ok(()) };
    loop {
        let Player { console, voice, .. } = player;
        console.say(&voice.own("pin-enter"))?;
        let entries: Vec<Entry> = PICTURES.iter().map(|name| entry(name, voice.own(&format!("picture-{name}")))).collect();
        let mut pressed = Vec::with_capacity(PIN_LENGTH);
        for at in 1..=PIN_LENGTH {
            let title = voice.count("pin-pressed", &[("count", at - 1)]);
            pressed.push(console.choose(voice, &title, &entries)?);
        }
        if opens(&pin, &pressed) {
            return Ok(());
        }
        console.say(&voice.own("pin-wrong"))?;
    }
}

fn pick(console: &mut Console, voice: &Voice, what: &str, known: &[&str]) -> Result<String, Stop> {
    let entries: Vec<Entry> = known.iter().map(|name| entry(name, voice.own(&format!("{what}-{name}")))).collect();
    let at = console.choose(voice, &voice.own(&format!("who-{what}")), &entries)?;
    Ok(known.get(at).copied().unwrap_or_default().to_owned())
}

fn entry(name: &str, label: String) -> Entry {
    Entry { heading: None, name: name.to_owned(), label }
}

fn name(learner: &Learner) -> String {
    format!("{}-{}-{}", learner.picture, learner.colour, learner.animal)
}

fn shown(learner: &Learner, voice: &Voice) -> String {
    let part = |what: &str, name: &str| voice.own(&format!("{what}-{name}"));
    let (picture, colour, animal) = (part("picture", &learner.picture), part("colour", &learner.colour), part("animal", &learner.animal));
    voice.with("who-you", &[("picture", &picture), ("colour", &colour), ("animal", &animal)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn learners_are_read() {
        assert!(parse("kite-amber-turtle").is_ok_and(|learner| learner.is_known() && name(&learner) == "kite-amber-turtle"));
        for (wrong, expected) in [("mina", "write a picture"), ("kite-amber-mina", "no animal `mina`"), ("a-b-c-d", "write"), ("", "write")] {
            assert!(parse(wrong).unwrap_err().contains(expected), "{wrong}");
        }
    }
}
