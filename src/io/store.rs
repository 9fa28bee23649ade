//! What is remembered, in SQLite. A database that cannot be used is put aside and never overwritten.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OptionalExtension as _, Row, Transaction, TransactionBehavior, params};

use super::schema::{Found, inspect, migrate};
use super::{clock, erase};
use crate::course::Id;
use crate::engine::{Fact, Start};
use crate::progress::{AttemptId, Details, Learner, LearnerId, Pin, Saved, Settings, Store, StoreError, Time};

/// The name of the database in the data folder.
pub const FILE: &str = "pathlight.db";
/// What stands between that name and the time in the name of a database that was put aside.
pub(super) const ASIDE: &str = "set-aside";
/// How long one program waits for another that writes.
const PATIENCE: Duration = Duration::from_secs(5);

/// Something people are to be told: a message of the program's own words, and its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub words: &'static str,
    pub arguments: Vec<(&'static str, String)>,
}

/// A [`Store`] in a file of the data folder.
#[derive(Debug)]
pub struct SqliteStore {
    pub(super) connection: Connection,
    pub(super) folder: PathBuf,
}

impl SqliteStore {
    /// Opens the database of a data folder, and makes both if they are not there. One that is damaged or of a newer program is put aside;
    /// the notices say so.
    ///
    /// # Errors
    /// The folder cannot be written, the disk is full, or the database could neither be used nor put aside.
    pub fn open(folder: &Path) -> Result<(Self, Vec<Notice>), StoreError> {
        make_folder(folder).map_err(|error| disk(folder, &error))?;
        // Of two programs that start at once, only one puts a database aside or brings it up to date.
        let guard = File::create(folder.join("pathlight.lock")).map_err(|error| disk(folder, &error))?;
        let _ = guard.lock(); // Some file systems know no locks.
        let path = folder.join(FILE);
        let (usable, words) = match connect(&path).and_then(|connection| Ok((inspect(&connection)?, connection))) {
            Ok((Found::Usable, connection)) => (Some(connection), None),
            Ok((Found::Newer, _)) => (None, Some("store-newer")),
            Ok((Found::Unusable, _)) => (None, Some("store-set-aside")),
            Err(error) if is_damaged(&error) => (None, Some("store-set-aside")),
            Err(error) => return Err(explain(&path, &error)),
        };
        // Only now is it closed: what was still in its log is in it, and nothing of it is open while it is renamed.
        let notices = words.map(|words| set_aside(&path, words)).transpose()?.into_iter().collect();
        let begin = || -> rusqlite::Result<Connection> {
            let mut connection = usable.map_or_else(|| connect(&path), Ok)?;
            let _mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
            migrate(&mut connection)?;
            Ok(connection)
        };
        let connection = begin().map_err(|error| explain(&path, &error))?;
        if connection.is_readonly(rusqlite::MAIN_DB).unwrap_or(false) {
            return Err(StoreError::ReadOnly(path.display().to_string()));
        }
        Ok((Self { connection, folder: folder.to_owned() }, notices))
    }

    pub(super) fn fault(&self, error: &rusqlite::Error) -> StoreError {
        explain(&self.folder.join(FILE), error)
    }

    /// Changes something, all at once or not at all.
    pub(super) fn change<T>(&mut self, change: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        let all = || -> rusqlite::Result<T> {
            let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let result = change(&transaction)?;
            transaction.commit()?;
            Ok(result)
        };
        let result = all();
        result.map_err(|error| self.fault(&error))
    }

    fn read<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        read(&self.connection).map_err(|error| self.fault(&error))
    }
}

