//! Looking at the database and the data folder without changing them.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::schema::{Found, inspect};
use super::store::FILE;

/// How the database of a data folder is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseState {
    /// There is none yet.
    Absent,
    /// It can be used, and has so many bytes.
    Fine { bytes: u64 },
    /// A newer program made it.
    Newer,
    /// It is damaged, or of another program.
    Damaged,
    /// It could not be looked at, and why.
    Unreadable(String),
}

/// Returns how the database of a data folder is.
pub fn database_state(folder: &Path) -> DatabaseState {
    let path = folder.join(FILE);
    let Ok(size) = fs::metadata(&path).map(|file| file.len()) else {
        return DatabaseState::Absent;
    };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match Connection::open_with_flags(&path, flags).and_then(|connection| inspect(&connection)) {
        Ok(Found::Usable) => DatabaseState::Fine { bytes: size },
        Ok(Found::Newer) => DatabaseState::Newer,
        Ok(Found::Unusable) => DatabaseState::Damaged,
        Err(error) if super::store::is_damaged(&error) => DatabaseState::Damaged,
        Err(error) => DatabaseState::Unreadable(error.to_string()),
    }
}

/// Tries whether so many bytes can be written into a folder, or into the one in which it would be made. What is written is taken away again.
///
/// # Errors
/// Why they cannot.
pub fn room(folder: &Path, bytes: usize) -> std::io::Result<()> {
    let there = folder.ancestors().find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    let path = there.join(format!(".pathlight-room-{}", std::process::id()));
    let write = || -> std::io::Result<()> {
        let mut file = File::create_new(&path)?;
        let zeros = [0; 16 * 1024];
        for _ in 0..bytes.div_ceil(zeros.len()) {
            file.write_all(&zeros)?;
        }
        file.sync_all()
    };
    let written = write();
    // If it was never made, there is nothing to take away.
    let _ = fs::remove_file(&path);
    written
}
