//! Who and what is named: the cast, places, skills, drawings, and what only a kind of activity knows about its script.

use std::collections::BTreeSet;

use super::lesson::{LessonView, StepView};
use super::{Found, Ground, in_head};
use crate::activity::Findings;
use crate::course::{Cast, Id};
use crate::diag::{Code, Fault, did_you_mean};

pub fn find(ground: &Ground<'_>, found: &mut Found) {
    let names = Names {
        cast: &ground.course.head.cast,
        skills: ground.course.head.skills.iter().map(|skill| skill.id.as_str()).collect(),
        places: ground.known.places,
        misconceptions: &ground.course.head.misconceptions,
    };
    for (at, cast) in ground.course.head.cast.iter().enumerate() {
        if let Some(drawing) = cast.drawing.as_ref().filter(|drawing| !ground.known.drawings.contains(&drawing.as_str())) {
            let sentence = format!("`{}` has the drawing `{drawing}`, which is not there", cast.id);
            let hint = did_you_mean(drawing.as_str(), ground.known.drawings.iter().copied());
            found.push(Fault { hint, ..in_head(Code::NoSuchDrawing, format!("cast[{at}].drawing"), sentence) });
        }
    }
    for lesson in &ground.lessons {
        if let Some((sentence, hint)) = names.no_place(&lesson.lesson.head.place) {
            found.push(Fault { hint, ..lesson.fault(Code::NoSuchPlace, "place", sentence) });
        }
        for step in lesson.all() {
            names.step(lesson, step, found);
            script(lesson, step, names.cast, found);
        }
    }
}

struct Names<'a> {
    cast: &'a [Cast],
    skills: BTreeSet<&'a str>,
    places: &'a [&'a str],
    misconceptions: &'a [Id],
}

impl Names<'_> {
    fn no_place(&self, place: &Id) -> Option<(String, Option<String>)> {
        let known = self.places.contains(&place.as_str());
        (!known).then(|| (format!("there is no picture of the place `{place}`"), did_you_mean(place.as_str(), self.places.iter().copied())))
    }

    fn no_cast(&self, name: &Id) -> Option<(String, Option<String>)> {
        let known = self.cast.iter().any(|cast| cast.id == *name);
        let hint = || did_you_mean(name.as_str(), self.cast.iter().map(|cast| cast.id.as_str()));
        (!known).then(|| (format!("nobody in the cast is called `{name}`"), hint()))
    }

    fn step(&self, lesson: &LessonView<'_>, step: &StepView<'_>, found: &mut Found) {
        let mut report = |place: &str, code, (sentence, hint): (String, Option<String>)| {
            found.push(Fault { hint, ..lesson.at(step, place, code, sentence) });
        };
        let head = &step.step.head;
        if let Some(fault) = head.place.as_ref().and_then(|place| self.no_place(place)) {
            report("place", Code::NoSuchPlace, fault);
        }
        if let Some(skill) = head.skill.as_ref().filter(|skill| !self.skills.contains(skill.as_str())) {
            let hint = did_you_mean(skill.as_str(), self.skills.iter().copied());
            report("skill", Code::NoSuchSkill, (format!("the course lists no skill `{skill}`"), hint));
        }
        for (at, panel) in step.step.activity.panels().iter().enumerate() {
            if let Some(fault) = self.no_place(&panel.place) {
                report(&format!("panels[{at}].place"), Code::NoSuchPlace, fault);
            }
        }
        let panels = step.step.activity.panels().iter().enumerate();
        let in_panels =
            panels.flat_map(|(at, panel)| panel.with.iter().enumerate().map(move |(inner, who)| (format!("panels[{at}].with[{inner}]"), who)));
        let in_scene = head.with.iter().enumerate().map(|(at, who)| (format!("with[{at}]"), who));
        for (place, name) in in_scene.chain(in_panels) {
            if let Some(fault) = self.no_cast(name) {
                report(&place, Code::NoSuchCast, fault);
            } else if self.cast.iter().any(|cast| cast.id == *name && cast.drawing.is_none()) {
                let hint = "Give the member of the cast a `drawing`, or take the name out of `with`.".to_owned();
                report(&place, Code::NoSuchDrawing, (format!("`{name}` has no drawing and cannot stand in the scene"), Some(hint)));
            }
        }
        for (place, thought) in step.step.activity.thinks() {
            if !self.misconceptions.contains(thought) {
                let hint = did_you_mean(thought.as_str(), self.misconceptions.iter().map(Id::as_str));
                report(&place, Code::NoSuchMisconception, (format!("the course lists no misconception `{thought}`"), hint));
            }
        }
        for (place, name) in step.step.activity.names() {
            if let Some(fault) = self.no_cast(name) {
                report(&place, Code::NoSuchCast, fault);
            }
        }
    }
}

/// Reports what only the kind of the step can know.
fn script(lesson: &LessonView<'_>, step: &StepView<'_>, cast: &[Cast], found: &mut Found) {
    let policy = step.step.head.policy.unwrap_or(lesson.lesson.head.policy);
    let mut report = |place: &str, code: Code, sentence: String, hint: Option<String>| {
        found.push(Fault { hint, ..lesson.at(step, place, code, sentence) });
    };
    step.step.activity.faults(&mut Findings { report: &mut report, cast, policy });
}
