//! Sets and short lists: what was put in twice is there once, and what was never there can be taken out.

use back_check_core::{
    content::{
        Block, Family, FamilySet, Finding, FindingId, FindingSet, Group, GroupSet, Key, ScreenId, ScreenSet, Signed,
        blocks,
    },
    visit::Said,
};

fn findings(ids: &[u8]) -> FindingSet {
    ids.iter().copied().map(FindingId).collect()
}

#[test]
fn a_finding_put_in_twice_is_there_and_taken_out_is_gone() {
    for id in [0, 1, 63, 64, 65, 130, 255].map(FindingId) {
        let mut set = findings(&[2, 66, 200]);
        set.insert(id);
        set.insert(id);
        assert!(set.contains(id) && set.iter().count() == 4);
        set.remove(id);
        set.remove(id);
        assert_eq!(set, findings(&[2, 66, 200]));
    }
    assert!(FindingSet::default().is_empty() && !findings(&[255]).is_empty());
}

#[test]
fn a_union_holds_what_is_in_both_once() {
    assert_eq!(findings(&[1, 70]).union(&findings(&[1, 2, 200])), findings(&[1, 2, 70, 200]));
}

#[test]
fn a_group_put_in_twice_is_there_and_no_other_is() {
    let mut set = GroupSet::default();
    set.extend([Group::Nerves, Group::Coping, Group::Nerves]);
    assert!(set.contains(Group::Nerves) && set.contains(Group::Coping));
    assert!(!set.contains(Group::Now) && !set.contains(Group::Pattern));
}

#[test]
fn a_screen_put_in_twice_is_there_and_taken_out_is_gone() {
    let mut set = ScreenSet::default();
    for screen in [0, 5, 63, 5].map(ScreenId) {
        set.insert(screen);
    }
    assert_eq!(set.iter().collect::<Vec<_>>(), [0, 5, 63].map(ScreenId));
    set.remove(ScreenId(5));
    set.remove(ScreenId(6));
    assert_eq!(set.iter().collect::<Vec<_>>(), [0, 63].map(ScreenId));
    assert!(!set.contains(ScreenId(5)) && set.contains(ScreenId(63)));
}

#[test]
fn a_family_put_in_twice_counts_once() {
    let set: FamilySet = [Family::Fracture, Family::Nerve, Family::Fracture].into_iter().collect();
    assert_eq!((set.len(), set.is_empty(), FamilySet::default().is_empty()), (2, false, true));
    let other: FamilySet = [Family::Nerve, Family::Cancer].into_iter().collect();
    assert_eq!(set.intersection(other), [Family::Nerve].into_iter().collect());
}

#[test]
fn not_sure_is_offered_where_both_the_finding_and_its_group_allow_it() {
    let finding = |group, may_be_unsure| Finding { id: "x".into(), group, may_be_unsure, implies: Vec::new() };
    assert!(finding(Group::Now, true).offers_unsure());
    assert!(!finding(Group::Now, false).offers_unsure());
    assert!(!finding(Group::Coping, true).offers_unsure());
}

fn said(values: &[(u8, char)]) -> Said<char> {
    let mut said = Said::default();
    values.iter().for_each(|(finding, value)| said.insert(FindingId(*finding), *value));
    said
}

#[test]
fn what_was_said_is_the_same_only_with_the_same_values_for_the_same_findings() {
    assert_eq!(said(&[(1, 'a'), (2, 'b')]), said(&[(2, 'b'), (1, 'a')]));
    assert_ne!(said(&[(1, 'a')]), said(&[(1, 'b')]));
    assert_ne!(said(&[(1, 'a')]), said(&[(2, 'a')]));
    assert_ne!(said(&[(1, 'a')]), said(&[(1, 'a'), (2, 'b')]));
    assert_ne!(said(&[(1, 'a'), (2, 'b')]), said(&[(1, 'a')]));
    let all = said(&[(1, 'a'), (2, 'b')]);
    assert_eq!(all.iter().collect::<Vec<_>>(), [(FindingId(1), 'a'), (FindingId(2), 'b')]);
}

#[test]
fn a_text_falls_into_paragraphs_and_lists() {
    let item = |text: &str| text.to_owned();
    assert_eq!(
        blocks("Two ways:\n- heat\n- cold,\nwrapped\n\nStop\nif it hurts.\n\n\n- or call\n"),
        [
            Block::Paragraph("Two ways:".into()),
            Block::List(vec![item("heat"), item("cold, wrapped")]),
            Block::Paragraph("Stop if it hurts.".into()),
            Block::List(vec![item("or call")]),
        ]
    );
}

#[test]
fn a_length_is_stored_in_tenths_of_either_sign() {
    assert_eq!([25, -5, 0].map(|tenths| Signed(tenths).tenths()), [2.5, -0.5, 0.0]);
}

#[test]
fn the_sign_of_a_pose_that_is_passed_through_stands_beside_those_of_the_four_limbs() {
    assert_eq!((Key::THROUGH.count_ones(), Key::THROUGH & 0b1111), (1, 0));
}
