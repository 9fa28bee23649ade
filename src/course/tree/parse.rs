//! Building the tree. It goes on after every fault, and does not call itself, so that no nesting can overflow the stack.

use std::borrow::Cow;
use std::ops::Range;

use super::lexer::{Lexer, Token};
use super::{DEEPEST, Data, Entry, Kind, SyntaxFault, Tree};
use crate::diag::Code;

/// As many faults of one text are reported.
const MOST_FAULTS: usize = 100;

/// Brackets that are open.
struct Frame {
    bracket: u8,
    /// Where the bracket, or the name before it, begins.
    start: u32,
    name_end: u32,
    /// Its entries so far wait in the list of all that wait, from here.
    first: usize,
    /// The name of the field whose value comes next.
    field: Option<(u32, u32)>,
    has_fields: bool,
    /// A value came, and no comma yet.
    after_value: bool,
}

struct Parser<'a> {
    text: &'a str,
    tree: Tree,
    frames: Vec<Frame>,
    waiting: Vec<Entry>,
    faults: Vec<SyntaxFault>,
    /// The line of the latest fault: what else is wrong on it mostly comes of that.
    quiet: Range<usize>,
    /// The latest token was a name, which may turn out to be that of a struct.
    name_came: bool,
    /// By how many `)`, `]` and `}` are there more often than `(`, `[` and `{`, once somebody asked.
    surplus: Option<[i64; 3]>,
    over: bool,
}

