//! What the back stops a person from doing, while they say how well it goes.

use super::{Page, Session};
use back_check_core::diary::{Ability, What};
use std::rc::Rc;

/// Something that happens while it is said.
#[derive(Clone, Debug)]
pub(crate) enum Able {
    /// A thing gets a name.
    Name(u8, Rc<str>),
    /// A thing gets its points.
    Points(u8, u8),
    /// All of it is there.
    Done,
}

/// A thing as it is written so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Thing {
    pub(crate) name: String,
    pub(crate) points: Option<u8>,
}

impl Thing {
    /// Whether one half of it is missing.
    pub(crate) fn is_half(&self) -> bool {
        self.name.trim().is_empty() == self.points.is_some()
    }
}

impl Session {
    /// The things as they are written so far. They begin with the names given last time, so that the same are scored again.
    pub(crate) fn things(&self) -> Vec<Thing> {
        let written = self.noted.as_ref().map(|noted| noted.things.clone()).unwrap_or_default();
        if !written.is_empty() {
            return written;
        }
        let last = self.diary().and_then(|diary| diary.abilities()).map_or(&[][..], |(_, all)| all);
        let mut things: Vec<Thing> =
            last.iter().map(|it| Thing { name: it.name().to_owned(), points: None }).take(Ability::MOST).collect();
        things.resize(Ability::MOST, Thing::default());
        things
    }

    /// Whether it is time to say how well they go: never said, or not for a week.
    pub(crate) fn is_time_for_things(&self) -> bool {
        let last = self.diary().and_then(|diary| diary.abilities());
        last.is_none_or(|(day, _)| self.today().since(day) >= 7)
    }

    /// The state after something was said.
    pub(crate) fn able(&mut self, it: Able) {
        let mut things = self.things();
        match it {
            Able::Name(at, name) => {
                things.get_mut(usize::from(at)).into_iter().for_each(|thing| name.as_ref().clone_into(&mut thing.name));
            }
            Able::Points(at, points) => {
                things.get_mut(usize::from(at)).into_iter().for_each(|thing| thing.points = Some(points));
            }
            Able::Done => return self.take_things(&things),
        }
        self.noted().things = things;
    }

    // It leads to the diary, where it is seen to be there.
    fn take_things(&mut self, things: &[Thing]) {
        let told = things.iter().filter_map(|it| Ability::new(&it.name, it.points?)).collect::<Vec<_>>();
        if told.is_empty() || things.iter().any(Thing::is_half) {
            return self.tries += 1;
        }
        self.change(|diary, today| diary.add(today, What::Abilities(told)));
        self.noted().things.clear();
        self.pages.pop();
        self.pages.push(Page::Diary);
    }
}
