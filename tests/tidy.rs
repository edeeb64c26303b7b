//! Rules of the house that the compiler cannot keep: each reads the sources and names the line that breaks it.

use std::{
    fs,
    path::{Path, PathBuf},
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The project's own files below `folder`; what npm puts beside them is none.
fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("the folder is part of the project").flatten() {
            let path = entry.path();
            if path.ends_with("node_modules") {
                continue;
            }
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == ending) {
                let text = fs::read_to_string(&path).expect("sources are text");
                found.push((path, text));
            }
        }
    }
    found
}

/// Every line that `breaks` the rule, as `file:line: text`.
fn offending(files: &[(PathBuf, String)], breaks: impl Fn(&str) -> bool) -> Vec<String> {
    let in_file = |(path, text): &(PathBuf, String)| {
        let shown = path.strip_prefix(root()).unwrap_or(path).display().to_string();
        let broken = text.lines().enumerate().filter(|(_, line)| breaks(line));
        broken.map(|(index, line)| format!("{shown}:{}: {}", index + 1, line.trim())).collect::<Vec<_>>()
    };
    files.iter().flat_map(in_file).collect()
}

fn none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}\n{}", found.join("\n"));
}

/// Yew 0.23.0 panics when a component that renders nothing stands between two that come and go.
#[test]
fn every_component_returns_an_element() {
    let files = files("src/ui", "rs");
    let nothing = |line: &str| {
        let tight: String = line.chars().filter(|c| !c.is_whitespace()).collect();
        ["html!{}", "html!()", "html!{<></>}", "Html::default()", "VNode::default()"]
            .iter()
            .any(|it| tight.contains(it))
    };
    none(&offending(&files, nothing), "use html! { <span hidden=true /> } for nothing:");
    let loose: Vec<_> = files.iter().flat_map(|(path, text)| loose_roots(path, text)).collect();
    none(&loose, "a component's markup must start with an element, not with a fragment, `if`, `for` or a block:");
}

// In each component, where an `html!` begins with something that may render no node. Markup given to an attribute is
// inside an element already.
fn loose_roots(path: &Path, text: &str) -> Vec<String> {
    let functions = text.split("#[component]").skip(1);
    let structs = text.split("impl Component for").skip(1);
    let bodies = functions.chain(structs).map(|rest| rest.split("\n}\n").next().unwrap_or(rest));
    let roots = bodies.flat_map(|body| {
        let pieces: Vec<_> = body.split("html! {").collect();
        let follows = |pair: &[&str]| (pair[0].to_owned(), pair[1].trim_start().to_owned());
        pieces.windows(2).map(follows).collect::<Vec<_>>()
    });
    let loose = roots.filter(|(before, after)| {
        let in_attribute = before.trim_end().ends_with("={");
        let element = after.starts_with('<') && !after.starts_with("<>");
        !in_attribute && !element
    });
    loose
        .map(|(_, after)| format!("{}: html! {{ {}", path.display(), after.lines().next().unwrap_or_default()))
        .collect()
}

#[test]
fn nothing_can_make_a_request_and_one_file_alone_can_store() {
    let words = [
        "fetch",
        "XmlHttpRequest",
        "WebSocket",
        "EventSource",
        "send_beacon",
        "RtcPeerConnection",
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "local_storage",
        "session_storage",
        "LocalStorage",
        "SessionStorage",
        "indexed_db",
        "IdbFactory",
        "cookie",
        "Worker",
        "BroadcastChannel",
        "gloo::net",
        "gloo::storage",
        "gloo_net",
        "gloo_storage",
    ];
    // Reached only when the person asks: docs/decisions/diary.md.
    let store = Path::new("src/browser/store.rs");
    let not_the_store: Vec<_> = files("src", "rs").into_iter().filter(|(path, _)| !path.ends_with(store)).collect();
    let found = offending(&not_the_store, |line| {
        !line.trim_start().starts_with("//") && words.iter().any(|word| line.contains(word))
    });
    none(&found, "the widget makes no request, and keeps nothing but by src/browser/store.rs:");
}

#[test]
fn core_does_not_know_the_browser() {
    let manifest = fs::read_to_string(root().join("core/Cargo.toml")).expect("core has a manifest");
    for name in ["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo"] {
        assert!(!manifest.contains(name), "core/Cargo.toml names {name}");
    }
    let clock = offending(&files("core/src", "rs"), |line| line.contains("std::time") || line.contains("std::fs"));
    none(&clock, "core reads no clock and no file:");
}

