//! What a step asks of the learner: one folder per kind, everyone reaches them through [`Rules`] and the [`Description`] it gives.
//!
//! A new kind is a folder with `script.rs` (its RON) and `rules.rs` (pure), a `mod` line, and its name in the `activities!` list below.

mod cards;
mod chat;
mod choice;
mod clip;
mod description;
mod detective;
mod gaps;
mod hotspot;
mod inbox;
mod likert;
mod line;
mod match_pairs;
mod order;
mod part;
mod placing;
mod post;
mod say;
mod shield;
mod sort;
mod story;
mod tell;

pub use chat::Act;
pub use description::{Area, Description, Gap, Item, ItemRole, Layout, Mark, Text};
pub use inbox::Decision;
pub use part::{Part, PartRole, PartSlot};
pub use say::{Feeling, Pose};
pub use story::Panel;

use crate::course::{Hash64, Id, Policy};
use crate::diag::Code;

/// The number that all chance in a step comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seed(pub u64);

/// Under what terms a step is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    pub seed: Seed,
    pub policy: Policy,
}

/// What a complete answer came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum Outcome {
    /// Seen, said, chosen where nothing is right or wrong.
    Neutral,
    Right,
    /// Something right is in it, and something is missing.
    Partly,
    /// Not yet: there is a reason, and another try.
    Wrong,
}

/// Takes a finding: its place under the step, its code, the sentence and the hint.
pub type Report<'a> = dyn FnMut(&str, crate::diag::Code, String, Option<String>) + 'a;

/// Reports what only a kind of activity can know is wrong with its script.
pub struct Findings<'a> {
    /// How a place under the step is called, such as `options[2]`, with its fault.
    pub report: &'a mut Report<'a>,
    /// The cast of the course: its ids, and whether each has a drawing.
    pub cast: &'a [crate::course::Cast],
    pub policy: Policy,
}

impl Findings<'_> {
    /// Reports a list that has too few or too many entries; `fit` says how many fit on a screen.
    fn counts(&mut self, list: &str, count: usize, range: std::ops::RangeInclusive<usize>, fit: &str) {
        if !range.contains(&count) {
            (self.report)(list, Code::WrongCount, format!("there are {count} {list}"), Some(format!("{fit} fit on a screen.")));
        }
    }

    /// Reports what cannot be pressed in a picture: what is outside or small, or lies over another.
    fn areas(&mut self, list: &str, areas: &[Area]) {
        for (at, area) in areas.iter().enumerate() {
            if !area.fits() {
                let hint = "Give left and top in `at` and width and height in `size`, in hundredths; 5 is the least, and it ends within 100.";
                let sentence = "it is not inside the picture, or too small to be pressed".to_owned();
                (self.report)(&format!("{list}[{at}]"), Code::WrongValue, sentence, Some(hint.to_owned()));
            } else if areas.iter().take(at).any(|before| before.fits() && before.overlaps(*area)) {
                let hint = "Move it, or make one of the two smaller.";
                (self.report)(&format!("{list}[{at}]"), Code::WrongValue, "it lies over another".to_owned(), Some(hint.to_owned()));
            }
        }
    }

    /// Reports a policy under which nothing is right or wrong, where something is.
    fn has_right_answers(&mut self) {
        if matches!(self.policy, Policy::Poll | Policy::Private) {
            let sentence = "its answers are right or wrong, and under its policy nothing is".to_owned();
            (self.report)("id", Code::RightInOpinion, sentence, Some("Use the policy `Practice` or `Quiz`.".to_owned()));
        }
    }
}

