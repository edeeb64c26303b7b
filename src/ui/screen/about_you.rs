//! Who the questions are about: age, sex, pain now.

use crate::ui::{
    SessionAction, View,
    form::{Field, SEXES},
    part::{Choices, Node, TextField, choices, nav, options_of, problems_of, screen, text_field, why},
};
use back_check_core::{
    content::{ScreenId, Who},
    visit::Action,
};

/// Who the questions are about.
pub(crate) fn about_you(view: View<'_>, id: ScreenId) -> Node {
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

fn who(view: View<'_>) -> Node {
    let option = |who, key| (view.say(key), SessionAction::Visit(Action::SetWho(who)));
    choices(
        view,
        Choices {
            name: "who",
            legend: "ui-who",
            hint: None,
            problem: None,
            class: "bc-choices bc-choices--row",
            options: vec![option(Who::Me, "ui-who-me"), option(Who::Other, "ui-who-other")],
            chosen: Some(usize::from(view.session.visit.answers.who == Who::Other)),
        },
    )
}

fn sex(view: View<'_>, problem: Option<&'static str>) -> Node {
    choices(
        view,
        Choices {
            name: "sex",
            legend: "ui-sex",
            hint: Some("ui-sex-hint"),
            problem,
            class: "bc-choices bc-choices--row",
            options: options_of(view, Field::Sex, &SEXES.map(|(_, key)| key)),
            chosen: view.session.form.sex,
        },
    )
}

fn pain(view: View<'_>, problem: Option<&'static str>) -> Node {
    let mut options = Vec::new();
    for pain in 0..=10 {
        options.push((pain.to_string(), SessionAction::Choose(Field::Pain, pain)));
    }
    choices(
        view,
        Choices {
            name: "pain",
            legend: "ui-pain",
            hint: Some("ui-pain-hint"),
            problem,
            class: "bc-choices bc-choices--scale",
            options,
            chosen: view.session.form.pain,
        },
    )
}
