//! Going back, and coming to the review and the result again: what stands, what is passed over, and that each press moves.

use crate::support::{
    finding,
    walk::{Walk, screen},
};
use back_check_core::{
    triage::Sex,
    visit::{AboutYou, Action, Answer},
};

fn man() -> Walk {
    Walk::of(40, Sex::Male)
}

#[test]
fn everywhere_but_at_the_start_there_is_a_way_back() {
    let mut walk = Walk::default();
    assert!(!walk.visit.can_go_back());
    for place in ["about", "now", "nerves", "review", "result"] {
        walk.on_to(place);
        assert!(walk.visit.can_go_back(), "{place}");
    }
}

#[test]
fn after_going_back_the_next_screen_is_the_one_behind_even_if_it_is_answered() {
    let mut walk = man();
    walk.on_to("unwell").act(Action::Back).act(Action::Back);
    assert_eq!(walk.at(), "now");
    assert_eq!(walk.act(Action::Continue).at(), "nerves");
}

#[test]
fn back_from_a_change_made_at_the_result_is_the_result_as_long_as_the_answers_give_one() {
    let mut walk = man();
    walk.on_to("result").act(Action::Change(screen("unwell"))).act(Action::Back);
    assert_eq!(walk.at(), "result", "all is answered");
    let mut walk = man();
    walk.answer("chest-pain").act(Action::Change(screen("now"))).act(Action::Back);
    assert_eq!(walk.at(), "result", "an emergency ends the questions with most of them open");
}

#[test]
fn a_result_that_the_answers_no_longer_give_is_passed_over_and_back_still_moves() {
    let mut walk = man();
    walk.answer("chest-pain").act(Action::Change(screen("now")));
    walk.act(Action::SetMark(finding("chest-pain"), None)).act(Action::Back);
    assert_eq!(walk.at(), "about", "behind the result lies the screen the person is on");
}

#[test]
fn the_result_gives_way_to_the_review_when_a_question_has_opened_again() {
    let mut walk = man();
    walk.on_to("result").act(Action::Change(screen("about")));
    walk.act(Action::SetAbout(AboutYou { age: 40, sex: Sex::Female, pain: 3 })).act(Action::Back);
    assert_eq!(walk.at(), "review", "a woman is asked one more screen");
}

#[test]
fn when_one_answer_changes_its_own_closer_answer_is_gone_and_those_of_others_stay() {
    let (bladder, bowel) = (finding("bladder-longstanding"), finding("bowel-longstanding"));
    let mut walk = man();
    walk.on_to("nerves").answer("bladder-change bowel-change");
    for closer in [bladder, bowel] {
        walk.act(Action::FollowUp(closer, Answer::Yes));
    }
    while walk.at() != "nerves" {
        walk.act(Action::Back);
    }
    walk.act(Action::SetMark(finding("bladder-change"), None));
    let kept = &walk.visit.answers.follow_ups;
    assert!(kept.contains(bowel) && !kept.contains(bladder));
}
