//! The first screen in the markup of our own pages, as a shadow root that the browser makes by itself: it paints before any
//! script has run, and without one. (Pages of others have it from the element's script.)
//!
//! `src/embed/early-screens.js` holds it as data; `prerender/` makes that from the components.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::failure::{Context, Result, failure};
use crate::paths;
use crate::text::replaced_once;

/// The pages that have it.
const PAGES: &[&str] = &["index.html"];

/// Its styles, as a file: a strict policy allows no others in markup.
pub(crate) const STYLES: &str = "start-screen.css";

const ELEMENT: &str = "<back-check loading=\"eager\">\n";
const PAGE_STYLES: &str = "<link rel=\"stylesheet\" href=\"page.css\">";

/// What only a screen needs that no script has come to: nothing moves in, no button can do anything without scripts, and after
/// some seconds it says that the check has not come. The words have their room from the start, so that nothing jumps.
const UNTIL_THE_SCRIPT: &str = "\
:host{display:block}\
.bc-screen{animation:none}\
.late{animation:late 8s step-end;margin:1em 1.25em}\
@keyframes late{from{visibility:hidden}}\
@media (scripting:none){button,.late{display:none}}";

/// Puts the screen into the pages of `folder`, and its styles beside them.
pub(crate) fn add(folder: &Path) -> Result {
    let data = Data::read()?;
    write(&folder.join(STYLES), &format!("{}{UNTIL_THE_SCRIPT}", data.styles))?;
    for page in PAGES {
        let path = folder.join(page);
        let text = fs::read_to_string(&path).context(format!("reading {}", path.display()))?;
        write(&path, &data.put_into(&text).context(format!("putting the first screen into {page}"))?)?;
    }
    Ok(())
}

struct Data {
    screen: Value,
    styles: String,
    /// For when the script does not come.
    late: String,
}

impl Data {
    fn read() -> Result<Self> {
        let root = paths::root()?.join("src/embed");
        let [module, words] = ["early-screens.js", "fallback.js"].map(|name| {
            let path = root.join(name);
            fs::read_to_string(&path).context(format!("reading {}", path.display()))
        });
        let (module, words) = (module?, exported(&words?, "fallback")?);
        let (Value::String(styles), Value::String(late)) =
            (exported(&module, "styles")?, words["reasons"]["missing"].clone())
        else {
            return failure("the modules with the first screen hold something else than its styles and words");
        };
        Ok(Self { screen: exported(&module, "start")?, styles, late })
    }

    fn put_into(&self, page: &str) -> Result<String> {
        let link = format!("<link rel=\"stylesheet\" href=\"{STYLES}\">");
        let mut root = format!("<template shadowrootmode=\"closed\">{link}");
        push_markup(&self.screen, &mut root)?;
        root.push_str(&format!("<p class=\"late\">{}</p><slot></slot></template>", escaped(&self.late)));
        let page = replaced_once(page, ELEMENT, &format!("{ELEMENT}      {root}\n"))?;
        // The page waits for a style sheet in its head, and then has the same one for the root at once.
        replaced_once(&page, PAGE_STYLES, &format!("{PAGE_STYLES}\n  {link}"))
    }
}

/// What a module exports under a name, as JSON.
fn exported(module: &str, name: &str) -> Result<Value> {
    let Some((_, value)) = module.split_once(&format!("export const {name} = ")) else {
        return failure(format!("a module does not export `{name}`"));
    };
    let mut values = serde_json::Deserializer::from_str(value).into_iter();
    match values.next() {
        Some(value) => Ok(value?),
        None => failure(format!("`{name}` of a module is empty")),
    }
}

/// An element is `[name, attributes, children...]`; where words depend on the region, it is not known here.
fn push_markup(tree: &Value, into: &mut String) -> Result {
    let Value::Array(parts) = tree else {
        into.push_str(&escaped(words(tree)?));
        return Ok(());
    };
    let [Value::String(name), Value::Object(attributes), children @ ..] = parts.as_slice() else {
        return failure(format!("no element: {tree}"));
    };
    into.push_str(&format!("<{name}"));
    for (attribute, value) in attributes {
        into.push_str(&format!(" {attribute}=\"{}\"", escaped(words(value)?)));
    }
    into.push('>');
    children.iter().try_for_each(|child| push_markup(child, into))?;
    into.push_str(&format!("</{name}>"));
    Ok(())
}

fn words(value: &Value) -> Result<&str> {
    match value.as_str().or(value["unknown"].as_str()) {
        Some(words) => Ok(words),
        None => failure(format!("no words: {value}")),
    }
}

fn escaped(text: &str) -> String {
    [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;")]
        .iter()
        .fold(text.to_owned(), |text, (sign, written)| text.replace(sign, written))
}

fn write(path: &Path, text: &str) -> Result {
    fs::write(path, text).context(format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_tree_becomes_the_markup_of_an_unknown_region() {
        let link = json!(["a", { "href": { "unknown": "tel:112", "known": "tel:{phone}" } }, "112 & more"]);
        let mut markup = String::new();
        push_markup(&json!(["p", {}, link, "now"]), &mut markup).unwrap_or_else(|failure| panic!("{failure}"));
        assert_eq!(markup, "<p><a href=\"tel:112\">112 &amp; more</a>now</p>");
        assert!(push_markup(&json!(["p"]), &mut markup).is_err());
    }

    #[test]
    fn the_stand_alone_page_gets_a_closed_root_with_the_signs_of_an_emergency_and_start() {
        let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../www/index.html"));
        let page = Data::read().and_then(|data| data.put_into(&page.expect("there is a page")));
        let page = page.unwrap_or_else(|failure| panic!("{failure}"));
        for part in ["shadowrootmode=\"closed\"", "Call an ambulance now if you", "data-name=\"start\"", "tel:112"] {
            assert!(page.contains(part), "no {part} in {page}");
        }
        assert!(!page.contains("style=\"") && !page.contains("<style"), "a strict policy forbids these");
    }
}
