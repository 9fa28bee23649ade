//! `Sort`: items into groups.
mod rules;
mod script;

pub use script::Script;
