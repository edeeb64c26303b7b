//! What the build tool and the browser tests share: a server for one folder, and finding programs.
//!
//! A crate of its own so that the journeys run against exactly the server that `cargo xtask serve` uses (same media
//! types, same paths), without compiling the rest of the build tool. Nothing of it is shipped.

mod locate;
mod media_type;
mod program;
mod server;

pub use locate::locate;
pub use media_type::media_type;
pub use program::{CHROMEDRIVER, CHROMIUM, FIREFOX, GECKODRIVER, WEBKIT_DRIVER, XVFB, find_program, mini_browser};
pub use server::StaticServer;
