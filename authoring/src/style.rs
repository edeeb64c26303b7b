//! Style sheets as they are sent: without what only people read.

/// The sheet without comments and needless white space.
pub fn squeezed(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(next) = rest.chars().next() {
        let taken = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if next == '"' {
            let end = rest[1..].find('"').map_or(rest.len(), |end| end + 2);
            out.push_str(&rest[..end]);
            end
        } else if next.is_whitespace() {
            // Kept between two words only; what comes next decides as well.
            if !out.ends_with(|before: char| "{};,:>".contains(before) || before == ' ') {
                out.push(' ');
            }
            next.len_utf8()
        } else {
            if "{};,>".contains(next) && out.ends_with(' ') {
                out.pop();
            }
            if next == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(next);
            next.len_utf8()
        };
        rest = &rest[taken..];
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_needless_space_go_and_the_rest_stays() {
        let sheet =
            "/* why */\n.a > .b,\n[dir=\"r  l\"] .c :is(.d) {\n  margin: 0 1em; /* so */\n  content: \"; }\";\n}\n";
        assert_eq!(squeezed(sheet), ".a>.b,[dir=\"r  l\"] .c :is(.d){margin:0 1em;content:\"; }\"}");
    }

    #[test]
    fn a_condition_keeps_the_spaces_that_it_needs() {
        let sheet = "@media (min-width: 3em) and (hover: hover) {\n  .a { width: calc(1em + 2px); }\n}";
        assert_eq!(squeezed(sheet), "@media (min-width:3em) and (hover:hover){.a{width:calc(1em + 2px)}}");
    }
}
