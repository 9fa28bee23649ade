//! What can be wrong with a chat.

use std::collections::BTreeSet;

use super::{Act, Script};
use crate::activity::Findings;
use crate::course::Id;
use crate::diag::{Code, did_you_mean};

/// Reports what is wrong with a chat.
pub fn find(chat: &Script, found: &mut Findings<'_>) {
    counts(chat, found);
    bubbles(chat, found);
    ways(chat, found);
    endings(chat, found);
}

fn counts(chat: &Script, found: &mut Findings<'_>) {
    if chat.turns.is_empty() {
        (found.report)("turns", Code::Empty, "the chat has no turns".to_owned(), Some("Write at least one turn.".to_owned()));
    }
    if chat.tell.is_empty() {
        let hint = "Name at least one grown-up of the cast in `tell`, such as an aunt or a teacher.";
        (found.report)("tell", Code::NobodyToTell, "there is nobody to tell".to_owned(), Some(hint.to_owned()));
    }
    for (at, turn) in chat.turns.iter().enumerate() {
        if turn.replies.len() > 3 {
            (found.report)(
                &format!("turns[{at}].replies"),
                Code::WrongCount,
                format!("turn `{}` has {} replies", turn.id, turn.replies.len()),
                Some("Up to three replies fit beside the phone.".to_owned()),
            );
        }
    }
}

/// Reports bubbles that somebody outside the group writes, and pictures that are to be noted down.
fn bubbles(chat: &Script, found: &mut Findings<'_>) {
    for (at, turn) in chat.turns.iter().enumerate() {
        for (inner, said) in turn.says.iter().enumerate() {
            let place = |field: &str| format!("turns[{at}].says[{inner}].{field}");
            if let Some(who) = said.who.as_ref().filter(|who| **who != chat.from && !chat.members.contains(who)) {
                let sentence = format!("`{who}` writes here and is not in the group");
                let members = chat.members.iter().map(Id::as_str);
                let hint = did_you_mean(who.as_str(), members).or(Some("Add the name to `members`.".to_owned()));
                (found.report)(&place("who"), Code::NoSuchPart, sentence, hint);
            }
            if said.proof && said.picture.is_some() {
                let hint = "Proof is words, names and times: take `proof` out, and mark the words that were written with it.";
                (found.report)(
                    &place("proof"),
                    Code::PictureAsProof,
                    format!("the picture `{}` is to be noted down as proof", said.id),
                    Some(hint.to_owned()),
                );
            }
        }
    }
}

fn ways(chat: &Script, found: &mut Findings<'_>) {
    let Some(first) = chat.turns.first() else { return };
    let mut reached = BTreeSet::from([&first.id]);
    let mut open = vec![first];
    while let Some(turn) = open.pop() {
        for next in turn.replies.iter().filter_map(|reply| chat.turn(&reply.goes)) {
            if reached.insert(&next.id) {
                open.push(next);
            }
        }
    }
    for (at, turn) in chat.turns.iter().enumerate() {
        for (reply_at, reply) in turn.replies.iter().enumerate() {
            if chat.turn(&reply.goes).is_none() {
                (found.report)(
                    &format!("turns[{at}].replies[{reply_at}].goes"),
                    Code::NoSuchTurn,
                    format!("reply `{}` leads to the turn `{}`, which does not exist", reply.id, reply.goes),
                    did_you_mean(reply.goes.as_str(), chat.turns.iter().map(|turn| turn.id.as_str())),
                );
            }
        }
        if !reached.contains(&turn.id) {
            (found.report)(
                &format!("turns[{at}]"),
                Code::Unreachable,
                format!("no reply leads to the turn `{}`", turn.id),
                Some("Let a reply say `goes` to it, or take it out.".to_owned()),
            );
        }
    }
}

fn endings(chat: &Script, found: &mut Findings<'_>) {
    let Some(last) = chat.endings.last() else {
        let hint = "Write at least one ending, with neither `needs` nor `without`.";
        (found.report)("endings", Code::Empty, "the chat has no endings".to_owned(), Some(hint.to_owned()));
        return;
    };
    let known: Vec<&str> = Act::ALL
        .iter()
        .map(|act| act.name())
        .chain(chat.turns.iter().flat_map(|turn| &turn.replies).map(|reply| reply.id.as_str()))
        .chain(chat.tell.iter().map(Id::as_str))
        .collect();
    for (at, ending) in chat.endings.iter().enumerate() {
        for (field, list) in [("needs", &ending.needs), ("without", &ending.without)] {
            for (name_at, name) in list.iter().enumerate().filter(|(_, name)| !known.contains(&name.as_str())) {
                (found.report)(
                    &format!("endings[{at}].{field}[{name_at}]"),
                    Code::NoSuchPart,
                    format!("ending `{}` asks for `{name}`, which is no reply and no move of this chat", ending.id),
                    did_you_mean(name.as_str(), known.iter().copied()),
                );
            }
        }
    }
    if !last.needs.is_empty() || !last.without.is_empty() {
        (found.report)(
            &format!("endings[{}]", chat.endings.len() - 1),
            Code::NoSafeEnding,
            format!("the last ending, `{}`, does not fit every case", last.id),
            Some("Add an ending with neither `needs` nor `without` at the end.".to_owned()),
        );
    }
}
