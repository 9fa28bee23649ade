//! One Fluent file: its messages, and what is wrong in it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;

use super::{Lang, Region, TERMS};
use crate::course::LARGEST_TEXT;
use crate::diag::{Code, Fault, Faults};

/// How deep braces may be nested: the parser goes down by recursion.
const DEEPEST: usize = 50;

/// The messages of one file in one language.
pub struct Catalog {
    bundle: FluentBundle<Arc<FluentResource>>,
    messages: Vec<MessageEntry>,
    by_id: BTreeMap<String, usize>,
}

/// Where a message stands in its file, and what it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageEntry {
    pub id: String,
    pub span: Range<usize>,
    pub has_value: bool,
    /// The names of its attributes, each with its place.
    pub attributes: Vec<(String, Range<usize>)>,
    /// The terms and variables that it uses, as they are written: `-price`, `$band`.
    pub uses: BTreeSet<String>,
}

/// A value that is put into one of the program's own messages.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    Number(i64),
    Text(&'a str),
}

impl Catalog {
    /// A catalog with nothing in it.
    pub fn empty(lang: &Lang) -> Self {
        Self { bundle: FluentBundle::new_concurrent(vec![lang.plurals()]), messages: Vec::new(), by_id: BTreeMap::new() }
    }

    /// Reads a file. What cannot be read is told, and the rest stays. `variables` are the names that messages may use. The region's terms stand in for those
    /// of the file; the neutral ones for those that neither has.
    pub fn parse(file: &str, text: &str, lang: &Lang, variables: &[&str], region: &Region) -> (Self, Faults) {
        Self::borrowing(file, text, lang, None, variables, region)
    }

    /// Reads a file in a language that may borrow the rules of its plurals from another.
    pub fn borrowing(file: &str, text: &str, lang: &Lang, plurals: Option<&Lang>, variables: &[&str], region: &Region) -> (Self, Faults) {
        let mut faults = Faults::default();
        if let Some(fault) = unreadable(file, text) {
            faults.push(fault);
            return (Self::empty(lang), faults);
        }
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                errors.iter().for_each(|error| faults.push(syntax_fault(file, error)));
                resource
            }
        };
        let mut found = Scan { file, text, at: 0, messages: Vec::new(), terms: BTreeSet::new(), uses: Vec::new(), faults: &mut faults };
        resource.entries().for_each(|entry| found.entry(entry));
        found.check_uses(variables);
        let messages = found.messages;
        let by_id = messages.iter().enumerate().rev().map(|(at, message)| (message.id.clone(), at)).collect();
        let mut bundle = FluentBundle::new_concurrent(vec![plurals.unwrap_or(lang).plurals()]);
        // A second message of a name was reported by the scan; the bundle keeps the first.
        let _: Result<(), Vec<FluentError>> = bundle.add_resource(Arc::new(resource));
        if let Some(terms) = Region::neutral(lang) {
            // What the file says itself stays.
            let _: Result<(), Vec<FluentError>> = bundle.add_resource(terms);
        }
        if let Some(terms) = region.own(lang) {
            bundle.add_resource_overriding(terms);
        }
        (Self { bundle, messages, by_id }, faults)
    }

    /// Goes through the messages in the order of the file.
    pub fn messages(&self) -> impl Iterator<Item = &MessageEntry> {
        self.messages.iter()
    }

    /// Returns where the message of this id stands.
    pub fn message(&self, id: &str) -> Option<&MessageEntry> {
        self.messages.get(*self.by_id.get(id)?)
    }

    /// Returns the words of a message or of one of its attributes.
    pub fn format(&self, id: &str, attribute: Option<&str>) -> Option<Cow<'_, str>> {
        self.write(id, attribute, None)
    }

    /// Returns the words of a message with values in it.
    pub fn format_with(&self, id: &str, attribute: Option<&str>, values: &[(&str, Value<'_>)]) -> Option<String> {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value {
                Value::Number(number) => args.set(name.to_string(), *number),
                Value::Text(text) => args.set(name.to_string(), text.to_string()),
            }
        }
        self.write(id, attribute, Some(&args)).map(Cow::into_owned)
    }

    fn write<'a>(&'a self, id: &str, attribute: Option<&str>, args: Option<&'a FluentArgs<'_>>) -> Option<Cow<'a, str>> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, args, &mut errors))
    }
}

