//! What holds however someone goes through the questions: in order, out of order, back and forth, or at random.

use crate::support::{
    any_case, describe, fired_ids, for_all, judge, pack,
    walk::{SETTLING, Walk, rules},
};
use back_check_core::{
    content::{FindingId, Level, ScreenId, ScreenKind, Trend, Who},
    triage::{Case, Sex},
    visit::{AboutYou, Action, Answer, Mark, Step, Timing},
};
use proptest::{collection::vec, prelude::*, sample::select, test_runner::TestCaseError};

// What a person with this case is asked at all: the rest they cannot report.
fn as_asked(mut case: Case) -> Case {
    let about = AboutYou { age: case.numbers.age, sex: case.sex, pain: case.numbers.pain.unwrap_or(3) };
    let timing = timing(&case);
    case.numbers.pain = Some(about.pain);
    case.numbers.duration_days = Some(timing.duration_days);
    (case.numbers.trend, case.numbers.episodes_6_months) = (Some(timing.trend), Some(timing.episodes_6_months));
    let answers = Walk::of(about.age, about.sex).visit.answers;
    for screen in pack().screens.iter().filter(|screen| !answers.is_asked_of(pack(), screen)) {
        screen.items().iter().for_each(|item| forget(&mut case, *item));
    }
    for follow_up in &pack().follow_ups {
        let milder = case.present.contains(follow_up.finding);
        let asked = [follow_up.instead_of, follow_up.finding].iter().any(|finding| reports(&case, *finding));
        forget(&mut case, follow_up.instead_of);
        forget(&mut case, follow_up.finding);
        if asked {
            case.present.insert(if milder { follow_up.finding } else { follow_up.instead_of });
        }
    }
    case
}

fn reports(case: &Case, finding: FindingId) -> bool {
    case.present.contains(finding) || case.unsure.contains(finding)
}

fn forget(case: &mut Case, finding: FindingId) {
    case.present.remove(finding);
    case.unsure.remove(finding);
}

fn timing(case: &Case) -> Timing {
    Timing {
        duration_days: case.numbers.duration_days.unwrap_or(SETTLING.duration_days),
        trend: case.numbers.trend.unwrap_or(SETTLING.trend),
        episodes_6_months: case.numbers.episodes_6_months.unwrap_or(SETTLING.episodes_6_months),
    }
}

// Says what the person would say at this step, without going on.
fn say(walk: &mut Walk, person: &Case, screen: ScreenId) {
    match &pack().screen(screen).kind {
        ScreenKind::About => {
            let about = AboutYou { age: person.numbers.age, sex: person.sex, pain: person.numbers.pain.unwrap_or(3) };
            walk.act(Action::SetAbout(about));
        }
        ScreenKind::Timing => _ = walk.act(Action::SetTiming(timing(person))),
        ScreenKind::Findings { items, .. } => {
            walk.act(Action::SetNone(screen, true));
            for item in items {
                let closer = pack().follow_ups.iter().find(|follow_up| follow_up.instead_of == *item);
                let milder = closer.is_some_and(|follow_up| person.present.contains(follow_up.finding));
                if person.present.contains(*item) || milder {
                    walk.act(Action::SetMark(*item, Some(Mark::Present)));
                } else if person.unsure.contains(*item) {
                    walk.act(Action::SetMark(*item, Some(Mark::Unsure(None))));
                }
            }
        }
    }
}

// Answers a closer question, or the offer, as the person would; a sign of danger they are not sure of stays so.
fn go_on(walk: &mut Walk, person: &Case, take_offer: bool) {
    match walk.visit.step {
        Step::Reword(finding) => walk.act(Action::Reword(finding, Answer::Unsure)),
        Step::FollowUp(finding) if person.present.contains(finding) => walk.act(Action::FollowUp(finding, Answer::Yes)),
        Step::FollowUp(finding) => walk.act(Action::FollowUp(finding, Answer::Unsure)),
        Step::Offer => walk.act(Action::Offer(take_offer)),
        _ => walk.act(Action::Continue),
    };
}

// The person answers all that is asked, screen by screen.
fn through(person: &Case, take_offer: bool) -> Walk {
    let mut walk = Walk::default();
    for _ in 0..80 {
        if let Step::Screen(screen) = walk.visit.step {
            say(&mut walk, person, screen);
        }
        go_on(&mut walk, person, take_offer);
        if walk.visit.step == Step::Result {
            return walk;
        }
    }
    panic!("no result after 80 steps, at {}", walk.at());
}

