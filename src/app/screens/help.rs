//! Help: whom to tell, what to say, who can be called, and a way to leave at once. Opening it is remembered nowhere, nor is what is chosen on it.

use accesskit::Role;
use bevy::prelude::*;

use super::frame;
use crate::app::action::Action;
use crate::app::model::Model;
use crate::app::theme::{Space, Style, Theme, Tone};
use crate::app::ui::{ButtonKind, Element, Fill, Ink, button, card, icon, note};
use crate::country::{Cost, Country, Helpline, Hours, Purpose};
use crate::words::{Phrase, Value, as_dialled};

/// Whom a child could tell: each is a message of the program's words, with its icon.
const HELPERS: [(&str, &str); 6] = [
    ("helper-home", "person"),
    ("helper-family", "person"),
    ("helper-school", "tell"),
    ("helper-health", "plus"),
    ("helper-neighbour", "person"),
    ("helper-line", "phone"),
];

pub fn draw(model: &Model, theme: &Theme) -> Element {
    let size = &theme.size;
    let line = |name: &str, id: &str| {
        Element::row()
            .gap(size, Space::Large)
            .lay(|node| node.align_items = AlignItems::Start)
            .child(icon(size, name, 30.0, Ink::Sky))
            .child(both(model, theme, id, &[], Style::Body).grow())
    };
    let country = model.settings.country.as_deref().and_then(|id| model.countries.get(id));
    let leave = if model.settings.leave_keys { "help-leave-how" } else { "help-leave-how-button" };
    let panel = card(size)
        .lay(|node| {
            node.width = size.column(1080.0);
            node.flex_shrink = 0.0;
        })
        .child(line("star", "help-fault"))
        .child(line("tell", "help-people"))
        .child(line("phone", "help-say"))
        .child(helpers(model, theme))
        .child(line("person", "help-another"))
        .children(model.settings.school_contact.as_ref().map(|contact| {
            Element::row()
                .gap(size, Space::Large)
                .child(icon(size, "tell", 30.0, Ink::Leaf))
                .child(both(model, theme, "help-school", &[("contact", Value::Text(contact))], Style::Body).grow())
        }))
        .children(country.map(|country| lines(model, theme, country)))
        .child(line("info", "help-danger"))
        .child(line("person", "help-no-phone"))
        .child(both(model, theme, leave, &[], Style::Caption))
        .child(both(model, theme, "help-nothing-kept", &[], Style::Caption));
    // They stay where they are, however long the page is.
    let ways = Element::wrap()
        .gap(size, Space::Medium)
        .pad(size, Space::Huge, Space::Medium)
        .lay(|node| {
            node.width = size.column(1120.0);
            node.align_self = AlignSelf::Center;
            node.flex_shrink = 0.0;
            node.justify_content = JustifyContent::SpaceBetween;
        })
        .child(button(size, ButtonKind::Dark, &model.say("help-stay"), Some("back"), "stay", Some(Action::Back)))
        .child(button(size, ButtonKind::Main, &model.say("help-leave"), Some("leave"), "leave", Some(Action::LeavePage)));
    let bar = frame::bar(model, theme, Some(Action::Back), vec![frame::heading(&model.say("help-title"))]);
    frame::screen(theme, Some("trail")).child(bar).child(frame::body(theme).child(panel)).child(ways)
}

