//! Who plays: choosing and making a learner, three secret pictures, classes, turns, and forgetting.

use super::{Model, Over, Page, words_of};
use crate::app::action::Trait;
use crate::app::audio::Sound;
use crate::io::{opens, seal};
use crate::progress::{ANIMALS, COLOURS, Details, Learner, LearnerId, PICTURES, PIN_LENGTH, StoreError};

/// After so many wrong tries one waits, in seconds; twice as long after each further one.
const TRIES: u32 = 5;
const WAIT: i64 = 15;

/// Three secret pictures that are being pressed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What was pressed, as places in [`PICTURES`].
    pub pressed: Vec<usize>,
    pub purpose: Purpose,
}

/// What the three pictures are pressed for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Purpose {
    /// To open the trail of the learner of this place in the list.
    Open(usize),
    /// To choose them.
    #[default]
    Choose,
    /// To say once more what was chosen.
    Again(Vec<usize>),
}

/// Wrong tries at a learner's pictures, while the program runs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tries {
    wrong: u32,
    /// Until then nothing is tried.
    until: i64,
}

/// What is remembered of the learner who plays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Remembered {
    pub begun: usize,
    pub lit: usize,
    pub answers: usize,
}

impl Model {
    /// Opens somebody's trail; behind their secret pictures if they have some.
    pub(super) fn choose_learner(&mut self, at: usize) {
        let Some((id, _)) = self.learners.get(at) else { return };
        if self.details(*id).pin.is_some() {
            return self.turn(Page::Pin(Entry { purpose: Purpose::Open(at), ..Entry::default() }));
        }
        self.open_learner(at);
    }

    fn open_learner(&mut self, at: usize) {
        self.learner = self.learners.get(at).cloned();
        if self.learner.is_some() {
            self.go_to_shelf();
        }
    }

    /// Returns what else is known of a learner.
    pub fn details(&self, learner: LearnerId) -> Details {
        self.details.get(&learner).cloned().unwrap_or_default()
    }

    /// Returns the classes that somebody has chosen, in order.
    pub fn classes(&self) -> Vec<String> {
        let mut classes: Vec<String> = self.details.values().filter_map(|details| details.class.clone()).collect();
        classes.sort_unstable();
        classes.dedup();
        classes
    }

    /// Reads what else is known of everybody.
    pub(super) fn read_details(&mut self) {
        for (id, _) in &self.learners {
            match self.store.details(*id) {
                Ok(details) => {
                    self.details.insert(*id, details);
                }
                Err(fault) => self.notice = Some(words_of(&fault)),
            }
        }
    }

    pub(super) fn choose_class(&mut self, class: Option<String>) {
        let Some((id, _)) = self.learner else { return };
        self.keep_details(id, Details { class, ..self.details(id) });
    }

    fn keep_details(&mut self, learner: LearnerId, details: Details) -> bool {
        match self.store.keep_details(learner, &details) {
            Ok(()) => {
                self.details.insert(learner, details);
                true
            }
            Err(fault) => {
                self.notice = Some(words_of(&fault));
                false
            }
        }
    }

    /// Presses one of the secret pictures.
    pub(super) fn press_pin(&mut self, picture: usize) {
        let Page::Pin(entry) = &mut self.page else { return };
        if picture >= PICTURES.len() {
            return;
        }
        entry.pressed.push(picture);
        self.sounds.push(Sound::Tick);
        if entry.pressed.len() < PIN_LENGTH {
            return;
        }
        let pressed = std::mem::take(&mut entry.pressed);
        match entry.purpose.clone() {
            Purpose::Open(at) => self.try_pin(at, &pressed),
            Purpose::Choose => {
                self.turn(Page::Pin(Entry { purpose: Purpose::Again(pressed), ..Entry::default() }));
            }
            Purpose::Again(first) if first == pressed => {
                let Some((id, _)) = self.learner else { return };
                let details = Details { pin: Some(seal(&pressed)), ..self.details(id) };
                if self.keep_details(id, details) {
                    self.show_remembered();
                    self.notice = Some("pin-made");
                }
            }
            Purpose::Again(_) => {
                self.turn(Page::Pin(Entry::default()));
                self.notice = Some("pin-differ");
            }
        }
    }

