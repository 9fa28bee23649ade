//! Digits as a language writes them.

use std::borrow::Cow;

use super::Lang;

/// Between these two, which cannot be seen, nothing is changed: a telephone number is read off the keys. They also keep it from left to right.
const ISOLATE: (char, char) = ('\u{2066}', '\u{2069}');

/// Returns the zero of a language that is read in digits of its own; its other digits follow it. By CLDR's default numbering systems
/// (<https://github.com/unicode-org/cldr-json>, `defaultNumberingSystem`), for languages whose school books hold to them.
pub fn zero(lang: &Lang) -> Option<char> {
    match lang.as_str().split('-').next().unwrap_or_default() {
        "ne" | "mr" => Some('\u{966}'),
        "dz" => Some('\u{f20}'),
        "bn" => Some('\u{9e6}'),
        "my" => Some('\u{1040}'),
        _ => None,
    }
}

/// Puts the digits of a language into a text, but for those that are part of a name in Latin letters, such as `StarFox99` and `StarFox 99`.
pub fn put<'a>(text: Cow<'a, str>, lang: &Lang) -> Cow<'a, str> {
    let Some(zero) = zero(lang).filter(|_| text.contains(|c: char| c.is_ascii_digit())) else { return text };
    let mut put = String::with_capacity(text.len() * 2);
    let (mut name, mut kept) = (false, false);
    for c in text.chars() {
        kept = (kept || c == ISOLATE.0) && c != ISOLATE.1;
        name = c.is_ascii_alphabetic() || c == '_' || (name && (c.is_ascii_digit() || c == ' '));
        let digit = c.to_digit(10).filter(|_| !kept && !name);
        put.push(digit.and_then(|digit| char::from_u32(zero as u32 + digit)).unwrap_or(c));
    }
    Cow::Owned(put)
}

/// Keeps a number as it is, and from left to right, in words of any language.
pub fn as_dialled(number: &str) -> String {
    format!("{}{number}{}", ISOLATE.0, ISOLATE.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_the_language_but_not_in_names_and_numbers_to_dial() {
        let dial = as_dialled("1098");
        for (tag, text, shown) in [
            ("ne", "12 बत्ती, StarFox99, 16:02", "१२ बत्ती, StarFox99, १६:०२"),
            ("ne", "StarFox 99: 12", "StarFox 99: १२"),
            ("dz", "3", "༣"),
            ("en", "3", "3"),
            ("ne", dial.as_str(), dial.as_str()),
        ] {
            assert_eq!(put(Cow::Borrowed(text), &Lang::new(tag).expect("a tag")), shown);
        }
    }
}