/// Finds out why a file cannot be given to the parser at all.
fn unreadable(file: &str, text: &str) -> Option<Fault> {
    if text.len() as u64 > LARGEST_TEXT {
        let sentence = format!("the file has {} bytes, and {LARGEST_TEXT} is the most", text.len());
        return Some(Fault::new(Code::TooBig, file, sentence).hint("Split the lesson, or look for what was pasted by mistake."));
    }
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            // A brace that is never closed ends with its entry: the next line that begins one starts anew.
            b'\n' if text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '-' || c == '#') => depth = 0,
            _ => {}
        }
        if depth > DEEPEST {
            let sentence = format!("braces are nested more than {DEEPEST} deep");
            return Some(Fault::new(Code::WordsTooDeep, file, sentence).at(at..at + 1).hint("Take braces out until the message is simple."));
        }
    }
    None
}

fn syntax_fault(file: &str, error: &ParserError) -> Fault {
    let span = error.slice.clone().unwrap_or(error.pos.clone());
    let sentence = format!("this cannot be read as a message: {}", error.kind);
    let hint = "A message is `id = words`, and each part stands on a line of its own: four spaces, then `.part = words`.";
    Fault::new(Code::WordsSyntax, file, sentence).at(span.start..span.end.min(span.start + 1).max(span.start)).hint(hint)
}

/// Goes through the entries of a file, once, in order.
struct Scan<'a> {
    file: &'a str,
    text: &'a str,
    at: usize,
    messages: Vec<MessageEntry>,
    terms: BTreeSet<String>,
    /// What is referred to: by which message, and where.
    uses: Vec<(Use, String, Range<usize>)>,
    faults: &'a mut Faults,
}

enum Use {
    Message(String),
    Term(String),
    Variable(String),
    Function(String),
}

