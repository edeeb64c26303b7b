//! Where a statement comes from, and how sure it is.

use super::{Node, details, el, prose_of, push_some, text, with};
use crate::ui::Voice;
use back_check_core::content::{Evidence, Source, SourceId};

/// A list of sources, each with what was done to check it.
pub(crate) fn source_list(voice: &Voice, sources: &[SourceId]) -> Node {
    let mut items = Vec::new();
    for id in sources {
        push_some(&mut items, voice.pack.source(*id).map(|it| source(voice, it)));
    }
    el("div", "bc-sources", vec![text("p", "bc-sources__title", voice.say("ui-sources")), el("ul", "", items)])
}

fn source(voice: &Voice, source: &Source) -> Node {
    let checked = voice.say(if source.opened { "ui-source-opened" } else { "ui-source-known" });
    let title =
        source.section.as_ref().map_or_else(|| source.title.clone(), |part| [&source.title, ", ", part].concat());
    let rest = [". ", &source.publisher, ". ", &checked].concat();
    let cited = match &source.url {
        Some(url) => {
            let link =
                [("class", "bc-link"), ("target", "_blank"), ("rel", "noopener noreferrer"), ("href", url.as_str())];
            with("a", &link, vec![title.into()])
        }
        None => text("span", "", title),
    };
    el("li", "", vec![cited, text("span", "bc-muted", rest)])
}

/// How well a statement is supported, and by what, folded.
pub(crate) fn how_sure(voice: &Voice, evidence: Evidence, sources: &[SourceId]) -> Node {
    let words = prose_of(voice, &["evidence-", evidence.id()].concat());
    details("bc-details", "how-sure", voice.say("ui-how-sure"), vec![words, source_list(voice, sources)])
}
