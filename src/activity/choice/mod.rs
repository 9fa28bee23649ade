//! `Choice`: options, one or several of them right.
mod rules;
mod script;

pub use script::Script;
