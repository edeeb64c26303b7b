//! Markup, as Yew writes it on the build machine, as a tree of elements and texts.
//!
//! It reads what Yew writes and nothing else: every element is closed that can have content, every value is in double quotes.

use serde_json::{Map, Value, json};

/// Has no content, and so no end.
const VOID: [&str; 1] = ["input"];

/// An element or a text.
#[derive(Debug, PartialEq)]
pub(crate) enum Node {
    Text(String),
    Element { name: String, attributes: Vec<(String, String)>, children: Vec<Node> },
}

/// Reads one element.
pub(crate) fn read(markup: &str) -> Result<Node, String> {
    let (node, rest) = element(markup)?;
    if rest.is_empty() { Ok(node) } else { Err(format!("markup goes on after its element: {rest}")) }
}

fn element(markup: &str) -> Result<(Node, &str), String> {
    let open = markup.strip_prefix('<').ok_or_else(|| format!("no element at {markup}"))?;
    let (tag, mut rest) = open.split_once('>').ok_or_else(|| format!("no end of {open}"))?;
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    let attributes = attributes_of(attributes)?;
    let end = format!("</{name}>");
    let mut children = Vec::new();
    if VOID.contains(&name) {
        return Ok((Node::Element { name: name.to_owned(), attributes, children }, rest));
    }
    loop {
        if let Some(after) = rest.strip_prefix(&end) {
            return Ok((Node::Element { name: name.to_owned(), attributes, children }, after));
        }
        let (child, after) = match rest.find('<') {
            Some(0) => element(rest)?,
            Some(length) => (Node::Text(plain(&rest[..length])), &rest[length..]),
            None => return Err(format!("<{name}> is not closed")),
        };
        children.push(child);
        rest = after;
    }
}

fn attributes_of(mut text: &str) -> Result<Vec<(String, String)>, String> {
    let mut found = Vec::new();
    while !text.trim_start().is_empty() {
        text = text.trim_start();
        let end = text.find(['=', ' ']).unwrap_or(text.len());
        let (name, after) = text.split_at(end);
        let (value, rest) = match after.strip_prefix('=') {
            Some(value) => quoted(value).ok_or_else(|| format!("attributes that cannot be read: {text}"))?,
            // It says what it says by being there.
            None => ("", after),
        };
        found.push((name.to_owned(), plain(value)));
        text = rest;
    }
    Ok(found)
}

/// What is between quotes, and what follows.
fn quoted(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('"')?.split_once('"')
}

fn plain(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2F;", "/"), ("&amp;", "&")];
    signs.iter().fold(text.to_owned(), |text, (written, sign)| text.replace(written, sign))
}

/// One tree of the two that are shown while the region is not known and when it is. `number` stands for its own.
pub(crate) fn both(unknown: &Node, known: &Node, number: &str) -> Result<Value, String> {
    match (unknown, known) {
        (Node::Text(unknown), Node::Text(known)) => Ok(either(unknown, known, number)),
        (
            Node::Element { name, attributes, children },
            Node::Element { name: known_name, attributes: known_attributes, children: known_children },
        ) if name == known_name
            && attributes.len() == known_attributes.len()
            && children.len() == known_children.len() =>
        {
            let mut named = Map::new();
            for ((attribute, unknown), (known_attribute, known)) in attributes.iter().zip(known_attributes) {
                if attribute != known_attribute {
                    return Err(format!("<{name}> has {attribute} or {known_attribute} depending on the region"));
                }
                named.insert(attribute.clone(), either(unknown, known, number));
            }
            let mut tree = vec![json!(name), Value::Object(named)];
            for (unknown, known) in children.iter().zip(known_children) {
                tree.push(both(unknown, known, number)?);
            }
            Ok(Value::Array(tree))
        }
        _ => Err(format!("the region changes more than words: {unknown:?} or {known:?}")),
    }
}

fn either(unknown: &str, known: &str, number: &str) -> Value {
    if unknown == known {
        return json!(unknown);
    }
    json!({ "unknown": unknown, "known": known.replace(number, "{phone}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(unknown: &str, known: &str) -> Result<Value, String> {
        both(&read(unknown)?, &read(known)?, "0123")
    }

    #[test]
    fn what_the_region_changes_has_both_and_the_rest_is_there_once() {
        let made = tree(
            "<p class=\"a\"><a href=\"tel:112\">112 &amp; more</a>, now</p>",
            "<p class=\"a\"><a href=\"tel:0123\">call 0123</a>, now</p>",
        );
        let link = json!([
            "a",
            { "href": { "unknown": "tel:112", "known": "tel:{phone}" } },
            { "unknown": "112 & more", "known": "call {phone}" }
        ]);
        assert_eq!(made, Ok(json!(["p", { "class": "a" }, link, ", now"])));
    }

    #[test]
    fn a_field_has_no_end_and_a_tick_no_value() {
        let field = "<p><input checked type=\"radio\" id=\"bc0-age\"><span hidden></span></p>";
        let input = json!(["input", { "checked": "", "id": "bc0-age", "type": "radio" }]);
        assert_eq!(tree(field, field), Ok(json!(["p", {}, input, ["span", { "hidden": "" }]])));
    }

    #[test]
    fn what_the_script_could_not_show_is_refused() {
        for (unknown, known) in
            [("<p></p>", "<b></b>"), ("<p></p>", "<p>0123</p>"), ("<p a=\"1\"></p>", "<p b=\"1\"></p>")]
        {
            assert!(tree(unknown, known).is_err(), "{unknown} {known}");
        }
        for wrong in ["<p>open", "<p></p>more", "<p a=1></p>", "<p a=\"1></p>", "<input></input>"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
