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

pub use condition::{Condition, Happened};
pub use hash::{Hash64, hash};
pub use id::Id;
pub use read::{Document, Loaded, lesson_file, load, read_text, resolve};
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
    #[serde(default)]
    pub cast: Vec<Cast>,
    #[serde(default)]
    pub retired: Vec<Id>,
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
    #[serde(default)]
    pub policy: Policy,
    pub place: Id,
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
    pub steps: Vec<Step>,
}

impl Lesson {
    /// Returns the place of the step of this id in the list.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.head.id == id)
    }

    /// Returns a hash of all the steps and their order.
    pub fn content(&self) -> Hash64 {
        let steps: Vec<String> = self.steps.iter().map(|step| format!("{} {:x}", step.head.id, step.content.0)).collect();
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
    pub go: Option<Id>,
    pub skill: Option<Id>,
    pub policy: Option<Policy>,
    pub place: Option<Id>,
    #[serde(default)]
    pub with: Vec<Id>,
}

impl StepHead {
    /// The names of the fields of this struct, as they stand in RON.
    pub const FIELDS: &[&str] = &["id", "was", "when", "go", "skill", "policy", "place", "with"];
}
