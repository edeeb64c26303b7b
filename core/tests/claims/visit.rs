//! The way through the questions: what is asked, what is not, where it ends, and how to go back.

use crate::support::{
    case, finding, judge, pack,
    walk::{SETTLING, Walk, rules, screen},
    words,
};
use back_check_core::{
    content::{Group, Level, Trend, Trigger},
    plan,
    triage::{Earlier, Refusal, Sex},
    visit::{AboutYou, Action, Answer, Mark, Progress, Rules, Step, Timing},
};

const ADULT: &str = "now nerves unwell belly-and-urine skin-chest-leg injury-and-bones pregnancy timing pattern-legs \
    pattern-life feels triggers conditions medicine-safety exercise-limits coping review result";

// Every place from here to the result, when nothing is said yes to.
fn places(mut walk: Walk) -> Vec<String> {
    let mut places = vec![walk.at()];
    while walk.at() != "result" && places.len() < 40 {
        walk.one_step();
        places.push(walk.at());
    }
    places
}

fn without<'a>(list: &'a str, left_out: &str) -> Vec<&'a str> {
    words(list).into_iter().filter(|place| !words(left_out).contains(place)).collect()
}

#[test]
fn a_self_care_woman_answers_17_screens_then_reviews_then_gets_the_result() {
    let start = Walk::of(30, Sex::Female);
    assert_eq!(places(start.clone()), words(ADULT));
    let screens = words(ADULT).len() - 2 + 1;
    assert_eq!(screens, 17, "with the screen about you, without review and result");
    assert_eq!(Progress::of(rules(), &start.visit), Some(Progress { step: 2, total: 17 }));
}

#[test]
fn pregnancy_is_asked_of_women_and_the_unspecified_from_10_to_60() {
    for (age, sex, asked) in [
        (10, Sex::Female, true),
        (9, Sex::Female, false),
        (60, Sex::Female, true),
        (61, Sex::Female, false),
        (30, Sex::Unspecified, true),
        (30, Sex::Male, false),
    ] {
        let answers = Walk::of(age, sex).visit.answers;
        assert_eq!(answers.is_asked_of(pack(), pack().screen(screen("pregnancy"))), asked, "{age} {sex:?}");
    }
    assert_eq!(places(Walk::of(30, Sex::Male)), without(ADULT, "pregnancy"));
}

#[test]
fn under_18_the_screens_on_feeling_triggers_medicine_and_exercise_are_not_asked() {
    let skipped = "feels triggers conditions medicine-safety exercise-limits";
    assert_eq!(places(Walk::of(17, Sex::Female)), without(ADULT, skipped));
    let mut walk = Walk::of(17, Sex::Male);
    walk.on_to("result");
    assert_eq!(judge(&walk.case()).exercise, Err(Refusal::Age));
    assert!(!plan::advice(pack(), &walk.case(), &judge(&walk.case())).iter().any(|item| item.medicine));
}

#[test]
fn a_screen_without_an_answer_does_not_let_go_on() {
    let mut walk = Walk::default();
    walk.act(Action::Continue).act(Action::Continue);
    assert_eq!(walk.at(), "about");
    let mut walk = Walk::of(40, Sex::Male);
    walk.act(Action::Continue);
    assert_eq!(walk.at(), "now");
    walk.act(Action::SetNone(screen("now"), true)).act(Action::SetMark(finding("collapse"), Some(Mark::Present)));
    walk.act(Action::SetMark(finding("collapse"), None)).act(Action::Continue);
    assert_eq!(walk.at(), "now", "a tick takes `none of these` back, and unticking does not bring it again");
    walk.on_to("timing").act(Action::Continue);
    assert_eq!(walk.at(), "timing");
}

#[test]
fn an_emergency_ends_the_questions_at_once_on_whatever_screen() {
    let mut walk = Walk::of(40, Sex::Male);
    assert_eq!(walk.answer("chest-pain").at(), "result");
    let mut walk = Walk::of(40, Sex::Male);
    assert_eq!(walk.on_to("coping").answer("self-harm").at(), "result");
    assert_eq!(walk.level(), Level::Emergency);
}

#[test]
fn an_emergency_department_ends_the_questions_but_not_before_the_nerves_are_asked() {
    let mut walk = Walk::of(40, Sex::Male);
    assert_eq!(walk.answer("major-injury").at(), "nerves");
    assert_eq!(walk.clone().answer("").at(), "result");
    assert_eq!(walk.answer("leg-weakness").level(), Level::Emergency);
    let mut walk = Walk::of(40, Sex::Male);
    assert_eq!(walk.on_to("belly-and-urine").answer("colic").at(), "result");
    let mut walk = Walk::of(9, Sex::Male);
    assert_eq!(walk.answer("").at(), "nerves");
    assert_eq!(walk.answer("").at(), "result");
}

