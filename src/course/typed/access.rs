//! Going through what stands in brackets, for serde.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::reader::{Label, Reader};
use super::{Found, Stop, Which};
use crate::course::tree::{Kind, Node};
use crate::diag::{Code, did_you_mean};

/// The values of a list or tuple.
#[derive(Debug)]
pub struct Items<'r, 't> {
    reader: Reader<'r, 't>,
    at: usize,
}

impl<'r, 't> Items<'r, 't> {
    pub fn new(reader: Reader<'r, 't>) -> Self {
        Self { reader, at: 0 }
    }
}

impl<'t> SeqAccess<'t> for Items<'_, 't> {
    type Error = Stop;

    fn next_element_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Stop> {
        while let Some(item) = self.reader.node.item(self.at) {
            self.at += 1;
            if !self.reader.notes.is_left_out(item) {
                let child = self.reader.child(item, self.reader.entries());
                return seed.deserialize(child).map(Some).map_err(|stop| child.settle(stop));
            }
        }
        Ok(None)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.reader.node.items().len().saturating_sub(self.at))
    }
}

/// The fields of a struct, or the entries of a map.
#[derive(Debug)]
pub struct Fields<'r, 't> {
    reader: Reader<'r, 't>,
    at: usize,
    value: Option<(&'t str, Node<'t>)>,
    /// The names that are known here; `None` if any may be.
    known: Option<&'static [&'static str]>,
    /// Bit by bit, which of them came.
    seen: u64,
    left_out: Vec<&'t str>,
}

impl<'r, 't> Fields<'r, 't> {
    pub fn new(reader: Reader<'r, 't>, known: &'static [&'static str]) -> Self {
        Self { reader, at: 0, value: None, known: Some(known), seen: 0, left_out: Vec::new() }
    }

    pub fn any(reader: Reader<'r, 't>) -> Self {
        Self { reader, at: 0, value: None, known: None, seen: 0, left_out: Vec::new() }
    }

    /// Returns true if a field of this name is there, and something is wrong with it.
    pub fn was_left_out(&self, name: &str) -> bool {
        self.left_out.contains(&name)
    }

    fn is_somebody_elses(&self, name: &str) -> bool {
        match self.reader.which {
            Some(Which::Only(names)) => !names.contains(&name),
            Some(Which::But(names)) => names.contains(&name),
            Some(Which::All) | None => false,
        }
    }

    /// Returns true if a field may be read; reports it if it is unknown or comes again.
    fn is_known(&mut self, name: &'t str, node: Node<'t>, span: std::ops::Range<usize>) -> bool {
        let Some(known) = self.known else { return true };
        let report = |code, sentence, hint| self.reader.notes.report(node, Found { code, span, sentence, hint });
        let Some(at) = known.iter().position(|field| *field == name) else {
            let common = if let Some(Which::But(names)) = self.reader.which { names } else { &[] };
            let sentence = match self.reader.node.name() {
                Some(owner) => format!("`{owner}` has no field `{name}`"),
                None => format!("there is no field `{name}` here"),
            };
            report(Code::UnknownField, sentence, did_you_mean(name, known.iter().chain(common).copied()));
            return false;
        };
        let bit = 1_u64 << (at % 64);
        if self.seen & bit != 0 {
            report(Code::DuplicateField, format!("the field `{name}` is given twice"), Some("Take one of them out.".to_owned()));
            return false;
        }
        self.seen |= bit;
        true
    }
}

impl<'t> MapAccess<'t> for &mut Fields<'_, 't> {
    type Error = Stop;

    fn next_key_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Stop> {
        while let Some(field) = self.reader.node.entry(self.at) {
            self.at += 1;
            let name = field.name();
            if name.is_empty() || self.is_somebody_elses(name) {
                continue;
            }
            if self.reader.notes.is_left_out(field.value) {
                self.left_out.push(name);
                continue;
            }
            if !self.is_known(name, field.value, field.name_span()) {
                continue;
            }
            self.value = Some((name, field.value));
            let key = if self.reader.node.kind() == Kind::Map { name.trim_matches('"') } else { name };
            return seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some);
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Stop> {
        let Some((name, node)) = self.value.take() else {
            return Err(Stop::Reported);
        };
        let child = self.reader.child(node, Label::Field(name));
        seed.deserialize(child).map_err(|stop| child.settle(stop))
    }
}

/// One variant of an enum.
#[derive(Debug)]
pub struct Variant<'r, 't> {
    reader: Reader<'r, 't>,
    name: &'t str,
}

impl<'r, 't> Variant<'r, 't> {
    pub fn new(reader: Reader<'r, 't>, name: &'t str) -> Self {
        Self { reader: Reader { label: Label::Field(name), ..reader }, name }
    }
}

impl<'t> EnumAccess<'t> for Variant<'_, 't> {
    type Error = Stop;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'t>>(self, seed: S) -> Result<(S::Value, Self), Stop> {
        seed.deserialize(BorrowedStrDeserializer::new(self.name)).map(|variant| (variant, self))
    }
}

impl<'t> VariantAccess<'t> for Variant<'_, 't> {
    type Error = Stop;

    fn unit_variant(self) -> Result<(), Stop> {
        match self.reader.node.kind() {
            Kind::Name | Kind::Unit => Ok(()),
            _ => Err(self.reader.needs("nothing in brackets")),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'t>>(self, seed: S) -> Result<S::Value, Stop> {
        let node = self.reader.node;
        let child = match (node.kind(), node.item(0)) {
            (Kind::Tuple, Some(inner)) if node.items().len() == 1 => self.reader.child(inner, self.reader.label),
            (Kind::Struct, _) => Reader { which: Some(Which::All), ..self.reader },
            _ => return Err(self.reader.needs("one value in `( )`")),
        };
        if self.reader.notes.is_left_out(child.node) {
            self.reader.notes.leave_out(node);
            return Err(Stop::Reported);
        }
        seed.deserialize(child).map_err(|stop| child.settle(stop))
    }

    fn tuple_variant<V: Visitor<'t>>(self, len: usize, visitor: V) -> Result<V::Value, Stop> {
        self.reader.tuple(len, visitor)
    }

    fn struct_variant<V: Visitor<'t>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Stop> {
        match self.reader.node.kind() {
            Kind::Struct | Kind::Unit => self.reader.struct_fields(fields, visitor),
            _ => Err(self.reader.needs("fields in `( )`")),
        }
    }
}