    fn try_pin(&mut self, at: usize, pressed: &[usize]) {
        let Some((id, _)) = self.learners.get(at) else { return };
        let (id, now) = (*id, (self.world.now)().0);
        let tries = self.tries.entry(id).or_default();
        if now < tries.until {
            self.notice = Some("pin-wait");
            return;
        }
        if self.details.get(&id).and_then(|details| details.pin.as_ref()).is_none_or(|pin| opens(pin, pressed)) {
            self.tries.remove(&id);
            return self.open_learner(at);
        }
        tries.wrong += 1;
        if tries.wrong >= TRIES {
            tries.until = now + (WAIT << (tries.wrong - TRIES).min(5));
        }
        self.sounds.push(Sound::NotYet);
        self.notice = Some("pin-wrong");
    }

    pub(super) fn take_pin_away(&mut self) {
        let Some((id, _)) = self.learner else { return };
        if self.keep_details(id, Details { pin: None, ..self.details(id) }) {
            self.notice = Some("pin-taken-away");
        }
    }

    /// Shows what is remembered of whoever plays.
    pub(super) fn show_remembered(&mut self) {
        let Some((id, _)) = self.learner else { return };
        match self.count(id) {
            Ok(remembered) => self.turn(Page::Remembered { remembered, asks_to_forget: false }),
            Err(fault) => self.notice = Some(words_of(&fault)),
        }
    }

    fn count(&self, learner: LearnerId) -> Result<Remembered, StoreError> {
        let mut remembered = Remembered::default();
        for course in self.shelf.courses.iter().filter_map(|shelved| shelved.course.as_ref()) {
            let attempts = self.store.attempts(learner, &course.head.id)?;
            remembered.begun += attempts.len();
            let lit = course.lessons.iter().filter(|lesson| attempts.iter().any(|saved| saved.finished && saved.start.lesson == lesson.head.id));
            remembered.lit += lit.count();
            for saved in attempts {
                let facts = self.store.facts(saved.id)?;
                remembered.answers += facts.iter().filter(|fact| matches!(fact, crate::engine::Fact::Answered { .. })).count();
            }
        }
        Ok(remembered)
    }

    /// Erases whoever plays, with all that belongs to them.
    pub(super) fn forget(&mut self) {
        let Some((id, _)) = self.learner else { return };
        match self.store.erase_learner(id) {
            Ok(()) => {
                self.learners.retain(|(other, _)| *other != id);
                self.details.remove(&id);
                self.tries.remove(&id);
                self.sign_off();
                self.notice = Some("remembered-erased");
            }
            Err(fault) => self.notice = Some(words_of(&fault)),
        }
    }

    /// Goes back to choosing who plays. All is saved already.
    pub(super) fn sign_off(&mut self) {
        self.learner = None;
        self.over = None;
        self.turn(Page::Who);
    }

    /// Nobody has pressed anything for long: what was open is put away. Help that is being read stays.
    pub(super) fn put_away(&mut self) {
        if self.learner.is_some() && self.over != Some(Over::Help) {
            self.sign_off();
            self.notice = Some("turn-idle");
        }
    }

    /// Returns a learner that nobody is yet, if there is one.
    pub(super) fn free_learner(&self) -> Learner {
        let all = ANIMALS.into_iter().flat_map(|animal| COLOURS.into_iter().map(move |colour| (animal, colour)));
        let make = |(animal, colour): (&str, &str), picture: &str| Learner {
            picture: picture.to_owned(),
            colour: colour.to_owned(),
            animal: animal.to_owned(),
        };
        let mut free = all.flat_map(|pair| PICTURES.into_iter().map(move |picture| make(pair, picture)));
        free.find(|learner| !self.is_taken(learner)).unwrap_or_else(|| make((ANIMALS[0], COLOURS[0]), PICTURES[0]))
    }

    /// Returns true if somebody has these three already.
    pub fn is_taken(&self, learner: &Learner) -> bool {
        self.learners.iter().any(|(_, other)| other == learner)
    }

    pub(super) fn pick(&mut self, what: Trait, value: &'static str) {
        if let Page::NewLearner(learner) = &mut self.page {
            let part = match what {
                Trait::Picture => &mut learner.picture,
                Trait::Colour => &mut learner.colour,
                Trait::Animal => &mut learner.animal,
            };
            *part = value.to_owned();
            self.sounds.push(Sound::Tick);
        }
    }

    pub(super) fn make_learner(&mut self) {
        let Page::NewLearner(learner) = &self.page else { return };
        let learner = learner.clone();
        if self.is_taken(&learner) {
            self.notice = Some("who-taken");
            return;
        }
        match self.store.add_learner(&learner, (self.world.now)()) {
            Ok(id) => {
                self.learners.push((id, learner));
                self.open_learner(self.learners.len() - 1);
            }
            Err(fault) => self.notice = Some(words_of(&fault)),
        }
    }
}
