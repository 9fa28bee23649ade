//! What the engine adds to a step's description: the ways on and back, the hint, once more, and where in the lesson this is.

use super::{Attempt, Input};
use crate::activity::{Description, Item, ItemRole, Mark, Part, Text};
use crate::course::{Id, Policy, Sensitivity, Step};

/// What the engine offers beside the moves of the activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Control {
    Next,
    Back,
    /// Asks for a hint of this kind, and with it for those below.
    Hint(Hint),
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
            Self::Hint(Hint::Answer) => "hint-answer",
            Self::Hint(_) => "hint",
            Self::Rehearse => "rehearse",
            Self::Pass => "pass",
        }
    }

    /// Returns the name of its item in a description.
    pub fn name(self) -> &'static str {
        match self {
            Self::Next => "control-next",
            Self::Back => "control-back",
            Self::Hint(_) => "control-hint",
            Self::Rehearse => "control-rehearse",
            Self::Pass => "control-pass",
        }
    }
}

/// A hint: from a nudge to the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hint {
    Nudge,
    /// A bigger nudge. Not every question has words for it.
    More,
    /// What would be right is lit.
    Answer,
}

impl Hint {
    const ALL: [Hint; 3] = [Hint::Nudge, Hint::More, Hint::Answer];

    /// Returns how far up the ladder it is, from 1.
    pub fn level(self) -> u8 {
        self as u8 + 1
    }

    /// Returns the last hint under a policy: only where one tries again is the answer lit.
    pub fn last(policy: Policy) -> Self {
        if policy == Policy::Practice { Self::Answer } else { Self::More }
    }

    /// Returns the part of the step that has its words.
    pub fn part(self) -> Option<Part> {
        match self {
            Self::Nudge => Some(Part::Hint),
            Self::More => Some(Part::HintMore),
            Self::Answer => None,
        }
    }

    /// Returns the next hint for which there are words, from this one up. The answer needs none.
    pub fn with_words(self, has: impl Fn(&Part) -> bool) -> Self {
        let up = Self::ALL.into_iter().filter(|hint| *hint >= self);
        up.into_iter().find(|hint| hint.part().is_none_or(|part| has(&part))).unwrap_or(Self::Answer)
    }
}

/// Takes out the hints for which the words of the step have nothing, and passes over them in the offer of the next: the engine knows no words.
pub fn keep_hints(description: &mut Description<Input>, policy: Policy, has: impl Fn(&Part) -> bool) {
    let any = has(&Part::Hint) || has(&Part::HintMore);
    description.items.retain(|item| match (&item.role, &item.text) {
        (ItemRole::Hint, Text::Part(part)) => has(part),
        (ItemRole::Control(Control::Hint(hint)), _) => any && hint.with_words(&has) <= Hint::last(policy),
        _ => true,
    });
    for item in &mut description.items {
        if let ItemRole::Control(Control::Hint(hint)) = &mut item.role {
            let control = Control::Hint(hint.with_words(&has));
            (item.role, item.text) = (ItemRole::Control(control), Text::Own(control.words()));
            item.action = Some(Input::Control(control));
        }
    }
}

/// Where in the lesson a screen is, counted over what it is opened with and the steps of its list; a step of a group counts as the one that called it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The step that is shown, counted from 0. As large as `all` at the end.
    pub at: usize,
    pub all: usize,
    /// How many of them are warm-ups, which come first.
    pub opening: usize,
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
        /// How it ended, if the lesson has endings.
        ending: Option<&'a Id>,
    },
}

impl Attempt {
    /// Returns what is to be shown now.
    pub fn screen(&self) -> Screen<'_> {
        let all = self.lesson().main_steps();
        let at = self.at().map_or(all, |at| self.caller(at).unwrap_or(at));
        let progress = Progress { at, all, opening: self.lesson().opening.len() };
        let Some((step, here)) = self.here() else {
            return Screen::End { progress, ending: self.ending() };
        };
        let mut description = step.activity.describe(&here.state).map(Input::Move);
        let asks = step.activity.parts().iter().any(|slot| slot.part == Part::Hint);
        let asked_for = Hint::ALL.into_iter().filter(|hint| hint.level() <= here.hinted);
        for part in asked_for.rev().filter_map(Hint::part) {
            let at = description.items.iter().position(|item| item.role == ItemRole::Prompt).map_or(0, |at| at + 1);
            let name = if part == Part::Hint { "hint" } else { "hint-more" };
            description.items.insert(at, Item::new(name, ItemRole::Hint, Text::Part(part)));
        }
        if here.hinted >= Hint::Answer.level() {
            let right: Vec<Input> = step.activity.right(&here.state).into_iter().map(Input::Move).collect();
            for item in description.items.iter_mut().filter(|item| item.action.as_ref().is_some_and(|action| right.contains(action))) {
                item.mark = Some(Mark::Shown);
            }
        }
        let mut offer = |control: Control, open: bool| {
            let item = Item::new(control.name(), ItemRole::Control(control), Text::Own(control.words()));
            description.items.push(item.action(open.then_some(Input::Control(control))));
        };
        let next_hint = Hint::ALL.into_iter().find(|hint| hint.level() > here.hinted).filter(|hint| *hint <= Hint::last(self.policy(step)));
        if let Some(hint) = next_hint.filter(|_| asks && !self.is_done(step, here)) {
            offer(Control::Hint(hint), true);
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
