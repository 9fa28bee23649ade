//! A step in lines of text: what there is to read, in reading order, and a number before everything that can be pressed.

use super::voice::Voice;
use crate::activity::{Act, Description, Item, ItemRole, Layout, Mark, Outcome};
use crate::course::{Id, Step};
use crate::engine::{Control, Input, Progress};

/// A step as it is printed, and what its numbers do.
pub(super) struct Shown {
    pub text: String,
    /// The name of what can be pressed, and the input that a press makes; the first has the number 1.
    pub actions: Vec<(String, Input)>,
}

impl Shown {
    /// Returns the input that goes on, if one can go on.
    pub fn next(&self) -> Option<&Input> {
        self.actions.iter().map(|(_, input)| input).find(|input| **input == Input::Control(Control::Next))
    }
}

/// Writes a step.
pub(super) fn show(step: &Step, description: &Description<Input>, progress: Progress, voice: &Voice) -> Shown {
    let mut page = Page { step, description, voice, text: String::new(), actions: Vec::new() };
    let warm_up = progress.at < progress.opening;
    let all = progress.all - progress.opening;
    let place = if warm_up { ("warm-up-progress", progress.at + 1, progress.opening) } else { ("progress", progress.at + 1 - progress.opening, all) };
    page.line(&format!("\n{}", voice.count(place.0, &[("at", place.1), ("all", place.2)])));
    page.line("");
    if page.step.activity.caller().is_some() {
        page.line(&voice.with("chat-phone-of", &[("name", &page.owner())]));
    }
    let mut said = Vec::new();
    for item in &description.items {
        page.heading(item, &mut said);
        page.item(item);
    }
    Shown { text: page.text, actions: page.actions }
}