#[test]
fn not_sure_of_a_sign_of_danger_is_asked_again_in_other_words_before_it_counts() {
    for (again, level, place) in [
        (Answer::Yes, Level::EmergencyDepartment, "result"),
        (Answer::Unsure, Level::EmergencyDepartment, "result"),
        (Answer::No, Level::SelfCare, "unwell"),
    ] {
        let mut walk = Walk::of(40, Sex::Male);
        walk.on_to("nerves").answer("?saddle-numbness");
        assert_eq!(walk.at(), "reword saddle-numbness");
        walk.act(Action::Reword(finding("saddle-numbness"), again));
        assert_eq!((walk.level(), walk.at().as_str()), (level, place), "{again:?}");
    }
}

#[test]
fn each_not_sure_is_asked_again_in_turn_even_when_one_is_an_emergency() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.answer("?leg-paralysis ?collapse");
    assert_eq!(walk.at(), "reword leg-paralysis");
    walk.act(Action::Reword(finding("leg-paralysis"), Answer::Yes));
    assert_eq!(walk.at(), "reword collapse");
    walk.act(Action::Reword(finding("collapse"), Answer::No));
    assert_eq!(walk.at(), "result");
    assert!(!walk.case().present.contains(finding("collapse")));
}

#[test]
fn not_sure_elsewhere_is_not_asked_again() {
    let mut walk = Walk::of(40, Sex::Male);
    assert_eq!(walk.on_to("unwell").answer("?fever").at(), "belly-and-urine");
    assert_eq!(walk.level(), Level::Soon);
}

const CLOSER: [(&str, &str); 3] = [
    ("both-legs", "both-legs-walking-only"),
    ("bladder-change", "bladder-longstanding"),
    ("bowel-change", "bowel-longstanding"),
];

#[test]
fn a_closer_yes_records_the_milder_finding_instead_and_no_or_not_sure_keep_the_worse() {
    for (worse, milder) in CLOSER {
        for answer in [Answer::Yes, Answer::No, Answer::Unsure] {
            let mut walk = Walk::of(40, Sex::Male);
            walk.on_to("nerves").answer(worse);
            assert_eq!(walk.at(), format!("follow-up {milder}"));
            walk.act(Action::FollowUp(finding(milder), answer));
            let [has_worse, has_milder] = [worse, milder].map(|id| walk.case().present.contains(finding(id)));
            let mild = answer == Answer::Yes;
            assert_eq!((has_worse, has_milder), (!mild, mild), "{worse} {answer:?}");
            assert_eq!(walk.level(), if mild { Level::Soon } else { Level::EmergencyDepartment });
            assert_eq!(walk.at(), if mild { "unwell" } else { "result" });
        }
    }
}

#[test]
fn a_closer_question_follows_a_not_sure_that_stays() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("nerves").answer("?bladder-change").act(Action::Reword(finding("bladder-change"), Answer::Unsure));
    assert_eq!(walk.at(), "follow-up bladder-longstanding");
    walk.act(Action::FollowUp(finding("bladder-longstanding"), Answer::Yes));
    assert!(walk.case().unsure.is_empty());
    assert_eq!((walk.level(), walk.at().as_str()), (Level::Soon, "unwell"));
}

#[test]
fn a_closer_question_that_cannot_change_the_level_is_not_asked() {
    let mut walk = Walk::of(40, Sex::Male);
    assert_eq!(walk.on_to("nerves").answer("bladder-change saddle-numbness").at(), "result");
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("nerves").answer("bladder-change bowel-change");
    walk.act(Action::FollowUp(finding("bladder-longstanding"), Answer::No));
    assert_eq!(walk.at(), "result", "the bowel no longer matters");
    let mut walk = Walk::of(40, Sex::Male);
    walk.answer("major-injury").answer("both-legs");
    assert_eq!(walk.at(), "follow-up both-legs-walking-only", "with a big injury it is an ambulance or not");
}

