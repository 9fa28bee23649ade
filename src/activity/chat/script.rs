//! The RON of `Chat`.

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::course::Id;

/// A chat on the phone of somebody in the story.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Whose phone it is.
    pub phone: Id,
    /// Who writes; in a group chat the group.
    pub from: Id,
    /// Who is in the group, beside the owner of the phone. Nobody if only one writes.
    #[serde(default)]
    pub members: Vec<Id>,
    /// What is written; the first is where it begins.
    pub turns: Vec<Turn>,
    /// The grown-ups who can be told.
    pub tell: Vec<Id>,
    /// How it can end; the first that fits is the one. The last fits always.
    pub endings: Vec<Ending>,
}

/// What the other one writes, and what can be answered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    pub id: Id,
    pub says: Vec<Said>,
    /// The child is asked what the owner of the phone feels here. The answer is kept nowhere.
    #[serde(default)]
    pub feels: bool,
    #[serde(default)]
    pub replies: Vec<Reply>,
}

/// One bubble: its id, or its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub id: Id,
    /// Who writes it, in a group chat.
    pub who: Option<Id>,
    /// The time beside it, as it stands on the phone.
    pub at: Option<String>,
    /// Its words show what happened, and are worth noting down.
    pub proof: bool,
    /// It is a picture, and its words say what is in it.
    pub picture: Option<Id>,
}

/// The fields of a bubble.
#[derive(Deserialize)]
#[serde(rename = "Bubble", deny_unknown_fields)]
struct Fields {
    id: Id,
    who: Option<Id>,
    at: Option<String>,
    #[serde(default)]
    proof: bool,
    picture: Option<Id>,
}

impl<'de> Deserialize<'de> for Said {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IdOrFields)
    }
}

struct IdOrFields;

impl<'de> Visitor<'de> for IdOrFields {
    type Value = Said;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an id, or the fields of a bubble in `( )`")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<Said, E> {
        Ok(Said { id: Id::new(id).map_err(E::custom)?, who: None, at: None, proof: false, picture: None })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Said, A::Error> {
        let Fields { id, who, at, proof, picture } = Fields::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Said { id, who, at, proof, picture })
    }
}

/// What the owner of the phone could write.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    pub id: Id,
    /// The turn it leads to.
    pub goes: Id,
    /// It gives something away, or makes things worse.
    #[serde(default)]
    pub risky: bool,
}

/// How the chat can end.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    pub id: Id,
    /// Replies and moves that were all done.
    #[serde(default)]
    pub needs: Vec<Id>,
    /// Replies and moves none of which was done.
    #[serde(default)]
    pub without: Vec<Id>,
}

impl Script {
    /// Returns true if some replies give something away, or make things worse.
    pub fn has_risky_replies(&self) -> bool {
        self.turns.iter().flat_map(|turn| &turn.replies).any(|reply| reply.risky)
    }

    /// Returns the turn of this id.
    pub fn turn(&self, id: &Id) -> Option<&Turn> {
        self.turns.iter().find(|turn| turn.id == *id)
    }

    /// Returns the bubble of this id, wherever it is.
    pub fn said(&self, id: &Id) -> Option<&Said> {
        self.turns.iter().flat_map(|turn| &turn.says).find(|said| said.id == *id)
    }

    /// Returns the reply of this id, wherever it is.
    pub fn reply(&self, id: &Id) -> Option<&Reply> {
        self.turns.iter().flat_map(|turn| &turn.replies).find(|reply| reply.id == *id)
    }
}
