//! The tables of the database, and how an older database is brought up to date.

use rusqlite::{Connection, TransactionBehavior};

/// "Path" in letters, so that a database of another program is known.
const APPLICATION: i32 = 0x5061_7468;

/// What brings a database from each version to the next. A published entry never changes; a new one is added at the end.
const MIGRATIONS: &[&str] = &[
    // The numbers of learners and attempts are never used again: another window may still hold one that was erased.
    "CREATE TABLE learners (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        picture TEXT NOT NULL,
        colour TEXT NOT NULL,
        animal TEXT NOT NULL,
        made INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        learner INTEGER NOT NULL REFERENCES learners (id) ON DELETE CASCADE,
        course TEXT NOT NULL,
        begun INTEGER NOT NULL,
        start TEXT NOT NULL
    ) STRICT;
    CREATE INDEX attempts_of_learner ON attempts (learner, course);
    CREATE TABLE facts (
        attempt INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        time INTEGER NOT NULL,
        fact TEXT NOT NULL,
        PRIMARY KEY (attempt, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE settings (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        settings TEXT NOT NULL
    ) STRICT;",
    "ALTER TABLE learners ADD COLUMN class TEXT;
    ALTER TABLE learners ADD COLUMN pin TEXT;",
];

/// What a database is found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Ours, or empty; perhaps older.
    Usable,
    /// Of a newer program.
    Newer,
    /// Damaged, or not ours.
    Unusable,
}

/// Returns what a database is. Reading all of it finds damage before anything is written.
pub(super) fn inspect(connection: &Connection) -> rusqlite::Result<Found> {
    let number = |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0));
    let (application, version) = (number("application_id")?, number("user_version")?);
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if (application, version, tables) == (0, 0, 0) {
        return Ok(Found::Usable);
    }
    if application != APPLICATION {
        return Ok(Found::Unusable);
    }
    if usize::try_from(version).is_ok_and(|version| version > MIGRATIONS.len()) {
        return Ok(Found::Newer);
    }
    let checked: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(if checked == "ok" { Found::Usable } else { Found::Unusable })
}

/// Brings a database up to date, all at once or not at all.
pub(super) fn migrate(connection: &mut Connection) -> rusqlite::Result<()> {
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: u32 = change.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for (to, migration) in (1_u32..).zip(MIGRATIONS).skip(version as usize) {
        change.execute_batch(migration)?;
        change.pragma_update(None, "application_id", APPLICATION)?;
        change.pragma_update(None, "user_version", to)?;
    }
    change.commit()
}
