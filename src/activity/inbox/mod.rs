//! `Inbox`: messages on a phone that is shared; their clues, and what to do with each.
mod rules;
mod script;

pub use rules::Decision;
pub use script::Script;
