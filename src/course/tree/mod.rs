//! RON as a tree of places: every value with its bytes, comments kept, and something to work with even where the text has faults.
//!
//! The tree holds places only. Whoever holds it holds the text too, and gives it to [`Tree::root`].

mod escape;
mod lexer;
mod parse;
mod recover;

use std::borrow::Cow;
use std::ops::Range;

use crate::diag::Code;

/// How deep brackets may be nested.
pub const DEEPEST: usize = 64;

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `(a: 1)` or `Name(a: 1)`.
    Struct,
    /// `(1, 2)` or `Name(1, 2)`.
    Tuple,
    /// `()` or `Name()`.
    Unit,
    List,
    Map,
    Text,
    Char,
    Number,
    Bool,
    /// A name by itself, such as `Practice`.
    Name,
}

/// Something that keeps a text from being RON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxFault {
    /// `Syntax` or `TooDeep`.
    pub code: Code,
    pub span: Range<usize>,
    pub sentence: String,
    pub hint: String,
}

#[derive(Clone, Copy, Debug)]
struct Data {
    kind: Kind,
    start: u32,
    end: u32,
    /// The name of a struct, tuple or unit ends here; the same as `start` if it has none.
    name_end: u32,
    /// Its entries: so many, from here.
    first: u32,
    count: u32,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    /// The field's name or the map's key; empty, and where the value begins, if it has none.
    name: (u32, u32),
    value: u32,
    /// After the comma, if there is one.
    end: u32,
}

/// The places of everything in a text.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    nodes: Vec<Data>,
    entries: Vec<Entry>,
    comments: Vec<Range<u32>>,
    root: Option<u32>,
}

/// A value of a tree.
#[derive(Clone, Copy)]
pub struct Node<'t> {
    tree: &'t Tree,
    text: &'t str,
    at: u32,
}

/// A field of a struct, an entry of a map, or a value of a list.
#[derive(Clone, Copy, Debug)]
pub struct Field<'t> {
    pub value: Node<'t>,
    name: (u32, u32),
    end: u32,
}

impl Tree {
    /// Reads a text as far as it can be read.
    pub fn parse(text: &str) -> (Self, Vec<SyntaxFault>) {
        parse::parse(text)
    }

    /// Returns the outermost value. `text` is what was parsed.
    pub fn root<'t>(&'t self, text: &'t str) -> Option<Node<'t>> {
        self.root.map(|at| Node { tree: self, text, at })
    }

    /// Goes through the places of the comments, in order.
    pub fn comments(&self) -> impl Iterator<Item = Range<usize>> {
        self.comments.iter().map(|span| span.start as usize..span.end as usize)
    }

    /// Returns the value that a path such as `steps[3].options[1].right` names.
    pub fn node<'t>(&'t self, text: &'t str, path: &str) -> Option<Node<'t>> {
        steps_of(path).try_fold(self.root(text)?, |node, step| Some(node.step(step)?.value))
    }

    /// Returns the bytes by which to point at what a path names, or at the nearest value around it that is there.
    pub fn find(&self, text: &str, path: &str) -> Option<Range<usize>> {
        let mut node = self.root(text)?;
        let mut span = node.head_span();
        for step in steps_of(path) {
            let Some(field) = node.step(step) else { break };
            node = field.value;
            let head = node.head_span();
            span = if matches!(node.kind(), Kind::List | Kind::Map) { field.span().start..head.end } else { head };
        }
        Some(span)
    }

    /// Returns the path of the innermost value around a place, such as `steps[3].options[1].right`.
    pub fn path_at(&self, text: &str, offset: usize) -> String {
        let mut path = String::new();
        let mut node = self.root(text);
        while let Some(around) = node {
            let after = around.entries().partition_point(|entry| entry.name.0.min(around.start_of(entry)) as usize <= offset);
            let inside = after.checked_sub(1).and_then(|at| Some((at, around.entries().get(at)?))).filter(|(_, entry)| offset < entry.end as usize);
            node = inside.map(|(at, entry)| {
                match around.slice(entry.name) {
                    "" => path.push_str(&format!("[{at}]")),
                    name if path.is_empty() => path.push_str(name),
                    name => {
                        path.push('.');
                        path.push_str(name);
                    }
                }
                Node { at: entry.value, ..around }
            });
        }
        path
    }
}

/// Takes a path apart: `a[3].b` is `a`, `3]`, `b`.
fn steps_of(path: &str) -> impl Iterator<Item = &str> {
    path.split(['.', '[']).filter(|step| !step.is_empty())
}

