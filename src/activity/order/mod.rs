//! `Order`: things put in order.
mod rules;
mod script;

pub use script::Script;