/// The rules of one kind of activity: a pure machine. Moves go in, answers come out, and a description says what there is to see and press.
pub trait Rules {
    /// It is a scenario: a story with consequences, which can be played again from its beginning once it has ended.
    const IS_SCENARIO: bool = false;
    /// Every way through it passes somebody who is told.
    const TELLS: bool = false;
    /// Names that its description or its words have for things of the program: no part may have them.
    const KEPT: &'static [&'static str] = &["prompt"];

    /// Where the activity stands. Plain, and ordered so that exploring can remember where it has been.
    type State: Clone + Ord + std::fmt::Debug;
    /// One press.
    type Move: Clone + PartialEq + std::fmt::Debug;
    /// A complete answer, by ids and never by position.
    type Answer: Clone + PartialEq + std::fmt::Debug;

    /// Returns every text it needs.
    fn parts(&self) -> Vec<PartSlot>;

    /// Returns the ids that the script gives to its own parts, each with its place under the step.
    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)>;

    /// Returns the members of the cast that the script names, each with its place under the step.
    fn names(&self) -> Vec<(String, &Id)> {
        Vec::new()
    }

    /// Returns the pose and the feeling of the one who speaks, in a step in which somebody does.
    fn speaker(&self) -> Option<(&Id, Pose, Feeling)> {
        None
    }

    /// Returns the member of the cast whose worry a scenario is, and whom the child advises.
    fn owner(&self) -> Option<&Id> {
        None
    }

    /// Returns the gaps that the words of the step have, each in square brackets.
    fn gaps(&self) -> &[Id] {
        &[]
    }

    /// Returns the panels of a story.
    fn panels(&self) -> &[Panel] {
        &[]
    }

    /// Returns the one at the other end of the owner's phone, where there is a phone.
    fn caller(&self) -> Option<&Id> {
        None
    }

    /// Returns the pictures that the script names, each with its place under the step.
    fn pictures(&self) -> Vec<(String, &Id)> {
        Vec::new()
    }

    /// Returns the sound of the course that plays along.
    fn sound(&self) -> Option<&Id> {
        None
    }

    /// Returns the misconceptions that its wrong answers show, each with its place under the step.
    fn thinks(&self) -> Vec<(String, &Id)> {
        Vec::new()
    }

    /// Returns the presses that are right now, for one who asks for the answer. None where nothing is right or wrong.
    fn right(&self, _: &Self::State) -> Vec<Self::Move> {
        Vec::new()
    }

    /// Reports what is wrong with the script.
    fn faults(&self, found: &mut Findings<'_>);

    /// Returns what would make an old answer mean something else if it changed.
    fn key(&self) -> Vec<String>;

    /// Returns the state at the beginning.
    fn start(&self, terms: Terms) -> Self::State;

    /// Takes one press. A press that makes no sense now changes nothing. Returns the answer that the press completed, not yet kept.
    fn play(&self, state: &mut Self::State, press: Self::Move) -> Option<Self::Answer>;

    /// Takes an answer into the state. Playing and resuming both come through here. An answer that makes no sense changes nothing.
    fn keep(&self, state: &mut Self::State, answer: &Self::Answer);

    /// Returns what an answer comes to.
    fn judge(&self, state: &Self::State, answer: &Self::Answer) -> Outcome;

    /// Returns the parts that an answer chose, which conditions can ask for.
    fn chosen(&self, state: &Self::State, answer: &Self::Answer) -> Vec<Id>;

    /// Returns true if the learner may go on.
    fn done(&self, state: &Self::State) -> bool;

    /// Returns what there is to see and to press.
    fn describe(&self, state: &Self::State) -> Description<Self::Move>;
}

