//! `Match`: pairs that belong together.
mod rules;
mod script;

pub use script::Script;
