//! Helplines. A number is never guessed: each says where it was read, and when.

use serde::Deserialize;

use super::Day;

/// After so many days a number is to be checked again.
const YEAR: i64 = 365;
/// As many sources that know nothing of each other make a number sure.
const SURE: usize = 2;

/// Somebody who can be called, written to, or told on a page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    pub id: String,
    /// As it is dialled in the country.
    pub number: Option<String>,
    /// The number for written messages.
    pub message: Option<String>,
    /// The address of a page.
    pub page: Option<String>,
    pub purposes: Vec<Purpose>,
    pub audience: Audience,
    pub hours: Hours,
    pub cost: Cost,
    /// The tags of the languages that are spoken there, as far as it is known.
    pub languages: Vec<String>,
    pub sources: Vec<Seen>,
    /// What a teacher should know of it.
    pub note: String,
}

/// What a helpline is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Purpose {
    /// Somebody listens.
    Talk,
    /// There is danger now.
    Police,
    /// A page, a picture or an account is reported.
    Report,
}

/// For whom a helpline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Audience {
    Children,
    Everybody,
}

/// When somebody answers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum Hours {
    Always,
    Daily { from: String, until: String },
    Weekdays { from: String, until: String },
    Unknown,
}

/// What a call costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Cost {
    Free,
    Paid,
    Unknown,
}

/// Where a number was read, and on which day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    pub at: String,
    pub on: Day,
}

impl Helpline {
    /// Returns true if a child may see it: two sources on different sites say so.
    pub fn is_sure(&self) -> bool {
        let mut sites: Vec<&str> = self.sources.iter().map(Seen::site).collect();
        sites.sort_unstable();
        sites.dedup();
        sites.len() >= SURE
    }

    /// Returns the day on which it was last checked.
    pub fn checked(&self) -> Option<Day> {
        self.sources.iter().map(|source| source.on).max()
    }

    /// Returns true if it was not checked for more than a year.
    pub fn is_old(&self, today: Day) -> bool {
        self.checked().is_none_or(|day| today.since(day) > YEAR)
    }

    /// Returns what cannot be meant.
    pub(super) fn fault(&self) -> Option<String> {
        let id = &self.id;
        let number = |text: &Option<String>| text.as_ref().is_none_or(|text| text.chars().any(|c| c.is_ascii_digit()) && text.len() <= 40);
        if self.number.is_none() && self.message.is_none() && self.page.is_none() {
            return Some(format!("the helpline `{id}` has no number, no message and no page; give one of them"));
        }
        if !number(&self.number) || !number(&self.message) {
            return Some(format!("the number of the helpline `{id}` is no number"));
        }
        if self.page.as_ref().is_some_and(|page| !page.starts_with("https://") && !page.starts_with("http://")) {
            return Some(format!("the page of the helpline `{id}` does not begin with https://"));
        }
        if self.purposes.is_empty() {
            return Some(format!("the helpline `{id}` does not say what it is for; give `purposes`"));
        }
        None
    }
}

impl Seen {
    /// Returns the site of a source: its address without what comes before and after the name.
    fn site(&self) -> &str {
        let name = self.at.split("://").last().unwrap_or_default();
        let name = name.split('/').next().unwrap_or_default();
        name.strip_prefix("www.").unwrap_or(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn helpline(sources: &[(&str, &str)]) -> Helpline {
        let seen = |(at, on): &(&str, &str)| Seen { at: (*at).to_owned(), on: Day::try_from((*on).to_owned()).expect("a day") };
        Helpline {
            id: "line".to_owned(),
            number: Some("111".to_owned()),
            message: None,
            page: None,
            purposes: vec![Purpose::Talk],
            audience: Audience::Children,
            hours: Hours::Always,
            cost: Cost::Free,
            languages: Vec::new(),
            sources: sources.iter().map(seen).collect(),
            note: String::new(),
        }
    }

    #[test]
    fn two_sites_make_a_number_sure_and_a_year_makes_it_old() {
        let day = |text: &str| Day::try_from(text.to_owned()).expect("a day");
        assert!(!helpline(&[]).is_sure());
        assert!(!helpline(&[("a.org", "2026-01-01")]).is_sure());
        assert!(!helpline(&[("https://www.a.org/x", "2026-01-01"), ("a.org/y", "2026-01-02")]).is_sure(), "one site twice");
        let sure = helpline(&[("a.org", "2025-11-24"), ("b.org", "2025-11-25")]);
        assert!(sure.is_sure() && !sure.is_old(day("2026-11-25")) && sure.is_old(day("2026-11-26")));
        assert!(helpline(&[]).is_old(day("2026-01-01")));
        assert_eq!(sure.fault(), None);
        let nobody = Helpline { number: None, ..sure };
        assert!(nobody.fault().is_some_and(|fault| fault.contains("no number")));
    }
}