impl<'t> Node<'t> {
    fn step(self, step: &str) -> Option<Field<'t>> {
        match step.strip_suffix(']') {
            Some(number) => number.parse().ok().and_then(|at| self.fields().nth(at)),
            None => self.fields().find(|field| field.name() == step),
        }
    }

    fn data(self) -> Data {
        let nothing = Data { kind: Kind::Unit, start: 0, end: 0, name_end: 0, first: 0, count: 0 };
        self.tree.nodes.get(self.at as usize).copied().unwrap_or(nothing)
    }

    fn entries(self) -> &'t [Entry] {
        let data = self.data();
        let first = data.first as usize;
        self.tree.entries.get(first..first + data.count as usize).unwrap_or(&[])
    }

    fn start_of(self, entry: &Entry) -> u32 {
        self.tree.nodes.get(entry.value as usize).map_or(entry.end, |data| data.start)
    }

    fn slice(self, (start, end): (u32, u32)) -> &'t str {
        self.text.get(start as usize..end as usize).unwrap_or("")
    }

    /// Returns a number that no other value of the tree has.
    pub fn number(self) -> u32 {
        self.at
    }

    /// Returns what it is.
    pub fn kind(self) -> Kind {
        self.data().kind
    }

    /// Returns its bytes, its name included.
    pub fn span(self) -> Range<usize> {
        let data = self.data();
        data.start as usize..data.end as usize
    }

    /// Returns the bytes by which to point at it: its name and first bracket if it has any, otherwise all of it.
    pub fn head_span(self) -> Range<usize> {
        let data = self.data();
        let end = match data.kind {
            Kind::Struct | Kind::Tuple | Kind::Unit => data.name_end.max(data.start) + 1,
            Kind::List | Kind::Map => data.start + 1,
            _ => data.end,
        };
        data.start as usize..end.min(data.end) as usize
    }

    /// Returns its text as it is written.
    pub fn source(self) -> &'t str {
        let data = self.data();
        self.slice((data.start, data.end))
    }

    /// Returns the name before the brackets, or the name that stands by itself.
    pub fn name(self) -> Option<&'t str> {
        let data = self.data();
        let name = match data.kind {
            Kind::Name => self.slice((data.start, data.end)),
            _ => self.slice((data.start, data.name_end)),
        };
        (!name.is_empty()).then_some(name)
    }

    /// Returns the bytes of the name, if it has one.
    pub fn name_span(self) -> Option<Range<usize>> {
        let start = self.data().start as usize;
        self.name().map(|name| start..start + name.len())
    }

    /// Goes through what stands in its brackets.
    pub fn fields(self) -> impl ExactSizeIterator<Item = Field<'t>> {
        self.entries().iter().map(move |entry| Field { value: Node { at: entry.value, ..self }, name: entry.name, end: entry.end })
    }

    /// Returns one of what stands in its brackets.
    pub fn entry(self, at: usize) -> Option<Field<'t>> {
        self.entries().get(at).map(|entry| Field { value: Node { at: entry.value, ..self }, name: entry.name, end: entry.end })
    }

    /// Returns the value of the field of this name.
    pub fn field(self, name: &str) -> Option<Node<'t>> {
        self.fields().find(|field| field.name() == name).map(|field| field.value)
    }

    /// Goes through the values in its brackets.
    pub fn items(self) -> impl ExactSizeIterator<Item = Node<'t>> {
        self.entries().iter().map(move |entry| Node { at: entry.value, ..self })
    }

    /// Returns one of the values in its brackets.
    pub fn item(self, at: usize) -> Option<Node<'t>> {
        self.entries().get(at).map(|entry| Node { at: entry.value, ..self })
    }

    /// Collects what it says, layout and comments apart: two values that say the same give the same.
    pub fn words(self, words: &mut Vec<&'t str>) {
        let data = self.data();
        let (open, close) = match data.kind {
            Kind::Text | Kind::Char | Kind::Number | Kind::Bool | Kind::Name => return words.push(self.source()),
            Kind::Struct | Kind::Tuple | Kind::Unit => ("(", ")"),
            Kind::List => ("[", "]"),
            Kind::Map => ("{", "}"),
        };
        words.extend([self.slice((data.start, data.name_end)), open]);
        for entry in self.entries() {
            words.push(self.slice(entry.name));
            Node { at: entry.value, ..self }.words(words);
        }
        words.push(close);
    }

    /// Returns what the text or the letter says. `None` if it is something else.
    pub fn says(self) -> Option<Cow<'t, str>> {
        match self.kind() {
            Kind::Text => escape::unquote(self.source()),
            Kind::Char => escape::unescape(self.source().strip_prefix('\'')?.strip_suffix('\'')?),
            _ => None,
        }
    }
}

impl<'t> Field<'t> {
    /// Returns the field's name or the key as it is written; empty for a value without one.
    pub fn name(self) -> &'t str {
        let name = self.value.slice(self.name);
        name.strip_prefix("r#").unwrap_or(name)
    }

    /// Returns the bytes of the name.
    pub fn name_span(self) -> Range<usize> {
        self.name.0 as usize..self.name.1 as usize
    }

    /// Returns the bytes from the name up to and with the comma, if there is one.
    pub fn span(self) -> Range<usize> {
        self.name.0.min(self.value.data().start) as usize..self.end as usize
    }
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {:?} {:?}", self.kind(), self.span(), self.source())
    }
}