fn any_sex() -> impl Strategy<Value = Sex> {
    select(vec![Sex::Female, Sex::Male, Sex::Unspecified])
}

fn any_person(most: usize) -> impl Strategy<Value = Case> {
    (any_case(most), any_sex()).prop_map(|(case, sex)| as_asked(Case { sex, ..case }))
}

#[test]
fn whoever_answers_truly_gets_the_level_of_their_case_or_is_stopped_on_the_way_there() {
    for_all(
        4_000,
        (any_person(4), any::<bool>()),
        |(person, _)| describe(person),
        |(person, take_offer)| {
            let walk = through(&person, take_offer);
            let (found, whole) = (walk.level(), judge(&person));
            if found < Level::EmergencyDepartment {
                prop_assert_eq!(found, whole.level);
            }
            if found < Level::Urgent {
                prop_assert_eq!(walk.case(), person);
            }
            prop_assert!(found <= whole.level, "stopped at {:?}, though the whole case is {:?}", found, whole.level);
            prop_assert!(whole.level < Level::EmergencyDepartment || found >= Level::EmergencyDepartment);
            Ok(())
        },
    );
}

#[test]
fn any_order_of_answering_gives_the_same_result() {
    let order: Vec<_> = pack().screen_ids().collect();
    let people = (any_person(4), Just(order).prop_shuffle());
    for_all(
        2_000,
        people,
        |(person, _)| describe(person),
        |(person, order)| {
            let in_order = through(&person, true);
            let mut walk = Walk::default();
            for screen in order.into_iter().filter(|screen| in_order.visit.answers.answered.contains(*screen)) {
                walk.act(Action::Change(screen));
                say(&mut walk, &person, screen);
                walk.act(Action::Continue);
                for _ in 0..8 {
                    if matches!(walk.visit.step, Step::Reword(_) | Step::FollowUp(_)) {
                        go_on(&mut walk, &person, true);
                    }
                }
            }
            prop_assert_eq!(walk.level(), in_order.level());
            let ids = [&walk, &in_order].map(|walk| fired_ids(pack(), &judge(&walk.case())));
            // In another order a closer question may be asked that no longer matters in this one.
            let closer = pack().follow_ups.iter().any(|follow_up| person.present.contains(follow_up.finding));
            prop_assert!(ids[0] == ids[1] || closer, "{:?}", ids);
            Ok(())
        },
    );
}

fn any_answer() -> impl Strategy<Value = Answer> {
    select(vec![Answer::Yes, Answer::No, Answer::Unsure])
}

fn any_mark() -> impl Strategy<Value = Option<Mark>> {
    let unsure = any_answer().prop_map(|answer| Some(Mark::Unsure(Some(answer))));
    prop_oneof![Just(None), Just(Some(Mark::Present)), Just(Some(Mark::Unsure(None))), unsure]
}

fn any_about() -> impl Strategy<Value = AboutYou> {
    (select(vec![0, 9, 10, 17, 18, 60, 61, 65, 120]), any_sex(), 0..=10u8).prop_map(|(age, sex, pain)| AboutYou {
        age,
        sex,
        pain,
    })
}

fn any_timing() -> impl Strategy<Value = Timing> {
    (select(vec![0, 3, 14, 90, u32::MAX]), select(vec![Trend::Better, Trend::Worse]), 1..4u32)
        .prop_map(|(duration_days, trend, episodes_6_months)| Timing { duration_days, trend, episodes_6_months })
}

fn any_action() -> impl Strategy<Value = Action> {
    let screens = || select(pack().screen_ids().collect::<Vec<_>>());
    let findings = || select(pack().finding_ids().collect::<Vec<_>>());
    prop_oneof![
        1 => select(vec![Who::Me, Who::Other]).prop_map(Action::SetWho),
        2 => any_about().prop_map(Action::SetAbout),
        2 => any_timing().prop_map(Action::SetTiming),
        6 => (findings(), any_mark()).prop_map(|(finding, mark)| Action::SetMark(finding, mark)),
        6 => (screens(), any::<bool>()).prop_map(|(screen, none)| Action::SetNone(screen, none)),
        20 => Just(Action::Continue),
        4 => (findings(), any_answer()).prop_map(|(finding, answer)| Action::Reword(finding, answer)),
        4 => (findings(), any_answer()).prop_map(|(finding, answer)| Action::FollowUp(finding, answer)),
        2 => any::<bool>().prop_map(Action::Offer),
        4 => Just(Action::Back),
        4 => screens().prop_map(Action::Change),
        2 => screens().prop_map(Action::AskAgain),
        2 => Just(Action::Review),
        1 => Just(Action::Restart),
    ]
}

