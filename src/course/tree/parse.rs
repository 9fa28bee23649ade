//! Building the tree. It goes on after every fault, and does not call itself, so that no nesting can overflow the stack.

use std::ops::Range;

use super::escape::{unescape, unquote};
use super::lexer::{Lexer, Token};
use super::{DEEPEST, Data, Entry, Kind, SyntaxFault, Tree};
use crate::diag::Code;

/// As many faults of one text are reported.
const MOST_FAULTS: usize = 100;

/// Brackets that are open.
pub(super) struct Frame {
    pub bracket: u8,
    /// Where the bracket, or the name before it, begins.
    pub start: u32,
    pub name_end: u32,
    /// Its entries so far wait in the list of all that wait, from here.
    pub first: usize,
    /// The name of the field whose value comes next.
    pub field: Option<(u32, u32)>,
    pub has_fields: bool,
    /// A value came, and no comma yet.
    pub after_value: bool,
}

pub(super) struct Parser<'a> {
    pub text: &'a str,
    pub tree: Tree,
    pub frames: Vec<Frame>,
    pub waiting: Vec<Entry>,
    pub faults: Vec<SyntaxFault>,
    /// The line of the latest fault: what else is wrong on it mostly comes of that.
    pub quiet: Range<usize>,
    /// The latest token was a name, which may turn out to be that of a struct.
    pub name_came: bool,
    /// By how many `)`, `]` and `}` are there more often than `(`, `[` and `{`, once somebody asked.
    pub surplus: Option<[i64; 3]>,
    pub over: bool,
}

/// Reads a text as far as it can be read.
pub(super) fn parse(text: &str) -> (Tree, Vec<SyntaxFault>) {
    let mut parser = Parser {
        text,
        tree: Tree { nodes: Vec::with_capacity(text.len() / 16), entries: Vec::with_capacity(text.len() / 16), ..Tree::default() },
        frames: Vec::new(),
        waiting: Vec::new(),
        faults: Vec::new(),
        quiet: 0..0,
        name_came: false,
        surplus: None,
        over: u32::try_from(text.len()).is_err(),
    };
    let mut lexer = Lexer::new(text);
    while !parser.over {
        let (token, span) = lexer.next();
        if token == Token::End {
            parser.end();
            break;
        }
        parser.take(token, span);
    }
    parser.close_all(text.len());
    parser.tree.comments = lexer.comments;
    (parser.tree, parser.faults)
}

