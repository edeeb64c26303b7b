//! Case files: the stable JSON form of a case, read strictly, so that a slip is named and never
//! guessed at; and written in one line.

use back_check_core::{
    content::{FindingSet, Level, Numbers, Pack, Trend},
    triage::{Case, Earlier, Sex},
};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Value, json, value::RawValue};
use std::{collections::BTreeSet, fmt};

/// Reads one case.
///
/// # Errors
/// A sentence that names the line, the field and the value that is wrong.
pub fn read(pack: &Pack, text: &str) -> Result<Case, String> {
    read_from_line(pack, text, 1)
}

/// Reads one case that starts on some line of a larger text, from 1.
///
/// # Errors
/// A sentence that names the line of the larger text, the field and the value that is wrong.
pub fn read_from_line(pack: &Pack, text: &str, first_line: usize) -> Result<Case, String> {
    let object: Object<'_> = serde_json::from_str(text).map_err(|error| {
        let whole = error.to_string();
        let message = whole.split(" at line ").next().unwrap_or(&whole);
        format!("line {}: {message}", first_line + error.line().saturating_sub(1))
    })?;
    let reader = Reader { pack, text, first_line };
    reader.case(&object)
}

/// Writes a case in one line, as [`read`] reads it. Groups that were not asked are not part of a case file.
pub fn write(pack: &Pack, case: &Case) -> String {
    let named = |findings: &FindingSet| findings.iter().map(|id| pack.finding(id).id.as_str()).collect::<Vec<_>>();
    let sex = SEXES.iter().filter(|(_, sex)| *sex == case.sex && *sex != Sex::Unspecified);
    let trend = TRENDS.iter().filter(|(_, trend)| Some(*trend) == case.numbers.trend);
    let earlier = case.earlier.map(|earlier| named(&earlier.findings)).unwrap_or_default();
    let lists = [("present", named(&case.present)), ("unsure", named(&case.unsure)), ("earlier_findings", earlier)];
    let fields = [("age", Some(json!(case.numbers.age)))]
        .into_iter()
        .chain(sex.map(|(name, _)| ("sex", Some(json!(name)))))
        .chain([("pain", case.numbers.pain.map(|pain| json!(pain)))])
        .chain([("duration_days", case.numbers.duration_days.map(|days| json!(days)))])
        .chain([("episodes_6_months", case.numbers.episodes_6_months.map(|times| json!(times)))])
        .chain(trend.map(|(name, _)| ("trend", Some(json!(name)))))
        .chain([("earlier_level", case.earlier.map(|earlier| json!(earlier.level.id())))])
        .chain(lists.into_iter().map(|(name, ids)| (name, (!ids.is_empty()).then(|| json!(ids)))));
    let written: Vec<_> = fields.filter_map(|(name, value)| value.map(|value| format!("\"{name}\":{value}"))).collect();
    format!("{{{}}}", written.join(","))
}

/// The fields as they stand in the text.
struct Object<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a case: an object with `age` and, where known, the other fields")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Object(fields))
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

const FIELDS: [&str; 10] = [
    "age",
    "sex",
    "pain",
    "duration_days",
    "episodes_6_months",
    "trend",
    "present",
    "unsure",
    "earlier_level",
    "earlier_findings",
];
const SEXES: [(&str, Sex); 3] = [("female", Sex::Female), ("male", Sex::Male), ("unspecified", Sex::Unspecified)];
const TRENDS: [(&str, Trend); 3] = [("better", Trend::Better), ("same", Trend::Same), ("worse", Trend::Worse)];

struct Reader<'a> {
    pack: &'a Pack,
    text: &'a str,
    first_line: usize,
}

