//! `Detective`: a claim, tools that cost nothing, evidence, and a verdict.
mod rules;
mod script;

pub use script::Script;