macro_rules! activities {
    ($($kind:ident in $module:ident),* $(,)?) => {
        /// The script of one step, of any kind.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Activity { $($kind($module::Script),)* }

        /// Where an activity of any kind stands.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum State { $($kind(<$module::Script as Rules>::State),)* }

        /// One press in an activity of any kind.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Move { $($kind(<$module::Script as Rules>::Move),)* }

        /// A complete answer in an activity of any kind.
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        pub enum Answer { $($kind(<$module::Script as Rules>::Answer),)* }

        impl Activity {
            /// The names of the kinds, as they stand in RON.
            pub const KINDS: &[&str] = &[$(stringify!($kind),)*];

            /// Reads the script of a kind. `None` if there is no such kind.
            pub fn read<'de, D: serde::Deserializer<'de>>(kind: &str, script: D) -> Option<Result<Self, D::Error>> {
                match kind {
                    $(stringify!($kind) => Some(serde::Deserialize::deserialize(script).map(Self::$kind)),)*
                    _ => None,
                }
            }

            /// Returns the name of the kind.
            pub fn kind(&self) -> &'static str {
                match self { $(Self::$kind(_) => stringify!($kind),)* }
            }

            /// See [`Rules::parts`].
            pub fn parts(&self) -> Vec<PartSlot> {
                match self { $(Self::$kind(script) => script.parts(),)* }
            }

            /// See [`Rules::ids`].
            pub fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
                match self { $(Self::$kind(script) => script.ids(),)* }
            }

            /// See [`Rules::names`].
            pub fn names(&self) -> Vec<(String, &Id)> {
                match self { $(Self::$kind(script) => script.names(),)* }
            }

            /// See [`Rules::speaker`].
            pub fn speaker(&self) -> Option<(&Id, Pose, Feeling)> {
                match self { $(Self::$kind(script) => script.speaker(),)* }
            }

            /// See [`Rules::owner`].
            pub fn owner(&self) -> Option<&Id> {
                match self { $(Self::$kind(script) => script.owner(),)* }
            }

            /// See [`Rules::gaps`].
            pub fn gaps(&self) -> &[Id] {
                match self { $(Self::$kind(script) => script.gaps(),)* }
            }

            /// See [`Rules::panels`].
            pub fn panels(&self) -> &[Panel] {
                match self { $(Self::$kind(script) => script.panels(),)* }
            }

            /// See [`Rules::pictures`].
            pub fn pictures(&self) -> Vec<(String, &Id)> {
                match self { $(Self::$kind(script) => script.pictures(),)* }
            }

            /// See [`Rules::sound`].
            pub fn sound(&self) -> Option<&Id> {
                match self { $(Self::$kind(script) => script.sound(),)* }
            }

            /// See [`Rules::thinks`].
            pub fn thinks(&self) -> Vec<(String, &Id)> {
                match self { $(Self::$kind(script) => script.thinks(),)* }
            }

            /// See [`Rules::right`].
            pub fn right(&self, state: &State) -> Vec<Move> {
                match (self, state) {
                    $((Self::$kind(script), State::$kind(state)) => script.right(state).into_iter().map(Move::$kind).collect(),)*
                    _ => Vec::new(),
                }
            }

            /// See [`Rules::caller`].
            pub fn caller(&self) -> Option<&Id> {
                match self { $(Self::$kind(script) => script.caller(),)* }
            }

            /// Returns true if the step can be played again from its beginning once it has ended.
            pub fn can_be_rehearsed(&self) -> bool {
                match self { $(Self::$kind(_) => $module::Script::IS_SCENARIO,)* }
            }

            /// See [`Rules::KEPT`].
            pub fn kept(&self) -> &'static [&'static str] {
                match self { $(Self::$kind(_) => $module::Script::KEPT,)* }
            }

            /// See [`Rules::TELLS`].
            pub fn tells(&self) -> bool {
                match self { $(Self::$kind(_) => $module::Script::TELLS,)* }
            }

            /// See [`Rules::faults`].
            pub fn faults(&self, found: &mut Findings<'_>) {
                match self { $(Self::$kind(script) => script.faults(found),)* }
            }

            /// See [`Rules::key`].
            pub fn key(&self) -> Hash64 {
                let key = match self { $(Self::$kind(script) => script.key(),)* };
                crate::course::hash(std::iter::once(self.kind()).chain(key.iter().map(String::as_str)))
            }

            /// See [`Rules::start`].
            pub fn start(&self, terms: Terms) -> State {
                match self { $(Self::$kind(script) => State::$kind(script.start(terms)),)* }
            }

            /// See [`Rules::play`]. A move of another kind changes nothing.
            pub fn play(&self, state: &mut State, press: Move) -> Option<Answer> {
                match (self, state, press) {
                    $((Self::$kind(script), State::$kind(state), Move::$kind(press)) => script.play(state, press).map(Answer::$kind),)*
                    _ => None,
                }
            }

            /// See [`Rules::keep`]. An answer of another kind changes nothing.
            pub fn keep(&self, state: &mut State, answer: &Answer) {
                match (self, state, answer) {
                    $((Self::$kind(script), State::$kind(state), Answer::$kind(answer)) => script.keep(state, answer),)*
                    _ => {}
                }
            }

            /// See [`Rules::judge`].
            pub fn judge(&self, state: &State, answer: &Answer) -> Outcome {
                match (self, state, answer) {
                    $((Self::$kind(script), State::$kind(state), Answer::$kind(answer)) => script.judge(state, answer),)*
                    _ => Outcome::Neutral,
                }
            }

            /// See [`Rules::chosen`].
            pub fn chosen(&self, state: &State, answer: &Answer) -> Vec<Id> {
                match (self, state, answer) {
                    $((Self::$kind(script), State::$kind(state), Answer::$kind(answer)) => script.chosen(state, answer),)*
                    _ => Vec::new(),
                }
            }

            /// See [`Rules::done`].
            pub fn done(&self, state: &State) -> bool {
                match (self, state) {
                    $((Self::$kind(script), State::$kind(state)) => script.done(state),)*
                    _ => false,
                }
            }

            /// See [`Rules::describe`].
            pub fn describe(&self, state: &State) -> Description<Move> {
                match (self, state) {
                    $((Self::$kind(script), State::$kind(state)) => script.describe(state).map(Move::$kind),)*
                    _ => Description::empty(),
                }
            }
        }
    };
}

