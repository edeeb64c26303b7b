//! What comes out of a printer.

use serde_json::{Value, json};
use thirtyfour::common::print::{PrintPage, PrintParameters};

use crate::page::Page;

/// A sheet of paper, in centimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paper {
    width: f64,
    height: f64,
}

/// What Europe prints on.
pub const A4: Paper = Paper { width: 21.0, height: 29.7 };
/// What North America prints on.
pub const LETTER: Paper = Paper { width: 21.59, height: 27.94 };

/// What was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// How many pages it takes.
    pub pages: usize,
    /// What was to be printed and is not, or not wholly within a page.
    pub missing: Vec<String>,
}

/// A link in a PDF lies open in it with its place, where words are drawn glyph by glyph and packed. So what is looked for is
/// made one.
const LINK: &str = "
    return [...rootOf(arguments[0]).querySelectorAll(arguments[1])].map((element, at) => {
        const link = document.createElement('a');
        link.href = `https://paper.example/${at}`;
        link.append(...element.childNodes);
        element.append(link);
        return link.textContent;
    });
";

impl Page {
    /// Prints the page, and looks for what these elements say. What the same words say elsewhere on it counts. It changes the
    /// elements, so it comes last.
    #[track_caller]
    pub fn print(&self, css: &str, papers: &[Paper]) -> Vec<Printed> {
        let words = self.script(LINK, &[self.element(), json!(css)]);
        let words: Vec<&str> = words.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert!(!words.is_empty(), "nothing is to be printed");
        papers.iter().map(|paper| self.print_on(*paper, &words)).collect()
    }

    #[track_caller]
    fn print_on(&self, paper: Paper, words: &[&str]) -> Printed {
        let page = PrintPage { width: paper.width, height: paper.height };
        let parameters = PrintParameters { page, ..PrintParameters::default() };
        let pdf = self.must("printing", self.browser.wait(self.browser.session().print_page(parameters)));
        let pdf = String::from_utf8_lossy(&pdf);
        let shown: Vec<&str> = links_on(&pdf, paper).filter_map(|at| words.get(at).copied()).collect();
        let missing = words.iter().filter(|words| !shown.contains(words)).map(|words| (*words).to_owned());
        Printed { pages: pdf.matches("/Type /Page\n").count(), missing: missing.collect() }
    }

    /// The words of all elements of that kind that are seen, on the screen or on paper, as the look is.
    #[must_use]
    pub fn seen(&self, css: &str) -> Vec<String> {
        const SEEN: &str = "return [...rootOf(arguments[0]).querySelectorAll(arguments[1])]
            .filter((it) => it.checkVisibility()).map((it) => it.textContent)";
        let seen = self.script(SEEN, &[self.element(), json!(css)]);
        seen.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}

// The numbers of the links that lie within the paper.
fn links_on(pdf: &str, paper: Paper) -> impl Iterator<Item = usize> {
    const POINTS: f64 = 72.0 / 2.54;
    let (width, height) = (paper.width * POINTS, paper.height * POINTS);
    let links = pdf.split("/Subtype /Link").skip(1).filter_map(|link| Some((place(link)?, number(link)?)));
    let inside =
        move |[left, bottom, right, top]: [f64; 4]| 0.0 <= left && right <= width && 0.0 <= bottom && top <= height;
    links.filter(move |(place, _)| inside(*place)).map(|(_, number)| number)
}

fn place(link: &str) -> Option<[f64; 4]> {
    let (numbers, _) = link.split_once("/Rect [")?.1.split_once(']')?;
    let numbers: Vec<f64> = numbers.split(' ').filter_map(|number| number.parse().ok()).collect();
    numbers.try_into().ok()
}

fn number(link: &str) -> Option<usize> {
    link.split_once("https://paper.example/")?.1.split_once(')')?.0.parse().ok()
}
