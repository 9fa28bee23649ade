//! What is stored of an attempt: one thing that happened, each complete in itself.

use serde::{Deserialize, Serialize};

use crate::activity::{Answer, Outcome};
use crate::course::{Hash64, Id};

/// One thing that happened in an attempt, as it is stored. Nothing of a `Private` step but that it was entered; no feeling, no helper, no leaving.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Fact {
    /// The step was shown for going on to it.
    Entered { step: Id, content: Hash64 },
    /// The step was shown again for going back to it.
    Returned { step: Id },
    /// An answer was completed. Its outcome is what it came to then, and is never worked out again.
    Answered { step: Id, answer: Answer, outcome: Outcome, key: Hash64 },
    /// A hint was asked for: how far up the ladder.
    Hinted {
        step: Id,
        #[serde(default = "first")]
        level: u8,
    },
    /// The step was begun once more.
    Rehearsed { step: Id },
    /// An older program stored that a step was passed over. Now that leaves no mark, and this is read and not used.
    Passed { step: Id },
    /// The lesson was another when it was opened again; from here on this is its content.
    Continued { content: Hash64 },
    /// The end was reached: the lantern lights.
    Finished,
}

/// The level of a hint of an older program, which had one.
fn first() -> u8 {
    1
}

impl Fact {
    /// Returns the step that it happened in.
    pub fn step(&self) -> Option<&Id> {
        match self {
            Self::Entered { step, .. }
            | Self::Returned { step }
            | Self::Answered { step, .. }
            | Self::Hinted { step, .. }
            | Self::Rehearsed { step }
            | Self::Passed { step } => Some(step),
            Self::Continued { .. } | Self::Finished => None,
        }
    }
}