#[test]
fn no_markup_carries_an_inline_style_or_raw_html() {
    let found = offending(&files("src", "rs"), |line| line.contains(" style=") || line.contains("from_html_unchecked"));
    none(&found, "a strict security policy forbids inline styles, and raw markup could carry anything:");
    let scripts = offending(&files("src/embed", "js"), |line| {
        ["innerHTML", "insertAdjacentHTML", "eval(", "new Function", "document.write"]
            .iter()
            .any(|it| line.contains(it))
    });
    none(&scripts, "the element's script builds nodes, it does not parse markup:");
}

#[test]
fn trunks_page_has_every_script_that_the_element_imports() {
    let page = fs::read_to_string(root().join("www/trunk/index.html")).expect("Trunk has a page");
    let mut wanted = vec!["element.js".to_owned()];
    let mut index = 0;
    while let Some(name) = wanted.get(index).cloned() {
        let source = fs::read_to_string(root().join("src/embed").join(&name)).expect("an imported script is there");
        let imported =
            source.lines().filter(|line| line.starts_with("import ")).filter_map(|line| line.split("'./").nth(1));
        for other in imported.filter_map(|rest| rest.split('\'').next()) {
            if !wanted.iter().any(|it| it == other) {
                wanted.push(other.to_owned());
            }
        }
        index += 1;
    }
    assert!(wanted.len() > 4, "{wanted:?}");
    for name in wanted {
        assert!(page.contains(&format!("src/embed/{name}")), "www/trunk/index.html does not copy {name}");
    }
}

#[test]
fn styles_follow_the_reading_direction() {
    let physical = [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align: right",
        "float:",
    ];
    let found = offending(&files("src/ui/style", "css"), |line| physical.iter().any(|it| line.contains(it)));
    none(&found, "use inline-start and inline-end, so that right-to-left languages work:");
    let root_sizes = offending(&files("src/ui/style", "css"), |line| line.contains("rem;") || line.contains("rem "));
    none(&root_sizes, "rem follows the host page's root: use em:");
}

#[test]
fn the_project_speaks_of_itself_alone() {
    let all = ["src", "core", "authoring", "proof", "xtask", "content", "tests", "docs", "www"];
    let endings = ["rs", "md", "toml", "ftl", "js", "css", "html"];
    // Built up here, so that this file does not break its own rule.
    let outside =
        [["/ro", "ot/"].concat(), ["/ho", "me/"].concat(), ["../sha", "red"].concat(), ["/wo", "rk/"].concat()];
    for folder in all {
        for ending in endings {
            let found = offending(&files(folder, ending), |line| outside.iter().any(|it| line.contains(it.as_str())));
            none(&found, "a path of one machine:");
        }
    }
}

/// A change that no test notices may be left out only where somebody has said why it makes no difference.
#[test]
fn every_change_that_the_mutants_leave_out_has_its_reason_above_it() {
    let config = fs::read_to_string(root().join(".cargo/mutants.toml")).expect("the config is part of the project");
    let lines: Vec<&str> = config.lines().map(str::trim).collect();
    let start =
        lines.iter().position(|line| line.starts_with("exclude_re = [")).expect("there is a list, if an empty one");
    let listed = lines.iter().enumerate().skip(start + 1).take_while(|(_, line)| **line != "]");
    let bare = listed.filter(|(at, line)| line.starts_with(['"', '\'']) && !lines[at - 1].starts_with("# "));
    let bare: Vec<String> = bare.map(|(at, line)| format!(".cargo/mutants.toml:{}: {line}", at + 1)).collect();
    none(&bare, "say in a comment above it why no test can notice it:");
    let by_file = lines.iter().any(|line| line.starts_with("exclude_globs") || line.starts_with("skip_calls"));
    assert!(!by_file, "a whole file or function is never left out");
}

/// The compiler says nothing of a file that no module names, nor Cargo of a folder without a program, and their tests would never run.
#[test]
fn every_file_of_tests_belongs_to_a_program() {
    let nowhere = ["core/tests", "proof/tests", "tests/browser/tests"].into_iter().flat_map(|folder| {
        let all = files(folder, "rs");
        let lines: Vec<&str> = all.iter().flat_map(|(_, text)| text.lines()).map(str::trim).collect();
        let named = |path: &Path| {
            let module = if path.ends_with("mod.rs") { path.parent() } else { Some(path) };
            let line = format!("mod {};", module.and_then(Path::file_stem).unwrap_or_default().display());
            lines.iter().any(|it| it.strip_prefix("pub(crate) ").unwrap_or(it) == line)
        };
        let is_program = |path: &Path| path.ends_with("main.rs") || path.parent() == Some(&root().join(folder));
        let nowhere = all.iter().map(|(path, _)| path).filter(|path| !is_program(path) && !named(path));
        nowhere.map(|path| path.strip_prefix(root()).unwrap_or(path).display().to_string()).collect::<Vec<_>>()
    });
    none(&nowhere.collect::<Vec<_>>(), "no `mod` names these:");
}