/// Words of the program; with those that they were made from below them if the language is a draft: here nobody may be led astray.
fn both(model: &Model, theme: &Theme, id: &str, values: &[(&str, Value<'_>)], style: Style) -> Element {
    let words = model.say_with(id, values);
    let ink = if style == Style::Caption { Ink::Soft } else { Ink::Text };
    let text = Element::text(&*words.text, &words.lang, style).ink(ink);
    match model.own.source(id, values) {
        Some(source) => Element::column()
            .gap(&theme.size, Space::Hair)
            .child(text)
            .child(Element::text(&*source.text, &source.lang, Style::Caption).ink(Ink::Soft)),
        None => text,
    }
}

/// Whom one could tell. Choosing somebody is kept nowhere, and always leads on.
fn helpers(model: &Model, theme: &Theme) -> Element {
    let size = &theme.size;
    let title = model.say("help-who");
    let tile = |(id, picture): &(&'static str, &str)| {
        let words = model.say(id);
        let chosen = model.helper == Some(*id);
        let mut tile = Element::row()
            .gap(size, Space::Medium)
            .pad(size, Space::Large, Space::Medium)
            .corner(size.corner())
            .fill(if chosen { Fill::SkyLight } else { Fill::Paper })
            .border(if chosen { Ink::Sky } else { Ink::Line }, size.val(if chosen { 4.0 } else { 2.0 }))
            .lay(|node| {
                node.min_height = size.target();
                node.flex_basis = size.val(310.0 * size.text.min(1.5));
                node.flex_grow = 1.0;
            })
            .says(&*words.text, Role::RadioButton)
            .child(icon(size, if chosen { "check" } else { picture }, 26.0, Ink::Sky))
            .child(Element::text(&*words.text, &words.lang, Style::Body).silent().grow())
            .press(*id, Some(Action::ChooseHelper(id)));
        tile.access.toggled = Some(chosen);
        tile
    };
    let on = model.helper.map(|_| {
        let next = model.say("helper-next");
        let good = model.say("helper-chosen");
        note(size, Tone::Leaf, "tell", &good, &next).news()
    });
    Element::column()
        .gap(size, Space::Medium)
        .child(Element::text(&*title.text, &title.lang, Style::Body).bold())
        .child(
            Element::wrap()
                .gap(size, Space::Medium)
                .lay(|node| node.align_items = AlignItems::Stretch)
                .says(&*title.text, Role::RadioGroup)
                .children(HELPERS.iter().map(tile)),
        )
        .children(on)
}

/// The helplines of the country of which two sources are sure.
fn lines(model: &Model, theme: &Theme, country: &Country) -> Element {
    let size = &theme.size;
    let sure: Vec<&Helpline> = country.helplines.iter().filter(|line| line.is_sure()).collect();
    if sure.is_empty() {
        let name = country.name(&model.lang());
        return both(model, theme, "help-no-line", &[("country", Value::Text(&name.text))], Style::Body);
    }
    Element::wrap()
        .gap(size, Space::Medium)
        .lay(|node| node.align_items = AlignItems::Stretch)
        .children(sure.into_iter().map(|helpline| tile(model, theme, country, helpline)))
}

fn tile(model: &Model, theme: &Theme, country: &Country, helpline: &Helpline) -> Element {
    let size = &theme.size;
    let lang = model.lang();
    let name = country.helpline_name(helpline, &lang);
    let about = country.helpline_about(helpline, &lang);
    let caption = |words: Phrase| Element::text(&*words.text, &words.lang, Style::Caption).ink(Ink::Soft);
    let way = |id: &str, variable: &str, value: &Option<String>| {
        let value = as_dialled(value.as_ref()?);
        let words = model.say_with(id, &[(variable, Value::Text(&value))]);
        Some(Element::text(&*words.text, &words.lang, Style::Question).bold())
    };
    let purposes = helpline.purposes.iter().map(|purpose| {
        model.say(match purpose {
            Purpose::Talk => "help-for-talk",
            Purpose::Police => "help-for-police",
            Purpose::Report => "help-for-report",
        })
    });
    let between = |id: &str, from: &str, until: &str| {
        let (from, until) = (as_dialled(from), as_dialled(until));
        model.say_with(id, &[("from", Value::Text(&from)), ("until", Value::Text(&until))])
    };
    let hours = match &helpline.hours {
        Hours::Always => model.say("help-hours-always"),
        Hours::Daily { from, until } => between("help-hours-daily", from, until),
        Hours::Weekdays { from, until } => between("help-hours-weekdays", from, until),
        Hours::Unknown => model.say("help-hours-unknown"),
    };
    let cost = model.say(match helpline.cost {
        Cost::Free => "help-cost-free",
        Cost::Paid => "help-cost-paid",
        Cost::Unknown => "help-cost-unknown",
    });
    // A page has neither hours nor a price.
    let is_called = helpline.number.is_some() || helpline.message.is_some();
    let checked = helpline.checked().map(|day| {
        let day = as_dialled(&day.to_string());
        model.say_with("help-checked", &[("date", Value::Text(&day))])
    });
    Element::column()
        .gap(size, Space::Hair)
        .pad(size, Space::Large, Space::Medium)
        .corner(size.corner())
        .fill(Fill::SkyLight)
        .border(Ink::Sky, size.val(2.0))
        .lay(|node| {
            node.flex_basis = size.val(480.0 * size.text.min(1.5));
            node.flex_grow = 1.0;
        })
        .child(Element::text(&*name.text, &name.lang, Style::Body).bold())
        .children(about.map(|about| Element::text(&*about.text, &about.lang, Style::Body)))
        .children(purposes.map(caption))
        .children(way("help-call", "number", &helpline.number))
        .children(way("help-text", "number", &helpline.message))
        .children(way("help-page", "page", &helpline.page).map(|text| text.style(Style::Body)))
        .children(is_called.then(|| [hours, cost].map(caption)).into_iter().flatten())
        .children(checked.map(caption))
}
