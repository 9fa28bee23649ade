//! The course: its types, where its bytes come from, and how they are read.
//!
//! RON is read in two passes: [`tree`] finds every value with its place and survives faults; the typed reader then takes the values one step at a
//! time, so that one bad step leaves the others whole and every fault is reported at once.

mod condition;
mod hash;
mod id;
mod ids;
mod read;
mod source;
pub mod tree;
pub mod typed;

use serde::Deserialize;

pub use condition::{Condition, Effect, Happened};
pub use hash::{Hash64, hash};
pub use id::Id;
pub use read::{Document, Loaded, StepPlace, lesson_file, load, read_text, resolve};
pub use source::{LARGEST_MEDIA, LARGEST_TEXT, Memory, Source, SourceError, stays_inside};

use crate::activity::Activity;

/// The version of the course format that this program reads.
pub const FORMAT: u32 = 1;

/// A course as `course.ron` describes it, with its lessons.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    pub head: Head,
    /// The lessons that could be read, in the order of the modules.
    pub lessons: Vec<std::sync::Arc<Lesson>>,
}

impl Course {
    /// Returns the lesson of this id.
    pub fn lesson(&self, id: &str) -> Option<&std::sync::Arc<Lesson>> {
        self.lessons.iter().find(|lesson| lesson.head.id == id)
    }

    /// Returns the member of the cast of this id.
    pub fn cast(&self, id: &str) -> Option<&Cast> {
        self.head.cast.iter().find(|cast| cast.id == id)
    }
}

/// `course.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Course", deny_unknown_fields)]
pub struct Head {
    pub format: u32,
    pub id: Id,
    /// Grows by one whenever the course is published.
    pub version: u32,
    /// Youngest and oldest age, in years.
    pub band: (u8, u8),
    #[serde(default)]
    pub audience: Audience,
    /// The tag of the language the course was written in.
    pub source: String,
    pub languages: Vec<Language>,
    pub licence: String,
    pub modules: Vec<Module>,
    #[serde(default)]
    pub skills: Vec<Skill>,
    /// What children may believe, each tagged on the wrong options that show it.
    #[serde(default)]
    pub misconceptions: Vec<Id>,
    #[serde(default)]
    pub cast: Vec<Cast>,
    /// Fonts that the course carries, for scripts that the program has none for.
    #[serde(default)]
    pub fonts: Vec<Font>,
    #[serde(default)]
    pub retired: Vec<Id>,
}

/// A font that a course carries.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Font {
    /// Its path in the course, such as `fonts/NotoSansTamil.ttf`.
    pub file: String,
    /// The script whose letters it draws: four letters (ISO 15924), such as `Taml`.
    pub script: String,
}

/// For whom a course is. On the shelf those for trainers come last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Audience {
    #[default]
    Learners,
    Trainers,
}

/// A language of a course.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// A language tag, such as `km`.
    pub id: String,
    pub state: LanguageState,
    /// The language by whose rules plurals are chosen, for one that CLDR does not know.
    #[serde(default)]
    pub plurals: Option<String>,
    /// The lessons that are in this language; all if it does not say. The others are shown in the source language.
    #[serde(default)]
    pub lessons: Option<Vec<Id>>,
}

impl Language {
    /// Returns true if this lesson is in this language.
    pub fn has(&self, lesson: &str) -> bool {
        self.lessons.as_ref().is_none_or(|lessons| lessons.iter().any(|id| *id == *lesson))
    }
}

/// How far the words of a language have been looked at.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum LanguageState {
    /// The language the course was written in.
    Source,
    /// No native speaker has read it.
    Draft,
    /// A native speaker has read it: by whom (a role, never a name), and on which day.
    Read { by: String, on: String },
    /// A child-protection person has approved it: by whom (a role), and on which day.
    Approved { by: String, on: String },
}

/// A stretch of the trail.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Module {
    pub id: Id,
    pub lessons: Vec<Id>,
}

/// Something a child can learn to do.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    pub id: Id,
    #[serde(default)]
    pub risks: Vec<Risk>,
    /// The picture on the board of what somebody can do.
    pub picture: Option<Id>,
}

/// The four Cs of online risk (Livingstone & Stoilova 2021, <https://doi.org/10.21241/ssoar.71817>).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Risk {
    Content,
    Contact,
    Conduct,
    Contract,
}

/// Somebody in the story.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cast {
    pub id: Id,
    /// The drawing; somebody without one is only a name on a screen.
    pub drawing: Option<Id>,
}

/// What a lesson file says about the lesson as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename = "Lesson", deny_unknown_fields)]
pub struct LessonHead {
    pub id: Id,
    /// The name it had before.
    pub was: Option<Id>,
    /// How long a child takes, in minutes.
    pub minutes: u8,
    pub theme: String,
    #[serde(default)]
    pub materials: Vec<String>,
    #[serde(default)]
    pub sensitivity: Sensitivity,
    #[serde(default)]
    pub risks: Vec<Risk>,
    /// In a sensitive lesson about contact: how it comes about.
    pub contact: Option<Contact>,
    #[serde(default)]
    pub policy: Policy,
    pub place: Id,
    /// What a step may set, and conditions ask for: each is up or down.
    #[serde(default)]
    pub flags: Vec<Id>,
    /// What a step may add to, and conditions ask for: each begins at 0.
    #[serde(default)]
    pub counters: Vec<Id>,
    /// How the lesson can end: the first that holds is told with the lantern.
    #[serde(default)]
    pub endings: Vec<Ending>,
}

