//! `Clip`: a short film in pictures, each with its caption.
mod rules;
mod script;

pub use script::Script;
