//! `Shield`: a passphrase of picture words, a PIN that nobody is told, the settings of a made-up app, or leaving a computer that is shared.
mod log_out;
mod phrase;
mod pin;
mod rules;
mod script;
mod settings;

pub use script::Script;
