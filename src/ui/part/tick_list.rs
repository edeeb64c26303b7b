//! A list to tick, each item a whole row, with "I'm not sure" beside it where that is offered, and "None of these" last.

use crate::ui::{Voice, use_voice};
use yew::prelude::*;

/// What a person did to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ticked {
    Yes,
    Unsure,
}

/// An item as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Tick {
    /// Unique within the list.
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    pub(crate) hint: Option<AttrValue>,
    pub(crate) ticked: Option<Ticked>,
    pub(crate) offers_unsure: bool,
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct TickListProps {
    /// What the list is about, for screen readers: the heading's words.
    pub(crate) legend: AttrValue,
    pub(crate) items: Vec<Tick>,
    pub(crate) none: bool,
    /// An item, by position, and what it is now.
    pub(crate) on_tick: Callback<(usize, Option<Ticked>)>,
    pub(crate) on_none: Callback<bool>,
}

/// A list to tick.
#[component]
pub(crate) fn TickList(props: &TickListProps) -> Html {
    let voice = use_voice();
    let none_id = voice.id("none");
    let on_none = props.on_none.reform({
        let none = props.none;
        move |_: Event| !none
    });
    html! {
        <fieldset class="bc-ticks">
            <legend class="bc-hidden">{ &props.legend }</legend>
            { for props.items.iter().enumerate().map(|(index, item)| row(&voice, index, item, &props.on_tick)) }
            <div class={classes!("bc-tick", "bc-tick--none", props.none.then_some("bc-tick--on"))}>
                <label class="bc-tick__main" for={none_id.clone()}>
                    <input id={none_id} class="bc-tick__box" type="checkbox" checked={props.none} onchange={on_none} />
                    <span class="bc-tick__words">{ voice.say("ui-none") }</span>
                </label>
            </div>
        </fieldset>
    }
}

fn row(voice: &Voice, index: usize, item: &Tick, on_tick: &Callback<(usize, Option<Ticked>)>) -> Html {
    let id = voice.id(&item.name);
    let (hint_id, unsure_id) = (format!("{id}-hint"), format!("{id}-unsure"));
    let (yes, unsure) = (item.ticked == Some(Ticked::Yes), item.ticked == Some(Ticked::Unsure));
    let toggle = |now: bool, to: Ticked| on_tick.reform(move |_: Event| (index, (!now).then_some(to)));
    html! {
        <div class={classes!("bc-tick", yes.then_some("bc-tick--on"), unsure.then_some("bc-tick--unsure"))} key={index}>
            <label class="bc-tick__main" for={id.clone()}>
                <input {id} class="bc-tick__box" type="checkbox" checked={yes} onchange={toggle(yes, Ticked::Yes)}
                    aria-describedby={item.hint.as_ref().map(|_| hint_id.clone())} />
                <span class="bc-tick__words">{ &item.label }</span>
            </label>
            if item.offers_unsure {
                <label class="bc-tick__unsure" for={unsure_id.clone()}>
                    <input id={unsure_id} class="bc-tick__small" type="checkbox" checked={unsure}
                        onchange={toggle(unsure, Ticked::Unsure)}
                        aria-label={voice.say_with("ui-unsure-about", |a| {
                            a.with(back_check_core::content::Arg::Name, item.label.as_str())
                        })} />
                    <span aria-hidden="true">{ voice.say("ui-unsure") }</span>
                </label>
            }
            if let Some(hint) = &item.hint {
                <p class="bc-tick__hint" id={hint_id}>{ hint }</p>
            }
        </div>
    }
}
