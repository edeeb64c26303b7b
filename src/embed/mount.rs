//! What JavaScript may call: put the widget into an element, change its attributes, take it away.

use super::{Config, HostEvent, Known, built_in, event::Detail};
use crate::browser::object;
use crate::ui::{Early, Widget, WidgetProps, drawn, later};
use back_check_core::content::{Arguments, EnglishPlurals, Pack, Who, load_first};
use js_sys::{Array, Function, Promise, Uint8Array, futures::future_to_promise};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

// Smaller than the standard one by 2 kB as sent.
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The owner of a widget that no element has. Elements are counted from one on.
const NOBODY: u32 = 0;

/// A running widget, and the element that it draws in.
struct App {
    handle: AppHandle<Widget>,
    place: Element,
}

thread_local! {
    // Taken out of the page, and to be used again: each that Yew takes apart leaves memory behind for ever.
    static FREE: RefCell<Vec<App>> = const { RefCell::new(Vec::new()) };
    static OWNERS: Cell<u32> = const { Cell::new(0) };
}

/// One widget on a page.
#[wasm_bindgen]
pub struct Handle {
    app: App,
    on_event: Callback<HostEvent>,
    pack: Rc<Pack>,
    owner: u32,
}

/// Draws a widget in `root`, or where one drew that has gone: in [`Handle::place`]. `attributes` holds pairs of name and value;
/// `pack` replaces the built-in English content, and `overlay` is what a clinic adds, which only the later part of the program
/// can read; `on_event` is called with the type and the detail of each event; `begun` says that the first question is asked
/// already.
///
/// # Errors
/// When there is no content to show at all.
#[wasm_bindgen]
pub fn mount(
    root: Element,
    attributes: Array,
    pack: Option<Uint8Array>,
    overlay: Option<Uint8Array>,
    on_event: Function,
    begun: bool,
) -> Result<Handle, JsValue> {
    let on_event = Callback::from(move |event| tell(&on_event, &event));
    let pack = overlaid(pack_or_built_in(pack, &on_event)?, overlay, &on_event);
    let owner = OWNERS.get() + 1;
    OWNERS.set(owner);
    let props = WidgetProps { begun, ..props(&attributes, &pack, &on_event, owner) };
    let app = match FREE.with_borrow_mut(Vec::pop) {
        Some(mut app) => {
            app.handle.update(props);
            app
        }
        None => App { handle: Renderer::<Widget>::with_root_and_props(root.clone(), props).render(), place: root },
    };
    Ok(Handle { app, on_event, pack, owner })
}

/// Reads the content compiled in, so that it is there when a widget is drawn; and, if asked to, draws the first question for
/// nobody. A browser compiles a function when it is first called: so the drawing that counts is a shorter task.
#[wasm_bindgen]
pub fn prepare(draws: bool) {
    // Who draws a widget is told what is wrong with the content.
    if let (Ok(pack), true) = (built_in(), draws) {
        let _ = drawn(Early::FirstQuestion, &pack, &Config::default());
    }
}

/// Loads the later part of the program, without which no content can be completed. The promise fails when it could not be
/// loaded.
#[wasm_bindgen]
pub fn load_later() -> Promise {
    future_to_promise(async {
        #[cfg(apart)]
        later::load().await.map_err(|error| JsValue::from_str(&error.to_string()))?;
        Ok(JsValue::UNDEFINED)
    })
}

/// Completes the built-in content, for all widgets: those to come have it at once, those that are there with their next
/// [`update`](Handle::update).
///
/// # Errors
/// What is wrong with the bytes.
#[wasm_bindgen]
pub fn add_reading(bytes: Uint8Array) -> Result<(), JsValue> {
    super::add_reading(&bytes.to_vec()).map_err(|error| JsValue::from_str(&error))
}

#[wasm_bindgen]
impl Handle {
    /// Reads the attributes anew, and takes another pack (or the built-in one) and overlay. Answers are kept where the same is
    /// asked.
    ///
    /// # Errors
    /// When there is no content to show at all.
    pub fn update(
        &mut self,
        attributes: Array,
        pack: Option<Uint8Array>,
        overlay: Option<Uint8Array>,
    ) -> Result<(), JsValue> {
        self.pack = overlaid(pack_or_built_in(pack, &self.on_event)?, overlay, &self.on_event);
        self.app.handle.update(props(&attributes, &self.pack, &self.on_event, self.owner));
        Ok(())
    }

