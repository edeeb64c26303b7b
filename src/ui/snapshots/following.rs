//! What the words say while exercises are followed: what is other, what comes, and what is offered.

use super::*;
use back_check_core::{content::VariantId, plan::Form};

/// In one exercise of a plain spasm, and on from there; as if it were in today's plan.
fn following(exercise: &str, then: &[Train]) -> Path {
    set_time(0);
    let path = Path::new(38, &SPASM).at_result();
    let id = path.session.pack.exercise_id(exercise).expect("an exercise");
    path.train(&[&[Train::BeginWith(id), NO_SIGNS, ON, feels(2), ON], then].concat())
}

/// So many seconds after its beginning.
fn later(mut path: Path, seconds: u64) -> Path {
    set_time(seconds * 1_000);
    path.session.after(SessionAction::Train(Train::Do(Do::Tick)));
    set_time(0);
    path
}

async fn says(path: Path, words: &[&str]) {
    let markup = path.markup().await;
    let missing: Vec<_> = words.iter().filter(|words| !markup.contains(**words)).collect();
    assert!(missing.is_empty(), "{missing:?} in\n{markup}");
}

#[tokio::test]
async fn what_comes_is_the_dose_then_the_next_round_then_the_next_exercise() {
    says(following("cat-camel", &[]), &[">Get ready<", ">Then: 10 times, 2 to 4 seconds each<"]).await;
    says(later(following("cat-camel", &[]), 6), &[">Move<", ">Then you are done.<"]).await;
    let stretch = || following("seated-back-stretch", &[]);
    says(later(stretch(), 10), &[">Hold<", ">Then: Rest, Round 2 of 3<"]).await;
    says(later(stretch(), 43), &[">Rest<", ">Then: hold for 30 seconds<"]).await;
}

#[tokio::test]
async fn the_easier_way_says_what_is_other_and_how_much_it_is() {
    let easier = following("cat-camel", &[Train::Do(Do::Easier)]);
    says(easier, &["The easier way: Move half as far.", ">Then: 5 times, 2 to 4 seconds each<"]).await;
}

#[tokio::test]
async fn who_rests_in_a_position_is_not_told_to_keep_going() {
    let mut path = following("walking", &[]);
    path = later(path, 6);
    says(Path { session: path.session.clone(), ..Path::new(38, &[]) }, &[">Keep going slowly<"]).await;
    let mut pack = (*path.session.pack).clone();
    pack.exercises.iter_mut().for_each(|exercise| exercise.set = back_check_core::content::ExerciseSet::Comfort);
    path.session.pack = Rc::new(pack);
    says(path, &[">Stay and breathe<"]).await;
}

#[tokio::test]
async fn after_the_last_exercise_no_easier_ones_are_offered() {
    let none = Train::Do(Do::Leg(back_check_core::player::Leg::None));
    let hurt = [&HURTS[..], &[feels(7), ON, none, ON]].concat();
    let markup = following("cat-camel", &hurt).markup().await;
    assert!(markup.contains("That is too much pain") && !markup.contains("player-easier"), "{markup}");
    let before = Path::new(38, &SPASM).at_result().train(&[Train::Begin, NO_SIGNS, ON, feels(6), ON]);
    assert!(before.markup().await.contains("player-easier"), "there it is");
}

#[tokio::test]
async fn what_was_missing_is_no_longer_missed_once_it_is_chosen() {
    let asked = |then: &[Train]| {
        let path = Path::new(38, &SPASM).at_result();
        path.train(&[&[Train::BeginWith(ExerciseId(0)), NO_SIGNS, ON, ON], then].concat())
    };
    says(asked(&[]), &["bc-field__problem"]).await;
    assert!(!asked(&[feels(3)]).markup().await.contains("bc-field__problem"));
}

#[tokio::test]
async fn the_end_says_whether_the_pain_is_less_the_same_or_more() {
    for (after, words) in [
        (1, "There is less pain than before."),
        (2, "The pain is the same as before."),
        (3, "There is a little more pain than before."),
        (4, "There is more pain than before."),
    ] {
        let none = Train::Do(Do::Leg(back_check_core::player::Leg::None));
        let end = [&HURTS[..], &[ON, none, ON, feels(after), ON]].concat();
        says(following("cat-camel", &end), &[words]).await;
    }
}

#[test]
fn what_is_read_in_each_repetition_on_one_side_never_says_to_change_sides() {
    let pack = built_in().expect("the build checks it");
    let mut seen = 0;
    for (at, exercise) in pack.exercises.iter().enumerate().filter(|(_, exercise)| exercise.each_side) {
        let id = ExerciseId(u8::try_from(at).expect("few"));
        let form = Form::of(&pack, id, None::<VariantId>);
        let session = Session::new(pack.clone(), None);
        let (config, voices) = (Config::default(), &session);
        let steps = voice(voices, &config, 1).items(&form.key(".steps"));
        for key in &form.motion.expect("it is drawn").keys {
            let step = &steps[usize::from(key.step)];
            assert!(!step.contains("Change"), "{}: {step}", exercise.id);
            seen += 1;
        }
        assert!(steps.last().is_some_and(|step| step.starts_with("Do all of them ")), "{}", exercise.id);
    }
    assert!(seen > 0, "there are such exercises");
}

#[test]
fn while_one_gets_ready_the_back_is_neither_rounded_nor_hollow() {
    let pack = built_in().expect("the build checks it");
    let id = pack.exercise_id("cat-camel").expect("an exercise");
    let look = crate::ui::player::Look { pack, exercise: id, variant: None, mirrored: false };
    assert!(look.poses().iter().all(|(at, _)| *at > 0.5), "the loop begins half way from one to the other");
}
