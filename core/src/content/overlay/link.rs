//! Pages that a clinic links to.

use crate::content::{Topic, bytes::fields};

const LONGEST_ADDRESS: usize = 2000;

/// A page of the clinic. Words: `link-<id>`, and `link-<id>.hint` where it has one.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Stable id.
    pub id: String,
    /// Its address, see [`is_web_address`].
    pub url: String,
    /// Whom it is not for, as for a text to read.
    pub topic: Option<Topic>,
}

fields!(Link: id, url, topic);

/// Whether an address leads to a page: http(s), or relative to the page that shows it. Browsers drop tabs and line breaks
/// inside an address before they look for its scheme ("java\nscript:"), so any white space or control character makes it unfit.
pub fn is_web_address(url: &str) -> bool {
    let clean = url.len() <= LONGEST_ADDRESS && !url.contains(|c: char| c.is_whitespace() || c.is_control());
    let lower = url.to_ascii_lowercase();
    let web = lower.starts_with("https://") || lower.starts_with("http://");
    let before_path = url.split(['/', '?', '#']).next().unwrap_or_default();
    clean && (web || !before_path.contains(':'))
}
