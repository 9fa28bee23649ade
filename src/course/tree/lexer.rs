//! The tokens of RON with their places. White space is passed over; comments are kept aside.

use std::ops::Range;

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Open(u8),
    Close(u8),
    Comma,
    Colon,
    /// A word without quotation marks: a name, `true`, `None`.
    Name,
    Number,
    Char,
    Text,
    /// A text with a backslash in it.
    Escaped,
    /// A text whose closing quotation mark is not on its line.
    OpenText,
    /// A text in quotation marks of another kind.
    OtherQuotes,
    /// A block comment without an end.
    OpenComment,
    /// A comment as other formats have it: from `#` to the end of the line.
    Hash,
    Strange,
    End,
}

/// Reads tokens one after the other.
#[derive(Clone, Debug)]
pub(super) struct Lexer<'a> {
    text: &'a str,
    at: usize,
    pub comments: Vec<Range<u32>>,
    /// For each number of `#`: whether nothing closes a raw text from here on.
    unclosed: u64,
}

impl<'a> Lexer<'a> {
    /// Begins a text, after a byte order mark and `#![enable(..)]` if they are there.
    pub fn new(text: &'a str) -> Self {
        let mut lexer = Self { text, at: 0, comments: Vec::new(), unclosed: 0 };
        if text.starts_with('\u{feff}') {
            lexer.at = '\u{feff}'.len_utf8();
        }
        loop {
            let before = lexer.clone();
            if lexer.skip_blank().is_some() {
                return before;
            }
            let rest = lexer.rest(lexer.at);
            if !rest.starts_with("#![") {
                return lexer;
            }
            lexer.at += rest.find(']').map_or(rest.len(), |end| end + 1);
        }
    }

    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    fn rest(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or("")
    }

    fn char(&self, at: usize) -> Option<char> {
        self.rest(at).chars().next()
    }

    /// Passes over white space and comments. Returns where a block comment begins that has no end.
    fn skip_blank(&mut self) -> Option<usize> {
        loop {
            match self.byte(self.at) {
                b' ' | b'\n' | b'\t' | b'\r' | 0x0b | 0x0c => self.at += 1,
                b'/' if self.byte(self.at + 1) == b'/' => {
                    let start = self.at;
                    self.at += self.rest(start).find('\n').unwrap_or(self.text.len() - start);
                    self.comments.push(start as u32..self.at as u32);
                }
                b'/' if self.byte(self.at + 1) == b'*' => {
                    let start = self.at;
                    let closed = self.block_comment();
                    self.comments.push(start as u32..self.at as u32);
                    if !closed {
                        return Some(start);
                    }
                }
                0x80.. => match self.char(self.at) {
                    Some(c @ ('\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}')) => self.at += c.len_utf8(),
                    _ => return None,
                },
                _ => return None,
            }
        }
    }

