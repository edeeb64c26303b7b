//! A diary, and whether it is kept. Every change takes in first what somebody else may have written meanwhile (another tab,
//! another widget), and what cannot be read is never written over.

use super::{Diary, Store, StoreFault, Unreadable};
use crate::content::Pack;

/// Whether a diary is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// It is gone with the page.
    #[default]
    Not,
    /// It is kept; the text as it was last seen there.
    Kept(String),
    /// Something is kept there that this program cannot read, and so leaves alone.
    Foreign(Unreadable),
}

/// What stands in the way of keeping. The diary of the page goes on all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// See [`StoreFault`].
    Store(StoreFault),
    /// What is kept cannot be read.
    Unreadable(Unreadable),
    /// Somebody has cleared what was kept: nothing is kept any more.
    ClearedElsewhere,
    /// It was cleared, and something is still there.
    NotCleared,
}

/// A diary, and whether it is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// What was noted.
    pub diary: Diary,
    /// Whether it is kept.
    pub keeping: Keeping,
}

impl Book {
    /// What is kept, or an empty book.
    pub fn open(store: &dyn Store, pack: &Pack) -> Self {
        match store.read() {
            Ok(Some(text)) => match Diary::read(&text, pack) {
                Ok(diary) => Self { diary, keeping: Keeping::Kept(text) },
                Err(why) => Self { diary: Diary::default(), keeping: Keeping::Foreign(why) },
            },
            Ok(None) | Err(_) => Self::default(),
        }
    }

    /// Whether it is kept.
    pub fn is_kept(&self) -> bool {
        matches!(self.keeping, Keeping::Kept(_))
    }

    /// Changes the diary, and what is kept with it.
    ///
    /// # Errors
    /// When the change could not be kept. It is made in this page all the same.
    pub fn change(&mut self, store: &dyn Store, pack: &Pack, change: impl FnOnce(&mut Diary)) -> Result<(), Trouble> {
        let caught_up = self.catch_up(store, pack);
        change(&mut self.diary);
        caught_up?;
        if self.is_kept() { self.write(store, pack) } else { Ok(()) }
    }

    // What is there now, if somebody else has written it.
    fn catch_up(&mut self, store: &dyn Store, pack: &Pack) -> Result<(), Trouble> {
        let Keeping::Kept(last) = &self.keeping else { return Ok(()) };
        match store.read().map_err(Trouble::Store)? {
            Some(text) if text == *last => Ok(()),
            Some(text) => match Diary::read(&text, pack) {
                Ok(diary) => {
                    self.diary = diary;
                    Ok(())
                }
                Err(why) => {
                    self.keeping = Keeping::Foreign(why);
                    Err(Trouble::Unreadable(why))
                }
            },
            None => {
                self.keeping = Keeping::Not;
                Err(Trouble::ClearedElsewhere)
            }
        }
    }

    fn write(&mut self, store: &dyn Store, pack: &Pack) -> Result<(), Trouble> {
        let text = self.diary.write(pack);
        if text.len() > super::LARGEST {
            return Err(Trouble::Store(StoreFault::Full));
        }
        store.write(&text).map_err(Trouble::Store)?;
        self.keeping = Keeping::Kept(text);
        Ok(())
    }

    /// Keeps it from now on, together with what somebody else has kept since this page was opened.
    ///
    /// # Errors
    /// When it cannot be kept; what is kept already stays.
    pub fn keep(&mut self, store: &dyn Store, pack: &Pack) -> Result<(), Trouble> {
        if let Some(text) = store.read().map_err(Trouble::Store)? {
            match Diary::read(&text, pack) {
                Ok(diary) => self.diary.join(diary),
                Err(why) => {
                    self.keeping = Keeping::Foreign(why);
                    return Err(Trouble::Unreadable(why));
                }
            }
        }
        self.write(store, pack)
    }

    /// Takes away what is kept, whatever it is, and the diary of this page with it.
    ///
    /// # Errors
    /// When something is there still.
    pub fn clear(&mut self, store: &dyn Store) -> Result<(), Trouble> {
        store.clear().map_err(Trouble::Store)?;
        if store.read().map_err(Trouble::Store)?.is_some() {
            return Err(Trouble::NotCleared);
        }
        *self = Self::default();
        Ok(())
    }
}
