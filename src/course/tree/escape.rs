//! What backslashes and raw quotation marks in a text stand for.

use std::borrow::Cow;

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
