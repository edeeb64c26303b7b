//! Case files: the stable JSON form of a case, read strictly, so that a slip is named and never guessed at.

use back_check_core::{
    content::{FindingId, FindingSet, Numbers, Pack, Trend},
    triage::{Case, Sex},
};
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};
use std::{collections::BTreeSet, fmt};

/// Reads one case.
///
/// # Errors
/// A sentence that names the line, the field and the value that is wrong.
pub fn read(pack: &Pack, text: &str) -> Result<Case, String> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let case = CaseSeed { pack }.deserialize(&mut deserializer).map_err(|error| error.to_string())?;
    deserializer.end().map_err(|error| error.to_string())?;
    Ok(case)
}

struct CaseSeed<'a> {
    pack: &'a Pack,
}

impl<'de> DeserializeSeed<'de> for CaseSeed<'_> {
    type Value = Case;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Case, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for CaseSeed<'_> {
    type Value = Case;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a case: an object with `age` and, where known, the other fields")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Case, A::Error> {
        let mut fields = Fields::default();
        while let Some(key) = map.next_key::<String>()? {
            if !fields.seen.insert(key.clone()) {
                return Err(A::Error::custom(format!("field `{key}` is given twice")));
            }
            fields.read(self.pack, &key, &mut map)?;
        }
        fields.into_case(self.pack).map_err(A::Error::custom)
    }
}

#[derive(Default)]
struct Fields {
    seen: BTreeSet<String>,
    age: Option<u32>,
    sex: Sex,
    pain: Option<u8>,
    duration_days: Option<u32>,
    episodes_6_months: Option<u32>,
    trend: Option<Trend>,
    present: FindingSet,
    unsure: FindingSet,
}

impl Fields {
    fn read<'de, A: MapAccess<'de>>(&mut self, pack: &Pack, key: &str, map: &mut A) -> Result<(), A::Error> {
        let mut number = |least: u32, most: u32| map.next_value_seed(Number { field: key, least, most });
        match key {
            "age" => self.age = Some(number(0, 120)?),
            "pain" => self.pain = u8::try_from(number(0, 10)?).ok(),
            "duration_days" => self.duration_days = Some(number(0, u32::MAX)?),
            "episodes_6_months" => self.episodes_6_months = Some(number(1, u32::MAX)?),
            "sex" => self.sex = map.next_value_seed(Choice { field: key, choices: &SEXES })?,
            "trend" => self.trend = Some(map.next_value_seed(Choice { field: key, choices: &TRENDS })?),
            "present" => self.present = map.next_value_seed(Findings { pack, field: key })?,
            "unsure" => self.unsure = map.next_value_seed(Findings { pack, field: key })?,
            _ => {
                let known = "age, sex, pain, duration_days, episodes_6_months, trend, present, unsure";
                return Err(A::Error::custom(format!("there is no field `{key}`; the fields are {known}")));
            }
        }
        Ok(())
    }

    fn into_case(self, pack: &Pack) -> Result<Case, String> {
        let age = self.age.and_then(|age| u8::try_from(age).ok()).ok_or("field `age` is missing")?;
        if let Some(both) = self.present.iter().find(|finding| self.unsure.contains(*finding)) {
            return Err(format!("finding `{}` is in both `present` and `unsure`", pack.finding(both).id));
        }
        let Self { pain, duration_days, episodes_6_months, trend, .. } = self;
        let numbers = Numbers { age, pain, duration_days, episodes_6_months, trend };
        Ok(Case { numbers, sex: self.sex, present: self.present, unsure: self.unsure, ..Case::new(age) })
    }
}

const SEXES: [(&str, Sex); 3] = [("female", Sex::Female), ("male", Sex::Male), ("unspecified", Sex::Unspecified)];
const TRENDS: [(&str, Trend); 3] = [("better", Trend::Better), ("same", Trend::Same), ("worse", Trend::Worse)];

// A JSON value of the wrong kind, as it should be told.
fn wrong_kind<E: Error>(field: &str, value: &serde_json::Value, wanted: &str) -> E {
    E::custom(format!("field `{field}`: `{value}` is not {wanted}"))
}

struct Number<'a> {
    field: &'a str,
    least: u32,
    most: u32,
}

impl<'de> DeserializeSeed<'de> for Number<'_> {
    type Value = u32;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u32, D::Error> {
        let Self { field, least, most } = self;
        let value = serde_json::Value::deserialize(deserializer)?;
        let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
        let wanted = if most == u32::MAX {
            format!("a whole number, {least} or more")
        } else {
            format!("a whole number from {least} to {most}")
        };
        number.filter(|number| (least..=most).contains(number)).ok_or_else(|| wrong_kind(field, &value, &wanted))
    }
}

struct Choice<'a, T: 'static> {
    field: &'a str,
    choices: &'static [(&'static str, T)],
}

impl<'de, T: Copy> DeserializeSeed<'de> for Choice<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let chosen = self.choices.iter().find(|(name, _)| value.as_str() == Some(name)).map(|(_, choice)| *choice);
        let names: Vec<_> = self.choices.iter().map(|(name, _)| *name).collect();
        chosen.ok_or_else(|| wrong_kind(self.field, &value, &format!("one of {}", names.join(", "))))
    }
}

struct Findings<'a> {
    pack: &'a Pack,
    field: &'a str,
}

impl<'de> DeserializeSeed<'de> for Findings<'_> {
    type Value = FindingSet;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<FindingSet, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Findings<'_> {
    type Value = FindingSet;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of finding ids in field `{}`", self.field)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<FindingSet, A::Error> {
        let mut found = FindingSet::default();
        while let Some(value) = list.next_element::<serde_json::Value>()? {
            let finding = self.look_up(&value).ok_or_else(|| wrong_kind(self.field, &value, "a finding that is known"))?;
            if found.contains(finding) {
                return Err(A::Error::custom(format!("field `{}`: {value} is given twice", self.field)));
            }
            found.insert(finding);
        }
        Ok(found)
    }
}

impl Findings<'_> {
    fn look_up(&self, value: &serde_json::Value) -> Option<FindingId> {
        self.pack.finding_id(value.as_str()?)
    }
}
