//! Who the questions are about: age, sex, pain now.

use crate::ui::{
    SessionAction, View,
    form::{Field, SEXES},
    part::{Choices, TextField, choices, nav, problems_of, screen, text_field, why},
};
use back_check_core::{
    content::{ScreenId, Who},
    visit::Action,
};
use yew::prelude::*;

/// Who the questions are about.
pub(crate) fn about_you(view: View<'_>, id: ScreenId) -> Html {
    let form = &view.session.form;
    let key = ["screen-", &view.session.pack.screen(id).id].concat();
    let missing = [
        (form.age().is_none(), "ui-age-problem"),
        (form.sex.is_none(), "ui-sex-problem"),
        (form.pain.is_none(), "ui-pain-problem"),
    ];
    let [age_problem, sex_problem, pain_problem] = missing.map(|(wrong, key)| wrong.then_some(key));
    let age = TextField {
        name: "age",
        label: "ui-age",
        hint: "ui-age-hint",
        problem: age_problem,
        value: &form.age,
        field: Field::Age,
    };
    let content = vec![
        why(view, &[&key, ".why"].concat()),
        problems_of(view, &missing),
        who(view),
        text_field(view, age),
        sex(view, sex_problem),
        pain(view, pain_problem),
        nav(view, true),
    ];
    screen(view, view.say(&key), None, content)
}

fn who(view: View<'_>) -> Html {
    let option = |(who, key)| (view.say(key), SessionAction::Visit(Action::SetWho(who)));
    choices(
        view,
        Choices {
            name: "who",
            legend: "ui-who",
            hint: None,
            problem: None,
            class: "bc-choices bc-choices--row",
            options: [(Who::Me, "ui-who-me"), (Who::Other, "ui-who-other")].map(option).to_vec(),
            chosen: Some(usize::from(view.session.visit.answers.who == Who::Other)),
        },
    )
}

fn sex(view: View<'_>, problem: Option<&'static str>) -> Html {
    let option =
        |(position, (_, key)): (usize, &(_, &str))| (view.say(key), SessionAction::Choose(Field::Sex, position));
    choices(
        view,
        Choices {
            name: "sex",
            legend: "ui-sex",
            hint: Some("ui-sex-hint"),
            problem,
            class: "bc-choices bc-choices--row",
            options: SEXES.iter().enumerate().map(option).collect(),
            chosen: view.session.form.sex,
        },
    )
}

fn pain(view: View<'_>, problem: Option<&'static str>) -> Html {
    let option = |pain: usize| (pain.to_string(), SessionAction::Choose(Field::Pain, pain));
    choices(
        view,
        Choices {
            name: "pain",
            legend: "ui-pain",
            hint: Some("ui-pain-hint"),
            problem,
            class: "bc-choices bc-choices--scale",
            options: (0..=10).map(option).collect(),
            chosen: view.session.form.pain,
        },
    )
}
