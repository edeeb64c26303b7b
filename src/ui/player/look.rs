//! What is to be drawn, and the drawing as markup: a path for each shape, made once.

use crate::ui::part::{Node, with};
use back_check_core::{
    content::{ExerciseId, Key, Motion, Pack, VariantId},
    figure::{Build, FAR_SIDE, Figure, Outline, Role},
    plan::Form,
};
use std::rc::Rc;

/// An exercise in one of its forms, as a body of one build shows it.
#[derive(Clone)]
pub(crate) struct Look {
    pub(crate) pack: Rc<Pack>,
    pub(crate) exercise: ExerciseId,
    pub(crate) variant: Option<VariantId>,
    /// Turned over, for the other side of the body.
    pub(crate) mirrored: bool,
}

impl PartialEq for Look {
    fn eq(&self, other: &Self) -> bool {
        let what = |it: &Self| (Rc::as_ptr(&it.pack), it.exercise, it.variant, it.mirrored);
        what(self) == what(other)
    }
}

impl Look {
    /// How it moves.
    pub(crate) fn motion(&self) -> Option<&Motion> {
        Form::of(&self.pack, self.exercise, self.variant).motion
    }

    // Both builds are shown, so that nobody sees only bodies unlike their own.
    fn build(&self) -> Build {
        if self.exercise.0.is_multiple_of(2) { Build::Full } else { Build::Lean }
    }

    /// The figure that shows it.
    pub(crate) fn figure(&self) -> Option<Figure<'_>> {
        self.motion().map(|motion| Figure::new(motion, self.build()))
    }

    /// The key poses that have words, each with its time in seconds.
    pub(crate) fn poses(&self) -> Vec<(f32, &Key)> {
        let keys = self.motion().map_or(&[][..], |motion| &motion.keys);
        let named = keys.iter().filter(|key| !key.pose.is_empty());
        named.map(|key| (f32::from(key.at) / 100.0, key)).collect()
    }
}

/// The drawing at a moment. `label` says in words what it shows; without one it is for the eye alone.
pub(crate) fn skeleton(look: &Look, seconds: f32, label: Option<String>) -> Node {
    let Some(figure) = look.figure() else { return with("span", &[("hidden", "")], Vec::new()) };
    let shapes = figure.shapes();
    let mut texts = Vec::new();
    figure.paint(seconds, &shapes, &mut texts);
    let (mut drawing, mut far) = (Vec::new(), Vec::new());
    for (shape, text) in shapes.iter().zip(texts) {
        let path = element(shape.outline, &text);
        // Far limbs are one group, so that what overlaps in it does not show twice.
        if shape.far {
            far.push(path);
        } else {
            push_far(&mut drawing, &mut far);
            drawing.push(path);
        }
    }
    push_far(&mut drawing, &mut far);
    let turned = if look.mirrored { figure.other_side() } else { String::new() };
    let group = with("g", &[("transform", &turned)], drawing);
    let view_box = figure.view_box();
    let (class, view_box) = (("class", "bc-figure"), ("viewBox", view_box.trim()));
    match label {
        Some(label) => with("svg", &[class, view_box, ("role", "img"), ("aria-label", &label)], vec![group]),
        None => with("svg", &[class, view_box, ("aria-hidden", "true")], vec![group]),
    }
}

/// What a brush finds by this are the elements of the shapes, in their order.
pub(super) const SHAPES: &str = ".bc-figure-far > *, .bc-figure > g > :not(.bc-figure-far)";

// A path, or several that move as one.
fn element(outline: Outline, text: &str) -> Node {
    let moves = (outline.attribute(), text);
    let path = |role: Role, more: &[(&'static str, &str)]| {
        with("path", &[&[("class", role.class())], more].concat(), Vec::new())
    };
    match outline {
        Outline::Soft(role) => path(role, &[moves]),
        Outline::Rigid([(role, outline)]) => path(*role, &[("d", outline), moves]),
        Outline::Rigid(paths) => {
            let paths = paths.iter().map(|(role, outline)| path(*role, &[("d", outline)]));
            with("g", &[moves], paths.collect())
        }
    }
}

fn push_far(drawing: &mut Vec<Node>, far: &mut Vec<Node>) {
    if !far.is_empty() {
        drawing.push(with("g", &[("class", "bc-figure-far"), ("transform", FAR_SIDE)], std::mem::take(far)));
    }
}

/// The drawing of the pose that says most: what is held, or the middle of the movement.
pub(crate) fn still(look: &Look) -> Node {
    skeleton(look, back_check_core::player::Beats::of(look.motion()).held_from, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_exercise_of_the_same_pack_in_the_same_form_on_the_same_side_looks_the_same() {
        let pack = crate::embed::built_in().expect("the build checks it");
        let look = Look { pack, exercise: ExerciseId(0), variant: None, mirrored: false };
        assert!(look == look.clone());
        for other in [
            Look { exercise: ExerciseId(1), ..look.clone() },
            Look { variant: Some(VariantId(0)), ..look.clone() },
            Look { mirrored: true, ..look.clone() },
            Look { pack: Rc::new((*look.pack).clone()), ..look.clone() },
        ] {
            assert!(look != other);
        }
    }
}
