//! Pathlight.
pub mod activity;
pub mod course;
pub mod diag;
pub mod engine;
pub mod progress;
