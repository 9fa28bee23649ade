//! Where the bytes of a course come from: a folder, a pack, memory.

use std::collections::BTreeMap;

/// The largest RON or Fluent file that is read, in bytes.
pub const LARGEST_TEXT: u64 = 4 * 1024 * 1024;
/// The largest picture or sound that is read, in bytes.
pub const LARGEST_MEDIA: u64 = 16 * 1024 * 1024;

/// Why bytes could not be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SourceError {
    #[error("there is no such file")]
    Missing,
    #[error("the file has {size} bytes, and {limit} is the most")]
    TooBig { size: u64, limit: u64 },
    #[error("the path is a link, or leads out of the course's folder")]
    LeavesFolder,
    #[error("{0}")]
    Unreadable(String),
}

/// The files of one course. Paths are relative to the course's folder, with `/` between their parts.
pub trait Source: Send + Sync {
    /// Returns all files, sorted. What cannot be named in UTF-8 is left out.
    fn files(&self) -> Result<Vec<String>, SourceError>;

    /// Returns the bytes of a file, if there are no more than `limit`.
    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, SourceError>;
}

/// Returns true if the path stays inside the folder it is relative to and is written in the one way that every system reads alike.
pub fn stays_inside(path: &str) -> bool {
    !path.is_empty() && !path.contains(['\\', ':', '\0']) && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

/// A course in memory: for tests, and for a pack on the web.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    files: BTreeMap<String, Vec<u8>>,
}

impl Memory {
    /// Puts a file in, or over the one of this name.
    pub fn put(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// Takes a file out.
    pub fn remove(&mut self, path: &str) -> Option<Vec<u8>> {
        self.files.remove(path)
    }
}

impl Source for Memory {
    fn files(&self) -> Result<Vec<String>, SourceError> {
        Ok(self.files.keys().cloned().collect())
    }

    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, SourceError> {
        if !stays_inside(path) {
            return Err(SourceError::LeavesFolder);
        }
        let bytes = self.files.get(path).ok_or(SourceError::Missing)?;
        let size = bytes.len() as u64;
        if size > limit {
            return Err(SourceError::TooBig { size, limit });
        }
        Ok(bytes.clone())
    }
}
