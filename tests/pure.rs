//! The pure part, through its doors: courses in memory, attempts, resuming.

mod pure {
    mod activities;
    mod attempt;
    mod resume;
    mod shipped;
    pub mod stage;
}
