//! The way through a lesson: every step is reached, every round can be left, and what conditions ask for exists.
//!
//! A condition may hold or not, unless it never can: `Any([])` and what is made of it. A step that is not shown leads on to the next of the list.

use std::collections::{BTreeMap, BTreeSet};

use super::lesson::{LessonView, StepView};
use super::{Found, Ground};
use crate::activity::{Activity, Part, PartRole};
use crate::course::tree::{Kind, Node};
use crate::course::{After, Condition, Id, Lesson, Policy};
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
        for step in &lesson.warm_ups {
            warm_up(lesson, step, found);
        }
        endings_and_flags(lesson, found);
        if lesson.is_whole() {
            Ways::of(lesson).report(lesson, found);
        }
    }
}

/// Reports steps and parts that are named and do not exist.
fn names(lesson: &LessonView<'_>, step: &StepView<'_>, found: &mut Found) {
    let head = &step.step.head;
    if let Some(go) = head.go.as_ref().filter(|go| **go != *Lesson::END && !lesson.has(go.as_str())) {
        let fault = lesson.at(step, "go", Code::NoSuchStep, format!("step `{}` goes on to `{go}`, which does not exist", head.id));
        found.push(Fault { hint: did_you_mean(go.as_str(), lesson.ids()), ..fault });
    }
    if let Some(call) = head.call.as_ref().filter(|call| lesson.lesson.group(call).is_none()) {
        let fault = lesson.at(step, "call", Code::NoSuchStep, format!("step `{}` calls the group `{call}`, which the lesson does not have", head.id));
        found.push(Fault { hint: did_you_mean(call.as_str(), lesson.lesson.groups.iter().map(|group| group.id.as_str())), ..fault });
    } else if head.call.is_some() && !step.path.starts_with("steps") {
        let fault = lesson.at(step, "call", Code::EndlessLoop, format!("step `{}` is in a group and calls one", head.id));
        found.push(fault.hint("Let only steps of the list call a group."));
    }
    if let Some(when) = &head.when {
        asks(lesson, &format!("the condition of `{}`", head.id), &format!("{}.when", step.path), when, found);
    }
    for effect in &head.then {
        let path = format!("{}.then", step.path);
        effect.conditions(&mut |when| asks(lesson, &format!("what follows `{}`", head.id), &path, when, found));
    }
}

