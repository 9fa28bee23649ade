//! `Tell`: whom to tell, and with which first sentence; trying again, and trying another.
mod rules;
mod script;

pub use script::Script;
