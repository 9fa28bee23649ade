//! Beside a sensitive step in a draft: the words that it was made from, so that a grown-up who sits with the child can look.

use bevy::prelude::*;

use super::Words;
use crate::activity::{Description, Text};
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{Element, Fill, Ink, icon};
use crate::engine::Input;

/// Returns what stands beside the step; `None` if it is no draft, or nothing sensitive.
pub fn source_words(words: &Words, theme: &Theme, description: &Description<Input>) -> Option<Element> {
    let size = &theme.size;
    let source = words.lesson.source.as_ref()?;
    let id = &words.step.head.id;
    let of = |text: &Text| match text {
        Text::Part(part) => source.part(id, part),
        Text::Gapped(gaps) => source.gapped(id, gaps),
        Text::Own(_) | Text::OfOwner(_) | Text::Words(_) | Text::Guesses(_) | Text::Name(_) => None,
    };
    let texts = description.items.iter().flat_map(|item| [of(&item.text), item.note.as_ref().and_then(|(_, note)| of(note))]).flatten();
    let lines: Vec<Element> = texts.map(|text| Element::text(&*text.text, &text.lang, Style::Caption).ink(Ink::Soft)).collect();
    let head = words.model.say("draft-beside");
    let head = Element::row()
        .gap(size, Space::Medium)
        .child(icon(size, "draft", 20.0, Ink::Sky))
        .child(Element::text(&*head.text, &head.lang, Style::Caption).bold().grow());
    (!lines.is_empty()).then(|| {
        Element::column()
            .gap(size, Space::Hair)
            .pad(size, Space::Large, Space::Medium)
            .corner(size.corner())
            .fill(Fill::Paper2)
            .lay(|node| node.flex_shrink = 0.0)
            .child(head)
            .children(lines)
    })
}
