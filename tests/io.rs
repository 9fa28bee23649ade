//! The world outside the pure part: the database, and the real program with its commands.

mod io {
    mod check;
    mod doctor;
    mod pictures;
    mod program;
    mod school;
    mod store;
    mod terminal;
}
