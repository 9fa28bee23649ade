//! The deserializer over a value of the tree.

use std::ops::Range;

use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::access::{Fields, Items, Variant};
use super::{Found, Notes, Stop, Which, scalar};
use crate::course::Id;
use crate::course::tree::{Kind, Node};
use crate::diag::{Code, did_you_mean};

/// How a sentence calls the place of a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Label<'t> {
    None,
    Field(&'t str),
    EntryOf(&'t str),
}

impl std::fmt::Display for Label<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::None | Self::EntryOf("") => f.write_str("this place"),
            Self::Field(name) => write!(f, "`{name}`"),
            Self::EntryOf(name) => write!(f, "an entry of `{name}`"),
        }
    }
}

/// Gives a value of the tree to serde.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'r, 't> {
    pub(super) node: Node<'t>,
    pub(super) notes: &'r Notes,
    pub(super) label: Label<'t>,
    /// Set for the outermost value, whose name is not looked at.
    pub(super) which: Option<Which>,
}

impl<'r, 't> Reader<'r, 't> {
    pub(super) fn new(node: Node<'t>, notes: &'r Notes, which: Which) -> Self {
        Self { node, notes, label: Label::None, which: Some(which) }
    }

    pub(super) fn child(self, node: Node<'t>, label: Label<'t>) -> Self {
        Self { node, label, which: None, ..self }
    }

    /// Returns how the values in a list here are called.
    pub(super) fn entries(self) -> Label<'t> {
        match self.label {
            Label::Field(name) | Label::EntryOf(name) => Label::EntryOf(name),
            Label::None => Label::EntryOf(""),
        }
    }

    /// Reports why this value could not be read, if nobody has.
    pub(super) fn settle(self, stop: Stop) -> Stop {
        if let Stop::Says(sentence) = stop {
            let bad_id = self.node.says().is_some_and(|name| Id::new(&name).is_err_and(|message| message == sentence));
            let code = if bad_id { Code::BadId } else { Code::WrongValue };
            self.notes.report(self.node, Found { code, span: self.node.head_span(), sentence, hint: None });
        }
        Stop::Reported
    }

    fn report(self, code: Code, span: Range<usize>, sentence: String, hint: Option<String>) -> Stop {
        self.notes.report(self.node, Found { code, span, sentence, hint });
        Stop::Reported
    }

    /// Reports that something else is needed here.
    pub(super) fn needs(self, what: &str) -> Stop {
        let hint = match self.node.kind() {
            Kind::Name if what.contains("quotation marks") => Some(format!("Write `\"{}\"`.", self.node.source())),
            _ => None,
        };
        self.needs_not(what, &described(self.node), hint)
    }

    fn needs_not(self, what: &str, found: &str, hint: Option<String>) -> Stop {
        self.report(Code::WrongValue, self.node.head_span(), format!("{} needs {what}, not {found}", self.label), hint)
    }

    pub(super) fn struct_fields<V: Visitor<'t>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Stop> {
        let mut access = Fields::new(self, fields);
        match visitor.visit_map(&mut access) {
            Err(Stop::Missing(field)) if access.was_left_out(field) => {
                self.notes.leave_out(self.node);
                Err(Stop::Reported)
            }
            Err(Stop::Missing(field)) => {
                let sentence = match self.node.name() {
                    Some(name) => format!("`{name}` needs a field `{field}`"),
                    None => format!("a field `{field}` is missing here"),
                };
                Err(self.report(Code::MissingField, self.node.head_span(), sentence, Some(format!("Add `{field}: ..`."))))
            }
            result => result,
        }
    }

    pub(super) fn tuple<V: Visitor<'t>>(self, len: usize, visitor: V) -> Result<V::Value, Stop> {
        if !matches!(self.node.kind(), Kind::Tuple | Kind::Unit) || self.node.items().len() != len {
            let what = if len == 1 { "one value in `( )`".to_owned() } else { format!("{len} values in `( )`") };
            return Err(match self.node.kind() {
                Kind::Tuple | Kind::Unit => self.needs_not(&what, &self.node.items().len().to_string(), None),
                _ => self.needs(&what),
            });
        }
        if self.node.items().any(|item| self.notes.is_left_out(item)) {
            self.notes.leave_out(self.node);
            return Err(Stop::Reported);
        }
        visitor.visit_seq(Items::new(self))
    }
}

/// Returns what a value is, for a sentence.
fn described(node: Node<'_>) -> String {
    let source = node.source();
    let short: String = source.chars().take(40).chain((source.chars().nth(40).is_some()).then_some('…')).collect();
    match (node.kind(), node.name()) {
        (Kind::Text | Kind::Char, _) => format!("the text `{short}`"),
        (Kind::Number, _) => format!("the number `{short}`"),
        (Kind::Bool | Kind::Name, _) => format!("`{short}`"),
        (Kind::List, _) => "a list".to_owned(),
        (Kind::Map, _) => "a map".to_owned(),
        (_, Some(name)) => format!("`{name}(..)`"),
        (Kind::Tuple | Kind::Struct | Kind::Unit, None) if node.items().len() == 1 => "one value in `( )`".to_owned(),
        (Kind::Struct, None) => "fields in `( )`".to_owned(),
        (Kind::Tuple | Kind::Unit, None) => format!("{} values in `( )`", node.items().len()),
    }
}