struct Page<'a> {
    step: &'a Step,
    description: &'a Description<Input>,
    voice: &'a Voice,
    text: String,
    actions: Vec<(String, Input)>,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn named(&self, who: Option<&Id>) -> String {
        who.map(|who| self.voice.name(who)).unwrap_or_default()
    }

    fn owner(&self) -> String {
        self.named(self.step.activity.owner())
    }

    /// Writes what stands above the first of its kind.
    fn heading(&mut self, item: &Item<Input>, said: &mut Vec<String>) {
        let words = match item.role {
            ItemRole::Reply | ItemRole::Act { .. } | ItemRole::Decision(_) => self.what_next(),
            ItemRole::Person(_) if self.description.layout == Layout::Photo => self.voice.own("post-ask"),
            ItemRole::Person(_) => self.voice.with("tell-whom", &[("name", &self.owner())]),
            ItemRole::Tick { .. } if self.description.layout == Layout::Photo => self.voice.own("post-look"),
            ItemRole::Option { .. } => match self.description.layout {
                Layout::Line => self.in_line(),
                Layout::Photo => self.voice.own("post-show"),
                Layout::Worry => self.voice.with("tell-how", &[("name", &self.owner())]),
                _ => return,
            },
            ItemRole::Control(_) => self.sorting().unwrap_or_default(),
            _ => return,
        };
        if !said.contains(&words) {
            self.line("");
            if !words.is_empty() {
                self.line(&words);
            }
            said.push(words);
        }
    }

    fn what_next(&self) -> String {
        let closed = |item: &Item<Input>| matches!(item.role, ItemRole::Act { act: Act::Block | Act::Leave, done: true });
        let what = self.voice.with("chat-what-next", &[("name", &self.owner())]);
        if self.description.items.iter().any(closed) { format!("{}\n{what}", self.voice.own("chat-closed")) } else { what }
    }

    /// Returns what is asked for where things are put in order.
    fn in_line(&self) -> String {
        let begun = self.description.items.iter().any(|item| matches!(item.role, ItemRole::InLine { .. }));
        self.voice.own(if begun { "order-next" } else { "order-first" })
    }

    /// Returns what to do next where things are sorted or matched.
    fn sorting(&self) -> Option<String> {
        let mut pieces = self.description.items.iter().filter(|item| matches!(item.role, ItemRole::Piece { .. }));
        let pairs = match self.description.layout {
            Layout::Groups => false,
            Layout::Pairs => true,
            _ => return None,
        };
        let holds = |item: &Item<Input>| matches!(item.role, ItemRole::Piece { held: true, .. });
        let words = match (pieces.clone().any(holds), pieces.any(|item| item.action.is_some())) {
            (true, _) if pairs => "match-choose",
            (true, _) => "sort-choose-group",
            (false, true) => "sort-pick-up",
            (false, false) => "sort-all-done",
        };
        Some(self.voice.own(words))
    }

    fn item(&mut self, item: &Item<Input>) {
        let words = self.words(item);
        let mark = self.mark(item);
        let line = [words, mark].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ");
        match &item.action {
            Some(input) => {
                self.actions.push((item.name.clone(), input.clone()));
                let number = self.actions.len();
                self.line(&format!("{number:>4}) {line}"));
            }
            // What cannot be gone on to yet is not mentioned: there is a number for everything that can be done.
            None if matches!(item.role, ItemRole::Control(_) | ItemRole::Button | ItemRole::Blurred) => {}
            None if matches!(
                item.role,
                ItemRole::Speech(_)
                    | ItemRole::Prompt
                    | ItemRole::Picture
                    | ItemRole::Frame { .. }
                    | ItemRole::Hint
                    | ItemRole::Event
                    | ItemRole::Ending
                    | ItemRole::Panel { .. }
            ) =>
            {
                self.line(&line)
            }
            None => self.line(&format!("      {line}")),
        }
        if let Some((outcome, reason)) = &item.note {
            let (icon, words) = match outcome {
                Outcome::Right => ("✓", "outcome-right"),
                Outcome::Partly => ("•", "outcome-partly"),
                Outcome::Wrong => ("↻", "outcome-wrong"),
                Outcome::Neutral => ("•", "outcome-neutral"),
            };
            let text = self.voice.text(self.step, reason);
            // A mark has said already how it came out.
            let reason = if item.mark.is_some() { text } else { format!("{icon} {}", self.labelled(&self.voice.own(words), &text)) };
            self.line(&format!("         {reason}"));
        }
    }

    /// Returns the words of an item, with what its role adds to them.
    fn words(&self, item: &Item<Input>) -> String {
        let text = self.voice.text(self.step, &item.text);
        match &item.role {
            ItemRole::Speech(who) => self.labelled(&self.voice.name(who), &text),
            ItemRole::Person(who) => self.voice.with("terminal-tell", &[("name", &self.voice.name(who)), ("text", &text)]),
            ItemRole::Bubble { mine, who, at, .. } => {
                if self.step.activity.caller().is_none() {
                    return text;
                }
                let other = who.as_ref().or(self.step.activity.caller());
                let who = self.named(if *mine { self.step.activity.owner() } else { other });
                let who = at.as_ref().map_or_else(|| who.clone(), |at| format!("{who}, {at}"));
                self.labelled(&who, &if item.picture.is_some() { format!("[{text}]") } else { text })
            }
            ItemRole::Picture | ItemRole::Blurred => format!("[{text}]"),
            ItemRole::Spot => format!("◎ {text}"),
            ItemRole::Frame { at, .. } => format!("{}. {text}", at + 1),
            ItemRole::Note { ticked } => format!("{} {text}", if *ticked { "[x]" } else { "[ ]" }),
            ItemRole::Card { turned } => self.labelled(&self.voice.own(if *turned { "card-back" } else { "card-front" }), &text),
            ItemRole::Switch { on } => self.labelled(&text, &self.voice.own(if *on { "switch-on" } else { "switch-off" })),
            ItemRole::Tick { ticked } => format!("{} {text}", if *ticked { "[x]" } else { "[ ]" }),
            ItemRole::Piece { held: true, .. } => format!("{text} ({})", self.voice.own("terminal-held")),
            ItemRole::Piece { group: Some(group), .. } => {
                let group = self.description.item(group.as_str()).map(|item| self.voice.text(self.step, &item.text)).unwrap_or_default();
                format!("{text} ({})", self.voice.with("terminal-in-group", &[("group", &group)]))
            }
            ItemRole::InLine { at } => format!("{}. {text}", at + 1),
            ItemRole::Face { level, .. } => format!("{} {text}", "●".repeat(usize::from(*level))),
            ItemRole::Panel { who: Some(who), .. } => self.labelled(&self.voice.name(who), &text),
            ItemRole::Group => format!("▢ {text}"),
            ItemRole::Event => self.labelled(&self.voice.own("chat-happened"), &text),
            ItemRole::Ending => self.labelled(&self.voice.own("chat-ending"), &text),
            ItemRole::Hint => self.labelled(&self.voice.own("hint"), &text),
            ItemRole::Prompt
            | ItemRole::Option { .. }
            | ItemRole::Panel { who: None, .. }
            | ItemRole::Piece { .. }
            | ItemRole::Reply
            | ItemRole::Decision(_)
            | ItemRole::Act { .. }
            | ItemRole::Button
            | ItemRole::Control(_) => text,
        }
    }

    fn mark(&self, item: &Item<Input>) -> String {
        let (icon, words) = match item.mark {
            // The side that is up and the group it lies in tell it already.
            Some(Mark::Chosen) if matches!(item.role, ItemRole::Card { .. } | ItemRole::Piece { .. } | ItemRole::Event) => return String::new(),
            None => return String::new(),
            Some(Mark::Right) => ("✓", "mark-right"),
            Some(Mark::NotYet) => ("↻", "mark-not-yet"),
            Some(Mark::Chosen) => ("•", "mark-chosen"),
            Some(Mark::Missed) => ("✓", "mark-missed"),
            Some(Mark::Shown) => ("☼", "mark-shown"),
        };
        format!("{icon} {}", self.voice.own(words))
    }

    fn labelled(&self, label: &str, text: &str) -> String {
        self.voice.with("terminal-labelled", &[("label", label), ("text", text)])
    }
}