#[test]
fn a_closer_answer_no_longer_counts_when_its_symptom_is_unticked_and_does_not_come_back_with_it() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("nerves").answer("bladder-change");
    walk.act(Action::FollowUp(finding("bladder-longstanding"), Answer::Yes)).act(Action::Back).act(Action::Back);
    assert_eq!(walk.at(), "nerves");
    walk.answer("");
    assert_eq!((walk.level(), walk.at().as_str()), (Level::SelfCare, "unwell"));
    walk.act(Action::Back).answer("bladder-change");
    assert_eq!(walk.at(), "follow-up bladder-longstanding");
    assert_eq!(walk.level(), Level::EmergencyDepartment);
}

#[test]
fn a_closer_answer_no_longer_counts_when_its_symptom_is_denied_in_other_words() {
    let (worse, milder) = (finding("bladder-change"), finding("bladder-longstanding"));
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("nerves").answer("?bladder-change").act(Action::Reword(worse, Answer::Unsure));
    walk.act(Action::FollowUp(milder, Answer::Yes)).act(Action::Back).act(Action::Back);
    assert_eq!(walk.at(), "reword bladder-change");
    walk.act(Action::Reword(worse, Answer::No));
    assert_eq!((walk.level(), walk.at().as_str()), (Level::SelfCare, "unwell"));
    assert!(walk.case().present.is_empty());
}

#[test]
fn back_keeps_every_answer_and_undoes_the_move() {
    let mut walk = Walk::of(40, Sex::Female);
    walk.answer("").answer("?leg-weakness").act(Action::Reword(finding("leg-weakness"), Answer::No));
    walk.answer("diabetes").on_to("result");
    let answers = walk.visit.answers.clone();
    let mut trail = words(ADULT);
    trail.insert(2, "reword leg-weakness");
    for place in trail.iter().rev().skip(1).chain(&["about", "start"]) {
        walk.act(Action::Back);
        assert_eq!((walk.at(), &walk.visit.answers), ((*place).to_owned(), &answers));
    }
    assert!(!walk.visit.can_go_back());
    assert_eq!(walk.act(Action::Back).at(), "start");
}

#[test]
fn after_a_stop_going_back_and_unticking_goes_on_and_the_answers_behind_the_stop_count() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.answer("").answer("").answer("fever").on_to("timing").act(Action::Change(screen("now")));
    assert_eq!(walk.answer("chest-pain").at(), "result");
    assert_eq!(walk.act(Action::Back).at(), "now");
    walk.answer("");
    assert_eq!(walk.level(), Level::Urgent, "the fever is still counted");
    assert_ne!(walk.at(), "result");
}

#[test]
fn pregnancy_said_before_the_sex_was_changed_no_longer_counts_and_counts_again_after_changing_back() {
    let mut walk = Walk::of(40, Sex::Female);
    walk.on_to("pregnancy").answer("pregnant").on_to("review");
    assert_eq!(walk.level(), Level::Routine);
    for (sex, level) in [(Sex::Male, Level::SelfCare), (Sex::Unspecified, Level::Routine)] {
        walk.act(Action::Change(screen("about"))).act(Action::SetAbout(AboutYou { age: 40, sex, pain: 3 }));
        assert_eq!((walk.act(Action::Continue).at(), walk.level()), ("review".to_owned(), level));
    }
}

#[test]
fn changing_an_answer_on_the_review_returns_to_the_review_with_the_new_level() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("review").act(Action::Change(screen("timing")));
    let timing = Timing { duration_days: 20, trend: Trend::Same, ..SETTLING };
    walk.act(Action::SetTiming(timing)).act(Action::Continue);
    assert_eq!((walk.at().as_str(), walk.level()), ("review", Level::Soon));
    assert_eq!(walk.act(Action::Continue).at(), "result");
}

#[test]
fn going_back_from_the_review_after_a_change_still_returns_to_the_review() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("review").act(Action::Change(screen("unwell"))).answer("diabetes").act(Action::Back);
    assert_eq!(walk.at(), "unwell");
    assert_eq!(walk.answer("").at(), "review");
    walk.act(Action::Change(screen("now"))).answer("chest-pain");
    assert_eq!(walk.at(), "result");
    walk.act(Action::Back).answer("");
    assert_eq!(walk.at(), "review", "a tick by mistake on the review costs no second walk through all screens");
}

#[test]
fn at_urgent_the_rest_is_offered_and_leaving_it_leads_to_coping() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("unwell").answer("fever").on_to("offer");
    let mut taken = walk.clone();
    walk.act(Action::Offer(false));
    assert_eq!(places(walk.clone()), ["coping", "review", "result"]);
    assert!(walk.case().unanswered.contains(Group::ExerciseLimits));
    taken.act(Action::Offer(true));
    let rest = "feels triggers conditions medicine-safety exercise-limits coping review result";
    assert_eq!(places(taken), words(rest));
}

