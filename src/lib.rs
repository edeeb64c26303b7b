//! `<back-check>`: a low-back-spasm self-check and exercise viewer that runs wholly in the browser.
//!
//! Every decision is made in `back-check-core`. Here are the three layers around it: [`ui`] shows it, [`browser`] gives
//! it the few things only a browser has, [`embed`] ties it to a host page as a custom element.
//!
//! A Yew application can use the component itself:
//!
//! ```
//! use back_check::{BackCheck, STYLESHEET};
//! use yew::prelude::*;
//!
//! #[component]
//! fn ClinicPage() -> Html {
//!     html! {
//!         <main>
//!             <style>{ STYLESHEET }</style>
//!             <BackCheck lang="en" region="GB" />
//!         </main>
//!     }
//! }
//! ```

pub mod browser;
pub mod embed;
pub mod ui;

pub use ui::{BackCheck, STYLESHEET};
