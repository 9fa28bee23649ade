//! `Chat`: a phone on the screen that belongs to somebody in the story, whom the child advises.

mod faults;
mod rules;
mod script;
mod shown;

pub use rules::Act;
pub use script::Script;
