//! The pure part, through its doors: courses in memory, attempts, resuming.

mod pure {
    mod activities;
    mod attempt;
    mod faults;
    mod hostile;
    mod learning;
    mod load;
    mod resume;
    mod shipped;
    pub mod stage;
    mod ways;
}
