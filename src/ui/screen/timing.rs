//! How long it has lasted, which way it goes, how often it came.

use super::{QuestionProps, nav::Nav};
use crate::ui::{
    SessionAction,
    part::{Choices, Details, Problems, Screen, TextField, prose_of},
    use_voice,
};
use back_check_core::{
    content::Trend,
    visit::{Action, Timing as Given},
};
use yew::prelude::*;

const TRENDS: [(Trend, &str); 3] =
    [(Trend::Better, "ui-trend-better"), (Trend::Same, "ui-trend-same"), (Trend::Worse, "ui-trend-worse")];

// A month and a year as people count them; the rules look at weeks, not at single days.
const UNITS: [(u32, &str); 4] =
    [(1, "ui-unit-days"), (7, "ui-unit-weeks"), (30, "ui-unit-months"), (365, "ui-unit-years")];

/// What is typed and chosen, before it is known to be whole.
#[derive(Clone, Debug, Default, PartialEq)]
struct Draft {
    count: String,
    unit: usize,
    trend: Option<usize>,
    episodes: String,
    tries: u32,
}

impl Draft {
    fn of(given: Option<Given>) -> Self {
        let Some(given) = given else { return Self::default() };
        let fits = |(days, _): &(u32, &str)| given.duration_days > 0 && given.duration_days.is_multiple_of(*days);
        let unit = UNITS.iter().rposition(fits).unwrap_or(0);
        Self {
            count: (given.duration_days / UNITS[unit].0).to_string(),
            unit,
            trend: TRENDS.iter().position(|(trend, _)| *trend == given.trend),
            episodes: given.episodes_6_months.to_string(),
            tries: 0,
        }
    }

    fn days(&self) -> Option<u32> {
        let count: u32 = self.count.trim().parse().ok()?;
        count.checked_mul(UNITS.get(self.unit)?.0).filter(|days| *days <= 120 * 366)
    }

    fn episodes(&self) -> Option<u32> {
        self.episodes.trim().parse().ok().filter(|count| (1..=999).contains(count))
    }

    fn whole(&self) -> Option<Given> {
        let (duration_days, episodes_6_months) = (self.days()?, self.episodes()?);
        Some(Given { duration_days, episodes_6_months, trend: TRENDS.get(self.trend?)?.0 })
    }
}

/// How long it has lasted, which way it goes, how often it came.
#[component]
pub(crate) fn Timing(props: &QuestionProps) -> Html {
    let voice = use_voice();
    let draft = use_state(|| Draft::of(props.session.visit.answers.timing));
    let id = props.session.pack.screen(props.screen).id.clone();
    let choose = |change: fn(&mut Draft, usize)| {
        let draft = draft.clone();
        Callback::from(move |value: usize| {
            let mut next = (*draft).clone();
            change(&mut next, value);
            draft.set(next);
        })
    };
    let write = |change: fn(&mut Draft, String)| {
        let draft = draft.clone();
        Callback::from(move |text: String| {
            let mut next = (*draft).clone();
            change(&mut next, text);
            draft.set(next);
        })
    };
    let go_on = {
        let (draft, dispatch) = (draft.clone(), props.dispatch.clone());
        Callback::from(move |()| match draft.whole() {
            Some(given) => {
                dispatch.emit(SessionAction::Visit(Action::SetTiming(given)));
                dispatch.emit(SessionAction::Visit(Action::Continue));
            }
            None => draft.set(Draft { tries: draft.tries + 1, ..(*draft).clone() }),
        })
    };
    let tried = draft.tries > 0;
    let missing = |wrong: bool, key: &str| (tried && wrong).then(|| AttrValue::from(voice.say(key)));
    let count_problem = missing(draft.days().is_none(), "ui-duration-problem");
    let trend_problem = missing(draft.trend.is_none(), "ui-trend-problem");
    let episodes_problem = missing(draft.episodes().is_none(), "ui-episodes-problem");
    let problems = [&count_problem, &trend_problem, &episodes_problem].into_iter().flatten().cloned().collect::<Vec<_>>();
    html! {
        <Screen heading={voice.say(&format!("screen-{id}"))}>
            <Details summary={html! { { voice.say("ui-why") } }} class="bc-why">
                { prose_of(&voice, &format!("screen-{id}.why")) }
            </Details>
            <Problems {problems} tries={draft.tries} />
            <div class="bc-pair">
                <TextField name="duration" label={voice.say("ui-duration")} hint={voice.say("ui-duration-hint")}
                    value={draft.count.clone()} problem={count_problem}
                    on_type={write(|draft, text| draft.count = text)} on_enter={go_on.clone()} />
                <Choices name="unit" legend={voice.say("ui-unit")} class="bc-choices--row"
                    options={UNITS.map(|(_, key)| AttrValue::from(voice.say(key))).to_vec()}
                    chosen={Some(draft.unit)} on_choose={choose(|draft, unit| draft.unit = unit)} />
            </div>
            <Choices name="trend" legend={voice.say("ui-trend")}
                options={TRENDS.map(|(_, key)| AttrValue::from(voice.say(key))).to_vec()}
                chosen={draft.trend} problem={trend_problem} on_choose={choose(|draft, trend| draft.trend = Some(trend))} />
            <TextField name="episodes" label={voice.say("ui-episodes")} hint={voice.say("ui-episodes-hint")}
                value={draft.episodes.clone()} problem={episodes_problem}
                on_type={write(|draft, text| draft.episodes = text)} on_enter={go_on.clone()} />
            <Nav dispatch={props.dispatch.clone()} on_continue={go_on} />
        </Screen>
    }
}
