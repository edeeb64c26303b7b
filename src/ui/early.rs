//! The screens that are there before the program is. A program on the build machine renders them (`prerender/`), by the same
//! functions that show them in the widget, and the element shows them until the widget does.

use super::{
    Session, SessionAction,
    app::voice,
    frame,
    view::{Places, View},
};
use crate::embed::Config;
use back_check_core::content::Pack;
use std::rc::Rc;
use yew::prelude::*;

/// No widget has it: the ids of these screens are none of a widget's.
const INSTANCE: u32 = 0;

/// Which screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Early {
    /// What this is, the signs of an emergency, and Start.
    Start,
    /// Who the questions are about.
    FirstQuestion,
}

/// What such a screen is made from.
#[derive(Clone, Properties)]
pub struct EarlyScreenProps {
    /// Which it is.
    pub screen: Early,
    /// Its words.
    pub pack: Rc<Pack>,
    /// ISO code of the region, where that is known.
    pub region: Option<String>,
}

impl PartialEq for EarlyScreenProps {
    fn eq(&self, other: &Self) -> bool {
        self.screen == other.screen && Rc::ptr_eq(&self.pack, &other.pack) && self.region == other.region
    }
}

/// A screen as the widget shows it when nothing has been answered.
#[component]
pub fn EarlyScreen(props: &EarlyScreenProps) -> Html {
    let language = props.pack.words.language.clone();
    let config = Config { language, region: props.region.clone(), ..Config::default() };
    drawn(props.screen, &props.pack, &config)
}

/// The same by itself, for who wants it drawn and no more.
pub(crate) fn drawn(screen: Early, pack: &Rc<Pack>, config: &Config) -> Html {
    let mut session = Session::new(pack.clone(), None);
    if screen == Early::FirstQuestion {
        session.after(SessionAction::Continue);
    }
    let voice = voice(&session, config, INSTANCE);
    let (dispatch, places) = (Callback::noop(), Places::default());
    frame::frame(View { voice: &voice, session: &session, config, dispatch: &dispatch, places: &places })
}