#[test]
fn what_was_answered_already_is_not_offered_again() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("feels").answer("feels-tight").on_to("review");
    walk.act(Action::Change(screen("unwell"))).answer("fever");
    assert_eq!((walk.at().as_str(), walk.level()), ("review", Level::Urgent));
    assert!(walk.case().present.contains(finding("feels-tight")));
}

#[test]
fn leaving_the_offer_also_passes_over_what_was_answered_before_it_and_that_still_counts() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("feels").answer("feels-tight");
    while walk.at() != "unwell" {
        walk.act(Action::Back);
    }
    walk.answer("fever").on_to("offer").act(Action::Offer(false));
    assert_eq!(walk.at(), "coping");
    assert!(walk.case().present.contains(finding("feels-tight")));
}

#[test]
fn when_the_level_falls_again_the_screens_that_were_left_are_asked() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("unwell").answer("fever").on_to("offer").act(Action::Offer(false)).on_to("review");
    walk.act(Action::Change(screen("unwell"))).answer("");
    let rest = "feels triggers conditions medicine-safety exercise-limits review result";
    assert_eq!(places(walk), words(rest));
}

#[test]
fn a_screen_that_is_asked_again_stands_between_the_person_and_every_result() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("result").act(Action::AskAgain(screen("pattern-legs"))).act(Action::AskAgain(screen("nerves")));
    assert_eq!(walk.at(), "nerves");
    assert!(walk.case().unanswered.contains(Group::Nerves), "what was said then is not said now");
    let mut back = walk.clone();
    assert_eq!(back.act(Action::Back).at(), "review", "Back leads forward, to the next that is asked again");
    for _ in 0..30 {
        back.act(Action::Back);
        assert_ne!(back.at(), "result", "Back leads past the question");
    }
    assert_eq!(places(walk), words("nerves pattern-legs review result"));
}

#[test]
fn what_was_ticked_on_a_screen_that_is_asked_again_stays_ticked() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("pattern-legs").answer("one-leg-pain").on_to("result").act(Action::AskAgain(screen("pattern-legs")));
    assert!(walk.visit.answers.mark(finding("one-leg-pain")).is_some());
    assert!(!walk.case().present.contains(finding("one-leg-pain")), "not before it is said anew");
    walk.act(Action::Continue).on_to("result");
    assert!(walk.case().present.contains(finding("one-leg-pain")));
}

#[test]
fn an_action_that_does_not_fit_changes_nothing() {
    let mut walk = Walk::of(40, Sex::Male);
    walk.answer("");
    let before = walk.visit.clone();
    walk.act(Action::Reword(finding("leg-weakness"), Answer::Yes));
    walk.act(Action::FollowUp(finding("bladder-longstanding"), Answer::Yes)).act(Action::Offer(true));
    assert_eq!(walk.visit, before);
    assert_eq!(walk.visit.step, Step::Screen(screen("nerves")));
    assert_eq!(walk.act(Action::Restart).visit, Walk::default().visit);
}

#[test]
fn the_case_of_the_answers_is_the_case_of_the_rules() {
    let mut walk = Walk::of(65, Sex::Male);
    walk.on_to("unwell").answer("?fever diabetes").on_to("timing");
    walk.act(Action::SetTiming(Timing { duration_days: 14, trend: Trend::Worse, episodes_6_months: 3 }));
    walk.act(Action::Continue).answer("cough-pain").on_to("review");
    let mut expected = case("age=65 pain=3 days=14 trend=worse episodes=3 ?fever diabetes cough-pain");
    expected.sex = Sex::Male;
    assert_eq!(walk.case(), expected);
}

#[test]
fn what_an_earlier_check_found_counts_when_the_answers_are_judged() {
    let from = pack().rules.iter().find_map(|rule| match &rule.trigger {
        Trigger::Worse { from, .. } => Some(*from),
        _ => None,
    });
    let earlier = Earlier { level: from.expect("there is a rule for a later check"), findings: Default::default() };
    let mut walk = Walk::of(40, Sex::Male);
    walk.on_to("timing").act(Action::SetTiming(Timing { trend: Trend::Worse, ..SETTLING }));
    let later = Rules { earlier: Some(earlier), ..rules() };
    let level = later.triage(&walk.visit.answers).map(|triage| triage.level);
    assert!(level > Some(walk.level()), "it was {from:?} and has become worse: {level:?}");
}
