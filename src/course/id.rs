//! The names that things in a course have.

use std::sync::Arc;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A name: lower-case letters, digits and hyphens, beginning with a letter, at most 64 long.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// Makes an id, or returns what is wrong with it in one sentence.
    pub fn new(name: &str) -> Result<Self, String> {
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if name.is_empty() {
            return Err("an id is empty".to_owned());
        }
        if name.len() > 64 {
            return Err(format!("the id `{}…` is longer than 64 letters", &name.chars().take(20).collect::<String>()));
        }
        if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(letters) {
            return Err(format!("`{name}` is not an id: use lower-case letters, digits and hyphens, and begin with a letter"));
        }
        Ok(Self(name.into()))
    }

    /// Returns the id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Name)
    }
}

/// Takes an id from its text without copying it first.
struct Name;

impl Visitor<'_> for Name {
    type Value = Id;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an id")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Id, E> {
        Id::new(name).map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain() {
        for good in ["a", "ask", "new-friend", "top-3"] {
            assert!(Id::new(good).is_ok(), "{good}");
        }
        for bad in ["", "Ask", "3-top", "-a", "a b", "a_b", "é", &"a".repeat(65)] {
            assert!(Id::new(bad).is_err(), "{bad}");
        }
    }
}