/// Cargo runs a program with `test = false` only where it is named.
#[test]
fn every_test_that_is_to_be_named_is_named() {
    let read = |path: &str| fs::read_to_string(root().join(path)).expect("the file is part of the project");
    let (manifest, commands) = (read("tests/browser/Cargo.toml"), read("xtask/src/test.rs"));
    let programs = manifest.split("[[test]]").skip(1).filter(|program| program.contains("test = false"));
    let names: Vec<_> = programs.filter_map(|program| program.split('"').nth(1)).collect();
    assert!(names.len() >= 3, "there are more such programs than {names:?}");
    let unnamed = names.iter().filter(|name| !commands.contains(&format!("&[\"--test\", \"{name}\"]")));
    none(&unnamed.map(|&name| name.to_owned()).collect::<Vec<_>>(), "xtask/src/test.rs runs none of these:");
}

/// What a recipe tells its readers to write is what a host page runs.
#[test]
fn the_code_of_a_recipe_is_run_as_it_stands_there() {
    for (recipe, language, file) in [("react", "jsx", "react-recipe/BackCheck.jsx"), ("vue", "js", "vue-recipe/app.js")]
    {
        let read =
            |path: String| fs::read_to_string(root().join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        let (text, run) = (read(format!("docs/recipes/{recipe}.md")), read(format!("tests/hosts/{file}")));
        let shown = text.split(&format!("```{language}\n")).nth(1).and_then(|rest| rest.split("```").next());
        assert_eq!(shown, Some(run.as_str()), "docs/recipes/{recipe}.md and tests/hosts/{file}");
    }
}

/// Where the check cannot start, the page's own list takes the place of ours.
#[test]
fn our_own_page_names_every_sign_of_an_emergency() {
    let read = |path: &str| fs::read_to_string(root().join(path)).expect("the file is part of the project");
    let (content, page) = (read("content/text/en/results.ftl"), read("www/index.html"));
    let after = content.split("emergency-signs =\n").nth(1).expect("the content has the signs");
    let signs: Vec<_> = after.lines().map_while(|line| line.trim_start().strip_prefix("- ")).collect();
    let listed: Vec<_> =
        page.lines().filter_map(|line| line.trim().strip_prefix("<li>")?.strip_suffix("</li>")).collect();
    assert!(signs.len() > 5, "{signs:?}");
    assert_eq!(listed, signs);
}

/// What docs/privacy.md tells a security officer.
#[test]
fn the_files_that_ask_for_something_are_those_that_we_name() {
    let ways =
        ["fetch(", " import(", ".src = ", "modulepreload", "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource"];
    let asks = |line: &str| {
        !line.trim_start().starts_with('*') && ways.iter().any(|way| line.contains(way)) && !line.contains("@")
    };
    let named = |path: &Path| {
        [
            "files.js",
            "loading.js",
            "bindings.js",
            "checked-import.js",
            "without-wasm.js",
            "frame.js",
            "on-demand.js",
            "nowasm.js",
        ]
        .iter()
        .any(|name| path.ends_with(name))
    };
    let (may, others): (Vec<_>, Vec<_>) = files("src/embed", "js").into_iter().partition(|(path, _)| named(path));
    none(&offending(&others, asks), "docs/privacy.md says which files ask for something:");
    let silent: Vec<_> = may.iter().filter(|(_, text)| !text.lines().any(asks)).map(|(path, _)| path).collect();
    assert!(silent.is_empty(), "these need not be named: {silent:?}");
}

/// A style of the page can load a picture for a part, and so would learn whether it is there.
#[test]
fn what_a_page_can_style_by_name_is_there_in_every_visit() {
    let parts = |text: &str| -> Vec<String> {
        let named = text.split(" part=\"").skip(1).filter_map(|rest| rest.split('"').next());
        named.map(ToOwned::to_owned).collect()
    };
    let markup = files("tests/markup", "snap");
    let (mut always, mut all) = (Vec::new(), Vec::new());
    for (path, text) in &markup {
        if ["start.snap", "about_you.snap", "signs_of_danger.snap"].iter().any(|name| path.ends_with(name)) {
            always.extend(parts(text));
        }
        all.extend(parts(text).into_iter().map(|part| format!("{}: {part}", path.display())));
    }
    let known = |line: &String| always.iter().any(|part| line.ends_with(&format!(": {part}")));
    let sometimes: Vec<_> = all.into_iter().filter(|line| !known(line)).collect();
    assert!(always.len() > 12, "the screens that everybody sees have parts: {always:?}");
    none(&sometimes, "a part is there only for some results:");
}