impl Reader<'_> {
    fn case(&self, object: &Object<'_>) -> Result<Case, String> {
        self.check_names(object)?;
        let field = |name: &str| object.0.iter().find(|(key, _)| key == name).map(|(_, value)| *value);
        let number = |name: &str, least: u32, most: u32| {
            field(name).map(|value| self.number(name, value, least, most)).transpose()
        };
        let numbers = Numbers {
            age: number("age", 0, 120)?.and_then(small).ok_or_else(|| self.at_start("field `age` is missing"))?,
            pain: number("pain", 0, 10)?.and_then(small),
            duration_days: number("duration_days", 0, u32::MAX)?,
            episodes_6_months: number("episodes_6_months", 1, u32::MAX)?,
            trend: field("trend").map(|value| self.choice("trend", value, &TRENDS)).transpose()?,
        };
        let sex = field("sex").map(|value| self.choice("sex", value, &SEXES)).transpose()?.unwrap_or_default();
        let present = field("present").map(|value| self.findings("present", value)).transpose()?.unwrap_or_default();
        let unsure = field("unsure").map(|value| self.findings("unsure", value)).transpose()?.unwrap_or_default();
        if let Some((both, value)) = present.iter().find(|id| unsure.contains(*id)).zip(field("unsure")) {
            let id = &self.pack.finding(both).id;
            return Err(self.at(value, &format!("finding `{id}` is in both `present` and `unsure`")));
        }
        let earlier = self.earlier(field("earlier_level"), field("earlier_findings"))?;
        Ok(Case { numbers, sex, present, unsure, earlier, ..Case::new(numbers.age) })
    }

    fn earlier(&self, level: Option<&RawValue>, findings: Option<&RawValue>) -> Result<Option<Earlier>, String> {
        let levels = Level::ALL.map(|level| (level.id(), level));
        match (level, findings) {
            (None, None) => Ok(None),
            (None, Some(value)) => Err(self.at(value, "field `earlier_findings` needs `earlier_level` beside it")),
            (Some(level), findings) => {
                let level = self.choice("earlier_level", level, &levels)?;
                let findings = findings.map(|value| self.findings("earlier_findings", value)).transpose()?;
                Ok(Some(Earlier { level, findings: findings.unwrap_or_default() }))
            }
        }
    }

    fn check_names(&self, object: &Object<'_>) -> Result<(), String> {
        let mut seen = BTreeSet::new();
        for (name, value) in &object.0 {
            if !FIELDS.contains(&name.as_str()) {
                return Err(self.at(
                    value,
                    &format!("there is no field `{name}` (given as {value}); the fields are {}", FIELDS.join(", ")),
                ));
            }
            if !seen.insert(name) {
                return Err(self.at(value, &format!("field `{name}` is given twice, here as {value}")));
            }
        }
        Ok(())
    }

    fn number(&self, field: &str, value: &RawValue, least: u32, most: u32) -> Result<u32, String> {
        let number = value.get().parse().ok().filter(|number| (least..=most).contains(number));
        let range = if most == u32::MAX { format!(", {least} or more") } else { format!(" from {least} to {most}") };
        number.ok_or_else(|| self.wrong(field, value, &format!("a whole number{range}")))
    }

    fn choice<T: Copy>(&self, field: &str, value: &RawValue, choices: &[(&str, T)]) -> Result<T, String> {
        let said: Option<String> = serde_json::from_str(value.get()).ok();
        let chosen = choices.iter().find(|(name, _)| said.as_deref() == Some(name)).map(|(_, choice)| *choice);
        let names: Vec<_> = choices.iter().map(|(name, _)| *name).collect();
        chosen.ok_or_else(|| self.wrong(field, value, &format!("one of {}", names.join(", "))))
    }

    fn findings(&self, field: &str, value: &RawValue) -> Result<FindingSet, String> {
        // Borrowed again from the value's own text, so that each item still knows where it stands.
        let items: Vec<&RawValue> =
            serde_json::from_str(value.get()).map_err(|_| self.wrong(field, value, "a list of finding ids"))?;
        let mut found = FindingSet::default();
        for item in items {
            let id: Option<String> =
                serde_json::from_str::<Value>(item.get()).ok().and_then(|it| it.as_str().map(str::to_owned));
            let finding = id.and_then(|id| self.pack.finding_id(&id));
            let finding = finding.ok_or_else(|| self.wrong(field, item, "a finding that is known"))?;
            if found.contains(finding) {
                return Err(self.at(item, &format!("field `{field}`: {item} is given twice")));
            }
            found.insert(finding);
        }
        Ok(found)
    }

    fn wrong(&self, field: &str, value: &RawValue, wanted: &str) -> String {
        let shown: String = value.get().chars().take(80).collect();
        self.at(value, &format!("field `{field}`: {shown} is not {wanted}"))
    }

    fn at_start(&self, message: &str) -> String {
        format!("line {}: {message}", self.first_line)
    }

    // A raw value is a piece of the text, so its address says where it stands.
    fn at(&self, value: &RawValue, message: &str) -> String {
        let offset = (value.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let lines = self.text.get(..offset).map_or(0, |before| before.matches('\n').count());
        format!("line {}: {message}", self.first_line + lines)
    }
}

fn small(number: u32) -> Option<u8> {
    u8::try_from(number).ok()
}
