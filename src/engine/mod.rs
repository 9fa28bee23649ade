//! An attempt: one learner playing one lesson. Inputs go in, events and facts come out, and nothing here knows a clock, a file or a screen.

mod attempt;
mod chance;
mod fact;
mod resume;
mod screen;

pub use attempt::{Attempt, Event, Input, Start};
pub use chance::Chance;
pub use fact::Fact;
pub use resume::Resumed;
pub use screen::{Control, Progress, Screen};