/// Reads a text as far as it can be read.
pub(super) fn parse(text: &str) -> (Tree, Vec<SyntaxFault>) {
    let mut parser = Parser {
        text,
        tree: Tree::default(),
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
    fn fault(&mut self, span: Range<usize>, sentence: impl Into<String>, hint: impl Into<String>) {
        if self.quiet.contains(&span.start) || self.faults.len() >= MOST_FAULTS {
            return;
        }
        let start = self
            .text
            .get(..span.start)
            .and_then(|before| before.rfind('\n'))
            .map_or(0, |newline| newline + 1);
        let end = self
            .text
            .get(span.start..)
            .and_then(|after| after.find('\n'))
            .map_or(self.text.len() + 1, |newline| span.start + newline + 1);
        self.quiet = start..end;
        self.faults.push(SyntaxFault {
            code: Code::Syntax,
            span,
            sentence: sentence.into(),
            hint: hint.into(),
        });
    }

    fn slice(&self, span: Range<usize>) -> &str {
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
                self.fault(
                    span.clone(),
                    "a quotation mark is missing",
                    "Put `\"` at the end of the text. It ends on the line on which it begins.",
                );
                self.leaf(Kind::Text, span);
            }
            Token::OtherQuotes => {
                self.fault(
                    span.clone(),
                    "these are not the quotation marks of RON",
                    "Write the text between two `\"`.",
                );
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
        let kind = if matches!(self.slice(span.clone()), "true" | "false") {
            Kind::Bool
        } else {
            Kind::Name
        };
        self.leaf(kind, span);
        self.name_came = true;
    }

    fn letter(&mut self, span: Range<usize>) {
        let inner = self.slice(span.start + 1..span.end.saturating_sub(1));
        if unescape(inner).is_none_or(|letter| letter.chars().count() != 1) {
            self.fault(
                span.clone(),
                "one letter stands between these marks, and no more",
                "Write a text between two `\"`.",
            );
            self.leaf(Kind::Text, span);
        } else {
            self.leaf(Kind::Char, span);
        }
    }

    /// A struct with a name that begins a line, where the name of a field is due, shows that the bracket of the one before was forgotten.
    fn close_forgotten(&mut self, span: &Range<usize>) {
        let [.., around, frame] = self.frames.as_slice() else { return };
        if around.bracket != b'[' || frame.bracket != b'(' || !frame.has_fields || frame.field.is_some() {
            return;
        }
        let new_struct = self
            .text
            .get(span.end..)
            .is_some_and(|rest| rest.trim_start_matches(' ').starts_with('('));
        let begins_line = self
            .text
            .get(..span.start)
            .is_some_and(|before| before.trim_end_matches([' ', '\t']).ends_with('\n'));
        if !new_struct || !begins_line {
            return;
        }
        self.not_closed();
        let end = self.waiting.last().map_or(span.start, |entry| entry.end as usize);
        self.pop(end);
        if let Some(frame) = self.frames.last_mut() {
            frame.after_value = false;
        }
    }

    /// Reports that the innermost bracket is not closed.
    fn not_closed(&mut self) {
        let Some(frame) = self.frames.last() else { return };
        let (open, close) = (char::from(frame.bracket), char::from(closing(frame.bracket)));
        let span = frame.start as usize..frame.name_end as usize + 1;
        self.fault(span, format!("`{open}` is not closed"), format!("Put `{close}` where it ends."));
    }

    fn leaf(&mut self, kind: Kind, span: Range<usize>) {
        self.before_value(&span);
        let (start, end) = (span.start as u32, span.end as u32);
        self.attach(Data {
            kind,
            start,
            end,
            name_end: start,
            first: 0,
            count: 0,
        });
    }

    fn before_value(&mut self, span: &Range<usize>) {
        let after_value = match self.frames.last() {
            Some(frame) => frame.after_value,
            None => self.tree.root.is_some(),
        };
        if !after_value {
            return;
        }
        if self.frames.is_empty() {
            let end = self.text.len();
            self.fault(
                span.start..end,
                "there is more after the last bracket",
                "Look for a bracket that is too many before it, or take the rest out.",
            );
            self.over = true;
            return;
        }
        let before = self
            .waiting
            .last()
            .and_then(|entry| self.tree.nodes.get(entry.value as usize))
            .map_or(0, |data| data.end as usize);
        let start = before.saturating_sub(1);
        let word = self.text.get(span.clone()).unwrap_or("");
        let (sentence, hint) = if word.chars().count() <= 40 && !word.is_empty() {
            (
                format!("a comma is missing before `{word}`"),
                "Put `,` between two fields or values. If this is part of a text, a quotation mark is missing.",
            )
        } else {
            ("a comma is missing".to_owned(), "Put `,` between two fields or values.")
        };
        self.fault(self.text.floor_char_boundary(start)..before.max(start), sentence, hint);
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
    fn take_back(&mut self) -> Option<(u32, u32)> {
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
            self.faults.push(SyntaxFault {
                code: Code::TooDeep,
                span,
                sentence,
                hint,
            });
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
            self.fault(
                span.clone(),
                "the fields of something with a name stand in round brackets",
                "Write `(` and `)`.",
            );
        }
        self.frames.push(Frame {
            bracket,
            start,
            name_end,
            first: self.waiting.len(),
            field: None,
            has_fields: false,
            after_value: false,
        });
    }

    /// Closes the innermost bracket.
    fn pop(&mut self, end: usize) {
        let Some(frame) = self.frames.pop() else { return };
        let nameless = self
            .waiting
            .get(frame.first..)
            .unwrap_or(&[])
            .iter()
            .find(|entry| entry.name.0 == entry.name.1)
            .map(|entry| entry.value);
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
            self.fault(
                data.start as usize..data.end as usize,
                "a field's name is missing before this value",
                hint,
            );
        }
        let first = self.tree.entries.len() as u32;
        self.tree.entries.extend(self.waiting.drain(frame.first.min(self.waiting.len())..));
        let count = self.tree.entries.len() as u32 - first;
        self.attach(Data {
            kind,
            start: frame.start,
            end: end as u32,
            name_end: frame.name_end,
            first,
            count,
        });
    }

    fn close(&mut self, bracket: u8, span: Range<usize>) {
        self.no_value(&span);
        let Some(frame) = self.frames.last() else {
            let hint = "Take it out, or look for a bracket before it that closes too early.";
            self.fault(span.clone(), format!("`{}` closes nothing", self.slice(span)), hint);
            return;
        };
        if closing(frame.bracket) == bracket {
            return self.pop(span.end);
        }
        let innermost = frame.bracket;
        let (open, due, found) = (char::from(innermost), char::from(closing(innermost)), char::from(bracket));
        let too_many = self.surplus(bracket) > 0;
        let too_few = self.surplus(closing(innermost)) < 0;
        let outside = self.frames.iter().rposition(|frame| closing(frame.bracket) == bracket);
        match outside {
            Some(outside) if !too_many => {
                self.not_closed();
                while self.frames.len() > outside + 1 {
                    self.pop(span.start);
                }
                self.pop(span.end);
            }
            _ if too_few => {
                self.fault(span.clone(), format!("`{found}` closes a `{open}`"), format!("Write `{due}`."));
                self.pop(span.end);
            }
            _ => self.fault(
                span,
                format!("`{found}` is too many here"),
                format!("Take it out. What is open here is `{open}`."),
            ),
        }
    }

    /// Returns by how many a closing bracket is there more often than its opening one.
    fn surplus(&mut self, close: u8) -> i64 {
        let text = self.text;
        let [round, square, curly] = *self.surplus.get_or_insert_with(|| count_brackets(text));
        match close {
            b')' => round,
            b']' => square,
            _ => curly,
        }
    }

    /// Reports a field whose value does not come.
    fn no_value(&mut self, span: &Range<usize>) {
        if let Some((start, end)) = self.frames.last_mut().and_then(|frame| frame.field.take()) {
            let name = self.slice(start as usize..end as usize).to_owned();
            self.fault(
                start as usize..span.start.max(end as usize),
                format!("`{name}` has no value"),
                "Write one after the colon, or take the field out.",
            );
        }
    }

    fn comma(&mut self, span: Range<usize>) {
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

    fn colon(&mut self, span: Range<usize>) {
        let Some(frame) = self.frames.last().filter(|frame| frame.after_value && frame.field.is_none()) else {
            return self.fault(span, "a colon stands where a value or a name is due", "Take it out.");
        };
        let map = frame.bracket == b'{' && frame.start == frame.name_end;
        let first = self.waiting.len() == frame.first + 1;
        let in_list = frame.bracket == b'[';
        let (open, name_end) = (frame.start as usize, frame.name_end as usize);
        let last = self
            .waiting
            .last()
            .filter(|entry| entry.name.0 == entry.name.1)
            .and_then(|entry| self.tree.nodes.get(entry.value as usize));
        let kind = last.map(|data| data.kind);
        match kind {
            Some(_) if map => {}
            Some(Kind::Name | Kind::Bool) => {}
            Some(Kind::Text) if !in_list => {
                let at = last.map_or(span.clone(), |data| data.start as usize..data.end as usize);
                self.fault(at, "the name of a field stands in quotation marks", "Take them out.");
            }
            _ => return self.fault(span, "a colon stands where a comma is due", "A colon comes after the name of a field."),
        }
        let Some(mut name) = self.take_back() else { return };
        if !map && kind == Some(Kind::Text) {
            name = (name.0 + 1, (name.1.saturating_sub(1)).max(name.0 + 1));
        }
        if in_list {
            if first {
                self.fault(open..name_end + 1, "fields stand in round brackets", "Write `(` and `)`.");
            } else if matches!(self.frames.as_slice(), [.., around, _] if around.has_fields) {
                self.not_closed();
                self.pop(self.waiting.last().map_or(span.start, |entry| entry.end as usize));
            }
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.field = Some(name);
            frame.after_value = false;
            frame.has_fields = frame.bracket != b'{' || frame.start != frame.name_end;
        }
    }

    fn strange(&mut self, span: Range<usize>) {
        let found = self.slice(span.clone()).to_owned();
        match found.as_str() {
            ";" => {
                self.fault(span.clone(), "`;` stands where a comma is due", "Write `,`.");
                if self.frames.last().is_some_and(|frame| frame.after_value) {
                    self.comma(span);
                }
            }
            "=" => {
                self.fault(
                    span.clone(),
                    "`=` stands where a colon is due",
                    "Write `:` between a field's name and its value.",
                );
                self.colon(span);
            }
            "'" => self.fault(span, "`'` begins nothing here", "Write a text between two `\"`."),
            _ => self.fault(
                span,
                format!("`{}` has no meaning here", found.escape_debug()),
                "Take it out, or put the text it belongs to between two `\"`.",
            ),
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

fn count_brackets(text: &str) -> [i64; 3] {
    let mut lexer = Lexer::new(text);
    let [mut round, mut square, mut curly] = [0, 0, 0];
    loop {
        match lexer.next().0 {
            Token::Open(b'(') => round -= 1,
            Token::Open(b'[') => square -= 1,
            Token::Open(_) => curly -= 1,
            Token::Close(b')') => round += 1,
            Token::Close(b']') => square += 1,
            Token::Close(_) => curly += 1,
            Token::End => return [round, square, curly],
            _ => {}
        }
    }
}

fn closing(open: u8) -> u8 {
    match open {
        b'(' => b')',
        b'[' => b']',
        _ => b'}',
    }
}

/// Returns what a text in quotation marks says, or `None` if something after a backslash has no meaning.
pub(super) fn unquote(source: &str) -> Option<Cow<'_, str>> {
    if let Some(raw) = source.strip_prefix('r') {
        let marks = raw.bytes().take_while(|byte| *byte == b'#').count();
        return Some(Cow::Borrowed(raw.get(marks + 1..raw.len().saturating_sub(marks + 1)).unwrap_or("")));
    }
    let inner = source.strip_prefix('"').unwrap_or(source);
    unescape(inner.strip_suffix('"').unwrap_or(inner))
}

/// Returns a text with what its backslashes stand for.
pub(super) fn unescape(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('\\') {
        return Some(Cow::Borrowed(text));
    }
    let mut said = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        said.push(if c == '\\' { escape(&mut rest)? } else { c });
    }
    Some(Cow::Owned(said))
}

fn escape(rest: &mut std::str::Chars<'_>) -> Option<char> {
    match rest.next()? {
        'n' => Some('\n'),
        'r' => Some('\r'),
        't' => Some('\t'),
        '0' => Some('\0'),
        same @ ('\\' | '"' | '\'') => Some(same),
        'x' => {
            let digits = rest.as_str().get(..2)?;
            rest.nth(1);
            u8::from_str_radix(digits, 16).ok().map(char::from)
        }
        'u' => {
            let (digits, _) = rest.as_str().strip_prefix('{')?.split_once('}')?;
            rest.nth(digits.chars().count() + 1);
            char::from_u32(u32::from_str_radix(digits, 16).ok()?)
        }
        _ => None,
    }
}
