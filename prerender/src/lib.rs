//! The first screen as data for the element's script: what this is, the signs of an emergency, and Start. It is there before
//! WebAssembly is.
//!
//! The components that show it in a browser render it here, with the words of the content; so the two are never different.
//! `src/embed/start-screen.js` is what this makes; a check compares the two.

mod tree;

use back_check::embed::Config;
use back_check::ui::{FIRST_STYLES, Widget, WidgetProps};
use back_check_core::content::Pack;
use serde_json::Value;
use std::{rc::Rc, thread};
use tree::Node;
use yew::LocalServerRenderer;

const HEAD: &str = "// The first screen and its styles. Made by prerender/ from the components in src/ui and the content; edit these.\n";

/// A number that is nobody's. Where it is rendered, the script writes the region's own.
const NUMBER: &str = "0123456789";

/// The module's text.
///
/// # Errors
/// A sentence that says what the screen has that the script could not show.
pub fn start_screen_module(pack: &Pack) -> Result<String, String> {
    let screen = start_screen(pack)?;
    let styles = Value::from(FIRST_STYLES);
    Ok(format!(
        "{HEAD}\n/** @type {{import('./starting.js').Tree}} */\nexport const screen = {screen:#};\n\nexport const styles = {styles};\n"
    ))
}

/// The screen as a tree: an element is `[name, attributes, children...]`, a text is itself, and what depends on whether the
/// region is known is `{ unknown, known }`, with `{phone}` for its number.
fn start_screen(pack: &Pack) -> Result<Value, String> {
    // What a page loads first, and nothing that comes with the later part.
    let (mut first, _) = pack.clone().split();
    let unknown = rendered(first.clone(), None)?;
    let region = first.regions.first_mut().ok_or("the content has no region")?;
    NUMBER.clone_into(&mut region.emergency);
    let id = region.id.clone();
    let known = rendered(first, Some(id))?;
    tree::both(&unknown, &known, NUMBER)
}

/// In a thread of its own, where it is the first widget.
fn rendered(pack: Pack, region: Option<String>) -> Result<Node, String> {
    let markup = thread::spawn(move || {
        let language = pack.words.language.clone();
        let config = Config { language, region, ..Config::default() };
        let props = WidgetProps {
            config: Rc::new(config),
            pack: Some(Rc::new(pack)),
            on_event: yew::Callback::noop(),
            owner: 0,
        };
        let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| error.to_string())?;
        let renderer = LocalServerRenderer::<Widget>::with_props(props).hydratable(false);
        Ok::<_, String>(runtime.block_on(renderer.render()))
    });
    let markup = markup.join().map_err(|_| "rendering the first screen failed".to_owned())??;
    tree::read(&markup)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn module() -> String {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        let pack = back_check_authoring::compile(&content, "en").expect("the content is checked");
        start_screen_module(&pack).expect("the first screen can be rendered")
    }

    #[test]
    fn the_module_in_the_source_tree_shows_what_the_components_show() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/embed/start-screen.js");
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(found == module(), "src/embed/start-screen.js is out of date: `cargo xtask content` writes it anew");
    }

    #[test]
    fn the_signs_of_an_emergency_a_number_and_start_are_there() {
        let module = module();
        for part in ["Call an ambulance now if you", "\"data-name\": \"start\"", "tel:{phone}", "tel:112"] {
            assert!(module.contains(part), "no {part} in {module}");
        }
        assert!(!module.contains(NUMBER), "the number of nobody in {module}");
    }
}