impl Scan<'_> {
    /// Finds where an entry of this name begins, from where the last one did.
    fn place(&mut self, id: &str, term: bool) -> Range<usize> {
        let mut from = self.at;
        while let Some(found) = self.text.get(from..).and_then(|rest| rest.find(id)).map(|found| from + found) {
            let end = found + id.len();
            let line_start = self.text[..found].rfind('\n').map_or(0, |newline| newline + 1);
            let before = &self.text[line_start..found];
            let begins = before == if term { "-" } else { "" } && self.text[end..].trim_start_matches(' ').starts_with('=');
            if begins {
                self.at = end;
                return found..end;
            }
            from = end;
        }
        0..0
    }

    fn attribute_place(&self, name: &str) -> Range<usize> {
        let mut from = self.at;
        while let Some(found) = self.text.get(from..).and_then(|rest| rest.find(name)).map(|found| from + found) {
            let end = found + name.len();
            if self.text[..found].ends_with('.') && self.text[end..].trim_start_matches(' ').starts_with('=') {
                return found..end;
            }
            from = end;
        }
        self.at..self.at
    }

    fn entry(&mut self, entry: &ast::Entry<&str>) {
        match entry {
            ast::Entry::Message(message) => self.message(message),
            ast::Entry::Term(term) => {
                self.place(term.id.name, true);
                self.terms.insert(term.id.name.to_owned());
            }
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) | ast::Entry::Junk { .. } => {}
        }
    }

    fn message(&mut self, message: &ast::Message<&str>) {
        let id = message.id.name.to_owned();
        let span = self.place(&id, false);
        if self.messages.iter().any(|other| other.id == id) {
            let sentence = format!("the message `{id}` is given twice, and only the first is shown");
            let hint = "Take one of them out, or give it the id of its own step.";
            self.faults.push(Fault::new(Code::DuplicateMessage, self.file, sentence).at(span.clone()).on(&id).hint(hint));
        }
        let mut attributes: Vec<(String, Range<usize>)> = Vec::new();
        for attribute in &message.attributes {
            let name = attribute.id.name.to_owned();
            let place = self.attribute_place(&name);
            if attributes.iter().any(|(other, _)| *other == name) {
                let sentence = format!("the message `{id}` has the part `.{name}` twice, and only the first is shown");
                self.faults.push(Fault::new(Code::DuplicateMessage, self.file, sentence).at(place.clone()).on(&id));
            }
            self.pattern(&attribute.value, &id, &place);
            attributes.push((name, place));
        }
        if let Some(value) = &message.value {
            self.pattern(value, &id, &span);
        }
        let own = self.uses.iter().filter(|(_, of, _)| *of == id).filter_map(|(used, ..)| match used {
            Use::Term(name) => Some(format!("-{name}")),
            Use::Variable(name) => Some(format!("${name}")),
            Use::Message(_) | Use::Function(_) => None,
        });
        let uses = own.collect();
        self.messages.push(MessageEntry { id, span, has_value: message.value.is_some(), attributes, uses });
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>, id: &str, place: &Range<usize>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression, id, place);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, id: &str, place: &Range<usize>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, id, place),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, id, place);
                variants.iter().for_each(|variant| self.pattern(&variant.value, id, place));
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, id: &str, place: &Range<usize>) {
        let used = match inline {
            ast::InlineExpression::MessageReference { id, .. } => Use::Message(id.name.to_owned()),
            ast::InlineExpression::TermReference { id, .. } => Use::Term(id.name.to_owned()),
            ast::InlineExpression::VariableReference { id } => Use::Variable(id.name.to_owned()),
            ast::InlineExpression::FunctionReference { id, .. } => Use::Function(id.name.to_owned()),
            ast::InlineExpression::Placeable { expression } => return self.expression(expression, id, place),
            ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => return,
        };
        self.uses.push((used, id.to_owned(), place.clone()));
    }

    fn check_uses(&mut self, variables: &[&str]) {
        let ids: BTreeSet<&str> = self.messages.iter().map(|message| message.id.as_str()).collect();
        for (used, id, place) in &self.uses {
            let (kind, name, known): (&str, &str, Vec<&str>) = match used {
                Use::Message(name) => ("message", name, ids.iter().copied().collect()),
                Use::Term(name) => ("term", name, self.terms.iter().map(String::as_str).chain(TERMS).collect()),
                Use::Variable(name) => ("variable", name, variables.to_vec()),
                Use::Function(name) => ("function", name, Vec::new()),
            };
            if known.contains(&name) {
                continue;
            }
            let mut fault =
                Fault::new(Code::UnknownReference, self.file, format!("the message `{id}` uses the {kind} `{name}`, which does not exist"));
            fault.hint = crate::diag::did_you_mean(name, known);
            self.faults.push(fault.at(place.clone()).on(id));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[Code]) {
        let (_, faults) = Catalog::parse("a.ftl", text, &Lang::default(), &["name"], &Region::default());
        let found: Vec<Code> = faults.iter().map(|fault| fault.code).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn faults_are_all_found() {
        check("a = One\n    .b = Two\n", &[]);
        check("a = One { $name }\n", &[]);
        check("a = One\na = Two\n", &[Code::DuplicateMessage]);
        check("a = One\n    .b = Two\n    .b = Three\n", &[Code::DuplicateMessage]);
        check("a = { $nme }\nb = { -term }\nc = { d }\n", &[Code::UnknownReference; 3]);
        check("a One\nb = Two\n", &[Code::WordsSyntax]);
        check(&format!("a = {}", "{".repeat(100_000)), &[Code::WordsTooDeep]);
        check(&"a".repeat(5_000_000), &[Code::TooBig]);
    }

    #[test]
    fn what_is_good_survives_what_is_not() {
        let (catalog, _) = Catalog::parse("a.ftl", "a = One\nbroken\nb = Two\n    .c = Three\n", &Lang::default(), &[], &Region::default());
        assert_eq!(catalog.format("a", None).as_deref(), Some("One"));
        assert_eq!(catalog.format("b", Some("c")).as_deref(), Some("Three"));
        assert_eq!(catalog.format("b", Some("d")), None);
        let entry = catalog.message("b").expect("it is there");
        assert_eq!((entry.span.clone(), &entry.attributes[0]), (15..16, &("c".to_owned(), 28..29)));
    }
}
