//! `Likert`: five faces, for how sure or how it feels.
mod rules;
mod script;

pub use script::Script;
