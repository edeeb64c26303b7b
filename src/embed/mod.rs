//! The host contract: attributes in, events out, and the custom element between a page and the program.
//!
//! [`Config`] and [`HostEvent`] are the contract in types. `mount` is what JavaScript may call; `element.js`, beside this
//! file, is the custom element that calls it. A page's author reads docs/embedding.md.

mod built_in;
mod config;
mod event;
#[cfg(target_arch = "wasm32")]
#[allow(unreachable_pub, reason = "it is JavaScript that reaches it")]
mod mount;

pub use built_in::{add_reading, built_in};
pub use config::{Config, Known, Theme, Warning};
pub use event::HostEvent;
#[cfg(target_arch = "wasm32")]
pub use mount::{Handle, load_later, mount, prepare};