// However the visit stands, saying "no" to all that is open leads to a result.
fn reaches_a_result(mut walk: Walk) -> Result<(), TestCaseError> {
    for _ in 0..60 {
        if walk.visit.step == Step::Result {
            return Ok(());
        }
        walk.one_step();
    }
    Err(TestCaseError::fail(format!("no result, the visit stays at {}", walk.at())))
}

// A case never holds what was not said, no longer applies, or was put right by a closer answer.
fn is_sound(walk: &Walk) -> Result<(), TestCaseError> {
    let answers = &walk.visit.answers;
    let Some(case) = answers.case(pack()) else {
        return Ok(());
    };
    for finding in case.present.union(&case.unsure).iter() {
        let closer = pack().follow_ups.iter().find(|follow_up| follow_up.finding == finding);
        let asked_as = closer.map_or(finding, |follow_up| follow_up.instead_of);
        let asked = pack().screen_ids().find(|id| pack().screen(*id).items().contains(&asked_as));
        let counts =
            asked.is_some_and(|id| answers.answered.contains(id) && answers.is_asked_of(pack(), pack().screen(id)));
        let denied = matches!(answers.mark(asked_as), None | Some(Mark::Unsure(Some(Answer::No))));
        prop_assert!(counts && !denied, "{} counts", pack().finding(finding).id);
        prop_assert!(closer.is_none() || !reports(&case, asked_as), "a closer answer stands beside its symptom");
    }
    let level = rules().triage(answers).map(|triage| triage.level);
    prop_assert_eq!(level, Some(judge(&case).level));
    Ok(())
}

#[test]
fn whatever_is_done_in_whatever_order_nothing_breaks_and_a_result_stays_in_reach() {
    for_all(
        4_000,
        vec(any_action(), 0..50),
        |actions| format!("{actions:?}"),
        |actions| {
            let mut walk = Walk::default();
            for action in actions {
                walk.act(action);
                is_sound(&walk)?;
            }
            reaches_a_result(walk)
        },
    );
}

// A person can only do what the screen in front of them offers.
fn do_what_fits(walk: &mut Walk, choice: u16, answer: Answer, about: AboutYou) {
    let at = |count: usize| usize::from(choice / 8) % count.max(1);
    let back = choice.is_multiple_of(8);
    let action = match walk.visit.step {
        _ if back => Action::Back,
        Step::Screen(screen) => {
            let items = pack().screen(screen).items();
            match (choice % 8, items.get(at(items.len()))) {
                (1..=2, Some(item)) => Action::SetMark(*item, Some(Mark::Present)),
                (3, Some(item)) => Action::SetMark(*item, Some(Mark::Unsure(None))),
                (1, None) => Action::SetAbout(about),
                (4, _) => Action::SetNone(screen, true),
                _ => return walk.one_step(),
            }
        }
        Step::Reword(finding) => Action::Reword(finding, answer),
        Step::FollowUp(finding) => Action::FollowUp(finding, answer),
        Step::Offer => Action::Offer(choice % 2 == 1),
        Step::Review if choice % 8 < 4 => {
            let answered: Vec<_> = walk.visit.answers.answered.iter().collect();
            answered.get(at(answered.len())).map_or(Action::Continue, |screen| Action::Change(*screen))
        }
        Step::Result => Action::Review,
        Step::Start | Step::Review => Action::Continue,
    };
    walk.act(action);
}

#[test]
fn a_result_is_never_shown_while_a_question_is_open_unless_it_is_an_emergency() {
    let moves = vec((any::<u16>(), any_answer(), any_about()), 0..120);
    for_all(
        4_000,
        moves,
        |moves| format!("{moves:?}"),
        |moves| {
            let mut walk = Walk::default();
            for (choice, answer, about) in moves {
                let before = walk.at();
                do_what_fits(&mut walk, choice, answer, about);
                if walk.visit.step == Step::Result && walk.level() < Level::EmergencyDepartment {
                    let open = walk.visit.answers.case(pack()).map(|case| case.unanswered).unwrap_or_default();
                    let forced = pack().screens.iter().filter(|screen| walk.level() < Level::Urgent || !screen.offered);
                    let missed = forced.filter_map(|screen| screen.group()).find(|group| open.contains(*group));
                    prop_assert!(missed.is_none(), "{missed:?} is not asked; came from {before}");
                    prop_assert!(walk.visit.answers.timing.is_some(), "timing is not asked; came from {before}");
                }
            }
            reaches_a_result(walk)
        },
    );
}
