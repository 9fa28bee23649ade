//! Reading a lesson, step by step.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Document, Loading, StepPlace, is_too_deep, lesson_file};
use crate::activity::Activity;
use crate::course::ids::{self, StepIds};
use crate::course::tree::{Kind, Node, SyntaxFault};
use crate::course::typed::{self, Which};
use crate::course::{Group, Hash64, Id, Lesson, LessonHead, Step, StepHead, hash};
use crate::diag::{Code, Fault, Faults, did_you_mean};

/// A lesson has at most so many steps: more are not one sitting, and no rule needs to fear a hostile file.
const MOST_STEPS: usize = 1_000;
/// A step has at most so many bytes.
const LARGEST_STEP: usize = 64 * 1024;

impl Loading<'_> {
    /// Reads the file of a lesson.
    pub(super) fn lesson(&mut self, id: &str, step_ids: &mut StepIds) -> Option<Lesson> {
        let file = lesson_file(id);
        step_ids.begin(&file);
        let (mut document, syntax) = self.document(&file)?;
        let lesson = self.lesson_in(&mut document, id, &syntax, step_ids);
        self.loaded.documents.push(document);
        lesson
    }

    fn lesson_in(&mut self, document: &mut Document, id: &str, syntax: &[SyntaxFault], step_ids: &mut StepIds) -> Option<Lesson> {
        if is_too_deep(syntax) {
            return None;
        }
        let root = document.root()?;
        let (head, found) = self.outermost::<LessonHead>(document, root, "Lesson", Which::But(&["steps", "groups", "warm_ups"]))?;
        let list = root.field("steps");
        let groups: Vec<Node<'_>> = entries(root.field("groups")).collect();
        let mut stretches = vec![("steps".to_owned(), list)];
        stretches.extend(groups.iter().enumerate().map(|(at, group)| (format!("groups[{at}].steps"), group.field("steps"))));
        stretches.push(("warm_ups".to_owned(), root.field("warm_ups")));
        let nodes = || stretches.iter().flat_map(|(_, list)| entries(*list));
        let inside = |node: Node<'_>| syntax.iter().any(|fault| node.span().contains(&fault.span.start));
        if syntax.iter().all(|fault| nodes().any(|node| node.span().contains(&fault.span.start))) {
            self.report_found(document, found);
            self.steps_are_a_list(document, root, list);
            for (path, list) in stretches.iter().skip(1) {
                self.is_a_list(document, path, *list);
            }
        }
        let mut places = Vec::new();
        let mut names = BTreeSet::new();
        let mut read = Vec::new();
        for (path, list) in &stretches {
            let mut steps: Vec<Step> = Vec::new();
            for (at, node) in entries(*list).enumerate() {
                let path = format!("{path}[{at}]");
                let (id, step) = self.step(document, node, &path, !inside(node), step_ids);
                places.push(StepPlace { id, path });
                steps.extend(step.filter(|step| names.insert(step.head.id.clone())));
            }
            read.push(steps);
        }
        let warm_ups = read.pop().unwrap_or_default();
        let mut read = read.into_iter();
        let mut steps = read.next().unwrap_or_default();
        let mut named = Vec::new();
        for (at, (node, own)) in groups.into_iter().zip(read).enumerate() {
            let (id, found) = typed::read::<GroupHead>(node, Which::But(&["steps"]));
            self.report_found(document, found);
            let from = steps.len();
            steps.extend(own);
            if let Some(GroupHead { id }) = id {
                self.group_id(document, at, &id, &named);
                named.push(Group { id, steps: from..steps.len() });
            }
        }
        document.steps = places;
        let mut head = head?;
        if head.id != *id {
            let sentence = format!("the lesson is called `{}`, and its file `{}`", head.id, document.file);
            let hint = format!("Write `id: \"{id}\"`, or give the file the lesson's name.");
            self.report(Fault::new(Code::WrongValue, &document.file, sentence).on("id").hint(hint));
            head.id = Id::new(id).ok()?;
        }
        Some(Lesson { head, steps, groups: named, warm_ups, opening: Vec::new() })
    }

    fn group_id(&mut self, document: &Document, at: usize, id: &Id, before: &[Group]) {
        if before.iter().any(|group| group.id == *id) {
            let fault = Fault::new(Code::DuplicateId, &document.file, format!("two groups of this lesson are called `{id}`"));
            self.report(fault.on(format!("groups[{at}].id")).hint("Choose another name."));
        }
    }

    fn is_a_list(&mut self, document: &Document, path: &str, list: Option<Node<'_>>) {
        if let Some(list) = list.filter(|list| list.kind() != Kind::List) {
            let fault = Fault::new(Code::WrongValue, &document.file, format!("`{path}` needs a list in `[ ]`"));
            self.report(fault.at(list.head_span()).hint("Write `[`, the steps, and `]`."));
        }
    }

    fn steps_are_a_list(&mut self, document: &Document, root: Node<'_>, list: Option<Node<'_>>) {
        let fault = |code, sentence: String| Fault::new(code, &document.file, sentence);
        let hint = "Write `steps: [`, the steps, and `]`.";
        match list {
            None => self.report(fault(Code::MissingField, "the lesson has no `steps`".to_owned()).at(root.head_span()).hint(hint)),
            Some(list) if list.kind() != Kind::List => {
                let sentence = "`steps` needs a list in `[ ]`".to_owned();
                self.report(fault(Code::WrongValue, sentence).at(list.head_span()).on("steps").hint(hint));
            }
            Some(list) if list.items().len() > MOST_STEPS => {
                let sentence = format!("the lesson has {} steps, and {MOST_STEPS} are the most", list.items().len());
                self.report(fault(Code::TooBig, sentence).at(list.head_span()).on("steps").hint("Make several lessons of it."));
            }
            Some(_) => {}
        }
    }

    /// Reads one step, and its id even where the step is faulty. `whole` says that there are no syntax faults in it.
    fn step(&mut self, document: &Document, node: Node<'_>, path: &str, whole: bool, step_ids: &mut StepIds) -> (Option<Id>, Option<Step>) {
        let id = || node.field("id").and_then(|id| Id::new(&id.says()?).ok());
        if !whole {
            return (id(), None);
        }
        if node.span().len() > LARGEST_STEP {
            let sentence = format!("the step has {} bytes, and {LARGEST_STEP} are the most", node.span().len());
            self.report(Fault::new(Code::TooBig, &document.file, sentence).on(path).hint("Make several steps of it."));
            return (id(), None);
        }
        let before = self.in_file;
        if !matches!(node.kind(), Kind::Struct | Kind::Unit) {
            self.no_fields(document, node);
            return (None, None);
        }
        let activity = self.activity(document, node);
        let (head, found) = typed::read::<StepHead>(node, Which::Only(StepHead::FIELDS));
        self.report_found(document, found);
        let Some(head) = head else { return (id(), None) };
        let good = self.in_file == before;
        let mut found = Faults::default();
        step_ids.take(path, &head.id, head.was.as_ref(), &mut found);
        let step_id = head.id.clone();
        let step = activity.map(|activity| Step { content: content(node), key: activity.key(), head, activity });
        if let Some(step) = &step {
            ids::of_parts(&document.file, path, step, &mut found);
        }
        self.report_all(found);
        let good = good && !ids::is_kept(step_id.as_str());
        (Some(step_id), step.filter(|_| good))
    }

    /// Reports a step that has no fields in brackets.
    fn no_fields(&mut self, document: &Document, node: Node<'_>) {
        let kind = node.name().filter(|kind| Activity::KINDS.contains(kind));
        let (code, sentence, hint) = match kind {
            Some(kind) => (Code::WrongValue, format!("`{kind}` needs fields in `( )`"), format!("Write `{kind}(id: ..)`.")),
            None => (Code::UnknownKind, "this is no step".to_owned(), kinds()),
        };
        let path = document.tree.path_at(&document.text, node.span().start);
        self.report(Fault::new(code, &document.file, sentence).at(node.head_span()).on(path).hint(hint));
    }

    fn activity(&mut self, document: &Document, node: Node<'_>) -> Option<Activity> {
        let fault = |code, span: Range<usize>, sentence: String| {
            let path = document.tree.path_at(&document.text, span.start);
            Fault::new(code, &document.file, sentence).at(span).on(path)
        };
        let Some((kind, span)) = node.name().zip(node.name_span()) else {
            let hint = kinds();
            self.report(fault(Code::UnknownKind, node.head_span(), "this step does not say of which kind it is".to_owned()).hint(hint));
            return None;
        };
        if !Activity::KINDS.contains(&kind) {
            let unknown = fault(Code::UnknownKind, span, format!("`{kind}` is no kind of step"));
            self.report(Fault { hint: did_you_mean(kind, Activity::KINDS.iter().copied()), ..unknown });
            return None;
        }
        let (activity, found) = typed::read_with(node, Which::But(StepHead::FIELDS), |reader| {
            Activity::read(kind, reader).unwrap_or_else(|| Err(serde::de::Error::custom(format!("`{kind}` is no kind of step"))))
        });
        self.report_found(document, found);
        activity
    }
}

/// What a group says beside its steps.
#[derive(serde::Deserialize)]
#[serde(rename = "Group", deny_unknown_fields)]
struct GroupHead {
    id: Id,
}

/// Goes through the values of a list; there are none in what is no list.
fn entries(list: Option<Node<'_>>) -> impl Iterator<Item = Node<'_>> {
    list.filter(|list| list.kind() == Kind::List).into_iter().flat_map(|list| list.items()).take(MOST_STEPS)
}

fn kinds() -> String {
    format!("A step begins with its kind: `{}`.", Activity::KINDS.join("`, `"))
}

/// Returns the hash of what a step says, layout and comments apart.
fn content(node: Node<'_>) -> Hash64 {
    let mut words = Vec::new();
    node.words(&mut words);
    hash(words)
}