impl Store for SqliteStore {
    fn learners(&self) -> Result<Vec<(LearnerId, Learner)>, StoreError> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT id, picture, colour, animal FROM learners ORDER BY id")?;
            let rows = query
                .query_map([], |row| Ok((LearnerId(row.get(0)?), Learner { picture: row.get(1)?, colour: row.get(2)?, animal: row.get(3)? })))?;
            rows.collect()
        })
    }

    fn add_learner(&mut self, learner: &Learner, now: Time) -> Result<LearnerId, StoreError> {
        self.change(|change| {
            let made = params![learner.picture, learner.colour, learner.animal, now.0];
            change.execute("INSERT INTO learners (picture, colour, animal, made) VALUES (?1, ?2, ?3, ?4)", made)?;
            Ok(LearnerId(change.last_insert_rowid()))
        })
    }

    fn details(&self, learner: LearnerId) -> Result<Details, StoreError> {
        let query = |connection: &Connection| {
            let row = |row: &Row<'_>| Ok(Details { class: row.get(0)?, pin: row.get::<_, Option<String>>(1)?.map(Pin) });
            connection.query_row("SELECT class, pin FROM learners WHERE id = ?1", [learner.0], row).optional()
        };
        Ok(self.read(query)?.unwrap_or_default())
    }

    fn keep_details(&mut self, learner: LearnerId, details: &Details) -> Result<(), StoreError> {
        let pin = details.pin.as_ref().map(|pin| &pin.0);
        self.change(|change| {
            change.execute("UPDATE learners SET class = ?2, pin = ?3 WHERE id = ?1", params![learner.0, details.class, pin])?;
            Ok(())
        })
    }

    fn erase_learner(&mut self, learner: LearnerId) -> Result<(), StoreError> {
        erase::learner(self, learner)
    }

    fn erase_all(&mut self) -> Result<(), StoreError> {
        erase::all(self)
    }

    fn attempts(&self, learner: LearnerId, course: &Id) -> Result<Vec<Saved>, StoreError> {
        let finished = as_json(&Fact::Finished)?;
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT id, start, EXISTS (SELECT 1 FROM facts WHERE attempt = attempts.id AND fact = ?3)
                FROM attempts WHERE learner = ?1 AND course = ?2 ORDER BY id",
            )?;
            let rows = query.query_map(params![learner.0, course.as_str(), finished], |row| {
                Ok((AttemptId(row.get(0)?), row.get::<_, String>(1)?, row.get(2)?))
            })?;
            // One that a newer program began stays in the database and is not shown.
            let known = rows.map(|row| row.map(|(id, start, finished)| Some(Saved { id, start: serde_json::from_str(&start).ok()?, finished })));
            known.filter_map(Result::transpose).collect()
        })
    }

    fn begin(&mut self, learner: LearnerId, start: &Start, now: Time) -> Result<AttemptId, StoreError> {
        let text = as_json(start)?;
        self.change(|change| {
            let begun = params![learner.0, start.course.as_str(), now.0, text];
            change.execute("INSERT INTO attempts (learner, course, begun, start) VALUES (?1, ?2, ?3, ?4)", begun)?;
            Ok(AttemptId(change.last_insert_rowid()))
        })
    }

    fn append(&mut self, attempt: AttemptId, facts: &[Fact], now: Time) -> Result<(), StoreError> {
        if facts.is_empty() {
            return Ok(());
        }
        let texts: Vec<String> = facts.iter().map(as_json).collect::<Result<_, _>>()?;
        self.change(|change| {
            let mut add = change.prepare_cached(
                "INSERT INTO facts (attempt, position, time, fact)
                SELECT ?1, coalesce(max(position) + 1, 0), ?2, ?3 FROM facts WHERE attempt = ?1",
            )?;
            for text in &texts {
                add.execute(params![attempt.0, now.0, text])?;
            }
            Ok(())
        })
    }

    fn facts(&self, attempt: AttemptId) -> Result<Vec<Fact>, StoreError> {
        self.read(|connection| {
            let mut query = connection.prepare_cached("SELECT fact FROM facts WHERE attempt = ?1 ORDER BY position")?;
            let rows = query.query_map([attempt.0], |row| row.get::<_, String>(0))?;
            // One that a newer program wrote stays in the database and is passed over.
            rows.map(|row| row.map(|text| serde_json::from_str(&text).ok())).filter_map(Result::transpose).collect()
        })
    }

    fn settings(&self) -> Result<Settings, StoreError> {
        let query = |connection: &Connection| connection.query_row("SELECT settings FROM settings", [], |row| row.get::<_, String>(0)).optional();
        Ok(self.read(query)?.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }

    fn keep_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        let text = as_json(settings)?;
        self.change(|change| {
            change.execute("INSERT INTO settings (id, settings) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET settings = ?1", [text])?;
            Ok(())
        })
    }
}

