//! Messages that have come in: the list of them, or one that is open.

use bevy::prelude::*;

use super::people::{asks_owner, told};
use super::{Words, options};
use crate::activity::{Decision, Description, Item, ItemRole, Mark};
use crate::app::action::Action;
use crate::app::theme::{Space, Style, Theme};
use crate::app::ui::{ButtonKind, Element, Fill, Ink, button, icon};
use crate::engine::Input;

/// Draws the list, or the head of the message that is open, its lines, and what can be done with it.
pub fn draw(words: &Words, theme: &Theme, description: &Description<Input>) -> Vec<Element> {
    let size = &theme.size;
    let head = description.items.iter().find(|item| matches!(item.role, ItemRole::Bubble { .. }));
    let lines =
        Description { layout: description.layout, items: description.items.iter().filter(|item| item.role != ItemRole::Button).cloned().collect() };
    let decisions: Vec<Element> = description.items.iter().filter_map(|item| decision(words, theme, item)).collect();
    let close = description
        .item("close")
        .map(|item| button(size, ButtonKind::Plain, &words.text(&item.text), Some("back"), &item.name, item.action.clone().map(Action::Play)));
    let open = |item: &Item<Input>| matches!(item.role, ItemRole::Decision(_)) && item.action.is_some();
    let undecided = description.items.iter().any(open);
    let guide = match (head, undecided) {
        (None, _) => Some("inbox-open"),
        (Some(_), true) => Some("inbox-press"),
        (Some(_), false) => None,
    };
    let guide = guide.map(|id| words.model.say(id));
    let guide = guide.map(|said| Element::text(&*said.text, &said.lang, Style::Caption).ink(Ink::Soft).lay(|node| node.flex_shrink = 0.0));
    let ending = description.items.iter().filter(|item| item.role == ItemRole::Ending).filter_map(|item| told(words, theme, item));
    let mut drawn: Vec<Element> = head.map(|item| heading(words, theme, item)).into_iter().collect();
    drawn.extend(guide);
    drawn.extend(options::draw(words, theme, &lines));
    if !decisions.is_empty() {
        if undecided {
            drawn.extend(asks_owner(words, "chat-what-next"));
        }
        drawn.push(Element::wrap().gap(size, Space::Small).lay(|node| node.flex_shrink = 0.0).children(decisions).children(close));
    }
    drawn.extend(ending);
    drawn
}

fn heading(words: &Words, theme: &Theme, item: &Item<Input>) -> Element {
    let size = &theme.size;
    let text = words.text(&item.text);
    Element::row()
        .gap(size, Space::Medium)
        .pad(size, Space::Large, Space::Small)
        .corner(size.corner())
        .fill(Fill::Dusk)
        .lay(|node| node.flex_shrink = 0.0)
        .child(icon(size, "phone", 24.0, Ink::OnDark))
        .child(Element::text(&*text.text, &text.lang, Style::Body).bold().ink(Ink::OnDark).grow())
}

fn decision(words: &Words, theme: &Theme, item: &Item<Input>) -> Option<Element> {
    let ItemRole::Decision(decision) = item.role else { return None };
    let name = match (item.mark, decision) {
        (Some(Mark::Right), _) => "check",
        (Some(_), _) => "not-yet",
        (None, Decision::Keep) => "keep-proof",
        (None, Decision::Delete) => "trash",
        (None, Decision::Report) => "report",
        (None, Decision::Ask) => "tell",
    };
    let action = item.action.clone().map(Action::Play);
    Some(button(&theme.size, ButtonKind::Plain, &words.text(&item.text), Some(name), &item.name, action))
}
