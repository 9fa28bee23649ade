//! Line breaks in scripts that write no spaces between words: U+200B is put where a line may end.

use std::borrow::Cow;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

use super::{Lang, Region, digits};

/// A place where a line may end, which cannot be seen.
const BREAK: char = '\u{200b}';

/// Puts line breaks into Thai, Lao, Khmer and Burmese, and a language's own digits into its words. Leaves all other text alone.
pub struct Breaker {
    segmenter: LineSegmenterBorrowed<'static>,
    /// Names that are never broken.
    names: Vec<String>,
    /// Digits stay `1 2 3`.
    latin_digits: bool,
}

impl Breaker {
    /// Makes one that keeps these names whole.
    pub fn new(names: &[String], region: &Region) -> Self {
        let names = names.iter().filter(|name| name.chars().any(needs_breaks)).cloned().collect();
        Self { segmenter: LineSegmenter::new_dictionary(LineBreakOptions::default()), names, latin_digits: region.latin_digits }
    }

    /// Returns the text as it is shown in a language.
    pub fn put<'a>(&self, text: &'a str, lang: &Lang) -> Cow<'a, str> {
        let broken = self.broken(text);
        if self.latin_digits { broken } else { digits::put(broken, lang) }
    }

    fn broken<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if !text.chars().any(needs_breaks) {
            return Cow::Borrowed(text);
        }
        let kept: Vec<std::ops::Range<usize>> =
            self.names.iter().flat_map(|name| text.match_indices(name.as_str()).map(|(at, name)| at..at + name.len())).collect();
        let mut broken = String::with_capacity(text.len() + text.len() / 4);
        let mut last = 0;
        let places: Vec<usize> = self.segmenter.segment_str(text).collect();
        for (number, at) in places.iter().copied().enumerate() {
            let word = &text[at..places.get(number + 1).copied().unwrap_or(text.len())];
            if at == 0 || at >= text.len() || is_rest(word) || kept.iter().any(|name| name.start < at && at < name.end) {
                continue;
            }
            let (before, after) = (text[..at].chars().next_back(), text[at..].chars().next());
            if before.zip(after).is_some_and(|(before, after)| may_break(before, after)) {
                broken.push_str(&text[last..at]);
                broken.push(BREAK);
                last = at;
            }
        }
        broken.push_str(&text[last..]);
        Cow::Owned(broken)
    }
}

/// Returns the text without breaks: for screen readers, the terminal, searching.
pub fn take_out(text: &str) -> Cow<'_, str> {
    if text.contains(BREAK) { Cow::Owned(text.replace(BREAK, "")) } else { Cow::Borrowed(text) }
}

/// Returns true for letters of Thai, Lao, Burmese and Khmer.
fn needs_breaks(c: char) -> bool {
    matches!(c, '\u{0e01}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Returns true if a break between the two is ours to put: both belong to such a script, the second depends on nothing before it, and the first needs
/// nothing after it.
fn may_break(before: char, after: char) -> bool {
    needs_breaks(before) && needs_breaks(after) && !depends(after) && !leads(before)
}

/// Returns true for a single Thai, Lao or Khmer letter, perhaps with punctuation: it is no word, but the end of one that the dictionary does not know, such as
/// ปู่ย่าตายาย and បង្ហាញ.
fn is_rest(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| c.is_alphabetic() || depends(*c) || leads(*c)).filter(|c| !is_stop(*c));
    matches!((letters.next(), letters.next()), (Some('\u{e01}'..='\u{e2e}' | '\u{e81}'..='\u{eae}' | '\u{1780}'..='\u{17a2}'), None))
}

/// Returns true for the punctuation of Khmer.
fn is_stop(c: char) -> bool {
    matches!(c, '\u{17d4}'..='\u{17da}')
}

/// Returns true for signs that stand with what is before them: vowel signs, marks, subscripts, repetition, punctuation.
fn depends(c: char) -> bool {
    matches!(c,
        '\u{0e2f}'..='\u{0e3a}' | '\u{0e45}'..='\u{0e4e}' | '\u{0e5a}' | '\u{0e5b}'
        | '\u{0eb0}'..='\u{0ebc}' | '\u{0ec6}' | '\u{0ec8}'..='\u{0ece}' | '\u{0eaf}'
        | '\u{102b}'..='\u{103e}' | '\u{104a}' | '\u{104b}' | '\u{1056}'..='\u{1059}'
        | '\u{17b4}'..='\u{17d3}' | '\u{17d4}'..='\u{17da}' | '\u{17dd}')
}

/// Returns true for signs that need what comes after them: vowels written first, and the signs that make a subscript.
fn leads(c: char) -> bool {
    matches!(c, '\u{0e40}'..='\u{0e44}' | '\u{0ec0}'..='\u{0ec4}' | '\u{17d2}' | '\u{1039}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_may_end_between_words() {
        let breaker = Breaker::new(&["ពិសី".to_owned()], &Region::default());
        for (text, expected) in
            [("Hello, Dara", "Hello, Dara"), ("مرحبا", "مرحبا"), ("ខ្ញុំចង់ប្រាប់គ្រូ", "ខ្ញុំ|ចង់|ប្រាប់|គ្រូ"), ("สวัสดีครับ", "สวัสดี|ครับ"), ("ພາສາລາວ", "ພາສາ|ລາວ")]
        {
            let lang = Lang::default();
            assert_eq!(breaker.put(text, &lang).replace(BREAK, "|"), expected);
            assert_eq!(take_out(&breaker.put(text, &lang)), text);
        }
    }

    #[test]
    fn no_letter_stands_alone() {
        let breaker = Breaker::new(&[], &Region::default());
        let broken = breaker.put("ลุง ป้า น้า อา หรือปู่ย่าตายาย", &Lang::default()).into_owned();
        assert!(!broken.ends_with(&format!("{BREAK}ย")), "{broken:?}");
        let broken = breaker.put("នាងចង់បង្ហាញ។ ហើយបង្ហាញទៀត", &Lang::default()).into_owned();
        assert!(!broken.contains(&format!("{BREAK}ញ")), "{broken:?}");
    }

    #[test]
    fn names_stay_whole_and_signs_stay_with_their_letters() {
        let breaker = Breaker::new(&["ពិសី".to_owned()], &Region::default());
        let broken = breaker.put("ពិសីប្រាប់ម្តាយថាអ្នកលេងម្នាក់សួររឿងផ្ទាល់ខ្លួន។", &Lang::default()).into_owned();
        assert!(broken.starts_with("ពិសី"));
        let letters: Vec<char> = broken.chars().collect();
        assert!(letters.windows(2).all(|pair| pair[0] != BREAK || !depends(pair[1])), "{broken}");
        assert!(letters.windows(2).all(|pair| pair[1] != BREAK || !leads(pair[0])), "{broken}");
    }
}
