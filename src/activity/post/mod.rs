//! `Post`: a picture about to be posted: what it gives away, who has to be asked, who may see it.
mod rules;
mod script;

pub use script::Script;
