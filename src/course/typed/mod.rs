//! Reading Rust values out of a tree, with every fault at its place.
//!
//! A fault leaves its value out, and reading begins again without it, so that one reading reports everything that is wrong with a step. Compared with
//! reading the text a second time with `ron`, places are exact, names of fields are checked on the way, and it takes a third of the time.

mod access;
mod reader;
mod scalar;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use serde::de;

use super::tree::Node;
use crate::diag::Code;

pub use reader::Reader;

/// Reading begins again at most so often.
const MOST_READINGS: usize = 20;

/// Something that is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub code: Code,
    pub span: Range<usize>,
    pub sentence: String,
    pub hint: Option<String>,
}

/// Which fields of the outermost struct are read.
#[derive(Clone, Copy, Debug)]
pub enum Which {
    All,
    /// These, and the others are somebody else's.
    Only(&'static [&'static str]),
    /// All but these, which are somebody else's.
    But(&'static [&'static str]),
}

/// Reads a value. It is there, too, if all that was wrong could be left out.
pub fn read<T: de::DeserializeOwned>(node: Node<'_>, which: Which) -> (Option<T>, Vec<Found>) {
    read_with(node, which, |reader| T::deserialize(reader))
}

/// Reads a value with a function that takes a deserializer.
pub fn read_with<'t, T>(node: Node<'t>, which: Which, read: impl Fn(Reader<'_, 't>) -> Result<T, Stop>) -> (Option<T>, Vec<Found>) {
    let notes = Notes::default();
    let mut value = None;
    for _ in 0..MOST_READINGS {
        let before = notes.left_out.borrow().len();
        let reader = Reader::new(node, &notes, which);
        value = read(reader).map_err(|stop| reader.settle(stop)).ok();
        if value.is_some() || notes.left_out.borrow().len() == before || notes.is_left_out(node) {
            break;
        }
    }
    (value, notes.found.into_inner())
}

/// What was found so far.
#[derive(Debug, Default)]
struct Notes {
    found: RefCell<Vec<Found>>,
    left_out: RefCell<BTreeSet<u32>>,
}

impl Notes {
    fn is_left_out(&self, node: Node<'_>) -> bool {
        let left_out = self.left_out.borrow();
        !left_out.is_empty() && left_out.contains(&node.number())
    }

    fn leave_out(&self, node: Node<'_>) {
        self.left_out.borrow_mut().insert(node.number());
    }

    fn report(&self, node: Node<'_>, found: Found) {
        self.leave_out(node);
        self.found.borrow_mut().push(found);
    }
}

/// Why a value could not be read.
#[derive(Debug)]
pub enum Stop {
    /// It was reported already.
    Reported,
    /// A type says what is wrong with a value.
    Says(String),
    /// A field is not there.
    Missing(&'static str),
}

impl std::fmt::Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Stop {}

impl de::Error for Stop {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self::Says(message.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}