    /// Passes over a block comment, in which others may be nested. Returns false if it has no end.
    fn block_comment(&mut self) -> bool {
        let mut depth = 0_usize;
        while self.at < self.text.len() {
            match (self.byte(self.at), self.byte(self.at + 1)) {
                (b'/', b'*') => {
                    depth += 1;
                    self.at += 2;
                }
                (b'*', b'/') => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return true;
                    }
                }
                _ => self.at += 1,
            }
        }
        self.at = self.text.len();
        false
    }

    /// Returns the next token and its place.
    pub fn next(&mut self) -> (Token, Range<usize>) {
        if let Some(start) = self.skip_blank() {
            return (Token::OpenComment, start..self.at);
        }
        let start = self.at;
        let one = |token| (token, start + 1);
        let (token, end) = match self.byte(start) {
            0 if start >= self.text.len() => (Token::End, start),
            open @ (b'(' | b'[' | b'{') => one(Token::Open(open)),
            close @ (b')' | b']' | b'}') => one(Token::Close(close)),
            b',' => one(Token::Comma),
            b':' => one(Token::Colon),
            b'"' => self.text_from(start + 1),
            b'\'' => self.char_from(start),
            b'r' if matches!(self.byte(start + 1), b'"' | b'#') => self.raw(start),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => (Token::Name, self.name_end(start)),
            b'0'..=b'9' => (Token::Number, self.number_end(start)),
            b'+' | b'-' | b'.' if self.byte(start + 1).is_ascii_digit() => (Token::Number, self.number_end(start + 1)),
            b'-' | b'+' if self.byte(start + 1) == b'.' && self.byte(start + 2).is_ascii_digit() => (Token::Number, self.number_end(start + 2)),
            b'#' => (Token::Hash, start + self.rest(start).find('\n').unwrap_or(self.text.len() - start)),
            _ => self.other(start),
        };
        self.at = end;
        (token, start..end)
    }

    fn text_from(&self, from: usize) -> (Token, usize) {
        let mut at = from;
        let mut token = Token::Text;
        loop {
            match self.byte(at) {
                b'"' => return (token, at + 1),
                b'\\' if !matches!(self.byte(at + 1), 0 | b'\n' | b'\r') => {
                    token = Token::Escaped;
                    at += 2;
                }
                b'\n' => break,
                0 if at >= self.text.len() => break,
                _ => at += 1,
            }
        }
        (Token::OpenText, self.open_end(from))
    }

    /// Returns where a text probably ends whose closing quotation mark was forgotten: before the brackets and commas at the end of its line.
    fn open_end(&self, from: usize) -> usize {
        let line = self.rest(from).lines().next().unwrap_or("");
        from + line.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ')' | ']' | '}' | ',' | ';')).len()
    }

    fn char_from(&self, start: usize) -> (Token, usize) {
        let Some(first) = self.char(start + 1) else { return (Token::Strange, start + 1) };
        let after = start + 1 + first.len_utf8();
        if first == '\\' {
            let escaped = self.char(after).map_or(0, char::len_utf8);
            return self.closing(after + escaped, |c| c == '\'').map_or((Token::Strange, start + 1), |end| (Token::Char, end));
        }
        if first != '\'' && first != '\n' && self.byte(after) == b'\'' {
            return (Token::Char, after + 1);
        }
        self.closing(start + 1, |c| c == '\'').map_or((Token::Strange, start + 1), |end| (Token::OtherQuotes, end))
    }

    /// Returns where the first of these characters on the rest of the line ends.
    fn closing(&self, from: usize, is_it: impl Fn(char) -> bool) -> Option<usize> {
        let mut line = self.rest(from).char_indices().take_while(|(_, c)| *c != '\n');
        line.find(|(_, c)| is_it(*c)).map(|(at, c)| from + at + c.len_utf8())
    }

    /// Reads `r"..."`, `r#"..."#` or `r#name`.
    fn raw(&mut self, start: usize) -> (Token, usize) {
        let marks = self.rest(start + 1).bytes().take_while(|byte| *byte == b'#').count();
        let from = start + 1 + marks;
        if self.byte(from) != b'"' {
            return (Token::Name, self.name_end(if marks == 1 { from } else { start }));
        }
        let bit = 1_u64.checked_shl(marks as u32).unwrap_or(0);
        let closing = format!("\"{}", "#".repeat(marks));
        let found = if bit == 0 || self.unclosed & bit != 0 { None } else { self.rest(from + 1).find(&closing) };
        match found {
            Some(at) => (Token::Text, from + 1 + at + closing.len()),
            None => {
                self.unclosed |= bit;
                (Token::OpenText, self.open_end(from + 1))
            }
        }
    }

    /// A hyphen within a name is taken along, so that an id without quotation marks is one token.
    fn name_end(&self, start: usize) -> usize {
        let mut at = start;
        loop {
            match self.byte(at) {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' => at += 1,
                b'-' if at > start && self.byte(at + 1).is_ascii_alphanumeric() => at += 1,
                0x80.. => match self.char(at) {
                    Some(c) if c.is_alphanumeric() => at += c.len_utf8(),
                    _ => return at.max(start + usize::from(at == start)),
                },
                _ => return at,
            }
        }
    }

    fn number_end(&self, start: usize) -> usize {
        let mut at = start;
        loop {
            match self.byte(at) {
                b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'.' => at += 1,
                b'+' | b'-' if matches!(self.byte(at.wrapping_sub(1)), b'e' | b'E') && self.byte(at + 1).is_ascii_digit() => at += 1,
                _ => return at,
            }
        }
    }

    fn other(&self, start: usize) -> (Token, usize) {
        let Some(first) = self.char(start) else {
            return (Token::Strange, self.text.len());
        };
        let after = start + first.len_utf8();
        if matches!(first, '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’') {
            let end = self.closing(after, |c| matches!(c, '“' | '”' | '"' | '«' | '»' | '‘' | '’')).unwrap_or_else(|| self.open_end(after));
            return (Token::OtherQuotes, end);
        }
        if first.is_alphabetic() {
            return (Token::Name, self.name_end(start).max(after));
        }
        (Token::Strange, after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_token_has_its_length() {
        for (text, token, length) in [
            ("hello-world)", Token::Name, 11),
            ("r#type:", Token::Name, 6),
            ("r#\"a\"b\"# ", Token::Text, 8),
            ("\"a\\\"b\" ", Token::Escaped, 6),
            ("\"a), \n", Token::OpenText, 2),
            ("-1.5e-3,", Token::Number, 7),
            ("0xFF_u8]", Token::Number, 7),
            ("'x')", Token::Char, 3),
            ("'\\u{41}')", Token::Char, 8),
            ("'hello')", Token::OtherQuotes, 7),
            ("“hello”)", Token::OtherQuotes, 11),
            ("ខ្មែរ", Token::Name, "ខ".len()),
            ("/* x", Token::OpenComment, 4),
            ("; ", Token::Strange, 1),
            ("", Token::End, 0),
        ] {
            assert_eq!(Lexer::new(text).next(), (token, 0..length), "{text}");
        }
    }
}
