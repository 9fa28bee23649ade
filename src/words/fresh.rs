//! Whether a translation still fits what it was made from. A translated message carries the hash of its source in a comment above it: `# source 1a2b3c4d`.

use std::collections::BTreeMap;

use crate::course::hash;

/// How the comment begins.
const MARK: &str = "# source ";

/// A message as it stands in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block<'a> {
    pub id: &'a str,
    /// The hash of the source that it was made from, as the comment above says.
    pub mark: Option<&'a str>,
    /// The message, from its id to the end of its last part.
    text: &'a str,
    /// Where the line of the message begins, in bytes.
    at: usize,
    /// Where the comment begins, if there is one.
    mark_at: Option<usize>,
}

impl Block<'_> {
    /// Returns the hash of what it says: eight hexadecimal digits. How it is indented makes no difference.
    pub fn hash(&self) -> String {
        let whole = hash(self.text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))).0;
        format!("{:08x}", (whole >> 32) ^ (whole & 0xffff_ffff))
    }
}

/// Returns the messages of a file in their order. What is no message is passed over.
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut mark: Option<(&str, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let begins = at;
        at += line.len();
        let bare = line.trim_end();
        let id = bare.split_once('=').map(|(id, _)| id.trim_end()).filter(|id| is_id(id));
        if let Some(id) = id {
            let (mark, mark_at) = mark.take().unzip();
            blocks.push(Block { id, mark, text: &text[begins..at], at: begins, mark_at });
        } else if let Some(said) = bare.strip_prefix(MARK) {
            mark = Some((said.trim(), begins));
        } else if line.starts_with([' ', '}', '\t']) || bare.is_empty() {
            // Goes on with the message before it.
            if let Some(block) = blocks.last_mut().filter(|_| mark.is_none()) {
                block.text = &text[block.at..at];
            }
        } else {
            mark = None;
        }
    }
    blocks
}

fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// Returns the hashes of the messages of a source, by their ids.
pub fn hashes(source: &str) -> BTreeMap<&str, String> {
    blocks(source).iter().map(|block| (block.id, block.hash())).collect()
}

/// Returns a translation whose messages say that they were made from the source as it is now: those of these ids.
pub fn marked(translation: &str, source: &str, wanted: impl Fn(&str) -> bool) -> String {
    let hashes = hashes(source);
    let mut text = String::with_capacity(translation.len() * 11 / 10);
    let mut done = 0;
    for block in blocks(translation).iter().filter(|block| wanted(block.id)) {
        let Some(hash) = hashes.get(block.id) else { continue };
        text.push_str(&translation[done..block.mark_at.unwrap_or(block.at)]);
        text.push_str(&format!("{MARK}{hash}\n"));
        done = block.at;
    }
    text.push_str(&translation[done..]);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_knows_what_it_was_made_from() {
        let source = "### Title\n\na = One\n    .b = Two\nc = { $n ->\n    [one] x\n   *[other] y\n}\n\n# A note\nd = Three\n";
        let translation = "### Titel\n\na = Eins\n    .b = Zwei\n# A note\nd = Drei\n";
        assert_eq!(blocks(source).iter().map(|block| block.id).collect::<Vec<_>>(), ["a", "c", "d"]);
        let marked_once = marked(translation, source, |_| true);
        assert_eq!(blocks(&marked_once)[0].mark, Some(hashes(source)["a"].as_str()));
        assert_eq!(marked(&marked_once, source, |_| true), marked_once, "marking again changes nothing");
        let changed = source.replace("Two", "Too");
        let stale: Vec<&str> = blocks(&marked_once)
            .iter()
            .filter(|block| block.mark != hashes(&changed).get(block.id).map(String::as_str))
            .map(|block| block.id)
            .collect();
        assert_eq!(stale, ["a"]);
        assert_eq!(hashes(source), hashes(&source.replace("    ", "  ")), "how it is indented makes no difference");
        assert_eq!(blocks(&marked(&marked_once, &changed, |id| id == "d"))[0].mark, blocks(&marked_once)[0].mark);
    }
}
