//! Changing text that another tool wrote, or a page that a person did: what is to be changed has to be there.

use crate::failure::{Result, failure};

/// `text` with the only `what` in it replaced.
pub(crate) fn replaced_once(text: &str, what: &str, by: &str) -> Result<String> {
    match text.matches(what).count() {
        1 => Ok(text.replacen(what, by, 1)),
        count => failure(format!("`{what}` is there {count} times, not once; has it been written anew?")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_or_is_there_twice_is_named() {
        assert_eq!(replaced_once("a b", "b", "c").unwrap_or_default(), "a c");
        for text in ["a", "b b"] {
            let told = replaced_once(text, "b", "c").err().map(|failure| failure.to_string()).unwrap_or_default();
            assert!(told.contains("`b` is there"), "{told}");
        }
    }
}
