//! Erasing what is remembered, so that nothing of it is left in the files.

use std::fs;

use super::store::{ASIDE, FILE, SqliteStore, disk};
use crate::progress::{LearnerId, StoreError};

/// Erases a learner with everything that belongs to them.
pub(super) fn learner(store: &mut SqliteStore, learner: LearnerId) -> Result<(), StoreError> {
    store.change(|change| change.execute("DELETE FROM learners WHERE id = ?1", [learner.0]))?;
    rewrite(store)
}

/// Erases everything, databases that were put aside too.
pub(super) fn all(store: &mut SqliteStore) -> Result<(), StoreError> {
    store.change(|change| change.execute_batch("DELETE FROM learners; DELETE FROM settings;"))?;
    rewrite(store)?;
    let entries = fs::read_dir(&store.folder).map_err(|error| disk(&store.folder, &error))?;
    for entry in entries.flatten() {
        if entry.file_name().to_string_lossy().starts_with(&format!("{FILE}.{ASIDE}-")) {
            fs::remove_file(entry.path()).map_err(|error| disk(&entry.path(), &error))?;
        }
    }
    Ok(())
}

/// Brings what was erased to the database itself (until then the log beside it still has it), writes the database anew, and empties the log.
fn rewrite(store: &SqliteStore) -> Result<(), StoreError> {
    empty_log(store)?;
    match store.connection.execute_batch("VACUUM").map_err(|error| store.fault(&error)) {
        // There is no room to write it anew. With `secure_delete` what was erased is zeros already.
        Ok(()) | Err(StoreError::Full) => empty_log(store),
        Err(fault) => Err(fault),
    }
}

fn empty_log(store: &SqliteStore) -> Result<(), StoreError> {
    let busy: bool = store.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).map_err(|error| store.fault(&error))?;
    if busy {
        return Err(StoreError::Broken("another Pathlight is reading it; close that one and erase again".to_owned()));
    }
    Ok(())
}
