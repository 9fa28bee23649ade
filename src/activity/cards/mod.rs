//! `Cards`: cards with a front and a back.
mod rules;
mod script;

pub use script::Script;
