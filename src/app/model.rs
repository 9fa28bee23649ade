//! What the window shows, as data, and how it changes by what a person does. Knows nothing of Bevy.

mod learners;

use std::collections::{BTreeMap, BTreeSet};

use super::action::Action;
use super::art::of_course;
use super::audio::Sound;
use super::trail::Trail;
use crate::activity::Outcome;
use crate::course::{Sensitivity, Source as _};
use crate::engine::{Control, Input, Mastery, Screen};
use crate::io::{Countries, Shelf, Shelved};
use crate::progress::{Details, Learner, LearnerId, Moved, Settings, Sitting, Store, StoreError, Time, mastery};
use crate::words::{Lang, OwnWords, Phrase, Region, Value, Words};

/// Where time and chance come from.
#[derive(Clone, Copy)]
pub struct World {
    pub now: fn() -> Time,
    pub seed: fn() -> u64,
}

/// Everything that the window shows.
pub struct Model {
    pub shelf: Shelf,
    pub settings: Settings,
    pub own: OwnWords,
    pub learners: Vec<(LearnerId, Learner)>,
    pub learner: Option<(LearnerId, Learner)>,
    /// The class whose learners are shown; all if `None`.
    pub class: Option<String>,
    /// Whom somebody chose on the Help page: kept nowhere, and gone when it is closed.
    pub helper: Option<&'static str>,
    details: BTreeMap<LearnerId, Details>,
    tries: BTreeMap<LearnerId, Tries>,
    pub page: Page,
    /// What lies over the page.
    pub over: Option<Over>,
    /// A message of the program's words that is told once, on whatever page.
    pub notice: Option<&'static str>,
    /// What is to be heard.
    pub sounds: Vec<Sound>,
    /// The sound of a film that is to be heard from its beginning: a file of the course on the shelf. Empty if the one that is heard is to stop.
    pub film_sound: Option<String>,
    /// Whatever is heard is to stop at once.
    pub silent: bool,
    /// The page is to be read aloud.
    pub asked_to_read: Option<Asked>,
    /// Grows whenever something happens to which the cast may react.
    pub moments: u64,
    /// Grows whenever another page is shown, so that the focus begins anew.
    pub turns: u64,
    /// The course and the lesson that were asked for when the program was started.
    wanted: Wanted,
    /// The countries to choose from.
    pub countries: Countries,
    store: Box<dyn Store>,
    world: World,
}

/// What to open as soon as somebody plays.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Which of the shelf.
    pub course: Option<usize>,
    /// The lesson's id.
    pub lesson: Option<String>,
}

pub use learners::{Entry, Purpose, Remembered, Tries};

/// A page.
pub enum Page {
    Title,
    Who,
    NewLearner(Learner),
    /// Three secret pictures are pressed.
    Pin(Entry),
    /// What is remembered of whoever plays.
    Remembered {
        remembered: Remembered,
        asks_to_forget: bool,
    },
    Shelf,
    Trail(Trail),
    /// What the learner can do.
    Board(Box<Board>),
    /// All lanterns are lit. Without its buttons while a picture of it is taken.
    Certificate {
        trail: Trail,
        bare: bool,
    },
    Lesson(Box<Lesson>),
    /// Nothing in particular: for leaving a page at once.
    Blank,
}

/// Why a page is read aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    ByPress,
    BySetting,
}

/// What lies over a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    Settings { asks_to_erase: bool },
    Help,
}

/// What a learner can do in a course.
pub struct Board {
    pub trail: Trail,
    pub mastery: Mastery,
}

/// A lesson that is being played.
pub struct Lesson {
    pub trail: Trail,
    pub sitting: Sitting,
    pub words: Words,
    /// The words that those were made from, if they are a draft and the lesson is sensitive.
    pub source: Option<Words>,
    /// What the latest press came to.
    pub moved: Moved,
    /// The child is told how the saved place was found again, until the next press.
    pub resumed: Option<&'static str>,
}

