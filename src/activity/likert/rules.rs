//! The rules of `Likert`: one face is chosen, and can be changed. It is never scored.

use serde::{Deserialize, Serialize};

use super::Script;
use super::script::Scale;
use crate::activity::{Description, Findings, IdPlace, IdSpace, Item, ItemRole, Layout, Mark, Outcome, Part, PartRole, PartSlot, Rules, Terms, Text};
use crate::course::{Id, Policy};
use crate::diag::Code;

/// The faces, from low to high.
const LEVELS: std::ops::RangeInclusive<u8> = 1..=5;

/// A face was chosen: from 1, low, to 5, high.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Level(u8);

impl Level {
    /// Returns the part that the reaction to it is in.
    fn part(self) -> Option<Id> {
        Id::new(match self.0 {
            ..=2 => "low",
            3 => "middle",
            _ => "high",
        })
        .ok()
    }

    fn words(self, scale: Scale) -> &'static str {
        match (scale, self.0) {
            (Scale::Sure, ..=1) => "sure-1",
            (Scale::Sure, 2) => "sure-2",
            (Scale::Sure, 3) => "sure-3",
            (Scale::Sure, 4) => "sure-4",
            (Scale::Sure, _) => "sure-5",
            (Scale::Feeling, ..=1) => "feeling-1",
            (Scale::Feeling, 2) => "feeling-2",
            (Scale::Feeling, 3) => "feeling-3",
            (Scale::Feeling, 4) => "feeling-4",
            (Scale::Feeling, _) => "feeling-5",
        }
    }
}

impl Rules for Script {
    type State = Option<Level>;
    type Move = Level;
    type Answer = Level;

    fn parts(&self) -> Vec<PartSlot> {
        let reactions = [Level(1), Level(3), Level(5)].into_iter().filter_map(Level::part);
        std::iter::once(PartSlot::needed(Part::Value, PartRole::Prompt))
            .chain(reactions.map(|id| PartSlot::needed(Part::Why(id), PartRole::Reason)))
            .chain([PartSlot::teacher()])
            .collect()
    }

    fn ids(&self) -> Vec<(IdSpace, IdPlace, &Id)> {
        Vec::new()
    }

    fn faults(&self, found: &mut Findings<'_>) {
        if !matches!(found.policy, Policy::Poll | Policy::Private) {
            let sentence = "faces are never right or wrong, and under its policy answers are".to_owned();
            (found.report)("id", Code::RightInOpinion, sentence, Some("Say `policy: Private`, or `policy: Poll`.".to_owned()));
        }
    }

    fn key(&self) -> Vec<String> {
        Vec::new()
    }

    fn start(&self, _: Terms) -> Option<Level> {
        None
    }

    fn play(&self, state: &mut Option<Level>, level: Level) -> Option<Level> {
        (LEVELS.contains(&level.0) && *state != Some(level)).then_some(level)
    }

    fn keep(&self, state: &mut Option<Level>, level: &Level) {
        if LEVELS.contains(&level.0) {
            *state = Some(*level);
        }
    }

    fn judge(&self, _: &Option<Level>, _: &Level) -> Outcome {
        Outcome::Neutral
    }

    fn chosen(&self, _: &Option<Level>, level: &Level) -> Vec<Id> {
        level.part().into_iter().collect()
    }

    fn done(&self, state: &Option<Level>) -> bool {
        state.is_some()
    }

    fn describe(&self, state: &Option<Level>) -> Description<Level> {
        let faces = LEVELS.map(Level).map(|level| {
            let chosen = *state == Some(level);
            let role = ItemRole::Face { level: level.0, chosen };
            let note = level.part().filter(|_| chosen).map(|id| (Outcome::Neutral, Text::Part(Part::Why(id))));
            Item::new(format!("face-{}", level.0), role, Text::Own(level.words(self.scale)))
                .mark(chosen.then_some(Mark::Chosen))
                .note(note)
                .action((!chosen).then_some(level))
        });
        Description { layout: Layout::Scale, items: std::iter::once(Item::prompt()).chain(faces).collect() }
    }
}
