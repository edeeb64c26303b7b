//! Who the questions are about: age, sex, pain now.

use super::{QuestionProps, nav::Nav};
use crate::ui::{
    SessionAction,
    part::{Choices, Details, Problems, Screen, TextField, prose_of},
    use_voice,
};
use back_check_core::{
    content::Who,
    triage::Sex,
    visit::{AboutYou as Given, Action},
};
use yew::prelude::*;

const SEXES: [(Sex, &str); 3] =
    [(Sex::Female, "ui-sex-female"), (Sex::Male, "ui-sex-male"), (Sex::Unspecified, "ui-sex-unspecified")];

/// What is typed and chosen, before it is known to be whole.
#[derive(Clone, Debug, Default, PartialEq)]
struct Draft {
    age: String,
    sex: Option<usize>,
    pain: Option<usize>,
    tries: u32,
}

impl Draft {
    fn of(given: Option<Given>) -> Self {
        let sex = given.and_then(|given| SEXES.iter().position(|(sex, _)| *sex == given.sex));
        Self {
            age: given.map(|given| given.age.to_string()).unwrap_or_default(),
            sex,
            pain: given.map(|given| usize::from(given.pain)),
            tries: 0,
        }
    }

    fn age(&self) -> Option<u8> {
        self.age.trim().parse().ok().filter(|age| *age <= 120)
    }

    fn whole(&self) -> Option<Given> {
        let pain = u8::try_from(self.pain?).ok()?;
        Some(Given { age: self.age()?, sex: SEXES.get(self.sex?)?.0, pain })
    }
}

/// Who the questions are about.
#[component]
pub(crate) fn AboutYou(props: &QuestionProps) -> Html {
    let voice = use_voice();
    let draft = use_state(|| Draft::of(props.session.visit.answers.about));
    let id = props.session.pack.screen(props.screen).id.clone();
    let edit = |change: fn(&mut Draft, usize)| {
        let draft = draft.clone();
        Callback::from(move |value: usize| {
            let mut next = (*draft).clone();
            change(&mut next, value);
            draft.set(next);
        })
    };
    let on_type = {
        let draft = draft.clone();
        move |age: String| draft.set(Draft { age, ..(*draft).clone() })
    };
    let go_on = {
        let (draft, dispatch) = (draft.clone(), props.dispatch.clone());
        Callback::from(move |()| match draft.whole() {
            Some(given) => {
                dispatch.emit(SessionAction::Visit(Action::SetAbout(given)));
                dispatch.emit(SessionAction::Visit(Action::Continue));
            }
            None => draft.set(Draft { tries: draft.tries + 1, ..(*draft).clone() }),
        })
    };
    let on_who = props.dispatch.reform(|who| {
        SessionAction::Visit(Action::SetWho(if who == 0 { Who::Me } else { Who::Other }))
    });
    let tried = draft.tries > 0;
    let missing = |wrong: bool, key: &str| (tried && wrong).then(|| AttrValue::from(voice.say(key)));
    let age_problem = missing(draft.age().is_none(), "ui-age-problem");
    let sex_problem = missing(draft.sex.is_none(), "ui-sex-problem");
    let pain_problem = missing(draft.pain.is_none(), "ui-pain-problem");
    let problems = [&age_problem, &sex_problem, &pain_problem].into_iter().flatten().cloned().collect::<Vec<_>>();
    html! {
        <Screen heading={voice.say(&format!("screen-{id}"))}>
            <Details summary={html! { { voice.say("ui-why") } }} class="bc-why">
                { prose_of(&voice, &format!("screen-{id}.why")) }
            </Details>
            <Problems {problems} tries={draft.tries} />
            <Choices name="who" legend={voice.say("ui-who")} class="bc-choices--row" on_choose={on_who}
                options={vec![voice.say("ui-who-me").into(), voice.say("ui-who-other").into()]}
                chosen={Some(usize::from(props.session.visit.answers.who == Who::Other))} />
            <TextField name="age" label={voice.say("ui-age")} hint={voice.say("ui-age-hint")} value={draft.age.clone()}
                problem={age_problem} {on_type} on_enter={go_on.clone()} />
            <Choices name="sex" legend={voice.say("ui-sex")} hint={voice.say("ui-sex-hint")} class="bc-choices--row"
                options={SEXES.map(|(_, key)| AttrValue::from(voice.say(key))).to_vec()}
                chosen={draft.sex} problem={sex_problem} on_choose={edit(|draft, sex| draft.sex = Some(sex))} />
            <Choices name="pain" legend={voice.say("ui-pain")} hint={voice.say("ui-pain-hint")} class="bc-choices--scale"
                options={(0..=10).map(|pain: u8| AttrValue::from(pain.to_string())).collect::<Vec<_>>()}
                chosen={draft.pain} problem={pain_problem} on_choose={edit(|draft, pain| draft.pain = Some(pain))} />
            <Nav dispatch={props.dispatch.clone()} on_continue={go_on} />
        </Screen>
    }
}
