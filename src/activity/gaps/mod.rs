//! `Gaps`: a sentence with gaps, and a bank of words.
mod rules;
mod script;

pub use script::Script;
