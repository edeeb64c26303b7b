//! What the host page is told. No event carries an answer; one alone carries the result, if the page asks and the person agrees.

/// Something the host page may want to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostEvent {
    /// The first screen is there.
    Ready,
    /// The person moved to another screen: which, and of how many.
    Step {
        /// This screen, from 1.
        step: u32,
        /// How many there are as things stand.
        total: u32,
    },
    /// The result is shown. Not which.
    Complete,
    /// How soon to get care, where the page has asked for it and the person has said yes.
    Result {
        /// The id of the level.
        level: &'static str,
        /// In how many days at most, where that is said.
        within_days: Option<u16>,
    },
    /// Something is wrong that the page's owner can mend.
    Error {
        /// What and where.
        message: String,
    },
}

/// The `detail` of an event as JavaScript sees it; `null` where there is nothing to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Detail<'a> {
    Nothing,
    Step { step: u32, total: u32 },
    Result { level: &'static str, within_days: Option<u16> },
    // Whatever this program can still tell, it also survived; what ends it is told by the element.
    Error { message: &'a str, fatal: bool },
}

impl HostEvent {
    /// The type of the DOM event.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ready => "back-check-ready",
            Self::Step { .. } => "back-check-step",
            Self::Complete => "back-check-complete",
            Self::Result { .. } => "back-check-result",
            Self::Error { .. } => "back-check-error",
        }
    }

    #[cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "only a browser has a host page"))]
    pub(crate) fn detail(&self) -> Detail<'_> {
        match self {
            Self::Ready | Self::Complete => Detail::Nothing,
            Self::Step { step, total } => Detail::Step { step: *step, total: *total },
            Self::Result { level, within_days } => Detail::Result { level, within_days: *within_days },
            Self::Error { message } => Detail::Error { message, fatal: false },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn completing_the_check_tells_that_and_nothing_more() {
        assert_eq!(
            (HostEvent::Complete.name(), HostEvent::Complete.detail()),
            ("back-check-complete", Detail::Nothing)
        );
    }

    #[test]
    fn a_step_tells_how_far_and_nothing_more() {
        let event = HostEvent::Step { step: 2, total: 13 };
        assert_eq!((event.name(), event.detail()), ("back-check-step", Detail::Step { step: 2, total: 13 }));
    }

    #[test]
    fn the_result_tells_the_level_and_the_days_and_nothing_more() {
        let event = HostEvent::Result { level: "soon", within_days: Some(7) };
        let detail = Detail::Result { level: "soon", within_days: Some(7) };
        assert_eq!((event.name(), event.detail()), ("back-check-result", detail));
    }

    #[test]
    fn what_the_program_reports_itself_has_not_ended_it() {
        let event = HostEvent::Error { message: "theme".to_owned() };
        assert_eq!(event.detail(), Detail::Error { message: "theme", fatal: false });
    }
}
