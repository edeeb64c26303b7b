//! Longer texts.

use crate::ui::Voice;
use back_check_core::content::{Block, blocks};
use yew::prelude::*;

/// The text of a message as paragraphs and lists.
pub(crate) fn prose_of(voice: &Voice, key: &str) -> Html {
    prose(&voice.say(key))
}

/// A text as paragraphs and lists.
pub(crate) fn prose(text: &str) -> Html {
    let block = |block: Block| match block {
        Block::Paragraph(text) => html! { <p>{ text }</p> },
        Block::List(items) => bullets(&items),
    };
    html! { <div class="bc-prose">{ for blocks(text).into_iter().map(block) }</div> }
}

/// A list.
pub(crate) fn bullets(items: &[String]) -> Html {
    html! { <ul class="bc-bullets">{ for items.iter().map(|item| html! { <li>{ item }</li> }) }</ul> }
}
