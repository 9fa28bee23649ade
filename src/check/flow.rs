//! The way through a lesson: every step is reached, every round can be left, and what conditions ask for exists.
//!
//! A condition may hold or not, unless it never can: `Any([])` and what is made of it. A step that is not shown leads on to the next of the list.

use std::collections::{BTreeMap, BTreeSet};

use super::lesson::{LessonView, StepView};
use super::{Found, Ground};
use crate::activity::{Part, PartRole};
use crate::course::tree::{Kind, Node};
use crate::course::{Condition, Policy};
use crate::diag::{Code, Fault, did_you_mean};

pub fn find(ground: &Ground<'_>, found: &mut Found) {
    for lesson in &ground.lessons {
        if lesson.document.steps.is_empty() {
            let fault = lesson.fault(Code::Empty, "steps", format!("the lesson `{}` has no steps", lesson.lesson.head.id));
            found.push(fault.hint("Write at least one step."));
        }
        for step in &lesson.steps {
            names(lesson, step, found);
        }
        if lesson.is_whole() {
            Ways::of(lesson).report(lesson, found);
        }
    }
}

/// Reports steps and parts that are named and do not exist.
fn names(lesson: &LessonView<'_>, step: &StepView<'_>, found: &mut Found) {
    let head = &step.step.head;
    if let Some(go) = head.go.as_ref().filter(|go| !lesson.has(go.as_str())) {
        let fault = lesson.at(step, "go", Code::NoSuchStep, format!("step `{}` goes on to `{go}`, which does not exist", head.id));
        found.push(Fault { hint: did_you_mean(go.as_str(), lesson.ids()), ..fault });
    }
    let Some(when) = &head.when else { return };
    let path = format!("steps[{}].when", step.at);
    let mut texts = Vec::new();
    if let Some(node) = lesson.document.tree.node(&lesson.document.text, &path) {
        collect_texts(node, &mut texts);
    }
    let mut texts = texts.into_iter();
    when.names(&mut |named, part| {
        let spans = (texts.next(), part.and_then(|_| texts.next()));
        let place = |fault: Fault, node: Option<Node<'_>>| match node {
            Some(node) => fault.at(node.span()).on(lesson.document.tree.path_at(&lesson.document.text, node.span().start)),
            None => fault.on(path.as_str()),
        };
        if !lesson.has(named.as_str()) {
            let fault =
                lesson.fault(Code::NoSuchStep, "", format!("the condition of `{}` asks for the step `{named}`, which does not exist", head.id));
            found.push(place(Fault { hint: did_you_mean(named.as_str(), lesson.ids()), ..fault }, spans.0));
        } else if let Some((part, asked)) = part.zip(lesson.position(named.as_str()).and_then(|at| lesson.steps.get(at))) {
            let known = chosen(asked);
            if asked.step.head.policy.unwrap_or(lesson.lesson.head.policy) == Policy::Private {
                let sentence = format!("`{named}` is private: what is chosen in it is forgotten, and no condition can ask for it");
                found.push(place(lesson.fault(Code::NoSuchPart, "", sentence), spans.0));
            } else if !known.contains(&part.as_str()) {
                let fault = lesson.fault(Code::NoSuchPart, "", format!("in the step `{named}` nobody can choose `{part}`"));
                found.push(place(Fault { hint: did_you_mean(part.as_str(), known), ..fault }, spans.1));
            }
        }
    });
}

/// Goes through the texts of a condition in the order in which it names steps and parts.
fn collect_texts<'t>(node: Node<'t>, texts: &mut Vec<Node<'t>>) {
    if node.kind() == Kind::Text {
        texts.push(node);
    }
    node.items().for_each(|item| collect_texts(item, texts));
}

/// Returns the names that a condition can ask for in a step.
fn chosen<'a>(step: &'a StepView<'_>) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for (_, slot) in &step.parts {
        match &slot.part {
            Part::Of(id) if slot.role != PartRole::Bubble => names.push(id.as_str()),
            Part::Why(id) if !names.contains(&id.as_str()) => names.push(id.as_str()),
            Part::Tell(id) => names.extend(["tell", id.as_str()]),
            _ => {}
        }
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// Returns false if a condition can never hold, whatever happens.
fn can_hold(condition: &Condition) -> bool {
    match condition {
        Condition::Visited(_) | Condition::Did(..) | Condition::Times(..) => true,
        Condition::All(list) => list.iter().all(can_hold),
        Condition::Any(list) => list.iter().any(can_hold),
        Condition::Not(condition) => can_fail(condition),
        Condition::AtLeast(least, list) => list.iter().filter(|condition| can_hold(condition)).count() >= *least,
    }
}