impl Model {
    /// Begins on the title.
    pub fn new(
        shelf: Shelf,
        countries: Countries,
        store: Box<dyn Store>,
        language: Option<Lang>,
        notice: Option<&'static str>,
        world: World,
    ) -> Self {
        let mut notice = notice;
        let mut or_tell = |fault: StoreError| notice = Some(words_of(&fault));
        let mut settings = store.settings().unwrap_or_else(|fault| {
            or_tell(fault);
            Settings::default()
        });
        let learners = store.learners().unwrap_or_else(|fault| {
            or_tell(fault);
            Vec::new()
        });
        if let Some(language) = language {
            settings.language = Some(language.to_string());
        }
        let own = OwnWords::new(&language_of(&settings), &region_of(&countries, &settings));
        let (page, over, learner) = (Page::Title, None, None);
        let wanted = Wanted::default();
        let mut model = Self {
            shelf,
            settings,
            own,
            learners,
            learner,
            class: None,
            helper: None,
            details: BTreeMap::new(),
            tries: BTreeMap::new(),
            page,
            over,
            notice,
            sounds: Vec::new(),
            film_sound: None,
            silent: false,
            asked_to_read: None,
            moments: 0,
            turns: 0,
            wanted,
            countries,
            store,
            world,
        };
        model.read_details();
        model
    }

    /// Opens this as soon as somebody plays.
    pub fn wanting(mut self, wanted: Wanted) -> Self {
        self.wanted = wanted;
        self
    }

    /// Returns the language of the interface.
    pub fn lang(&self) -> Lang {
        language_of(&self.settings)
    }

    /// Returns one of the program's own messages.
    pub fn say(&self, id: &str) -> Phrase {
        self.own.text(id)
    }

    /// Returns one of the program's own messages with values in it.
    pub fn say_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> Phrase {
        self.own.with(id, values)
    }

    /// Does what a person asked for.
    pub fn update(&mut self, action: Action) {
        let told = self.notice.take();
        match action {
            Action::Start => self.turn(Page::Who),
            Action::Back => self.back(),
            Action::ChooseLearner(at) => self.choose_learner(at),
            Action::NewLearner => self.turn(Page::NewLearner(self.free_learner())),
            Action::Pick(what, value) => self.pick(what, value),
            Action::MakeLearner => self.make_learner(),
            Action::OpenCourse(at) => self.open_course(at),
            Action::LookAt(at) => {
                if let Page::Trail(trail) = &mut self.page {
                    trail.looked_at = at.min(trail.lessons.len().saturating_sub(1));
                }
            }
            Action::OpenLesson(at) => self.open_lesson(at),
            Action::ToTrail => self.go_to_trail(),
            Action::OpenBoard => self.open_board(),
            Action::OpenCertificate => self.open_certificate(),
            Action::SaveCertificate => {
                if let Page::Certificate { bare, .. } = &mut self.page {
                    *bare = true;
                }
            }
            Action::CertificateSaved(kept) => {
                if let Page::Certificate { bare, .. } = &mut self.page {
                    *bare = false;
                }
                self.notice = Some(if kept { "certificate-saved" } else { "certificate-not-saved" });
            }
            Action::Play(input) => self.play(input),
            Action::OpenHelp => {
                self.helper = None;
                self.over = Some(Over::Help);
            }
            Action::ChooseHelper(helper) => self.helper = Some(helper),
            Action::ReadAloud => self.asked_to_read = Some(Asked::ByPress),
            // Drawing anew begins it anew.
            Action::SignAgain => {}
            Action::SignOff => self.sign_off(),
            Action::PutAway => self.put_away(),
            Action::ShowClass(class) => self.class = class,
            Action::ChooseClass(class) => self.choose_class(class),
            Action::OpenRemembered => self.show_remembered(),
            Action::AskForget => {
                if let Page::Remembered { asks_to_forget, .. } = &mut self.page {
                    *asks_to_forget = true;
                }
            }
            Action::Forget => self.forget(),
            Action::OpenPin => self.turn(Page::Pin(Entry::default())),
            Action::PressPin(picture) => self.press_pin(picture),
            Action::TakePinAway => self.take_pin_away(),
            Action::LeavePage => {
                self.over = None;
                self.helper = None;
                // All is silent at once, whatever was to be heard.
                self.sounds.clear();
                self.page = Page::Blank;
                self.turns += 1;
                self.film_sound = Some(String::new());
                self.silent = true;
            }
            Action::OpenSettings => self.over = Some(Over::Settings { asks_to_erase: false }),
            Action::AskErase => self.over = Some(Over::Settings { asks_to_erase: true }),
            Action::Erase => self.erase(),
            Action::Language(tag) => self.change(|settings| settings.language = Some(tag)),
            Action::TextSize(size) => self.change(|settings| settings.text_size = size),
            Action::Contrast(contrast) => self.change(|settings| settings.contrast = contrast),
            Action::ReduceMotion(still) => self.change(|settings| settings.reduce_motion = still),
            Action::Sound(sound) => self.change(|settings| settings.sound = sound),
            Action::Drafts(drafts) => self.change(|settings| settings.drafts = drafts),
            Action::Set(change) => self.change(|settings| change.make(settings)),
        }
        // A fault that stays is told until a lesson begins, which needs its room.
        let lasts = told == Some("store-read-only") && !matches!(self.page, Page::Lesson(_));
        if self.notice.is_none() && lasts {
            self.notice = told;
        }
    }