activities! {
    Say in say,
    Cards in cards,
    Choice in choice,
    Story in story,
    Clip in clip,
    Sort in sort,
    Match in match_pairs,
    Order in order,
    Gaps in gaps,
    Hotspot in hotspot,
    Likert in likert,
    Chat in chat,
    Inbox in inbox,
    Post in post,
    Shield in shield,
    Detective in detective,
    Tell in tell,
}

impl Move {
    /// Returns true if it shows a film again from its beginning.
    pub fn begins_film_again(&self) -> bool {
        matches!(self, Self::Clip(clip::Press::Again))
    }
}

/// What an id in a script must differ from: the others of its space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdSpace {
    /// It names words of the step.
    Part,
    /// It names a turn of a chat.
    Turn,
    /// It names a member of the cast.
    Person,
}

/// Where an id stands under its step. Shown as `turns[1].replies[0].id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdPlace {
    list: &'static str,
    at: usize,
    inner: Option<(&'static str, usize)>,
    field: &'static str,
}

impl IdPlace {
    /// The id that is an entry of a list itself.
    fn entry(list: &'static str, at: usize) -> Self {
        Self { list, at, inner: None, field: "" }
    }

    /// The field `id` of an entry of a list.
    fn field(list: &'static str, at: usize) -> Self {
        Self { list, at, inner: None, field: ".id" }
    }

    /// The same in a list of that entry.
    fn within(self, list: &'static str, at: usize) -> Self {
        Self { inner: Some((list, at)), ..self }
    }
}

/// Returns the fields `id` of a list, each of which names words of the step, with their places.
fn part_ids<'a>(list: &'static str, ids: impl Iterator<Item = &'a Id>) -> impl Iterator<Item = (IdSpace, IdPlace, &'a Id)> {
    ids.enumerate().map(move |(at, id)| (IdSpace::Part, IdPlace::field(list, at), id))
}

/// Returns the ids that are the entries of a list, with their places.
fn entry_ids<'a>(space: IdSpace, list: &'static str, ids: &'a [Id]) -> impl Iterator<Item = (IdSpace, IdPlace, &'a Id)> {
    ids.iter().enumerate().map(move |(at, id)| (space, IdPlace::entry(list, at), id))
}

impl std::fmt::Display for IdPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}[{}]", self.list, self.at)?;
        if let Some((list, at)) = self.inner {
            write!(f, ".{list}[{at}]")?;
        }
        f.write_str(self.field)
    }
}
