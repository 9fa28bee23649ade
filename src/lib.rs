#![doc = include_str!("ARCHITECTURE.md")]

pub mod activity;
#[cfg(feature = "app")]
pub mod app;
pub mod check;
#[cfg(feature = "io")]
pub mod cli;
pub mod country;
pub mod course;
pub mod diag;
pub mod engine;
pub mod explore;
#[cfg(feature = "io")]
pub mod io;
pub mod progress;
pub mod words;