impl Parser<'_> {
    pub(super) fn fault(&mut self, span: Range<usize>, sentence: impl Into<String>, hint: impl Into<String>) {
        if self.quiet.contains(&span.start) || self.faults.len() >= MOST_FAULTS {
            return;
        }
        let start = self.text.get(..span.start).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
        let end = self.text.get(span.start..).and_then(|after| after.find('\n')).map_or(self.text.len() + 1, |newline| span.start + newline + 1);
        self.quiet = start..end;
        self.faults.push(SyntaxFault { code: Code::Syntax, span, sentence: sentence.into(), hint: hint.into() });
    }

    pub(super) fn slice(&self, span: Range<usize>) -> &str {
        self.text.get(span).unwrap_or("")
    }

    fn take(&mut self, token: Token, span: Range<usize>) {
        let name_came = std::mem::replace(&mut self.name_came, false);
        match token {
            Token::Name => self.name(span),
            Token::Number => self.leaf(Kind::Number, span),
            Token::Char => self.letter(span),
            Token::Text => self.leaf(Kind::Text, span),
            Token::Escaped => {
                if unquote(self.slice(span.clone())).is_none() {
                    self.fault(
                        span.clone(),
                        "a backslash in this text is followed by something that has no meaning",
                        "Write `\\\\` for a backslash.",
                    );
                }
                self.leaf(Kind::Text, span);
            }
            Token::OpenText => {
                self.fault(span.clone(), "a quotation mark is missing", "Put `\"` at the end of the text. It ends on the line on which it begins.");
                self.leaf(Kind::Text, span);
            }
            Token::OtherQuotes => {
                self.fault(span.clone(), "these are not the quotation marks of RON", "Write the text between two `\"`.");
                self.leaf(Kind::Text, span);
            }
            Token::Open(bracket) => self.open(bracket, span, name_came),
            Token::Close(bracket) => self.close(bracket, span),
            Token::Comma => self.comma(span),
            Token::Colon => self.colon(span),
            Token::OpenComment => {
                self.fault(span.start..span.start + 2, "this comment has no end", "Close it with `*/`.");
                self.over = true;
            }
            Token::Hash => self.fault(span.start..span.start + 1, "`#` begins nothing here", "A comment begins with `//`."),
            Token::Strange => self.strange(span),
            Token::End => {}
        }
    }

    fn name(&mut self, span: Range<usize>) {
        self.close_forgotten(&span);
        let kind = if matches!(self.slice(span.clone()), "true" | "false") { Kind::Bool } else { Kind::Name };
        self.leaf(kind, span);
        self.name_came = true;
    }

    fn letter(&mut self, span: Range<usize>) {
        let inner = self.slice(span.start + 1..span.end.saturating_sub(1));
        if unescape(inner).is_none_or(|letter| letter.chars().count() != 1) {
            self.fault(span.clone(), "one letter stands between these marks, and no more", "Write a text between two `\"`.");
            self.leaf(Kind::Text, span);
        } else {
            self.leaf(Kind::Char, span);
        }
    }

    fn leaf(&mut self, kind: Kind, span: Range<usize>) {
        self.before_value(&span);
        let (start, end) = (span.start as u32, span.end as u32);
        self.attach(Data { kind, start, end, name_end: start, first: 0, count: 0 });
    }

    /// Puts a value where it belongs.
    fn attach(&mut self, data: Data) {
        if self.over {
            return;
        }
        let value = self.tree.nodes.len() as u32;
        self.tree.nodes.push(data);
        match self.frames.last_mut() {
            Some(frame) => {
                let name = frame.field.take().unwrap_or((data.start, data.start));
                frame.after_value = true;
                self.waiting.push(Entry { name, value, end: data.end });
            }
            None => self.tree.root = self.tree.root.or(Some(value)),
        }
    }

    /// Takes the latest value back, because it turned out to be a name. Returns its bytes.
    pub(super) fn take_back(&mut self) -> Option<(u32, u32)> {
        let data = match self.frames.last_mut() {
            Some(frame) => {
                let entry = self.waiting.pop()?;
                frame.after_value = false;
                frame.field = (entry.name.0 < entry.name.1).then_some(entry.name);
                self.tree.nodes.get(entry.value as usize).copied()?
            }
            None => self.tree.root.take().and_then(|root| self.tree.nodes.get(root as usize).copied())?,
        };
        if data.count == 0 {
            self.tree.nodes.pop();
        }
        Some((data.start, data.end))
    }

    fn open(&mut self, bracket: u8, span: Range<usize>, name_came: bool) {
        if self.frames.len() >= DEEPEST {
            let sentence = format!("brackets are nested more than {DEEPEST} deep");
            let hint = "Look for brackets that are not closed before this place.".to_owned();
            self.faults.push(SyntaxFault { code: Code::TooDeep, span, sentence, hint });
            self.over = true;
            return;
        }
        let named = name_came && bracket != b'[';
        let (start, name_end) = match named.then(|| self.take_back()).flatten() {
            Some(name) => name,
            None => {
                self.before_value(&(span.start..span.start));
                (span.start as u32, span.start as u32)
            }
        };
        if named && bracket == b'{' {
            self.fault(span.clone(), "the fields of something with a name stand in round brackets", "Write `(` and `)`.");
        }
        self.frames.push(Frame { bracket, start, name_end, first: self.waiting.len(), field: None, has_fields: false, after_value: false });
    }

    /// Closes the innermost bracket.
    pub(super) fn pop(&mut self, end: usize) {
        let Some(frame) = self.frames.pop() else { return };
        let nameless = self.waiting.get(frame.first..).unwrap_or(&[]).iter().find(|entry| entry.name.0 == entry.name.1).map(|entry| entry.value);
        let kind = match frame.bracket {
            b'[' if !frame.has_fields => Kind::List,
            b'{' if frame.start == frame.name_end => Kind::Map,
            _ if frame.has_fields => Kind::Struct,
            _ if nameless.is_some() => Kind::Tuple,
            _ => Kind::Unit,
        };
        if frame.has_fields
            && let Some(data) = nameless.and_then(|value| self.tree.nodes.get(value as usize)).copied()
        {
            let hint = "Every value in these brackets has a name and a colon before it.";
            self.fault(data.start as usize..data.end as usize, "a field's name is missing before this value", hint);
        }
        let first = self.tree.entries.len() as u32;
        self.tree.entries.extend(self.waiting.drain(frame.first.min(self.waiting.len())..));
        let count = self.tree.entries.len() as u32 - first;
        self.attach(Data { kind, start: frame.start, end: end as u32, name_end: frame.name_end, first, count });
    }

    pub(super) fn comma(&mut self, span: Range<usize>) {
        self.no_value(&span);
        match self.frames.last_mut() {
            Some(frame) if frame.after_value => {
                frame.after_value = false;
                if let Some(entry) = self.waiting.last_mut() {
                    entry.end = span.end as u32;
                }
            }
            _ => self.fault(span, "a comma is too many", "Take it out."),
        }
    }

    fn end(&mut self) {
        if !self.frames.is_empty() {
            self.not_closed();
        } else if self.tree.root.is_none() {
            self.fault(0..0, "the file is empty", "Write what belongs in it.");
        }
    }

    fn close_all(&mut self, end: usize) {
        let over = std::mem::replace(&mut self.over, false);
        while !self.frames.is_empty() {
            self.pop(end);
        }
        self.over = over;
    }
}

pub(super) fn closing(open: u8) -> u8 {
    match open {
        b'(' => b')',
        b'[' => b']',
        _ => b'}',
    }
}
