//! The first two screens as data for the element's script: the start, with the signs of an emergency, and the first question. They
//! are there before WebAssembly is.
//!
//! The functions that show them in a browser render them here, with the words of the content; so the two are never different.
//! `src/embed/early-screens.js` is what this makes; a check compares the two.

mod tree;

use back_check::ui::{Early, EarlyScreen, EarlyScreenProps, FIRST_STYLES};
use back_check_core::content::Pack;
use serde_json::Value;
use std::rc::Rc;
use tree::Node;
use yew::LocalServerRenderer;

const HEAD: &str = "// The first two screens and their styles. Made by prerender/ from the components in src/ui and the content; edit these.\n";

/// A number that is nobody's. Where it is rendered, the script writes the region's own.
const NUMBER: &str = "0123456789";

/// The module's text.
///
/// # Errors
/// A sentence that says what a screen has that the script could not show.
pub fn early_screens_module(pack: &Pack) -> Result<String, String> {
    // What a page loads first, and nothing that comes with the later part.
    let (first, _) = pack.clone().split();
    let mut module = HEAD.to_owned();
    for (name, screen) in [("start", Early::Start), ("question", Early::FirstQuestion)] {
        let tree = tree_of(screen, &first)?;
        module.push_str(&format!("\n/** @type {{import('./starting.js').Tree}} */\nexport const {name} = {tree:#};\n"));
    }
    module.push_str(&format!("\nexport const styles = {};\n", Value::from(FIRST_STYLES)));
    Ok(module)
}

/// A screen as a tree: an element is `[name, attributes, children...]`, a text is itself, and what depends on whether the
/// region is known is `{ unknown, known }`, with `{phone}` for its number.
fn tree_of(screen: Early, pack: &Pack) -> Result<Value, String> {
    let mut pack = pack.clone();
    let unknown = rendered(screen, pack.clone(), None)?;
    let region = pack.regions.first_mut().ok_or("the content has no region")?;
    NUMBER.clone_into(&mut region.emergency);
    let id = region.id.clone();
    let known = rendered(screen, pack, Some(id))?;
    tree::both(&unknown, &known, NUMBER)
}

fn rendered(screen: Early, pack: Pack, region: Option<String>) -> Result<Node, String> {
    let props = EarlyScreenProps { screen, pack: Rc::new(pack), region };
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| error.to_string())?;
    let renderer = LocalServerRenderer::<EarlyScreen>::with_props(props).hydratable(false);
    tree::read(&runtime.block_on(renderer.render()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn module() -> String {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        let pack = back_check_authoring::compile(&content, "en").expect("the content is checked");
        early_screens_module(&pack).expect("the first screens can be rendered")
    }

    #[test]
    fn the_module_in_the_source_tree_shows_what_the_components_show() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/embed/early-screens.js");
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(found == module(), "src/embed/early-screens.js is out of date: `cargo xtask content` writes it anew");
    }

    #[test]
    fn the_signs_of_an_emergency_a_number_start_and_the_first_question_are_there() {
        let module = module();
        let answers = ["Who is this for?", "\"id\": \"bc0-age\"", "\"data-name\": \"continue\""];
        for part in ["Call an ambulance now if you", "\"data-name\": \"start\"", "tel:{phone}", "tel:112"]
            .iter()
            .chain(&answers)
        {
            assert!(module.contains(part), "no {part} in {module}");
        }
        assert!(!module.contains(NUMBER), "the number of nobody in {module}");
    }
}