    /// Takes the widget away, and its answers with it.
    pub fn destroy(mut self) {
        self.app.place.remove();
        let nobodys = WidgetProps {
            config: Rc::default(),
            pack: Some(self.pack),
            on_event: Callback::noop(),
            owner: NOBODY,
            begun: false,
        };
        self.app.handle.update(nobodys);
        FREE.with_borrow_mut(|free| free.push(self.app));
    }

    /// What it draws in.
    #[wasm_bindgen(getter)]
    pub fn place(&self) -> Element {
        self.app.place.clone()
    }

    /// The language that is shown, which is not the one asked for where its pack cannot be used.
    #[wasm_bindgen(getter)]
    pub fn language(&self) -> String {
        self.pack.words.language.clone()
    }

    /// Whether there is everything to read, and not the first part of the content alone.
    #[wasm_bindgen(getter)]
    pub fn is_whole(&self) -> bool {
        self.pack.is_whole()
    }

    /// What the element says of leaving quickly, a line each; nothing before there is everything to read.
    #[wasm_bindgen(getter)]
    pub fn for_leaving(&self) -> String {
        self.pack.words.get("ui-leave", &Arguments::new(Who::Me), &EnglishPlurals).unwrap_or_default()
    }

    /// Whether it is written from right to left.
    #[wasm_bindgen(getter)]
    pub fn right_to_left(&self) -> bool {
        self.pack.words.right_to_left
    }
}

fn props(attributes: &Array, pack: &Rc<Pack>, on_event: &Callback<HostEvent>, owner: u32) -> WidgetProps {
    let (config, warnings) = Config::parse(&pairs(attributes), &Known::from(&**pack));
    for warning in warnings {
        on_event.emit(HostEvent::Error { message: warning.to_string() });
    }
    WidgetProps { config: Rc::new(config), pack: Some(pack.clone()), on_event: on_event.clone(), owner, begun: false }
}

// A pack that cannot be used is the page owner's to mend; the person gets the check all the same.
fn pack_or_built_in(bytes: Option<Uint8Array>, on_event: &Callback<HostEvent>) -> Result<Rc<Pack>, JsValue> {
    match bytes.map(|bytes| read(&bytes.to_vec())) {
        Some(Ok(pack)) => return Ok(Rc::new(pack)),
        Some(Err(error)) => {
            let message = format!("{error}; the built-in English content is used");
            on_event.emit(HostEvent::Error { message });
        }
        None => {}
    }
    built_in().map_err(|error| JsValue::from_str(&error))
}

// What a clinic adds is left out when it cannot be used: the content by itself is safe.
fn overlaid(pack: Rc<Pack>, overlay: Option<Uint8Array>, on_event: &Callback<HostEvent>) -> Rc<Pack> {
    match overlay.and_then(|bytes| later::overlaid(&pack, &bytes.to_vec())) {
        Some(Ok(overlaid)) => Rc::new(overlaid),
        Some(Err(message)) => {
            on_event.emit(HostEvent::Error { message });
            pack
        }
        None => pack,
    }
}

// The first part alone while what reads the other is not here: the next update takes both.
fn read(bytes: &[u8]) -> Result<Pack, String> {
    let (first, reading) = load_first(bytes).map_err(|error| error.to_string())?;
    if reading.is_empty() { Ok(first) } else { later::complete(first, reading) }
}

// What is not a pair of texts is nobody's attribute.
fn pairs(attributes: &Array) -> Vec<(String, String)> {
    let pair = |value: JsValue| {
        let pair = value.dyn_into::<Array>().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    };
    attributes.iter().filter_map(pair).collect()
}

fn tell(on_event: &Function, event: &HostEvent) {
    let detail = match event.detail() {
        Detail::Nothing => JsValue::NULL,
        Detail::Step { step, total } => object(&[("step", step.into()), ("total", total.into())]),
        Detail::Result { level, within_days } => {
            object(&[("level", level.into()), ("withinDays", within_days.map_or(JsValue::NULL, JsValue::from))])
        }
        Detail::Error { message, fatal } => object(&[("message", message.into()), ("fatal", fatal.into())]),
    };
    // The element hands the event on in a task of its own, so a host page that fails fails there and not here.
    let _ = on_event.call2(&JsValue::NULL, &event.name().into(), &detail);
}
