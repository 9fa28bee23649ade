//! `Clip`: a short film in pictures, each with its caption.
mod rules;
mod script;

pub use rules::Press;
pub use script::Script;