fn as_json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Broken(error.to_string()))
}

/// Makes the data folder, for its owner alone.
fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Rewriting the database when something is erased leaves no copy in a folder for temporary files.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(connection)
}

/// Gives the database and what SQLite keeps beside it another name, and returns what people are to be told.
fn set_aside(path: &Path, words: &'static str) -> Result<Notice, StoreError> {
    let time = clock::now().0;
    let named = |suffix: &str, extra: &str| path.with_file_name(format!("{FILE}{suffix}{extra}"));
    let free = (0..100).map(|number| match number {
        0 => format!(".{ASIDE}-{time}"),
        number => format!(".{ASIDE}-{time}-{number}"),
    });
    let Some(aside) = free.into_iter().find(|aside| !named(aside, "").exists()) else {
        return Err(StoreError::Broken(format!("{} could not be put aside", path.display())));
    };
    // The database goes last: while it is there, the next start finds it again and tries once more.
    for extra in ["-wal", "-shm", ""] {
        match fs::rename(named("", extra), named(&aside, extra)) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::NotFound && !extra.is_empty() => {}
            Err(error) => return Err(disk(path, &error)),
        }
    }
    Ok(Notice { words, arguments: vec![("file", named(&aside, "").display().to_string())] })
}

pub(super) fn is_damaged(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}

/// Returns what a fault of the disk means for people.
pub(super) fn disk(path: &Path, error: &std::io::Error) -> StoreError {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::Full,
        _ => StoreError::ReadOnly(format!("{}: {error}", path.display())),
    }
}

/// Returns what a fault of the database means for people.
fn explain(path: &Path, error: &rusqlite::Error) -> StoreError {
    let no_room_for_memory = error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE);
    let shown = path.display();
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::Full,
        _ if no_room_for_memory => StoreError::Full,
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => StoreError::ReadOnly(format!("{shown}: {error}")),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            StoreError::Broken(format!("another Pathlight is writing to {shown}; close it and try again"))
        }
        Some(ErrorCode::ConstraintViolation) => StoreError::Broken("what it belongs to was erased".to_owned()),
        _ => StoreError::Broken(format!("{shown}: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::Hash64;

    #[test]
    fn a_full_disk_keeps_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let (mut store, _) = SqliteStore::open(folder.path()).unwrap();
        let learner = Learner { picture: "kite".into(), colour: "amber".into(), animal: "turtle".into() };
        let learner = store.add_learner(&learner, Time(1)).unwrap();
        let id = |name| Id::new(name).unwrap();
        let start = Start {
            course: id("c"),
            version: 1,
            lesson: id("l"),
            language: "en".into(),
            seed: u64::MAX,
            content: Hash64(u64::MAX),
            warm_ups: Vec::new(),
        };
        let attempt = store.begin(learner, &start, Time(2)).unwrap();
        let pages: i64 = store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        let _: i64 = store.connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| row.get(0)).unwrap();
        let many = vec![Fact::Hinted { step: id("some-step"), level: 1 }; 50];
        let mut kept = 0;
        let fault = loop {
            match store.append(attempt, &many, Time(3)) {
                Ok(()) => kept += many.len(),
                Err(fault) => break fault,
            }
        };
        assert_eq!(fault, StoreError::Full);
        assert_eq!(store.facts(attempt).unwrap().len(), kept);
        assert_eq!(store.attempts(learner, &id("c")).unwrap()[0].start, start);
        store.erase_all().unwrap();
        assert_eq!(store.learners().unwrap(), []);
    }
}
