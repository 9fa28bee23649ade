//! A board of evidence, and what could be said of it.

use bevy::prelude::*;

use super::hotspot::picture_and;
use super::people::told;
use super::{Words, bank, cards, picture};
use crate::activity::{Description, ItemRole};
use crate::app::theme::{Style, Theme};
use crate::app::ui::{Element, Ink};
use crate::engine::Input;

/// Draws the evidence above, the verdicts below, and how it ended.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let open = description.items.iter().any(|item| matches!(item.role, ItemRole::Option { .. }) && item.action.is_some());
    let ended = description.items.iter().any(|item| item.role == ItemRole::Ending);
    let guide = (!ended).then(|| {
        let said = words.model.say(if open { "evidence-say" } else { "evidence-look" });
        Element::text(&*said.text, &said.lang, Style::Body).bold().ink(Ink::Text).live().lay(|node| node.flex_shrink = 0.0)
    });
    let verdicts = if open || ended { bank::draw(words, theme, description) } else { Vec::new() };
    let ending = description.items.iter().filter(|item| item.role == ItemRole::Ending).filter_map(|item| told(words, theme, item));
    let cards = cards::draw(words, theme, description);
    let evidence = match description.item("picture") {
        Some(_) => {
            let size = &theme.size;
            let picture = picture::large(words, theme, description, size.px(224.0), size.px(168.0));
            vec![picture_and(theme).child(picture).child(Element::column().grow().children(cards))]
        }
        None => cards,
    };
    evidence.into_iter().chain(guide).chain(verdicts).chain(ending).collect()
}
