//! Style sheets without what only their authors read.

/// The same rules without comments, line breaks and the spaces around braces and semicolons. A space may mean something anywhere
/// else, so it stays.
pub(crate) fn tight(css: &str) -> String {
    let mut plain = String::new();
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let mut tight = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    for (loose, close) in [(" {", "{"), ("{ ", "{"), (" }", "}"), ("} ", "}"), ("; ", ";"), (";}", "}")] {
        tight = tight.replace(loose, close);
    }
    tight
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_stays() {
        let css = "/* why */\n.a  :where(p,\n li) {\n  margin: 0 auto; /* so */\n  width: calc(1em - 2px);\n}\n@media print { .b { color: red } }\n";
        let tight = tight(css);
        assert_eq!(tight, ".a :where(p, li){margin: 0 auto;width: calc(1em - 2px)}@media print{.b{color: red}}");
    }
}