/// How trouble with somebody comes about, so that a course as a whole can be weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub from: From,
    pub feels: Feels,
    pub target: Target,
}

/// Who makes the trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum From {
    /// Somebody whom the one it meets knows.
    Known,
    Stranger,
}

/// How it feels at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Feels {
    Nice,
    Bad,
}

/// Whom it meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Target {
    Girl,
    Boy,
}

/// How a lesson can end.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    pub id: Id,
    /// Without it, it holds always.
    pub when: Option<Condition>,
}

/// How near a lesson comes to harm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Sensitivity {
    #[default]
    None,
    /// It speaks of somebody being hurt or pressed.
    Some,
    /// It speaks of abuse.
    High,
}

/// How answers count, kept apart from the question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Policy {
    /// A wrong answer gets its reason and another try.
    #[default]
    Practice,
    /// One try, then the reason.
    Quiz,
    /// Nothing is right or wrong.
    Poll,
    /// Reacted to, then forgotten: never stored, logged, sent, counted or replayed.
    Private,
}

/// One sitting.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    pub head: LessonHead,
    /// What it is opened with, then its own steps in order, then those of its groups.
    pub steps: Vec<Step>,
    /// The groups, in the order of their steps.
    pub groups: Vec<Group>,
    /// Questions that later lessons are opened with.
    pub warm_ups: Vec<Step>,
    /// The lessons that the first steps come from, which it is opened with: [`Lesson::opened_with`]. None as it stands in its file.
    pub opening: Vec<Id>,
}

/// Steps that another step can call: they are shown after it, and then the way goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub id: Id,
    /// Which of the steps they are.
    pub steps: std::ops::Range<usize>,
}

/// Where a way leads on to: [`Lesson::after`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    Step(usize),
    /// The end of a group: back to where it was called from.
    Back,
    End,
}

impl Lesson {
    /// Where a step leads if it says `go` to this name.
    pub const END: &str = "end";

    /// Returns the place of the step of this id in the list.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.head.id == id)
    }

    /// Returns the group of this id.
    pub fn group(&self, id: &Id) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == *id)
    }

    /// Returns the group that a step belongs to.
    pub fn group_of(&self, at: usize) -> Option<&Group> {
        self.groups.iter().find(|group| group.steps.contains(&at))
    }

    /// Returns how many steps there are, those of the groups apart.
    pub fn main_steps(&self) -> usize {
        self.groups.first().map_or(self.steps.len(), |group| group.steps.start)
    }

    /// Returns what comes after a step of the list, whatever it says itself.
    pub fn following(&self, at: usize) -> After {
        match self.group_of(at) {
            Some(group) if at + 1 >= group.steps.end => After::Back,
            None if at + 1 >= self.main_steps() => After::End,
            _ => After::Step(at + 1),
        }
    }

    /// Returns where a step leads once it is done, and what it calls was shown: where it says to go, or what follows.
    pub fn after(&self, at: usize) -> After {
        match self.steps.get(at).and_then(|step| step.head.go.as_ref()) {
            Some(go) if *go == *Self::END => After::End,
            Some(go) => self.position(go.as_str()).map_or_else(|| self.following(at), After::Step),
            None => self.following(at),
        }
    }

    /// Returns the lesson with questions of other lessons before it, each with the lesson that it comes from.
    pub fn opened_with(&self, questions: impl IntoIterator<Item = (Id, Step)>) -> Self {
        let (opening, mut steps): (Vec<Id>, Vec<Step>) = questions.into_iter().unzip();
        let before = steps.len();
        steps.extend(self.steps.iter().cloned());
        let shift = |group: &Group| Group { id: group.id.clone(), steps: group.steps.start + before..group.steps.end + before };
        Self { head: self.head.clone(), steps, groups: self.groups.iter().map(shift).collect(), warm_ups: self.warm_ups.clone(), opening }
    }

    /// Returns the lesson with its own warm-ups before it, for a look at all of its steps.
    pub fn with_its_warm_ups(&self) -> Self {
        self.opened_with(self.warm_ups.iter().map(|step| (self.head.id.clone(), step.clone())))
    }

    /// Returns a hash of all its own steps and their order.
    pub fn content(&self) -> Hash64 {
        let own = self.steps.iter().skip(self.opening.len());
        let steps: Vec<String> = own.map(|step| format!("{} {:x}", step.head.id, step.content.0)).collect();
        hash(steps.iter().map(String::as_str))
    }
}

/// One screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub head: StepHead,
    pub activity: Activity,
    /// A hash of everything the step says in RON, comments and layout apart. It changes when the step does.
    pub content: Hash64,
    /// A hash of what counts as a right answer. It changes only when an old answer would mean something else.
    pub key: Hash64,
}

/// What every kind of step may say.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepHead {
    pub id: Id,
    /// The name it had before.
    pub was: Option<Id>,
    pub when: Option<Condition>,
    /// Where the way leads on to; `end` is the end of the lesson.
    pub go: Option<Id>,
    /// The group that is shown after it.
    pub call: Option<Id>,
    /// What changes when the step is left.
    #[serde(default)]
    pub then: Vec<Effect>,
    /// In a warm-up: the step of its lesson that practises the same.
    pub variant_of: Option<Id>,
    pub skill: Option<Id>,
    pub policy: Option<Policy>,
    pub place: Option<Id>,
    #[serde(default)]
    pub with: Vec<Id>,
}

impl StepHead {
    /// The names of the fields of this struct, as they stand in RON.
    pub const FIELDS: &[&str] = &["id", "was", "when", "go", "call", "then", "variant_of", "skill", "policy", "place", "with"];
}
