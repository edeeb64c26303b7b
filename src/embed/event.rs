//! What the host page is told. No event carries an answer or a result.

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
            Self::Error { .. } => "back-check-error",
        }
    }

    #[cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "only a browser has a host page"))]
    pub(crate) fn detail(&self) -> Detail<'_> {
        match self {
            Self::Ready | Self::Complete => Detail::Nothing,
            Self::Step { step, total } => Detail::Step { step: *step, total: *total },
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
    fn what_the_program_reports_itself_has_not_ended_it() {
        let event = HostEvent::Error { message: "theme".to_owned() };
        assert_eq!(event.detail(), Detail::Error { message: "theme", fatal: false });
    }
}
