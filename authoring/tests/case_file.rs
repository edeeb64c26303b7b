//! Case files: any layout of a right one is read; a wrong one is refused with the line, the field and the value.

mod support;

use back_check_authoring::case_file::{read, write};
use back_check_core::{
    content::Trend,
    triage::{Case, Sex},
};
use support::pack;

// The case is refused, and the message names the line and all of these words.
#[track_caller]
fn refuse(text: &str, line: usize, words: &[&str]) {
    let message = read(pack(), text).expect_err("the case is wrong");
    let missing: Vec<_> = words.iter().filter(|word| !message.contains(**word)).collect();
    assert!(missing.is_empty(), "{missing:?} is not in: {message}");
    assert!(message.contains(&format!("line {line}")), "line {line} is not in: {message}");
}

// A case over several lines, with this field on the third.
fn on_line_3(field: &str) -> String {
    format!("{{\n  \"sex\": \"male\",\n  {field},\n  \"age\": 40\n}}")
}

#[test]
fn a_whole_case_is_read_field_by_field() {
    let text = r#"{ "age": 38, "sex": "male", "pain": 6, "duration_days": 14, "episodes_6_months": 1, "trend": "same",
        "present": ["trigger-lifting", "feels-cramping"], "unsure": ["night-pain-constant"] }"#;
    let finding = |id: &str| pack().finding_id(id).expect("a finding of the pack");
    let mut expected = Case { sex: Sex::Male, ..Case::new(38) };
    (expected.numbers.pain, expected.numbers.duration_days) = (Some(6), Some(14));
    (expected.numbers.episodes_6_months, expected.numbers.trend) = (Some(1), Some(Trend::Same));
    expected.present.extend(["trigger-lifting", "feels-cramping"].map(finding));
    expected.unsure.insert(finding("night-pain-constant"));
    assert_eq!(read(pack(), text), Ok(expected));
}

#[test]
fn only_the_age_is_required_and_what_is_missing_is_unknown() {
    assert_eq!(read(pack(), r#"{"age":40}"#), Ok(Case::new(40)));
    assert_eq!(read(pack(), r#"{"age":40,"present":[],"unsure":[],"sex":"unspecified"}"#), Ok(Case::new(40)));
    refuse(r#"{"pain": 3}"#, 1, &["`age`", "missing"]);
    refuse("{}", 1, &["`age`", "missing"]);
}

#[test]
fn the_ends_of_every_range_are_read_and_what_lies_beyond_is_refused() {
    for (field, inside, beyond) in [
        ("age", vec!["0", "120"], vec!["121", "-1", "256", "4294967296"]),
        ("pain", vec!["0", "10"], vec!["11", "-1", "256"]),
        ("duration_days", vec!["0", "4294967295"], vec!["-1", "4294967296", "1e400", &"9".repeat(400)]),
        ("episodes_6_months", vec!["1"], vec!["0", "-1"]),
    ] {
        let with = |value: &str| match field {
            "age" => format!("{{\n\"age\": {value}\n}}"),
            _ => format!("{{\n\"{field}\": {value},\n\"age\": 40\n}}"),
        };
        for value in inside {
            assert!(read(pack(), &with(value)).is_ok(), "{field} {value}");
        }
        for value in beyond {
            refuse(&with(value), 2, &[field, &value[..value.len().min(80)]]);
        }
    }
}

#[test]
fn a_value_of_the_wrong_kind_is_refused_with_field_and_value() {
    for field in ["pain", "duration_days", "episodes_6_months", "trend", "sex", "present", "unsure"] {
        for value in ["null", "1.5", "\"3\"", "true", "{}", "\"\""] {
            let line = if field == "sex" {
                format!("{{\n\n\"sex\": {value},\n\"age\": 40}}")
            } else {
                on_line_3(&format!("\"{field}\": {value}"))
            };
            refuse(&line, 3, &[field, value]);
        }
    }
    refuse(&on_line_3("\"pain\": 3.0"), 3, &["pain", "3.0"]);
    refuse(&on_line_3("\"pain\": [3]"), 3, &["pain", "[3]"]);
    refuse(&on_line_3("\"trend\": \"Same\""), 3, &["trend", "Same", "better, same, worse"]);
}

#[test]
fn an_unknown_or_repeated_field_is_refused_by_name() {
    refuse(&on_line_3("\"weight\": 80"), 3, &["`weight`"]);
    refuse(&on_line_3("\"Age\": 80"), 3, &["`Age`"]);
    refuse(&on_line_3("\"pain\": 3,\n\"pain\": 3"), 4, &["`pain`", "twice"]);
    refuse(&on_line_3("\"p\\u0061in\": 3,\n\"pain\": 3"), 4, &["`pain`", "twice"]);
}

#[test]
fn an_unknown_or_repeated_finding_is_refused_by_name_where_it_stands() {
    refuse(&on_line_3("\"present\": [\"fever\", \"colics\"]"), 3, &["present", "colics"]);
    refuse(&on_line_3("\"present\": [\n\"fever\",\n\"colics\"]"), 5, &["present", "colics"]);
    refuse(&on_line_3("\"unsure\": [\"fever\", \"fever\"]"), 3, &["unsure", "fever", "twice"]);
    refuse(&on_line_3("\"present\": [null]"), 3, &["present", "null"]);
    refuse(&on_line_3("\"present\": [[\"fever\"]]"), 3, &["present", "fever"]);
    let both = "\"present\": [\"fever\"],\n\"unsure\": [\"fever\"]";
    let message = read(pack(), &on_line_3(both)).expect_err("a finding is in both lists");
    assert!(["fever", "present", "unsure", "line "].iter().all(|word| message.contains(word)), "{message}");
}

#[test]
fn what_is_no_case_at_all_is_refused_without_a_panic() {
    for text in
        ["", "   ", "age: 40", "{\"age\": 40", "{\"age\": 40,}", "[]", "[{\"age\": 40}]", "40", "null", "{'age': 40}"]
    {
        refuse(text, 1, &[]);
    }
    refuse("{\"age\": 40}\n{\"age\": 41}", 2, &[]);
    refuse("{\"age\": 40}\nx", 2, &[]);
    let deep = "[".repeat(100_000);
    refuse(&format!("{{\"age\": 40, \"present\": {deep}}}"), 1, &[]);
    refuse(&format!("{{\"age\": 40, \"extra\": {}1{} }}", "{\"a\":".repeat(50_000), "}".repeat(50_000)), 1, &[]);
}

#[test]
fn the_same_case_is_read_from_any_layout() {
    let plain = read(pack(), r#"{"age":40,"pain":3,"present":["fever","colic"]}"#).expect("a case");
    for text in [
        "\u{20}\t\r\n{ \"present\" : [ \"colic\" ,\n\"fever\" ] ,\r\n\"pain\" : 3 , \"age\" : 40 }\n\n",
        r#"{"\u0061ge":40,"pain":3,"unsure":[],"present":["\u0066ever","colic"]}"#,
    ] {
        assert_eq!(read(pack(), text), Ok(plain.clone()), "{text}");
    }
}

#[test]
fn what_is_written_is_read_as_the_same_case_and_leaves_out_what_is_not_known() {
    assert_eq!(write(pack(), &Case::new(40)), r#"{"age":40}"#);
    let whole = r#"{"age":38,"sex":"male","pain":6,"duration_days":14,"episodes_6_months":1,"trend":"worse","present":["fever","colic"],"unsure":["night-sweats"]}"#;
    let case = read(pack(), whole).expect("a case");
    assert_eq!(write(pack(), &case), whole);
}
