//! `Shield`: a passphrase of picture words, or the settings of a made-up app.
mod rules;
mod script;

pub use script::Script;
