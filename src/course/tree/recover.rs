//! Saying what is wrong with a text that is not RON, and going on with what was probably meant.

use std::ops::Range;

use super::Kind;
use super::lexer::{Lexer, Token};
use super::parse::{Parser, closing};

impl Parser<'_> {
    /// A struct with a name that begins a line, where the name of a field is due, shows that the bracket of the one before was forgotten.
    pub(super) fn close_forgotten(&mut self, span: &Range<usize>) {
        let [.., around, frame] = self.frames.as_slice() else { return };
        if around.bracket != b'[' || frame.bracket != b'(' || !frame.has_fields || frame.field.is_some() {
            return;
        }
        let new_struct = self.text.get(span.end..).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('('));
        let begins_line = self.text.get(..span.start).is_some_and(|before| before.trim_end_matches([' ', '\t']).ends_with('\n'));
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
    pub(super) fn not_closed(&mut self) {
        let Some(frame) = self.frames.last() else { return };
        let (open, close) = (char::from(frame.bracket), char::from(closing(frame.bracket)));
        let span = frame.start as usize..frame.name_end as usize + 1;
        self.fault(span, format!("`{open}` is not closed"), format!("Put `{close}` where it ends."));
    }

    pub(super) fn before_value(&mut self, span: &Range<usize>) {
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
        let before = self.waiting.last().and_then(|entry| self.tree.nodes.get(entry.value as usize)).map_or(0, |data| data.end as usize);
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

    pub(super) fn close(&mut self, bracket: u8, span: Range<usize>) {
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
            _ => self.fault(span, format!("`{found}` is too many here"), format!("Take it out. What is open here is `{open}`.")),
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
    pub(super) fn no_value(&mut self, span: &Range<usize>) {
        if let Some((start, end)) = self.frames.last_mut().and_then(|frame| frame.field.take()) {
            let name = self.slice(start as usize..end as usize).to_owned();
            self.fault(
                start as usize..span.start.max(end as usize),
                format!("`{name}` has no value"),
                "Write one after the colon, or take the field out.",
            );
        }
    }

    pub(super) fn colon(&mut self, span: Range<usize>) {
        let Some(frame) = self.frames.last().filter(|frame| frame.after_value && frame.field.is_none()) else {
            return self.fault(span, "a colon stands where a value or a name is due", "Take it out.");
        };
        let map = frame.bracket == b'{' && frame.start == frame.name_end;
        let first = self.waiting.len() == frame.first + 1;
        let in_list = frame.bracket == b'[';
        let (open, name_end) = (frame.start as usize, frame.name_end as usize);
        let last = self.waiting.last().filter(|entry| entry.name.0 == entry.name.1).and_then(|entry| self.tree.nodes.get(entry.value as usize));
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

    pub(super) fn strange(&mut self, span: Range<usize>) {
        let found = self.slice(span.clone()).to_owned();
        match found.as_str() {
            ";" => {
                self.fault(span.clone(), "`;` stands where a comma is due", "Write `,`.");
                if self.frames.last().is_some_and(|frame| frame.after_value) {
                    self.comma(span);
                }
            }
            "=" => {
                self.fault(span.clone(), "`=` stands where a colon is due", "Write `:` between a field's name and its value.");
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
