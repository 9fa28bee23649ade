//! Words: Fluent catalogs, fallback from one language to another, directions, line breaks. The program's own words too.

mod breaks;
mod catalog;
mod language;
mod lesson;
mod own;

pub use breaks::{Breaker, take_out};
pub use catalog::{Catalog, MessageEntry, Value};
pub use language::{Direction, Lang};
pub use lesson::{Phrase, Words, marker};
pub use own::{OwnWords, grouped};
