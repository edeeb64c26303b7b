//! What keeps a text for the person, as the core sees it.

/// Something that keeps one text.
pub trait Store {
    /// What is kept.
    ///
    /// # Errors
    /// When it may not be read.
    fn read(&self) -> Result<Option<String>, StoreFault>;

    /// Keeps this in place of what was kept. When it fails, what was kept still is.
    ///
    /// # Errors
    /// When it may not be written, or there is no room.
    fn write(&self, text: &str) -> Result<(), StoreFault>;

    /// Keeps nothing any more.
    ///
    /// # Errors
    /// When it may not be changed.
    fn clear(&self) -> Result<(), StoreFault>;
}

/// Why a text could not be kept or had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreFault {
    /// The browser keeps nothing for this page: a private window, a setting, a frame of another site.
    Blocked,
    /// There is no room.
    Full,
}