    fn turn(&mut self, page: Page) {
        if matches!(self.page, Page::Lesson(_)) && !matches!(page, Page::Lesson(_)) {
            self.film_sound = Some(String::new());
        }
        self.page = page;
        self.turns += 1;
        self.moments += 1;
        self.sounds.push(Sound::Page);
    }

    fn back(&mut self) {
        if self.over.take().is_some() {
            return;
        }
        match self.page {
            Page::Title => {}
            Page::Who | Page::Blank => self.turn(Page::Title),
            Page::NewLearner(_) | Page::Shelf => self.turn(Page::Who),
            Page::Pin(Entry { purpose: Purpose::Open(_), .. }) => self.turn(Page::Who),
            Page::Pin(_) => self.show_remembered(),
            Page::Remembered { .. } => self.turn(Page::Shelf),
            Page::Trail(_) => self.turn(Page::Shelf),
            Page::Board(_) | Page::Certificate { .. } | Page::Lesson(_) => self.go_to_trail(),
        }
    }

    /// Goes to the shelf; straight to the trail if there is only one or if it was asked for; straight to the lesson if that was.
    fn go_to_shelf(&mut self) {
        self.turn(Page::Shelf);
        let only = (self.shelf.courses.len() == 1).then_some(0);
        if let Some(course) = self.wanted.course.or(only) {
            self.open_course(course);
        }
        let Some(lesson) = self.wanted.lesson.take() else { return };
        if let Page::Trail(trail) = &self.page
            && let Some(at) = trail.lessons.iter().position(|stop| stop.lesson.head.id == *lesson)
        {
            self.open_lesson(at);
        }
    }

    fn open_course(&mut self, at: usize) {
        let Some(Shelved { course: Some(course), folder, .. }) = self.shelf.courses.get(at) else {
            return;
        };
        let trail = Trail::read(at, course, folder, &self.lang(), self.own.region());
        let trail = self.light(trail);
        self.turn(Page::Trail(trail));
    }

    /// Looks up which lanterns are lit.
    fn light(&mut self, mut trail: Trail) -> Trail {
        let attempts = match &self.learner {
            Some((learner, _)) => self.store.attempts(*learner, &trail.course.head.id),
            None => Ok(Vec::new()),
        };
        match attempts {
            Ok(attempts) => trail.light(&attempts),
            Err(fault) => self.notice = Some(words_of(&fault)),
        }
        trail
    }

