//! How long it has lasted, which way it goes, how often it came.

use crate::ui::{
    View,
    form::{Field, TRENDS, UNITS},
    part::{Choices, Node, TextField, choices, el, nav, options_of, problems_of, screen, text_field, why},
};
use back_check_core::content::ScreenId;

/// How long it has lasted, which way it goes, how often it came.
pub(crate) fn timing(view: View<'_>, id: ScreenId) -> Node {
    let form = &view.session.form;
    let key = ["screen-", &view.session.pack.screen(id).id].concat();
    let missing = [
        (form.days().is_none(), "ui-duration-problem"),
        (form.trend.is_none(), "ui-trend-problem"),
        (form.episodes().is_none(), "ui-episodes-problem"),
    ];
    let [duration_problem, trend_problem, episodes_problem] = missing.map(|(wrong, key)| wrong.then_some(key));
    let duration = TextField {
        name: "duration",
        label: "ui-duration",
        hint: "ui-duration-hint",
        problem: duration_problem,
        value: &form.duration,
        field: Field::Duration,
    };
    let episodes = TextField {
        name: "episodes",
        label: "ui-episodes",
        hint: "ui-episodes-hint",
        problem: episodes_problem,
        value: &form.episodes,
        field: Field::Episodes,
    };
    let content = vec![
        why(view, &[&key, ".why"].concat()),
        problems_of(view, &missing),
        el("div", "bc-pair", vec![text_field(view, duration), unit(view)]),
        trend(view, trend_problem),
        text_field(view, episodes),
        nav(view, true),
    ];
    screen(view, view.say(&key), None, content)
}

fn unit(view: View<'_>) -> Node {
    choices(
        view,
        Choices {
            name: "unit",
            legend: "ui-unit",
            hint: None,
            problem: None,
            class: "bc-choices bc-choices--row",
            options: options_of(view, Field::Unit, &UNITS.map(|(_, key)| key)),
            chosen: Some(view.session.form.unit),
        },
    )
}

fn trend(view: View<'_>, problem: Option<&'static str>) -> Node {
    choices(
        view,
        Choices {
            name: "trend",
            legend: "ui-trend",
            hint: None,
            problem,
            class: "bc-choices",
            options: options_of(view, Field::Trend, &TRENDS.map(|(_, key)| key)),
            chosen: view.session.form.trend,
        },
    )
}
