//! The drawing, frame by frame: one attribute for each shape that has moved, in texts that are used again.

use super::look::{Look, SHAPES};
use crate::ui::theatre::{Brush, theatre};
use back_check_core::figure::Shape;
use yew::NodeRef;

/// Draws an exercise on the paths of its skeleton.
pub(crate) struct Painter {
    look: Look,
    shapes: Vec<Shape>,
    texts: Vec<String>,
    shown: Vec<String>,
    paths: Box<dyn Brush>,
}

impl Painter {
    /// For a skeleton within `node` that was rendered just now.
    pub(crate) fn new(look: Look, node: &NodeRef) -> Self {
        let shapes = look.figure().map(|figure| figure.shapes()).unwrap_or_default();
        let paths = theatre().brush(node, SHAPES);
        Self { look, shown: vec![String::new(); shapes.len()], shapes, texts: Vec::new(), paths }
    }

    /// Draws the body as it is at a moment of its loop, and says which line of the steps it is at.
    pub(crate) fn paint(&mut self, seconds: f32) -> Option<usize> {
        let figure = self.look.figure()?;
        figure.paint(seconds, &self.shapes, &mut self.texts);
        for (index, (text, shown)) in self.texts.iter().zip(&mut self.shown).enumerate() {
            if text != shown {
                self.paths.set(index, self.shapes[index].outline.attribute(), text);
                shown.clone_from(text);
            }
        }
        figure.key(seconds).map(|key| usize::from(key.step))
    }
}