/// Reports steps and parts that a condition asks for and that do not exist. `what` is how a sentence calls it, `path` where it stands.
fn asks(lesson: &LessonView<'_>, what: &str, path: &str, when: &Condition, found: &mut Found) {
    let mut texts = Vec::new();
    if let Some(node) = lesson.document.tree.node(&lesson.document.text, path).filter(|_| path.ends_with("when")) {
        collect_texts(node, &mut texts);
    }
    let mut texts = texts.into_iter();
    when.names(&mut |named, part| {
        let spans = (texts.next(), part.and_then(|_| texts.next()));
        let place = |fault: Fault, node: Option<Node<'_>>| match node {
            Some(node) => fault.at(node.span()).on(lesson.document.tree.path_at(&lesson.document.text, node.span().start)),
            None => fault.on(path),
        };
        if !lesson.has(named.as_str()) {
            let fault = lesson.fault(Code::NoSuchStep, "", format!("{what} asks for the step `{named}`, which does not exist"));
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

/// Reports endings that cannot be, and flags and counters that are not listed or that nothing changes.
fn endings_and_flags(lesson: &LessonView<'_>, found: &mut Found) {
    let head = &lesson.lesson.head;
    let mut ids = BTreeSet::new();
    for (at, ending) in head.endings.iter().enumerate() {
        let fault = |code, sentence: String| lesson.fault(code, format!("endings[{at}]"), sentence);
        let last = at + 1 == head.endings.len();
        if !ids.insert(&ending.id) {
            found.push(fault(Code::DuplicateId, format!("two endings are called `{}`", ending.id)).hint("Choose another name."));
        }
        match &ending.when {
            Some(when) => asks(lesson, &format!("the ending `{}`", ending.id), &format!("endings[{at}].when"), when, found),
            None if !last => {
                let fault = fault(Code::Unreachable, format!("the ending `{}` holds always, so that those after it never do", ending.id));
                found.push(fault.hint("Give it a `when`, or put it last."));
            }
            None => {}
        }
        if last && ending.when.is_some() {
            let fault = fault(Code::NoSafeEnding, format!("the last ending, `{}`, does not fit every case", ending.id));
            found.push(fault.hint("Add an ending without `when` at the end."));
        }
    }
    let mut changed: (BTreeSet<&Id>, BTreeSet<&Id>) = Default::default();
    let mut asked: Vec<(String, bool, &Id)> = Vec::new();
    for step in &lesson.steps {
        let path = |field: &str| format!("{}.{field}", step.path);
        for effect in &step.step.head.then {
            effect.changes(&mut |flag| _ = changed.0.insert(flag), &mut |counter| _ = changed.1.insert(counter));
            effect.conditions(&mut |when| conditions_ask(when, &path("then"), &mut asked));
        }
        if let Some(when) = &step.step.head.when {
            conditions_ask(when, &path("when"), &mut asked);
        }
    }
    for (at, when) in head.endings.iter().enumerate().filter_map(|(at, ending)| Some((at, ending.when.as_ref()?))) {
        conditions_ask(when, &format!("endings[{at}].when"), &mut asked);
    }
    let lists = [("flag", "flags", &head.flags, &changed.0), ("counter", "counters", &head.counters, &changed.1)];
    for (what, field, listed, changed) in lists {
        let mut report = |path: &str, name: &Id| {
            let fault = lesson.fault(Code::NoSuchFlag, path, format!("the lesson lists no {what} `{name}`"));
            let hint = did_you_mean(name.as_str(), listed.iter().map(Id::as_str)).unwrap_or_else(|| format!("Add it to `{field}`."));
            found.push(fault.hint(hint));
        };
        for (path, _, name) in asked.iter().filter(|(_, is_flag, name)| *is_flag == (what == "flag") && !listed.contains(name)) {
            report(path, name);
        }
        for step in &lesson.steps {
            let mut wrong: Vec<&Id> = Vec::new();
            for effect in &step.step.head.then {
                let mut note = |name| {
                    if !listed.contains(name) {
                        wrong.push(name);
                    }
                };
                if what == "flag" {
                    effect.changes(&mut note, &mut |_| {});
                } else {
                    effect.changes(&mut |_| {}, &mut note);
                }
            }
            wrong.into_iter().for_each(|name| report(&format!("{}.then", step.path), name));
        }
        for (at, name) in listed.iter().enumerate().filter(|(_, name)| !changed.contains(name)) {
            let fault = lesson.fault(Code::NoSuchFlag, format!("{field}[{at}]"), format!("no step changes the {what} `{name}`"));
            found.push(fault.hint("Let a step change it in `then`, or take it out."));
        }
    }
}

/// Notes every flag (`true`) and counter that a condition asks for.
fn conditions_ask<'a>(when: &'a Condition, path: &str, asked: &mut Vec<(String, bool, &'a Id)>) {
    let (mut flags, mut counters) = (Vec::new(), Vec::new());
    when.asks(&mut |flag| flags.push(flag), &mut |counter| counters.push(counter));
    asked.extend(flags.into_iter().map(|name| (path.to_owned(), true, name)));
    asked.extend(counters.into_iter().map(|name| (path.to_owned(), false, name)));
}

/// Reports what a question that is asked alone, weeks later, may not be.
fn warm_up(lesson: &LessonView<'_>, step: &StepView<'_>, found: &mut Found) {
    let head = &step.step.head;
    let mut report = |place: &str, sentence: String, hint: &str| found.push(lesson.at(step, place, Code::NoWarmUp, sentence).hint(hint));
    let id = &head.id;
    if !matches!(step.step.activity, Activity::Choice(_) | Activity::Sort(_) | Activity::Match(_) | Activity::Order(_) | Activity::Gaps(_)) {
        report("id", format!("`{}` is no warm-up", step.step.activity.kind()), "Ask with `Choice`, `Sort`, `Match`, `Order` or `Gaps`.");
    }
    if matches!(head.policy.unwrap_or(lesson.lesson.head.policy), Policy::Poll | Policy::Private) {
        report("policy", format!("nothing is right or wrong in `{id}`"), "Say `policy: Practice`.");
    }
    if head.skill.is_none() {
        report("id", format!("the warm-up `{id}` names no skill"), "Add `skill: ..`.");
    }
    for (field, there) in [("when", head.when.is_some()), ("go", head.go.is_some()), ("call", head.call.is_some()), ("then", !head.then.is_empty())] {
        if there {
            report(field, format!("the warm-up `{id}` says `{field}`, and stands alone"), "Take it out.");
        }
    }
    match head.variant_of.as_ref().map(|of| (of, lesson.position(of.as_str()).and_then(|at| lesson.steps.get(at)))) {
        None => report("id", format!("the warm-up `{id}` does not say what it is a variant of"), "Add `variant_of: ..`, a step of this lesson."),
        Some((of, None)) if !lesson.has(of.as_str()) => {
            let fault = lesson.at(step, "variant_of", Code::NoSuchStep, format!("`{id}` is a variant of the step `{of}`, which does not exist"));
            found.push(Fault { hint: did_you_mean(of.as_str(), lesson.ids()), ..fault });
        }
        Some((of, Some(asked))) if asked.step.head.skill != head.skill => {
            report("skill", format!("`{id}` and the step `{of}` that it is a variant of have other skills"), "Give both the same skill.");
        }
        Some(_) => {}
    }
}

/// Goes through the texts of a condition in the order in which it names steps and parts.
fn collect_texts<'t>(node: Node<'t>, texts: &mut Vec<Node<'t>>) {
    if matches!(node.name(), Some("Flag" | "Count")) {
        return;
    }
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
        Condition::Visited(_) | Condition::Did(..) | Condition::Times(..) | Condition::Flag(_) | Condition::Count(..) => true,
        Condition::All(list) => list.iter().all(can_hold),
        Condition::Any(list) => list.iter().any(can_hold),
        Condition::Not(condition) => can_fail(condition),
        Condition::AtLeast(least, list) => list.iter().filter(|condition| can_hold(condition)).count() >= *least,
    }
}

/// Returns false if a condition always holds, whatever happens.
fn can_fail(condition: &Condition) -> bool {
    match condition {
        Condition::Visited(_) | Condition::Did(..) | Condition::Flag(_) => true,
        Condition::Times(_, _, least) => *least > 0,
        Condition::Count(_, least) => *least > 0,
        Condition::All(list) => list.iter().any(can_fail),
        Condition::Any(list) => list.iter().all(can_fail),
        Condition::Not(condition) => can_hold(condition),
        Condition::AtLeast(least, list) => list.iter().filter(|condition| !can_fail(condition)).count() < *least,
    }
}

/// The ways of a lesson: to every place of the list one goes to either show the step there, or to pass it by.
pub(super) struct Ways {
    /// For every place of the list: whether its step can be shown, and whether it can be passed by.
    shown: Vec<(bool, bool)>,
    /// Where the way leads once a step was shown: places of the list, or the end.
    on: Vec<Vec<usize>>,
    /// Where it leads if a step is passed by.
    by: Vec<Vec<usize>>,
    reached: BTreeSet<usize>,
    /// Whether the end can be reached from each place.
    leaves: Vec<bool>,
}

impl Ways {
    pub(super) fn of(view: &LessonView<'_>) -> Self {
        let lesson = view.lesson;
        let end = lesson.steps.len();
        let shown = lesson.steps.iter().map(|step| step.head.when.as_ref().map_or((true, false), |when| (can_hold(when), can_fail(when))));
        // Where a group leads back to: what comes after each step that calls it.
        let mut returns: BTreeMap<&Id, BTreeSet<usize>> = BTreeMap::new();
        for (at, step) in lesson.steps.iter().enumerate().take(lesson.main_steps()) {
            if let Some(call) = &step.head.call {
                returns.entry(call).or_default().insert(if let After::Step(to) = lesson.after(at) { to } else { end });
            }
        }
        let places = |at: usize, after: After| match after {
            After::Step(to) => vec![to],
            After::End => vec![end],
            After::Back => lesson.group_of(at).and_then(|group| returns.get(&group.id)).into_iter().flatten().copied().collect(),
        };
        let on = (0..end).map(|at| {
            let called = lesson.steps[at].head.call.as_ref().filter(|_| lesson.group_of(at).is_none()).and_then(|call| lesson.group(call));
            match called.filter(|group| !group.steps.is_empty()) {
                Some(group) => vec![group.steps.start],
                None => places(at, lesson.after(at)),
            }
        });
        let by = (0..end).map(|at| places(at, lesson.following(at)));
        let mut ways = Self { shown: shown.collect(), on: on.collect(), by: by.collect(), reached: BTreeSet::new(), leaves: Vec::new() };
        ways.reached = ways.reach(|_| true);
        ways.leave();
        ways
    }

    /// Returns every step that can be shown, from the beginning, if only some lead on; the end is the place after the last.
    fn reach(&self, leads_on: impl Fn(usize) -> bool) -> BTreeSet<usize> {
        let end = self.on.len();
        let (mut seen, mut reached) = (BTreeSet::new(), BTreeSet::new());
        let mut open = vec![0];
        while let Some(place) = open.pop() {
            if !seen.insert(place) {
                continue;
            }
            let Some((can_show, can_pass)) = self.shown.get(place).copied() else {
                reached.insert(end);
                continue;
            };
            if can_show {
                reached.insert(place);
                if leads_on(place) {
                    open.extend(&self.on[place]);
                }
            }
            if can_pass {
                open.extend(&self.by[place]);
            }
        }
        reached
    }

    /// Returns true if the end can be reached without one of some steps being shown.
    pub(super) fn can_end_without(&self, some: impl Fn(usize) -> bool) -> bool {
        self.reach(|at| !some(at)).contains(&self.on.len())
    }

    /// Finds every place from which the end can be reached.
    fn leave(&mut self) {
        let end = self.on.len();
        self.leaves = vec![false; end + 1];
        self.leaves[end] = true;
        let mut more = true;
        while more {
            more = false;
            for place in (0..end).rev().filter(|place| self.reached.contains(place) || self.shown[*place].1) {
                let (can_show, can_pass) = self.shown[place];
                let leaves = |list: &[usize]| list.iter().any(|to| self.leaves[*to]);
                if !self.leaves[place] && (can_show && leaves(&self.on[place]) || can_pass && leaves(&self.by[place])) {
                    self.leaves[place] = true;
                    more = true;
                }
            }
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
            // A step may be passed by on the way out, and still lead round and round once it is shown.
            let stuck = self.reached.contains(&at) && !on.iter().any(|to| self.leaves[*to]);
            if let Some(on) = on.iter().copied().find(|on| stuck && *on <= at && at < from) {
                rounds.push(at);
                from = on;
            }
        }
        rounds
    }
}
