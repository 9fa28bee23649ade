//! What the engine adds to a step's description: the ways on and back, the hint, once more, and where in the lesson this is.

use super::{Attempt, Input};
use crate::activity::{Description, Item, ItemRole, Part, Text};
use crate::course::{Policy, Sensitivity, Step};

/// What the engine offers beside the moves of the activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Control {
    Next,
    Back,
    Hint,
    /// Plays a scenario once more.
    Rehearse,
    /// Goes past a step of a sensitive lesson, without a mark.
    Pass,
}

impl Control {
    /// Returns the message of the program's words that stands on its button.
    pub fn words(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Back => "back",
            Self::Hint => "hint",
            Self::Rehearse => "rehearse",
            Self::Pass => "pass",
        }
    }

    /// Returns the name of its item in a description.
    pub fn name(self) -> &'static str {
        match self {
            Self::Next => "control-next",
            Self::Back => "control-back",
            Self::Hint => "control-hint",
            Self::Rehearse => "control-rehearse",
            Self::Pass => "control-pass",
        }
    }
}

/// Where in the lesson a screen is, counted over the steps of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The step that is shown, counted from 0. As large as `all` at the end.
    pub at: usize,
    pub all: usize,
}

/// What is to be shown now.
#[derive(Clone, Debug)]
pub enum Screen<'a> {
    Step {
        step: &'a Step,
        policy: Policy,
        description: Description<Input>,
        progress: Progress,
    },
    /// The lesson is over: what was learned, whom to tell, the lantern.
    End {
        progress: Progress,
    },
}

impl Attempt {
    /// Returns what is to be shown now.
    pub fn screen(&self) -> Screen<'_> {
        let progress = Progress { at: self.at().unwrap_or(self.lesson().steps.len()), all: self.lesson().steps.len() };
        let Some((step, here)) = self.here() else {
            return Screen::End { progress };
        };
        let mut description = step.activity.describe(&here.state).map(Input::Move);
        let asks = step.activity.parts().iter().any(|slot| slot.part == Part::Hint);
        if here.hinted {
            let at = description.items.iter().position(|item| item.role == ItemRole::Prompt).map_or(0, |at| at + 1);
            description.items.insert(at, Item::new("hint", ItemRole::Hint, Text::Part(Part::Hint)));
        }
        let mut offer = |control: Control, open: bool| {
            let item = Item::new(control.name(), ItemRole::Control(control), Text::Own(control.words()));
            description.items.push(item.action(open.then_some(Input::Control(control))));
        };
        if asks && !here.hinted && !self.is_done(step, here) {
            offer(Control::Hint, true);
        }
        if step.activity.can_be_rehearsed() && self.is_done(step, here) {
            offer(Control::Rehearse, true);
        }
        if self.can_pass(step, here) {
            offer(Control::Pass, true);
        }
        if self.can_go_back() {
            offer(Control::Back, true);
        }
        offer(Control::Next, self.is_done(step, here));
        Screen::Step { step, policy: self.policy(step), description, progress }
    }

    /// Returns true if the step may be passed: it belongs to a sensitive lesson and is not done.
    pub(super) fn can_pass(&self, step: &Step, here: &super::attempt::Here) -> bool {
        self.lesson().head.sensitivity > Sensitivity::None && !self.is_done(step, here)
    }
}
