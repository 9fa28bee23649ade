//! `Story`: comic panels, two at a time.
mod rules;
mod script;

pub use script::{Panel, Script};
