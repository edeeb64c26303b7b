//! What is known of a session of exercise beside the visit: wishes for today, settings, and the session itself.

use back_check_core::{
    content::ExerciseId,
    player::{Action, Millis, Pace, Player},
};

/// Something that happens to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Train {
    /// Today's session, or as much of it as is enough for one go.
    Begin,
    /// All of today's session.
    BeginAll,
    /// One exercise alone.
    BeginWith(ExerciseId),
    /// An action in the session, now.
    Do(Action),
    /// The screen with that number was left at that time, or the page was hidden.
    Left(u16, Millis),
    /// The questions are to be answered again.
    Again,
    /// The session is over.
    Close,
    /// A wish for today is taken or given up.
    Filter(u8),
    /// So many minutes there are.
    Minutes(Option<u8>),
    /// Seconds to get ready.
    Ready(u8),
    /// Something that can be heard, seen or felt is turned on or off.
    Switch(Switch),
}

/// What can be turned on and off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Switch {
    Tones,
    Voice,
    Buzz,
    Awake,
}

/// What is turned on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) tones: bool,
    pub(crate) voice: bool,
    pub(crate) buzz: bool,
    pub(crate) awake: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { tones: true, voice: false, buzz: true, awake: true }
    }
}

/// What is known of a session of exercise.
#[derive(Clone, Debug, Default)]
pub(crate) struct Training {
    /// Wishes for today: a bit for each filter of the content.
    pub(crate) filters: u8,
    /// How much time there is.
    pub(crate) minutes: Option<u8>,
    pub(crate) settings: Settings,
    pub(crate) pace: Pace,
    pub(crate) player: Option<Player>,
    /// Counts on with every screen of the session, so that each is a place of its own.
    pub(crate) scene: u16,
}
