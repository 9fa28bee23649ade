//! The texts of a step: which part of its message, what it is for, and how long it may be.

use crate::course::Id;

/// One text of a step: the value of its message, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The value: what is said or asked.
    Value,
    /// The words on an option, a card's front, a group, an item, a bubble, a reply, an ending.
    Of(Id),
    /// The reason that goes with it.
    Why(Id),
    /// The back of a card.
    Back(Id),
    /// The partner of a pair.
    With(Id),
    /// What somebody does who is told once more.
    Again(Id),
    /// How a scenario ended.
    End,
    /// The first sentence somebody is told with.
    Tell(Id),
    /// What the one who was told does.
    TellWhy(Id),
    /// What the owner of a phone feels at a turn of the chat, and what that is good for.
    Feels(Id),
    /// What a picture shows.
    Alt,
    /// A nudge.
    Hint,
    /// A bigger nudge.
    HintMore,
    /// A note for the teacher.
    Teacher,
}

impl Part {
    /// Writes the name of the attribute into `name`; returns false for the value, which has none.
    pub fn attribute(&self, name: &mut String) -> bool {
        name.clear();
        let (before, id, after) = match self {
            Self::Value => return false,
            Self::Of(id) => ("", id.as_str(), ""),
            Self::Why(id) => ("", id.as_str(), "_why"),
            Self::Back(id) => ("", id.as_str(), "_back"),
            Self::Tell(id) => ("tell_", id.as_str(), ""),
            Self::TellWhy(id) => ("tell_", id.as_str(), "_why"),
            Self::With(id) => ("", id.as_str(), "_with"),
            Self::Again(id) => ("", id.as_str(), "_again"),
            Self::End => ("", "end", ""),
            Self::Feels(id) => ("", id.as_str(), "_feels"),
            Self::Alt => ("", "alt", ""),
            Self::Hint => ("", "hint", ""),
            Self::HintMore => ("", "hint_more", ""),
            Self::Teacher => ("", "teacher", ""),
        };
        name.push_str(before);
        name.push_str(id);
        name.push_str(after);
        true
    }
}

/// What a text is for; its longest length in characters of English goes by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartRole {
    Speech,
    Prompt,
    /// A word of a bank.
    Word,
    /// One of a pair.
    Partner,
    /// A line of a message.
    Line,
    /// What a panel of a story shows in words.
    Panel,
    CardFront,
    CardBack,
    Option,
    Reason,
    Group,
    Item,
    Bubble,
    Reply,
    ChatReason,
    Telling,
    Ending,
    Hint,
    /// What can be found in a picture.
    Spot,
    /// What a picture of a film shows and says.
    Caption,
    /// What a picture shows, for those who do not see it.
    Alt,
    TeacherNote,
}

impl PartRole {
    /// Returns the longest that such a text may be, in characters of English. Other languages may be 40 % longer.
    pub fn longest(self) -> usize {
        match self {
            Self::Word => 20,
            Self::Group => 24,
            Self::CardFront => 32,
            Self::Partner | Self::Spot => 40,
            Self::Item => 60,
            Self::Option | Self::Line => 70,
            Self::Reply => 80,
            Self::Bubble | Self::Panel | Self::Caption => 90,
            Self::CardBack | Self::Telling | Self::Hint => 120,
            Self::Prompt | Self::Reason | Self::Alt => 140,
            Self::ChatReason => 160,
            Self::Speech | Self::Ending => 220,
            Self::TeacherNote => 400,
        }
    }

    /// Returns true if the text is there as soon as the step is shown, so that it counts among the words of its screen.
    pub fn shows_at_once(self) -> bool {
        matches!(
            self,
            Self::Speech | Self::Prompt | Self::CardFront | Self::Option | Self::Group | Self::Item | Self::Word | Self::Partner | Self::Spot
        )
    }
}

/// A text that an activity needs or may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartSlot {
    pub part: Part,
    pub role: PartRole,
    pub optional: bool,
}

impl PartSlot {
    /// A text that must be there.
    pub fn needed(part: Part, role: PartRole) -> Self {
        Self { part, role, optional: false }
    }

    /// A text that may be there.
    pub fn optional(part: Part, role: PartRole) -> Self {
        Self { part, role, optional: true }
    }

    /// What every step may have: the note for the teacher.
    pub fn teacher() -> Self {
        Self::optional(Part::Teacher, PartRole::TeacherNote)
    }

    /// What every scenario has: how it ended; and what every question may have.
    pub fn for_scenarios() -> [Self; 4] {
        let [hint, more, teacher] = Self::for_questions();
        [Self::needed(Part::End, PartRole::Ending), hint, more, teacher]
    }

    /// What every question may have: two hints, and the note for the teacher.
    pub fn for_questions() -> [Self; 3] {
        [Self::optional(Part::Hint, PartRole::Hint), Self::optional(Part::HintMore, PartRole::Hint), Self::teacher()]
    }
}
