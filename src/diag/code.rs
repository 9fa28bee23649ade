//! Every kind of fault, with its number. A number is never used for something else.

use super::Severity;

macro_rules! codes {
    ($($name:ident = $number:literal, $severity:ident, $explanation:literal;)*) => {
        /// A kind of fault. Shown as `P0302`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $(#[doc = $explanation] $name,)* }

        impl Code {
            /// All of them, in the order of their numbers.
            pub const ALL: &[Code] = &[$(Code::$name,)*];

            /// Returns the number as it is shown: `P` and four digits.
            pub fn number(self) -> &'static str {
                match self { $(Code::$name => concat!("P", $number),)* }
            }

            /// Returns how much a fault of this kind matters.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }

            /// Returns two lines that say what the fault means and why it matters.
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$name => $explanation,)* }
            }
        }
    };
}

codes! {
    Unreadable = "0101", Error, "A file of the course could not be read.";
    TooBig = "0102", Error, "A file is larger than a course file may be, so that a broken or hostile file cannot fill the memory.";
    NotText = "0103", Error, "A RON or Fluent file must be text in UTF-8.";
    LeavesFolder = "0104", Error, "A path in a course may only name files inside the course's own folder.";
    NoCourse = "0105", Error, "A course is a folder with a file `course.ron`.";
    NewerFormat = "0106", Error, "The course is written in a newer format than this program knows.";

    Syntax = "0201", Error, "The RON cannot be read: a bracket, a comma or a quotation mark is missing or too many.";
    TooDeep = "0202", Error, "Brackets may be nested 64 deep.";
    UnknownField = "0203", Error, "A field has a name that its place does not know.";
    UnknownKind = "0204", Error, "A step has a kind that is no activity.";
    MissingField = "0205", Error, "A field that is needed is not there.";
    WrongValue = "0206", Error, "A value is not of the type or in the range that its place needs.";
    DuplicateField = "0207", Error, "A field is given twice.";

    BadId = "0301", Error, "An id is lower-case letters, digits and hyphens, and begins with a letter.";
    DuplicateId = "0302", Error, "An id may be used once, because saved lessons and words find their place by it.";
    RetiredId = "0303", Error, "An id in `retired` was used before and may not be used again.";
    ReservedId = "0304", Error, "An id is a word that is kept for the program.";

    NoSuchLesson = "0401", Error, "A module lists a lesson whose file is not there.";
    NoSuchCast = "0402", Error, "A step names somebody who is not in the cast.";
    NoSuchStep = "0403", Error, "A condition or `go` names a step that is not in the lesson.";
    NoSuchPart = "0404", Error, "A condition names a part that its step does not have.";
    NoSuchSkill = "0405", Error, "A step names a skill that the course does not list.";
    NoSuchTurn = "0406", Error, "A reply leads to a turn that the chat does not have.";
    NoSuchGroup = "0407", Error, "An item belongs to a group that its step does not have.";
    NoSuchPlace = "0408", Error, "A step plays in a place for which there is no picture.";
    NoSuchDrawing = "0409", Error, "A member of the cast names a drawing that is not there.";
    UnlistedLesson = "0410", Warning, "A lesson is on disk, but no module lists it.";
    NoSuchFlag = "0411", Error, "A flag or a counter is asked for or changed, and the lesson does not list it, or nothing changes it.";
    NoSuchMisconception = "0412", Error, "An option names a misconception that the course does not list.";

    Unreachable = "0501", Error, "No way through the lesson leads to this step, or no way through the chat to this turn.";
    EndlessLoop = "0502", Error, "A way through the lesson leads round and round with no way out.";
    Empty = "0503", Error, "A list that needs something in it is empty.";

    WordsSyntax = "0601", Error, "The Fluent file cannot be read at this place.";
    WordsTooDeep = "0602", Error, "Braces in a message may be nested 50 deep.";
    MissingWords = "0603", Error, "A step has no message in this language.";
    MissingPart = "0604", Error, "A part of a step has no words in this language.";
    OrphanWords = "0605", Warning, "A message or an attribute belongs to nothing in the course.";
    MissingWordsFile = "0606", Error, "A language that the course lists has no file for this lesson.";
    TooLong = "0607", Warning, "A text is too long for its place on the screen.";
    DuplicateMessage = "0608", Error, "A message is given twice; only the first would be shown.";
    UnknownReference = "0609", Error, "A message uses a variable, a term or a message that does not exist.";
    UnknownLanguage = "0610", Error, "A language is not named by a language tag such as `en` or `km`.";
    WordyScreen = "0611", Warning, "A screen has more than 45 words; a child reads fewer with more pleasure.";
    GapMissing = "0612", Error, "Every gap of a sentence stands once in its words, in every language.";
    StaleWords = "0613", Warning, "A translation was made from words that have changed since.";
    NoPlurals = "0614", Error, "A language that CLDR does not know says from which language it borrows the rules of its plurals.";
    ReferencesDiffer = "0615", Error, "A translation uses the same variables and terms as its source.";
    MissingGlyph = "0616", Warning, "A letter is in no font, so that it would be shown as a box.";

    NoRightAnswer = "0701", Error, "A question has no right answer.";
    RightInOpinion = "0702", Error, "In a `Poll` or a `Private` step nothing is right or wrong, and in the others something is.";
    WrongCount = "0703", Error, "A list has too few or too many entries.";
    RightAlwaysFirst = "0704", Warning, "The right answer is first in every question that keeps its order.";
    SameReasons = "0705", Warning, "Two options of a question have the same reason, so that the reason teaches nothing.";
    NoWarmUp = "0706", Error, "A warm-up is asked weeks later, alone: a question with one story of its own, a skill, and the step that it is a variant of.";

    NobodyToTell = "0801", Error, "A scenario needs grown-ups who can be told and who listen, because every path near harm leads to a person to tell.";
    NoSafeEnding = "0802", Error, "Every way through a scenario ends well: the last ending of a chat fits every case, and nobody is told again who makes the trouble.";
    NoTellingStep = "0803", Error, "A lesson that speaks of harm must pass a step in which somebody is told.";
    NoRisk = "0804", Warning, "A sensitive lesson says which of the four Cs it is about.";
    PictureAsProof = "0805", Error, "Proof is words, names and times. A picture is never copied or kept as proof.";
    NoTellingModule = "0806", Warning, "Telling is what such courses teach least well, so every module rehearses it.";
    ContactUnsaid = "0807", Error, "A sensitive lesson about contact says from whom it comes, how it feels at first, and whom it meets, so that the course can be weighed.";
    ContactUnbalanced = "0808", Warning, "Across a course most trouble comes from somebody known, some of it feels nice at first, and it meets boys too.";
    NoBodies = "0809", Error, "A course for children rehearses telling and never speaks of bodies.";

    MissingMedia = "0901", Error, "A picture or sound that a step names is not there.";
    MediaTooBig = "0902", Error, "A picture is larger than a screen can need, on disk or when drawn.";
    MediaUnreadable = "0903", Error, "A picture cannot be decoded.";
    UnusedMedia = "0904", Warning, "A file in `media` is used by no step.";
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_in_order_and_used_once() {
        assert!(Code::ALL.windows(2).all(|pair| pair[0].number() < pair[1].number()));
    }
}