macro_rules! whole_numbers {
    ($($method:ident $visit:ident $type:ident;)*) => {
        $(fn $method<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
            let number = (self.node.kind() == Kind::Number).then(|| scalar::whole(self.node.source())).flatten();
            match number.and_then(|number| $type::try_from(number).ok()) {
                Some(number) => visitor.$visit(number),
                None => Err(self.needs(&scalar::range(i128::from($type::MIN), i128::try_from($type::MAX).unwrap_or(i128::MAX)))),
            }
        })*
    };
}

impl<'t> Deserializer<'t> for Reader<'_, 't> {
    type Error = Stop;

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.node.kind() {
            Kind::Bool => visitor.visit_bool(self.node.source() == "true"),
            Kind::Number => match scalar::whole(self.node.source()).map(i64::try_from) {
                Some(Ok(number)) => visitor.visit_i64(number),
                _ => self.deserialize_f64(visitor),
            },
            Kind::Text | Kind::Name => self.deserialize_str(visitor),
            Kind::Char => self.deserialize_char(visitor),
            Kind::Unit => visitor.visit_unit(),
            Kind::List | Kind::Tuple => visitor.visit_seq(Items::new(self)),
            Kind::Struct | Kind::Map => visitor.visit_map(&mut Fields::any(self)),
        }
    }

    fn deserialize_bool<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.node.kind() {
            Kind::Bool => visitor.visit_bool(self.node.source() == "true"),
            _ => Err(self.needs("`true` or `false`")),
        }
    }

    whole_numbers! {
        deserialize_i8 visit_i8 i8;
        deserialize_i16 visit_i16 i16;
        deserialize_i32 visit_i32 i32;
        deserialize_i64 visit_i64 i64;
        deserialize_u8 visit_u8 u8;
        deserialize_u16 visit_u16 u16;
        deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64;
    }

    fn deserialize_f32<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
        match scalar::float(self.node.source()).filter(|_| self.node.kind() == Kind::Number) {
            Some(number) => visitor.visit_f64(number),
            None => Err(self.needs("a number")),
        }
    }

    fn deserialize_char<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
        let said = self.node.says().unwrap_or_default();
        let mut letters = said.chars();
        match (self.node.kind(), letters.next(), letters.next()) {
            (Kind::Char, Some(letter), None) => visitor.visit_char(letter),
            _ => Err(self.needs("one letter in `'` and `'`")),
        }
    }

    fn deserialize_str<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.node.says().filter(|_| self.node.kind() == Kind::Text) {
            Some(std::borrow::Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Some(std::borrow::Cow::Owned(text)) => visitor.visit_string(text),
            None => Err(self.needs("a text in quotation marks")),
        }
    }

    fn deserialize_string<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
        match (self.node.kind(), self.node.name(), self.node.item(0)) {
            (Kind::Name, Some("None"), _) => visitor.visit_none(),
            (Kind::Tuple, Some("Some"), Some(inner)) if self.node.items().len() == 1 => visitor.visit_some(self.child(inner, self.label)),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_unit<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.node.kind() {
            Kind::Unit => visitor.visit_unit(),
            _ => Err(self.needs("`()`")),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(self, _: &'static str, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.node.kind() {
            Kind::List => visitor.visit_seq(Items::new(self)),
            _ => Err(self.needs("a list in `[ ]`")),
        }
    }

    fn deserialize_tuple<V: Visitor<'t>>(self, len: usize, visitor: V) -> Result<V::Value, Stop> {
        self.tuple(len, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'t>>(self, _: &'static str, len: usize, visitor: V) -> Result<V::Value, Stop> {
        self.tuple(len, visitor)
    }

    fn deserialize_map<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.node.kind() {
            Kind::Map => visitor.visit_map(&mut Fields::any(self)),
            _ => Err(self.needs("a map in `{ }`")),
        }
    }

    fn deserialize_struct<V: Visitor<'t>>(self, name: &'static str, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Stop> {
        if !matches!(self.node.kind(), Kind::Struct | Kind::Unit) {
            return Err(self.needs("fields in `( )`"));
        }
        if self.which.is_none()
            && let Some(span) = self.node.name_span().filter(|_| self.node.name() != Some(name))
        {
            let sentence = format!("`{}` stands where nothing or `{name}` is due", self.node.name().unwrap_or_default());
            return Err(self.report(Code::WrongValue, span, sentence, Some("Take it out, and leave the brackets.".to_owned())));
        }
        self.struct_fields(fields, visitor)
    }

    fn deserialize_enum<V: Visitor<'t>>(self, _: &'static str, variants: &'static [&'static str], visitor: V) -> Result<V::Value, Stop> {
        let Some((name, span)) = self.node.name().zip(self.node.name_span()) else {
            return Err(self.needs(&format!("one of `{}`", variants.join("`, `"))));
        };
        if !variants.contains(&name) {
            let sentence = format!("{} can not be `{name}`", self.label);
            return Err(self.report(Code::WrongValue, span, sentence, did_you_mean(name, variants.iter().copied())));
        }
        visitor.visit_enum(Variant::new(self, name))
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Stop> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! { <W: Visitor<'t>> bytes byte_buf unit_struct identifier }
}