/// Returns false if a condition always holds, whatever happens.
fn can_fail(condition: &Condition) -> bool {
    match condition {
        Condition::Visited(_) | Condition::Did(..) => true,
        Condition::Times(_, _, least) => *least > 0,
        Condition::All(list) => list.iter().any(can_fail),
        Condition::Any(list) => list.iter().all(can_fail),
        Condition::Not(condition) => can_hold(condition),
        Condition::AtLeast(least, list) => list.iter().filter(|condition| !can_fail(condition)).count() < *least,
    }
}

/// The ways of a lesson: to every place of the list one goes to either show the step there, or to pass it by.
struct Ways {
    /// For every place of the list: whether its step can be shown, and whether it can be passed by.
    shown: Vec<(bool, bool)>,
    /// Where each step leads on to: a place of the list, or the end.
    on: Vec<usize>,
    reached: BTreeSet<usize>,
    /// Whether the end can be reached from showing each step.
    leaves: BTreeSet<usize>,
}

impl Ways {
    fn of(lesson: &LessonView<'_>) -> Self {
        let steps = &lesson.steps;
        let shown = steps.iter().map(|step| step.step.head.when.as_ref().map_or((true, false), |when| (can_hold(when), can_fail(when))));
        let on = steps.iter().enumerate().map(|(at, step)| step.step.head.go.as_ref().and_then(|go| lesson.position(go.as_str())).unwrap_or(at + 1));
        let mut ways = Self { shown: shown.collect(), on: on.collect(), reached: BTreeSet::new(), leaves: BTreeSet::new() };
        ways.reach();
        ways.leave();
        ways
    }

    /// Finds every step that can be shown, from the beginning.
    fn reach(&mut self) {
        let mut seen = BTreeSet::new();
        let mut open = vec![0];
        while let Some(place) = open.pop() {
            let Some(((can_show, can_pass), on)) = self.shown.get(place).copied().zip(self.on.get(place).copied()) else { continue };
            if !seen.insert(place) {
                continue;
            }
            if can_show {
                self.reached.insert(place);
                open.push(on);
            }
            if can_pass {
                open.push(place + 1);
            }
        }
    }

    /// Finds every step from which the end can be reached, from the end back.
    fn leave(&mut self) {
        let end = self.on.len();
        let mut before: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (step, place) in self.on.iter().enumerate() {
            before.entry((*place).min(end)).or_default().push(step);
        }
        let mut seen = BTreeSet::new();
        let mut open = vec![end];
        while let Some(place) = open.pop() {
            if !seen.insert(place) {
                continue;
            }
            for step in before.remove(&place).unwrap_or_default() {
                self.leaves.insert(step);
                if self.shown.get(step).is_some_and(|(can_show, _)| *can_show) {
                    open.push(step);
                }
            }
            let passed = place.checked_sub(1).filter(|before| self.shown.get(*before).is_some_and(|(_, can_pass)| *can_pass));
            open.extend(passed);
        }
    }

    fn report(&self, lesson: &LessonView<'_>, found: &mut Found) {
        let mut before_reached = true;
        for (at, step) in lesson.steps.iter().enumerate() {
            let id = &step.step.head.id;
            if self.shown.get(at).is_some_and(|(can_show, _)| !can_show) {
                let fault = lesson.at(step, "when", Code::Unreachable, format!("the condition of `{id}` can never hold"));
                found.push(fault.hint("Give it something that can happen, or take the step out."));
                continue;
            }
            let reached = self.reached.contains(&at);
            if !reached && before_reached {
                let fault = lesson.at(step, "id", Code::Unreachable, format!("no way through the lesson leads to the step `{id}`"));
                found.push(fault.hint("Let a step `go` to it, or take it out."));
            }
            before_reached = reached;
        }
        for at in self.rounds() {
            let Some((step, go)) = lesson.steps.get(at).and_then(|step| Some((step, step.step.head.go.as_ref()?))) else {
                continue;
            };
            let sentence = format!("step `{}` goes back to `{go}`, and no way leads out of the round", step.step.head.id);
            let fault = lesson.at(step, "go", Code::EndlessLoop, sentence);
            found.push(fault.hint("Give a step of the round a `when`, so that it can be passed by, or take the `go` out."));
        }
    }

    /// Returns the steps that close rounds that nobody can leave, one for each round: the last.
    fn rounds(&self) -> Vec<usize> {
        let mut rounds: Vec<usize> = Vec::new();
        let mut from = usize::MAX;
        for (at, on) in self.on.iter().enumerate().rev() {
            let stuck = self.reached.contains(&at) && !self.leaves.contains(&at);
            if stuck && *on <= at && at < from {
                rounds.push(at);
                from = *on;
            }
        }
        rounds
    }
}
