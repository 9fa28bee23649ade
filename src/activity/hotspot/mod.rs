//! `Hotspot`: something is to be found in a picture. A list of what is in it stands beside it, so that nobody needs to see or to point.
mod rules;
mod script;

pub use script::Script;
