//! One box to tick, as a whole row.

use super::text;
use crate::ui::{SessionAction, View};
use yew::prelude::*;

/// One box to tick. The name is unique within the widget.
pub(crate) fn tick_box(view: View<'_>, name: &str, ticked: bool, words: String, action: SessionAction) -> Html {
    let id = view.voice.id(name);
    html! {
        <label class="bc-choice" for={id.clone()}>
            <input {id} class="bc-choice__dot" type="checkbox" checked={ticked} data-name={name.to_owned()}
                onchange={view.on_change(action)} />
            { text("span", "", words) }
        </label>
    }
}
