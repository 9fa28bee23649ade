//! What `course.ron` says of the course as a whole.

use super::{Found, Ground, in_head};
use crate::course::LanguageState;
use crate::diag::{Code, did_you_mean};

pub fn find(ground: &Ground<'_>, found: &mut Found) {
    let head = &ground.course.head;
    let (youngest, oldest) = head.band;
    if youngest > oldest {
        let fault = in_head(Code::WrongValue, "band", format!("the youngest age, {youngest}, is above the oldest, {oldest}"));
        found.push(fault.hint("Write the youngest age first."));
    }
    if head.modules.is_empty() {
        found.push(in_head(Code::Empty, "modules", "the course has no modules").hint("Write at least one module with a lesson."));
    }
    for (at, module) in head.modules.iter().enumerate().filter(|(_, module)| module.lessons.is_empty()) {
        let fault = in_head(Code::Empty, format!("modules[{at}].lessons"), format!("the module `{}` has no lessons", module.id));
        found.push(fault.hint("List its lessons, or take it out."));
    }
    let tags = || head.languages.iter().map(|language| language.id.as_str());
    if !tags().any(|tag| tag == head.source) {
        let fault = in_head(Code::UnknownLanguage, "source", format!("`{}` is not in the list of languages", head.source));
        let hint = did_you_mean(&head.source, tags()).unwrap_or_else(|| "Add it to `languages`.".to_owned());
        found.push(fault.hint(hint));
    }
    for (at, language) in head.languages.iter().enumerate() {
        if (language.state == LanguageState::Source) != (language.id == head.source) {
            let sentence = if language.id == head.source {
                format!("the course was written in `{}`, and its state says otherwise", language.id)
            } else {
                format!("the course was written in `{}`, not in `{}`", head.source, language.id)
            };
            let fault = in_head(Code::WrongValue, format!("languages[{at}].state"), sentence);
            found.push(fault.hint("The language that `source` names has the state `Source`, and no other has."));
        }
    }
}
