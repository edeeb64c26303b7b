//! Where the time goes, from a profile of the browser.

use serde_json::Value;

/// Enough to see what stands out.
const LINES: usize = 12;

/// Prints what took longest by itself. The whole profile is for the browser's own tools.
pub(crate) fn print(profile: &Value) {
    println!("\nWhere our time goes with the processor 4x slower (milliseconds by itself):");
    for (name, time) in longest(profile).into_iter().take(LINES) {
        println!("{:>9.1}  {name}", time / 1000.0);
    }
}

fn longest(profile: &Value) -> Vec<(String, f64)> {
    let list = |name: &str| profile[name].as_array().cloned().unwrap_or_default();
    let (nodes, samples, times) = (list("nodes"), list("samples"), list("timeDeltas"));
    let mut sums: Vec<(String, f64)> = Vec::new();
    // A time is that since the sample before.
    for (sample, time) in samples.iter().zip(times.into_iter().skip(1)) {
        let Some(node) = nodes.iter().find(|node| node["id"] == *sample) else { continue };
        let (name, time) = (called(&node["callFrame"]), time.as_f64().unwrap_or_default());
        match sums.iter_mut().find(|sum| sum.0 == name) {
            Some(sum) => sum.1 += time,
            None => sums.push((name, time)),
        }
    }
    sums.sort_by(|a, b| b.1.total_cmp(&a.1));
    sums.retain(|sum| sum.0 != "(idle)");
    sums
}

fn called(frame: &Value) -> String {
    let text = |name: &str| frame[name].as_str().unwrap_or_default().to_owned();
    let file = text("url").rsplit('/').next().unwrap_or_default().to_owned();
    let name = Some(text("functionName")).filter(|name| !name.is_empty()).unwrap_or_else(|| "(anonymous)".to_owned());
    format!("{name} {file}").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn samples_of_one_function_are_added_and_waiting_is_left_out() {
        let frame = |name: &str| json!({ "functionName": name, "url": "http://host/a.js" });
        let profile = json!({
            "nodes": [{ "id": 1, "callFrame": frame("draw") }, { "id": 2, "callFrame": { "functionName": "(idle)" } },
                { "id": 3, "callFrame": frame("draw") }, { "id": 4, "callFrame": frame("") }],
            "samples": [1, 2, 3, 4],
            "timeDeltas": [10, 90, 5, 1],
        });
        assert_eq!(longest(&profile), [("draw a.js".to_owned(), 91.0)]);
    }
}