    fn open_lesson(&mut self, at: usize) {
        let Page::Trail(trail) = &self.page else { return };
        let (Some((learner, _)), Some(stop)) = (&self.learner, trail.lessons.get(at)) else {
            return;
        };
        let language = self.settings.language.clone().unwrap_or_else(|| trail.course.head.source.clone());
        let (now, seed) = ((self.world.now)(), (self.world.seed)());
        let sitting = Sitting::open(&mut *self.store, *learner, &trail.course, &stop.lesson, &language, seed, now);
        match sitting {
            Ok(sitting) => {
                let resumed = sitting.resumed().words();
                let (words, source) = words_of_lesson(&self.shelf, trail, sitting.attempt().lesson(), &self.lang(), self.own.region());
                let moved = Moved::default();
                let lesson = Lesson { trail: trail.clone(), sitting, words, source, moved, resumed };
                self.film_sound = sounds_of_films(&lesson, &Moved { entered: true, ..moved }, false);
                self.turn(Page::Lesson(Box::new(lesson)));
            }
            Err(fault) => self.notice = Some(words_of(&fault)),
        }
    }

    fn open_board(&mut self) {
        let (Page::Trail(trail), Some((learner, _))) = (&self.page, &self.learner) else { return };
        match mastery(&*self.store, *learner, &trail.course) {
            Ok(mastery) => {
                let board = Board { trail: trail.clone(), mastery };
                self.turn(Page::Board(Box::new(board)));
            }
            Err(fault) => self.notice = Some(words_of(&fault)),
        }
    }

    fn open_certificate(&mut self) {
        if let Page::Trail(trail) = &self.page
            && trail.is_done()
        {
            let trail = trail.clone();
            self.turn(Page::Certificate { trail, bare: false });
        }
    }

    fn go_to_trail(&mut self) {
        let trail = match &self.page {
            Page::Lesson(lesson) => lesson.trail.clone(),
            Page::Board(board) => board.trail.clone(),
            Page::Certificate { trail, .. } => trail.clone(),
            _ => return,
        };
        let trail = self.light(trail);
        self.turn(Page::Trail(trail));
    }

    fn play(&mut self, input: Input) {
        let Page::Lesson(lesson) = &mut self.page else { return };
        let again = matches!(&input, Input::Move(press) if press.begins_film_again());
        let is_hint = matches!(input, Input::Control(Control::Hint(_)));
        match lesson.sitting.take(&mut *self.store, input, (self.world.now)()) {
            Ok(moved) => {
                lesson.moved = moved;
                lesson.resumed = None;
                self.moments += u64::from(moved.entered || moved.finished || moved.judged.is_some() || is_hint);
                self.turns += u64::from(moved.entered || moved.finished);
                let films = sounds_of_films(lesson, &moved, again);
                self.film_sound = films.or(self.film_sound.take());
                self.sounds.push(match moved {
                    Moved { finished: true, .. } => Sound::Lantern,
                    Moved { judged: Some(Outcome::Right), .. } => Sound::Yes,
                    Moved { judged: Some(Outcome::Wrong | Outcome::Partly), .. } => Sound::NotYet,
                    Moved { entered: true, .. } => Sound::Page,
                    Moved { .. } => Sound::Tick,
                });
            }
            Err(fault) => self.notice = Some(words_of(&fault)),
        }
    }

