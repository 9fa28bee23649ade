//! What there is to see and to press: the one thing that every front draws, and whose moves it sends back.

use super::{Outcome, Part};
use crate::course::Id;

/// A step as it stands now: what to read, in reading order, and what can be pressed.
#[derive(Clone, Debug, PartialEq)]
pub struct Description<M> {
    pub layout: Layout,
    pub items: Vec<Item<M>>,
}

/// How the items belong together. A front may draw them better for it, and must not need to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    Telling,
    Cards,
    Options,
    Groups,
    /// Places that hold one piece each.
    Pairs,
    /// What lies in order, and what could come next.
    Line,
    /// A sentence with gaps, and words for them.
    Bank,
    /// Faces from low to high.
    Scale,
    /// Panels of a story.
    Panels,
    /// A picture in which something is to be found.
    Picture,
    /// A short film in pictures.
    Film,
    Phone,
    /// Messages that have come in.
    Inbox,
    /// A picture, and what is to be done before it is posted.
    Photo,
    /// A passphrase, or switches.
    Shield,
    /// Evidence to look at, and verdicts.
    Evidence,
    /// Somebody with a worry, and people who could be told.
    Worry,
}

/// One thing to see.
#[derive(Clone, Debug, PartialEq)]
pub struct Item<M> {
    /// A name that stays the same while the step is shown, and is used once in a description.
    pub name: String,
    pub role: ItemRole,
    pub text: Text,
    /// How it came out, once it has.
    pub mark: Option<Mark>,
    /// The reason or the consequence that is to be read beside it now.
    pub note: Option<(Outcome, Text)>,
    /// What is to be seen with its words: somebody of the cast, a picture of the course, or a thing that is shared.
    pub picture: Option<Id>,
    /// Where it is in the picture of the step.
    pub area: Option<Area>,
    /// The move that a press on it makes. `None` if it cannot be pressed now.
    pub action: Option<M>,
}

/// A part of a picture, in hundredths of its width and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Area {
    pub left: u8,
    pub top: u8,
    pub width: u8,
    pub height: u8,
}

impl Area {
    /// The area that begins at `at` and is so large.
    pub fn new(at: (u8, u8), size: (u8, u8)) -> Self {
        Self { left: at.0, top: at.1, width: size.0, height: size.1 }
    }

    /// Returns true if it is in the picture, and large enough to be pressed.
    pub fn fits(self) -> bool {
        let ends = |from: u8, length: u8| u16::from(from) + u16::from(length) <= 100;
        self.width.min(self.height) >= 5 && ends(self.left, self.width) && ends(self.top, self.height)
    }

    /// Returns true if both cover the same place somewhere.
    pub fn overlaps(self, other: Self) -> bool {
        let meet = |a: u8, long: u8, b: u8, other: u8| a < b + other && b < a + long;
        meet(self.left, self.width, other.left, other.width) && meet(self.top, self.height, other.top, other.height)
    }
}

/// What a thing to see is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemRole {
    /// Somebody says it.
    Speech(Id),
    /// The question or the situation.
    Prompt,
    /// A card that lies with its front or its back up.
    Card { turned: bool },
    /// One answer of several; a press chooses it.
    Option { chosen: bool },
    /// One answer of several that can be ticked together.
    Tick { ticked: bool },
    /// Something that lies in its place in the order, counted from 0.
    InLine { at: usize },
    /// A face, from 1 (low) to 5 (high).
    Face { level: u8, chosen: bool },
    /// A picture that the step is about. Without one of its own it is the step's place and who stands there.
    Picture,
    /// One thing in the picture; a press says that it is the one.
    Spot,
    /// A part of the picture that was blurred.
    Blurred,
    /// A picture of a film, counted from 0, shown for so many seconds.
    Frame { at: usize, seconds: u8 },
    /// Words on somebody's phone that can be noted down.
    Note { ticked: bool },
    /// A panel of a story, counted from 0; `who` says its words, or they stand under it.
    Panel { at: usize, who: Option<Id> },
    /// A switch of a made-up app.
    Switch { on: bool },
    /// A group that things are sorted into.
    Group,
    /// A thing to sort: in the hand, or in a group, or waiting.
    Piece { held: bool, group: Option<Id> },
    /// Words on the phone; `mine` if its owner wrote them. `who` wrote them and `at` what time, where that is said; `fresh` if they have just come.
    Bubble { mine: bool, who: Option<Id>, at: Option<String>, fresh: bool },
    /// Something that happened in the chat and was not written: a move, and what came of it.
    Event,
    /// What the owner of the phone could write.
    Reply,
    /// A move in the chat.
    Act { act: super::Act, done: bool },
    /// What can be done with a message.
    Decision(super::Decision),
    /// Somebody who can be told.
    Person(Id),
    /// How it ended.
    Ending,
    /// A button that completes an answer, or goes back on one.
    Button,
    /// A hint that was asked for.
    Hint,
    /// What the engine offers: going on, going back, a hint, once more, passing.
    Control(crate::engine::Control),
}

