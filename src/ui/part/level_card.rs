//! A card for a level of urgency: a thick edge, a sign and a word, never colour alone.

use super::icon::{Icon, icon};
use back_check_core::content::Level;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct LevelCardProps {
    pub(crate) level: Level,
    pub(crate) label: AttrValue,
    pub(crate) children: Html,
}

/// A card for a level of urgency.
#[component]
pub(crate) fn LevelCard(props: &LevelCardProps) -> Html {
    let sign = match props.level {
        Level::Emergency => Icon::Phone,
        Level::EmergencyDepartment => Icon::Alert,
        Level::Urgent => Icon::Clock,
        Level::Soon | Level::Routine => Icon::Calendar,
        Level::SelfCare => Icon::Home,
    };
    html! {
        <div class={classes!("bc-card", format!("bc-card--{}", props.level.id()))}>
            <p class="bc-card__label">{ icon(sign) }<span>{ &props.label }</span></p>
            { props.children.clone() }
        </div>
    }
}
