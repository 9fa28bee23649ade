//! `Say`: somebody tells something.
mod rules;
mod script;

pub use script::{Feeling, Pose, Script};
