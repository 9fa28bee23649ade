//! Words: Fluent catalogs, fallback from one language to another, directions, line breaks. The program's own words too.

mod breaks;
mod catalog;
mod digits;
mod fresh;
mod language;
mod lesson;
mod own;
mod region;

pub use breaks::{Breaker, take_out};
pub use catalog::{Catalog, MessageEntry, Value};
pub use digits::{as_dialled, zero};
pub use fresh::{Block, blocks, hashes, marked};
pub use language::{Direction, Lang};
pub use lesson::{Phrase, Words, marker};
pub use own::{OwnWords, grouped};
pub use region::{Region, TERMS};
