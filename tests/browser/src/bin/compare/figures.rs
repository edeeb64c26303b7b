//! What was measured, and the table of it.

use serde_json::{Value, json};

/// One load of one page. Times are in milliseconds since the page was asked for.
pub(crate) struct Load {
    pub(crate) bytes: f64,
    pub(crate) requests: f64,
    pub(crate) paint: f64,
    pub(crate) visible: f64,
    pub(crate) usable: f64,
    pub(crate) whole: f64,
    pub(crate) bytes_whole: f64,
    pub(crate) answers: Vec<f64>,
    /// Those of the main thread over 50 ms: when each began, and how long it took.
    pub(crate) tasks: Vec<Vec<f64>>,
    pub(crate) heap: f64,
    pub(crate) memory: f64,
}

impl Load {
    /// Reads what the page said; nothing when it is not all there.
    pub(crate) fn read(measured: &Value, heap: f64) -> Option<Self> {
        let number = |name: &str| measured[name].as_f64();
        let numbers = |list: &Value| list.as_array()?.iter().map(Value::as_f64).collect::<Option<Vec<_>>>();
        Some(Self {
            bytes: number("bytes")?,
            requests: number("requests")?,
            paint: number("paint")?,
            visible: number("visible")?,
            usable: number("usable")?,
            whole: number("whole")?,
            bytes_whole: number("bytesWhole")?,
            answers: numbers(&measured["answers"])?,
            tasks: measured["tasks"].as_array()?.iter().map(numbers).collect::<Option<Vec<_>>>()?,
            heap,
            memory: number("memory")?,
        })
    }

    pub(crate) fn longest_task(&self) -> f64 {
        self.tasks.iter().filter_map(|task| task.last().copied()).fold(0.0, f64::max)
    }
}

/// One column of the table.
struct Column {
    name: &'static str,
    of: fn(&Load) -> f64,
}

const COLUMNS: &[Column] = &[
    Column { name: "bytes, page included", of: |load| load.bytes },
    Column { name: "requests beside the page", of: |load| load.requests },
    Column { name: "first paint, ms", of: |load| load.paint },
    Column { name: "first question visible, ms", of: |load| load.visible },
    Column { name: "first answer taken, ms", of: |load| load.usable },
    Column { name: "able to go on, ms", of: |load| load.whole },
    Column { name: "bytes by then", of: |load| load.bytes_whole },
    Column { name: "answer to paint p50, ms", of: |load| quantile(&load.answers, 50) },
    Column { name: "answer to paint p95, ms", of: |load| quantile(&load.answers, 95) },
    Column { name: "longest task, ms", of: Load::longest_task },
    Column { name: "heap, kB", of: |load| load.heap / 1000.0 },
    Column { name: "WebAssembly memory, kB", of: |load| load.memory / 1000.0 },
];

/// All loads.
#[derive(Default)]
pub(crate) struct Figures(Vec<(&'static str, &'static str, Vec<Load>)>);

impl Figures {
    pub(crate) fn add(&mut self, conditions: &'static str, contender: &'static str, load: Load) {
        let known = self.0.iter_mut().find(|it| (it.0, it.1) == (conditions, contender));
        match known {
            Some((.., loads)) => loads.push(load),
            None => self.0.push((conditions, contender, vec![load])),
        }
    }

    /// The conditions there are figures for.
    pub(crate) fn conditions(&self) -> Vec<&'static str> {
        let mut all = Vec::new();
        self.0.iter().for_each(|it| {
            if !all.contains(&it.0) {
                all.push(it.0)
            }
        });
        all
    }

    /// The median of something, over the loads of one contender.
    pub(crate) fn median(&self, conditions: &str, contender: &str, of: fn(&Load) -> f64) -> f64 {
        let loads = self.0.iter().find(|it| (it.0, it.1) == (conditions, contender));
        loads.map_or(f64::NAN, |(.., loads)| quantile(&loads.iter().map(of).collect::<Vec<_>>(), 50))
    }

    /// A table for each of the conditions, as docs/bench.md holds them.
    pub(crate) fn print(&self) {
        for conditions in self.conditions() {
            println!("\n### {}\n", capitalised(conditions));
            let names: Vec<_> = COLUMNS.iter().map(|column| column.name).collect();
            println!("| | {} |\n|---|{}", names.join(" | "), "---:|".repeat(names.len()));
            for (_, contender, loads) in self.0.iter().filter(|it| it.0 == conditions) {
                let cells: Vec<_> = COLUMNS.iter().map(|column| cell(loads, column)).collect();
                println!("| {contender} | {} |", cells.join(" | "));
            }
        }
    }

    /// The same with every load.
    pub(crate) fn json(&self) -> Value {
        let one = |load: &Load| {
            let figures = COLUMNS.iter().map(|column| (column.name.to_owned(), json!((column.of)(load))));
            let lists = [("answers", json!(load.answers)), ("tasks over 50 ms: begin and length", json!(load.tasks))];
            figures.chain(lists.map(|(name, list)| (name.to_owned(), list))).collect::<serde_json::Map<_, _>>()
        };
        let all = |(conditions, contender, loads): &(&str, &str, Vec<Load>)| json!({ "conditions": conditions, "contender": contender, "loads": loads.iter().map(one).collect::<Vec<_>>() });
        self.0.iter().map(all).collect()
    }
}

/// The median, and from what to what where it was not always the same.
fn cell(loads: &[Load], column: &Column) -> String {
    let values: Vec<f64> = loads.iter().map(column.of).collect();
    let [least, median, most] = [0, 50, 100].map(|percent| shown(quantile(&values, percent)));
    if least == most { median } else { format!("{median} ({least}–{most})") }
}

fn shown(value: f64) -> String {
    if value < 100.0 && value.fract() != 0.0 { format!("{value:.1}") } else { format!("{value:.0}") }
}

fn capitalised(words: &str) -> String {
    let (first, rest) = words.split_at(1);
    format!("{}{rest}", first.to_uppercase())
}

/// The value that so many per cent are not above.
pub(crate) fn quantile(values: &[f64], percent: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantile_is_one_of_the_values_and_not_below_its_share() {
        let values = [5.0, 1.0, 4.0, 2.0, 3.0];
        assert_eq!([0, 50, 95, 100].map(|percent| quantile(&values, percent)), [1.0, 3.0, 5.0, 5.0]);
        assert!(quantile(&[], 50).is_nan());
    }

    #[test]
    fn a_load_with_a_figure_missing_is_none() {
        let whole = json!({ "bytes": 1, "requests": 0, "paint": 2, "visible": 3, "usable": 4, "whole": 5, "bytesWhole": 9, "answers": [1.5, 9],
            "tasks": [[0, 60], [90, 51]], "memory": 0 });
        assert!(Load::read(&whole, 1.0).is_some_and(|load| load.longest_task() == 60.0 && load.answers == [1.5, 9.0]));
        let mut part = whole;
        part["paint"] = Value::Null;
        assert!(Load::read(&part, 1.0).is_none());
    }
}
