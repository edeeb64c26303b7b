//! What a person does with their programme: sessions with what was done, what was skipped and how it felt.

mod session;

pub use session::{Done, Feeling, Outcome, Session, Skip};
