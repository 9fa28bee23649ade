//! An attempt: one learner playing one lesson. Inputs go in, events and facts come out, and nothing here knows a clock, a file or a screen.

mod attempt;
mod chance;
mod fact;
mod mastery;
mod resume;
mod screen;
mod warm_up;

pub use attempt::{Attempt, Event, Input, Start};
pub use chance::Chance;
pub use fact::Fact;
pub use mastery::{Grasp, Mastery};
pub use resume::Resumed;
pub use screen::{Control, Hint, Progress, Screen, keep_hints};
pub use warm_up::{Played, WarmUp, opening};
