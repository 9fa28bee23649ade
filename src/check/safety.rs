//! Rules for lessons that come near harm: they lead to a person to tell, and say what they are about. And for the course as a whole: telling is rehearsed in
//! every module, and trouble comes from where it really comes from.

use super::flow::Ways;
use super::{Found, Ground, in_head};
use crate::activity::Activity;
use crate::course::{Audience, Contact, Feels, From, Risk, Sensitivity, Target, read_text};
use crate::diag::{Code, Fault};
use crate::words::{Catalog, Lang, Region};

/// Words of the source language that have no place in such a course: whole words, in small letters.
const BODIES: &[(&str, &[&str])] =
    &[("en", &["naked", "nude", "nudes", "undress", "undressed", "underwear", "sexy", "sex", "sexual", "genitals", "breasts", "porn"])];

pub fn find(ground: &Ground<'_>, found: &mut Found) {
    for lesson in ground.lessons.iter().filter(|lesson| lesson.lesson.head.sensitivity > Sensitivity::None) {
        let head = &lesson.lesson.head;
        let tells = |at: usize| lesson.steps.get(at).is_some_and(|step| step.step.activity.tells());
        if lesson.is_whole() && !(0..lesson.steps.len()).any(tells) {
            let sentence = format!("the lesson `{}` speaks of harm, and in no step of it is anybody told", head.id);
            let fault = lesson.fault(Code::NoTellingStep, "sensitivity", sentence);
            found.push(fault.hint("Add a `Tell` or a `Chat`, in which the story ends with somebody being told."));
        } else if lesson.is_whole() && Ways::of(lesson).can_end_without(tells) {
            let sentence = format!("a way through the lesson `{}` ends without anybody being told", head.id);
            let fault = lesson.fault(Code::NoTellingStep, "sensitivity", sentence);
            found.push(fault.hint("Let every way pass a `Tell` or a `Chat`: give one of them no `when`, and let no `go` lead round it."));
        }
        if head.risks.is_empty() {
            let fault = lesson.fault(Code::NoRisk, "sensitivity", "the lesson is sensitive and names no risk");
            found.push(fault.hint("Add `risks: [..]` with one or more of `Content`, `Contact`, `Conduct`, `Contract`."));
        }
        if head.risks.contains(&Risk::Contact) && head.contact.is_none() {
            let fault =
                lesson.fault(Code::ContactUnsaid, "risks", format!("the lesson `{}` is about contact and does not say how it comes about", head.id));
            found.push(
                fault.hint("Add `contact: (from: Known, feels: Nice, target: Boy)`, with `Known` or `Stranger`, `Nice` or `Bad`, `Girl` or `Boy`."),
            );
        }
        for step in &lesson.steps {
            if let Activity::Chat(chat) = &step.step.activity
                && chat.has_risky_replies()
                && chat.endings.len() < 2
            {
                let fault = lesson.at(step, "endings", Code::NoSafeEnding, "a risky reply ends as a safe one does");
                found.push(fault.hint("Add an ending for what already happened: it is still not the child's fault, and somebody helps."));
            }
        }
    }
    modules(ground, found);
    contacts(ground, found);
    bodies(ground, found);
}

/// Reports modules in which nobody is told.
fn modules(ground: &Ground<'_>, found: &mut Found) {
    if ground.course.head.audience == Audience::Trainers {
        return;
    }
    for (at, module) in ground.course.head.modules.iter().enumerate() {
        let own = || ground.lessons.iter().filter(|lesson| module.lessons.contains(&lesson.lesson.head.id));
        let whole = own().count() == module.lessons.len() && own().all(|lesson| lesson.is_whole());
        if whole && own().next().is_some() && !own().any(|lesson| lesson.steps.iter().any(|step| step.step.activity.tells())) {
            let fault = in_head(Code::NoTellingModule, format!("modules[{at}]"), format!("in the module `{}` nobody is told", module.id));
            found.push(fault.hint("Add a `Tell` or a `Chat` to one of its lessons."));
        }
    }
}

/// Reports a course in which trouble comes from where it seldom comes from.
fn contacts(ground: &Ground<'_>, found: &mut Found) {
    let contacts: Vec<Contact> = ground.lessons.iter().filter_map(|lesson| lesson.lesson.head.contact).collect();
    // One lesson alone is no course to weigh.
    if contacts.len() < 2 {
        return;
    }
    let count = |holds: fn(&Contact) -> bool| contacts.iter().filter(|contact| holds(contact)).count();
    let all = contacts.len();
    let known = count(|contact| contact.from == From::Known);
    let mut report = |sentence: String| found.push(in_head(Code::ContactUnbalanced, "modules", sentence));
    if known * 2 <= all {
        report(format!("{known} of the {all} lessons about contact are about somebody known, and most trouble comes from there"));
    }
    if count(|contact| contact.feels == Feels::Nice) == 0 {
        report("in none of the lessons about contact does it feel nice at first".to_owned());
    }
    if count(|contact| contact.target == Target::Boy) == 0 {
        report("in none of the lessons about contact does it meet a boy".to_owned());
    }
}

/// Reports words about bodies, in the source language.
fn bodies(ground: &Ground<'_>, found: &mut Found) {
    let source = &ground.course.head.source;
    let Some((_, words)) = BODIES.iter().find(|(language, _)| language == source) else { return };
    let lang = Lang::new(source).unwrap_or_default();
    for lesson in &ground.lessons {
        let file = format!("words/{source}/{}.ftl", lesson.lesson.head.id);
        let Ok(text) = read_text(ground.source, &file) else { continue };
        let small = text.to_lowercase();
        let there = |word: &str| small.split(|c: char| !c.is_alphanumeric()).any(|own| own == word);
        if !words.iter().any(|word| there(word)) {
            continue;
        }
        let (catalog, _) = Catalog::parse(&file, &text, &lang, &[], &Region::default());
        for entry in catalog.messages() {
            let names = entry.attributes.iter().map(|(name, _)| Some(name.as_str())).chain([None]);
            let own = names.filter_map(|name| catalog.format(&entry.id, name)).collect::<Vec<_>>().join(" ").to_lowercase();
            if let Some(word) = words.iter().find(|word| own.split(|c: char| !c.is_alphanumeric()).any(|own| own == **word)) {
                let fault = Fault::new(Code::NoBodies, &file, format!("`{}` says `{word}`", entry.id)).at(entry.span.clone()).on(&entry.id);
                found.push(fault.hint("Cut away before it: say how it feels, and whom to tell."));
                found.sources.insert(file.clone(), text.clone());
            }
        }
    }
}
