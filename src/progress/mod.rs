//! What is remembered: learners, settings, attempts and their facts. Where it is kept is behind [`Store`].

mod learner;
mod memory;
mod settings;
mod sitting;
mod store;

pub use learner::{ANIMALS, CLASSES, COLOURS, Details, Learner, LearnerId, PICTURES, PIN_LENGTH, Pin};
pub use memory::MemoryStore;
pub use settings::{Contrast, Scan, Settings, SignCorner};
pub use sitting::{Moved, Sitting, mastery};
pub use store::{AttemptId, Saved, Store, StoreError, Time};
