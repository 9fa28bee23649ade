//! Faults as text for people and as JSON for programs.

use std::collections::BTreeMap;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde_json::{Value, json};

use super::{Fault, Faults, Severity};

/// The texts of the files that faults point into, by file name.
pub type Sources = BTreeMap<String, String>;

/// Longest line of a file that is shown as it is, in bytes. A longer one is named by line and column alone.
const LONGEST_LINE: usize = 400;

/// Returns the faults as text: each with its place, the line it is about, the sentence and the hint. With `colour`, with terminal colours.
pub fn to_text(faults: &Faults, sources: &Sources, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut text = String::new();
    for fault in faults.iter() {
        text.push_str(&one(fault, sources, &renderer));
        text.push_str("\n\n");
    }
    text
}

fn one(fault: &Fault, sources: &Sources, renderer: &Renderer) -> String {
    let level = match fault.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&fault.sentence).id(fault.code.number());
    let place = fault.span.clone().and_then(|span| {
        let source = sources.get(&fault.file)?;
        let span = clip(source, span);
        line_of(source, span.start).is_some_and(|line| line.len() <= LONGEST_LINE).then_some((source, span))
    });
    let mut group: Group<'_> = match place {
        Some((source, span)) => {
            Group::with_title(title).element(Snippet::source(source).path(&fault.file).annotation(AnnotationKind::Primary.span(span)))
        }
        None => {
            let (line, column) = line_and_column(fault, sources);
            let origin = annotate_snippets::Origin::path(&fault.file);
            Group::with_title(title).element(if fault.span.is_some() { origin.line(line).char_column(column) } else { origin })
        }
    };
    if let Some(hint) = &fault.hint {
        group = group.element(Level::HELP.message(hint));
    }
    renderer.render(&[group])
}

/// Brings a span inside its text and onto the borders of characters.
fn clip(source: &str, span: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let floor = |at: usize| source.floor_char_boundary(at.min(source.len()));
    let start = floor(span.start);
    start..floor(span.end).max(start)
}

fn line_of(source: &str, at: usize) -> Option<&str> {
    let start = source[..at].rfind('\n').map_or(0, |newline| newline + 1);
    source[start..].lines().next().or(Some(""))
}

/// Returns the line and the column, both counted from 1, the column in characters. A file without a place is at 1, 1.
fn line_and_column(fault: &Fault, sources: &Sources) -> (usize, usize) {
    let (Some(span), Some(source)) = (&fault.span, sources.get(&fault.file)) else {
        return (1, 1);
    };
    let before = &source[..clip(source, span.clone()).start];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    (line, column)
}

/// Returns the faults as a JSON array of objects: code, severity, file, line, column, path, sentence, hint.
pub fn to_json(faults: &Faults, sources: &Sources) -> Value {
    faults
        .iter()
        .map(|fault| {
            let (line, column) = line_and_column(fault, sources);
            json!({
                "code": fault.code.number(),
                "severity": match fault.severity() { Severity::Error => "error", Severity::Warning => "warning" },
                "file": fault.file,
                "line": line,
                "column": column,
                "path": fault.path,
                "sentence": fault.sentence,
                "hint": fault.hint,
            })
        })
        .collect()
}
