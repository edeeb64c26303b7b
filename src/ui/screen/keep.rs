//! Keeping the programme: on this device or in a file, and taking it away again; and what the first screen says of it.

use super::closed::{again, why_again};
use crate::ui::{
    Page, SessionAction, View,
    environment::outlet,
    noted::{Note, Said},
    part::{Node, bullets, button, el, link, main_button, screen, section, text, with},
};
use back_check_core::diary::{Keeping, LARGEST, StoreFault, Trouble, Unreadable};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Keeping the programme.
pub(crate) fn keep(view: View<'_>) -> Node {
    let status = &[("class", "bc-note"), ("role", "status")];
    let said = view.session.noted.as_ref().and_then(|noted| noted.said).map(|said| view.say(words(said)));
    let mut content = vec![text("p", "bc-lead", view.say("ui-store-lead"))];
    content.push(with("div", status, said.map(|words| text("p", "", words)).into_iter().collect()));
    content.push(on_device(view));
    content.push(in_file(view));
    screen(view, view.say("ui-store-page"), None, content)
}

fn keeping(view: View<'_>) -> Keeping {
    view.session.noted.as_ref().map(|noted| noted.book.keeping.clone()).unwrap_or_default()
}

fn on_device(view: View<'_>) -> Node {
    let mut content = Vec::new();
    match keeping(view) {
        Keeping::Not => {
            content.push(text("p", "", view.say("ui-store-not-kept")));
            content.push(bullets(view.voice.items("ui-store-who")));
            let keep = SessionAction::Note(Note::Keep);
            content.push(el("div", "bc-actions", vec![button(view, "keep", view.say("ui-store-keep"), keep)]));
            return section(view.say("ui-store-device"), content);
        }
        Keeping::Kept(_) => {
            content.push(text("p", "", view.say("ui-store-is-kept")));
            content.push(bullets(view.voice.items("ui-store-who")));
        }
        Keeping::Foreign(why) => content.push(text("p", "", view.say(unreadable(why)))),
    }
    let unread = view.session.diary().map_or(0, |diary| diary.unread());
    if unread > 0 {
        content.push(text(
            "p",
            "bc-muted",
            view.voice.count("ui-store-unread", u32::try_from(unread).unwrap_or(u32::MAX)),
        ));
    }
    let clear = SessionAction::Note(Note::Clear);
    content.push(el("div", "bc-actions", vec![button(view, "clear", view.say("ui-store-clear"), clear)]));
    section(view.say("ui-store-device"), content)
}

fn in_file(view: View<'_>) -> Node {
    let save = button(view, "save", view.say("ui-store-save"), SessionAction::Note(Note::Save));
    let id = view.voice.id("load");
    let dispatch = view.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let dispatch = dispatch.clone();
        let done = Callback::from(move |text: Option<String>| {
            dispatch.emit(SessionAction::Note(Note::Loaded(text.map(Rc::from))));
        });
        let input: HtmlInputElement = event.target_unchecked_into();
        outlet().read_chosen(&input, LARGEST, done);
    });
    let label = with("label", &[("class", "bc-field__label"), ("for", &id)], vec![view.say("ui-store-load").into()]);
    let input = Node::from(html! { <input {id} class="bc-file" type="file" accept=".txt,text/plain" {onchange} /> });
    let field = el("div", "bc-field", vec![label, input]);
    section(
        view.say("ui-store-file"),
        vec![text("p", "", view.say("ui-store-file-lead")), el("div", "bc-actions", vec![save]), field],
    )
}

fn words(said: Said) -> &'static str {
    match said {
        Said::Kept => "ui-store-said-kept",
        Said::Cleared => "ui-store-said-cleared",
        Said::Saved => "ui-store-said-saved",
        Said::Loaded => "ui-store-said-loaded",
        Said::NotLoaded(Some(Unreadable::Newer)) => "ui-store-file-newer",
        Said::NotLoaded(_) => "ui-store-file-wrong",
        Said::Trouble(Trouble::Store(StoreFault::Full)) => "ui-store-full",
        Said::Trouble(Trouble::Store(StoreFault::Blocked)) => "ui-store-blocked",
        Said::Trouble(Trouble::Unreadable(why)) => unreadable(why),
        Said::Trouble(Trouble::ClearedElsewhere) => "ui-store-cleared-elsewhere",
        Said::Trouble(Trouble::NotCleared) => "ui-store-not-cleared",
    }
}

fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::Newer => "ui-store-newer",
        Unreadable::NotADiary | Unreadable::TooLarge => "ui-store-broken",
    }
}

/// What the first screen says of what is kept: the way back into a programme, or a quiet way to open one from a file.
pub(crate) fn welcome(view: View<'_>) -> Node {
    let open = |key: &str| link(view, "open-keep", vec![view.say(key).into()], SessionAction::Open(Page::Keep));
    let mut content = Vec::new();
    match keeping(view) {
        Keeping::Not => return open("ui-store-open"),
        Keeping::Foreign(why) => content.push(text("p", "", view.say(unreadable(why)))),
        Keeping::Kept(_) => {
            content.push(text("strong", "", view.say("ui-store-welcome")));
            if let Some(why) = view.session.why_again() {
                content.push(text("p", "", why_again(view, why)));
                content.push(again(view));
            } else if view.session.answers_that_hold().is_some() {
                content.push(text("p", "", view.say("ui-store-holds")));
                let resume = SessionAction::Note(Note::Resume);
                content.push(main_button(view, "resume", view.say("ui-store-resume"), resume));
            } else {
                content.push(text("p", "", view.say("ui-store-expired")));
            }
        }
    }
    content.push(open("ui-store-manage"));
    el("div", "bc-note", content)
}