/// How a thing came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Right,
    NotYet,
    /// It was chosen where nothing is right or wrong.
    Chosen,
    /// Nobody chose it, and it would have been right.
    Missed,
    /// It is the answer that was asked for.
    Shown,
}

/// Where the words of an item come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// A part of the step's message.
    Part(Part),
    /// The value of the step's message, with gaps in it.
    Gapped(Vec<(Id, Gap)>),
    /// A message of the program's own words.
    Own(&'static str),
    /// A message of the program's own words that names whose worry it is.
    OfOwner(&'static str),
    /// Messages of the program's own words, one after the other.
    Words(Vec<&'static str>),
    /// How many guesses something would take.
    Guesses(u64),
    /// The name of a member of the cast.
    Name(Id),
}

/// How a gap in a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Its word is in it.
    Filled,
    /// It is filled next.
    Asked,
    Waiting,
}

impl<M> Description<M> {
    /// A description of nothing.
    pub fn empty() -> Self {
        Self { layout: Layout::Telling, items: Vec::new() }
    }

    /// Turns the moves into others.
    pub fn map<N>(self, mut f: impl FnMut(M) -> N) -> Description<N> {
        let items = self.items.into_iter().map(|item| item.map(&mut f)).collect();
        Description { layout: self.layout, items }
    }

    /// Returns the item of this name.
    pub fn item(&self, name: &str) -> Option<&Item<M>> {
        self.items.iter().find(|item| item.name == name)
    }

    /// Goes through the items that can be pressed.
    pub fn actions(&self) -> impl Iterator<Item = (&Item<M>, &M)> {
        self.items.iter().filter_map(|item| item.action.as_ref().map(|action| (item, action)))
    }
}

impl<M> Item<M> {
    /// An item to read.
    pub fn new(name: impl Into<String>, role: ItemRole, text: Text) -> Self {
        Self { name: name.into(), role, text, mark: None, note: None, picture: None, area: None, action: None }
    }

    /// The question or the situation of a step.
    pub fn prompt() -> Self {
        Self::new("prompt", ItemRole::Prompt, Text::Part(Part::Value))
    }

    /// Says what a press on it does, if it can be pressed.
    pub fn action(mut self, action: Option<M>) -> Self {
        self.action = action;
        self
    }

    /// Says how it came out.
    pub fn mark(mut self, mark: Option<Mark>) -> Self {
        self.mark = mark;
        self
    }

    /// Says what is to be read beside it.
    pub fn note(mut self, note: Option<(Outcome, Text)>) -> Self {
        self.note = note;
        self
    }

    /// Says what is to be seen with its words.
    pub fn picture(mut self, picture: Option<Id>) -> Self {
        self.picture = picture;
        self
    }

    /// Says where it is in the picture of the step.
    pub fn area(mut self, area: Option<Area>) -> Self {
        self.area = area;
        self
    }

    fn map<N>(self, f: &mut impl FnMut(M) -> N) -> Item<N> {
        let Self { name, role, text, mark, note, picture, area, action } = self;
        Item { name, role, text, mark, note, picture, area, action: action.map(f) }
    }
}
