//! Every input that was worth keeping, tried again: in each test run, without the engine that found it.

use back_check_fuzz::{Counting, TARGETS, Target, most_during};
use std::{fs, path::Path};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn kept(target: &Target) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target.name);
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = files.map(|file| file.expect("the folder can be read").path()).collect();
    files.sort();
    files.iter().map(|file| fs::read(file).expect("the file can be read")).collect()
}

#[test]
fn every_input_that_was_kept_does_no_harm() {
    for target in &TARGETS {
        target.prepare();
        let inputs = kept(target);
        assert!(!inputs.is_empty(), "`{}` has kept inputs", target.name);
        inputs.iter().for_each(|input| _ = target.try_input(input));
    }
}

#[test]
fn every_seed_is_sound_so_that_a_search_starts_behind_the_first_checks() {
    for target in &TARGETS {
        target.prepare();
        for (position, seed) in (target.seeds)().iter().enumerate() {
            assert!(seed.len() <= target.longest, "seed {position} of `{}` is {} bytes long", target.name, seed.len());
            assert!(target.try_input(seed), "seed {position} of `{}` cannot be read", target.name);
        }
    }
}

#[test]
fn a_seed_that_was_cut_or_has_a_byte_changed_does_no_harm() {
    for target in &TARGETS {
        target.prepare();
        for seed in (target.seeds)() {
            let step = 1 + seed.len() / 40;
            for at in (0..seed.len()).step_by(step) {
                target.try_input(&seed[..at]);
                let mut changed = seed.clone();
                changed[at] ^= 0x81;
                target.try_input(&changed);
            }
        }
    }
}

#[test]
fn what_is_in_use_at_once_is_counted_and_not_what_was_given_back() {
    let one_after_the_other = most_during(|| (0..10).for_each(|_| drop(std::hint::black_box(vec![0_u8; 1000]))));
    assert!((1000..2000).contains(&one_after_the_other), "{one_after_the_other}");
    let at_once = most_during(|| drop(std::hint::black_box((vec![0_u8; 1000], vec![0_u8; 1000]))));
    assert!((2000..3000).contains(&at_once), "{at_once}");
}

#[test]
#[should_panic(expected = "bytes of memory in use")]
fn an_input_that_takes_more_than_its_allowance_is_reported() {
    let greedy = Target { read: |_| std::hint::black_box(vec![0_u8; 4 << 20]).is_empty(), ..TARGETS[0] };
    greedy.try_input(b"{}");
}