    /// Changes the settings, keeps them, and brings all words into the language that is set now. Nothing of a lesson changes but its words.
    fn change(&mut self, change: impl FnOnce(&mut Settings)) {
        change(&mut self.settings);
        if let Err(fault) = self.store.keep_settings(&self.settings) {
            self.notice = Some(words_of(&fault));
        }
        let lang = self.lang();
        self.own = OwnWords::new(&lang, &region_of(&self.countries, &self.settings));
        let region = self.own.region();
        match &mut self.page {
            Page::Trail(trail) | Page::Certificate { trail, .. } => trail.translate(&self.shelf, &lang, region),
            Page::Board(board) => board.trail.translate(&self.shelf, &lang, region),
            Page::Lesson(lesson) => {
                lesson.trail.translate(&self.shelf, &lang, region);
                let played = lesson.sitting.attempt().lesson();
                (lesson.words, lesson.source) = words_of_lesson(&self.shelf, &lesson.trail, played, &lang, region);
            }
            Page::Title | Page::Who | Page::NewLearner(_) | Page::Pin(_) | Page::Remembered { .. } | Page::Shelf | Page::Blank => {}
        }
    }

    fn erase(&mut self) {
        match self.store.erase_all() {
            Ok(()) => {
                let language = self.settings.language.take();
                self.settings = Settings { language, ..Settings::default() };
                self.learners.clear();
                self.details.clear();
                self.tries.clear();
                self.class = None;
                self.learner = None;
                self.over = None;
                self.turn(Page::Title);
                self.notice = Some("settings-erased");
            }
            Err(fault) => self.notice = Some(words_of(&fault)),
        }
    }

    /// Returns true if a page is read aloud as it appears. The blank one is silent.
    pub fn reads_by_itself(&self) -> bool {
        self.settings.read_aloud && self.settings.sound && !matches!(self.page, Page::Blank)
    }

    /// Returns the codes of the sign languages in which a course on the shelf has clips, in order.
    pub fn sign_languages(&self) -> Vec<String> {
        let files = self.shelf.courses.iter().filter_map(|shelved| shelved.folder.files().ok()).flatten();
        let codes = files.filter_map(|file| Some(file.strip_prefix("media/sign/")?.split_once('/')?.0.to_owned()));
        codes.collect::<BTreeSet<String>>().into_iter().collect()
    }

    /// Returns the languages that can be chosen: each with whether it is a draft. Drafts only if a grown-up has allowed them.
    pub fn languages(&self) -> Vec<(Lang, bool)> {
        OwnWords::languages().into_iter().filter(|(_, draft)| !draft || self.settings.drafts).collect()
    }
}

/// Returns the sound that is to be heard now that a step was come to, or its film begun again: none to stop what is heard, `None` to let it be.
fn sounds_of_films(lesson: &Lesson, moved: &Moved, again: bool) -> Option<String> {
    if !(moved.entered || moved.finished || again) {
        return None;
    }
    let Screen::Step { step, .. } = lesson.sitting.attempt().screen() else { return Some(String::new()) };
    Some(step.activity.sound().map(|sound| of_course(&lesson.trail.course.head.id, &format!("media/{sound}.ogg"))).unwrap_or_default())
}

/// Returns the words of a lesson as it is played, and those that a draft of a sensitive one was made from.
fn words_of_lesson(shelf: &Shelf, trail: &Trail, lesson: &crate::course::Lesson, lang: &Lang, region: &Region) -> (Words, Option<Words>) {
    let Some(shelved) = shelf.courses.get(trail.at_shelf) else { return (Words::default(), None) };
    let read = |lang: &Lang| Words::of_lesson(&shelved.folder, &trail.course, lesson, lang, region);
    let words = read(lang);
    let origin = Lang::new(&trail.course.head.source).ok();
    let source = origin.filter(|_| lesson.head.sensitivity != Sensitivity::None && words.is_draft()).map(|origin| read(&origin));
    (words, source)
}

fn region_of(countries: &Countries, settings: &Settings) -> Region {
    countries.region(settings.country.as_deref(), settings.latin_digits)
}

fn language_of(settings: &Settings) -> Lang {
    let tag = settings.language.as_deref().unwrap_or("en");
    Lang::new(tag).unwrap_or_default()
}

fn words_of(fault: &StoreError) -> &'static str {
    match fault {
        StoreError::ReadOnly(_) => "store-read-only",
        StoreError::Full => "store-full",
        StoreError::Broken(_) => "store-broken",
    }
}
