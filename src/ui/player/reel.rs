//! A loop of a motion that goes on from frame to frame, with the step lit that it is at.

use super::{look::Look, pace::Pace, painter::Painter};
use crate::ui::theatre::{Brush, theatre};
use back_check_core::player::Millis;
use yew::NodeRef;

/// What the frames share with the component.
pub(super) struct Reel {
    painter: Option<Painter>,
    pace: Pace,
    steps: Option<Box<dyn Brush>>,
    step: Option<usize>,
    seconds: f32,
    last: Millis,
}

impl Reel {
    /// Before anything was rendered that it could draw on.
    pub(super) fn new() -> Self {
        Self { painter: None, pace: Pace::default(), steps: None, step: None, seconds: 0.0, last: 0 }
    }

    /// Draws from now on within `node`.
    pub(super) fn draw_on(&mut self, look: Look, node: &NodeRef) {
        self.painter = Some(Painter::new(look, node));
        self.steps = Some(theatre().brush(node, ".bc-steps > li"));
    }

    /// Goes on from where it is.
    pub(super) fn start(&mut self) {
        self.last = theatre().now();
    }

    /// The frame that is drawn for that time.
    pub(super) fn frame(&mut self, at: Millis, slow: bool) {
        if !self.pace.draws(at) {
            return;
        }
        let now = theatre().now();
        let passed = now.saturating_sub(self.last).min(LONGEST_FRAME);
        self.last = now;
        self.show(self.seconds + seconds(passed) * if slow { 0.5 } else { 1.0 });
    }

    /// Draws the moment of the loop.
    pub(super) fn show(&mut self, moment: f32) {
        self.seconds = moment;
        let Some(painter) = &mut self.painter else { return };
        let step = painter.paint(moment);
        if let Some(steps) = self.steps.as_ref().filter(|_| step != self.step) {
            let mark = |step: Option<usize>, value: &str| {
                if let Some(line) = step {
                    steps.set(line, "data-now", value);
                }
            };
            mark(self.step, "");
            mark(step, "yes");
            self.step = step;
        }
    }
}

// After a tab was hidden the figure goes on from where it was.
const LONGEST_FRAME: Millis = 100;

#[allow(clippy::cast_precision_loss, reason = "a frame is some milliseconds long")]
fn seconds(passed: Millis) -> f32 {
    passed as f32 / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::rehearsal::{noted, set_time};
    use back_check_core::content::ExerciseId;

    fn reel() -> Reel {
        set_time(1_000);
        let pack = crate::embed::built_in().expect("the build checks it");
        let look = Look { pack, exercise: ExerciseId(0), variant: None, mirrored: false };
        let mut reel = Reel::new();
        reel.draw_on(look, &NodeRef::default());
        reel.start();
        noted("");
        reel
    }

    fn drawn_at(reel: &mut Reel, now: Millis, slow: bool) -> Vec<String> {
        set_time(now);
        reel.frame(now, slow);
        noted("set ")
    }

    /// What is drawn for a moment, by a reel of its own.
    fn of(moment: f32) -> Vec<String> {
        let mut reel = reel();
        reel.show(moment);
        noted("set ")
    }

    #[test]
    fn a_frame_shows_the_loop_as_long_after_its_beginning_as_time_has_passed_and_slower_half_as_long() {
        let drawn = drawn_at(&mut reel(), 1_080, false);
        assert_eq!(drawn, of(0.08));
        assert_ne!(drawn, of(0.04));
        assert_eq!(drawn_at(&mut reel(), 1_080, true), of(0.04));
    }

    #[test]
    fn after_an_hour_unseen_it_goes_on_from_where_it_was() {
        assert_eq!(drawn_at(&mut reel(), 3_600_000, false), of(0.1));
        let mut paused = reel();
        set_time(9_000);
        paused.start();
        assert_eq!(drawn_at(&mut paused, 9_050, false), of(0.05));
    }

    #[test]
    fn what_was_drawn_is_not_drawn_again_and_frames_add_up() {
        let mut reel = reel();
        drawn_at(&mut reel, 1_050, false);
        assert!(!drawn_at(&mut reel, 1_090, false).is_empty());
        assert!(drawn_at(&mut reel, 1_090, false).is_empty());
        let moment = reel.seconds;
        assert!((moment - 0.09).abs() < 1e-4, "{moment}");
    }

    #[test]
    fn the_step_that_it_is_at_is_lit_and_the_one_before_is_not_any_more() {
        let mut reel = reel();
        let mut lit = Vec::new();
        for tenths in 0..=200_u8 {
            reel.show(f32::from(tenths) / 10.0);
            lit.extend(noted("set .bc-steps > li "));
        }
        assert_eq!(lit[..4], ["1 data-now yes", "1 data-now ", "2 data-now yes", "2 data-now "]);
    }
}
