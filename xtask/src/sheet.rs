//! `cargo xtask content --poses`: every exercise in eight frames on one sheet, to look at.

use std::fs;
use std::path::Path;

use back_check_authoring::motions;
use back_check_core::content::Motion;
use back_check_core::figure::{Build, FAR_SIDE, Figure, Outline, Role, STYLE};
use back_check_tooling::{CHROMIUM, find_program};

use crate::failure::{Context, Result, failure};
use crate::shell;

const FRAMES: u8 = 8;
const WIDTH: u16 = 230;
const HEIGHT: u16 = 200;
/// What the two lines above a frame take of it.
const LINES: u16 = 36;

/// Writes `poses/sheet.svg` and, where Chromium is found, `poses/sheet.png` below `target`. Words after `--poses` choose
/// exercises by a part of their name; `--full` draws the fuller build, `--mirrored` the other side, `--dark` on dark.
pub(crate) fn run(root: &Path, target: &Path, arguments: &[String]) -> Result {
    let (options, names): (Vec<&String>, Vec<&String>) = arguments.iter().partition(|word| word.starts_with("--"));
    let look = Look::of(&options)?;
    let (motions, faults) = motions(&root.join("content"));
    let chosen: Vec<_> = (motions.iter())
        .filter(|(name, _)| names.is_empty() || names.iter().any(|part| name.contains(part.as_str())))
        .collect();
    if chosen.is_empty() {
        return failure("no exercise has such a name");
    }
    let folder = target.join("poses");
    fs::create_dir_all(&folder).context(format!("making {}", folder.display()))?;
    let (svg, png) = (folder.join("sheet.svg"), folder.join("sheet.png"));
    fs::write(&svg, sheet(&chosen, &look)).context(format!("writing {}", svg.display()))?;
    crate::say(&format!("{}", svg.display()));
    photograph(&svg, &png, chosen.len())?;
    if faults.0.is_empty() { Ok(()) } else { failure(faults.to_string()) }
}

struct Look {
    build: Build,
    mirrored: bool,
    dark: bool,
}

impl Look {
    fn of(options: &[&String]) -> Result<Self> {
        let mut look = Self { build: Build::Lean, mirrored: false, dark: false };
        for option in options {
            match option.as_str() {
                "--full" => look.build = Build::Full,
                "--mirrored" => look.mirrored = true,
                "--dark" => look.dark = true,
                other => return failure(format!("`cargo xtask content --poses` takes no `{other}`")),
            }
        }
        Ok(look)
    }
}

fn sheet(motions: &[&(String, Motion)], look: &Look) -> String {
    let (width, height) = (u32::from(FRAMES) * u32::from(WIDTH), motions.len() * usize::from(HEIGHT));
    let (ink, paper) = if look.dark { ("#e6eceb", "#16201f") } else { ("#16292b", "#fffdf9") };
    let cloth = if look.dark { "#4fb3a6" } else { "#0b6b64" };
    let rows: String =
        motions.iter().enumerate().map(|(row, (name, motion))| row_of(row, name, motion, look)).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         style=\"color:{ink};background:{paper};--bc-figure-cloth:{cloth}\"><style>{STYLE} \
         text {{ font: 13px sans-serif; fill: currentColor }}</style>{rows}</svg>\n"
    )
}

fn row_of(row: usize, name: &str, motion: &Motion, look: &Look) -> String {
    let figure = Figure::new(motion, look.build);
    let frames = (0..FRAMES).map(|frame| {
        let seconds = figure.seconds() * f32::from(frame) / f32::from(FRAMES);
        let (x, y) = (u16::from(frame) * WIDTH, row * usize::from(HEIGHT));
        let drawing = still(&figure, seconds, look.mirrored);
        let pose = figure.key(seconds).map_or("", |key| &key.pose);
        format!(
            "<g transform=\"translate({x} {y})\"><text x=\"6\" y=\"14\">{name}</text><text x=\"6\" y=\"31\">{seconds:.1} s {pose}</text>\
             <svg class=\"bc-figure\" y=\"{LINES}\" width=\"{WIDTH}\" height=\"{}\" viewBox=\"{}\">{drawing}</svg></g>",
            HEIGHT - LINES,
            figure.view_box(),
        )
    });
    frames.collect()
}

fn still(figure: &Figure<'_>, seconds: f32, mirrored: bool) -> String {
    let shapes = figure.shapes();
    let mut texts = Vec::new();
    figure.paint(seconds, &shapes, &mut texts);
    let (mut drawing, mut far) = (String::new(), false);
    for (shape, text) in shapes.iter().zip(&texts) {
        // Far limbs are one group, so that what overlaps in it does not show twice.
        if shape.far != far {
            far = shape.far;
            let opening = format!("<g class=\"bc-figure-far\" transform=\"{FAR_SIDE}\">");
            drawing.push_str(if far { &opening } else { "</g>" });
        }
        let path = |role: Role, d: &str| format!("<path class=\"{}\" d=\"{d}\"/>", role.class());
        match shape.outline {
            Outline::Soft(role) => drawing.push_str(&path(role, text)),
            Outline::Rigid(paths) => {
                let paths: String = paths.iter().map(|(role, d)| path(*role, d)).collect();
                drawing.push_str(&format!("<g transform=\"{text}\">{paths}</g>"));
            }
        }
    }
    if mirrored { format!("<g transform=\"{}\">{drawing}</g>", figure.other_side()) } else { drawing }
}

fn photograph(svg: &Path, png: &Path, rows: usize) -> Result {
    let Some(chromium) = find_program(CHROMIUM) else {
        crate::say("no Chromium was found, so there is no PNG of it");
        return Ok(());
    };
    let size = format!("--window-size={},{}", u16::from(FRAMES) * WIDTH, rows * usize::from(HEIGHT));
    let shot = format!("--screenshot={}", png.display());
    let page = format!("file://{}", svg.display());
    let mut browser = shell::program(&chromium)?;
    browser.args(["--headless", "--no-sandbox", "--hide-scrollbars", "--disable-gpu", &size, &shot, &page]);
    let told = browser.output().context("starting Chromium")?;
    if !(told.status.success() && png.is_file()) {
        return failure(format!("Chromium drew no picture: {}", String::from_utf8_lossy(&told.stderr).trim()));
    }
    crate::say(&format!("{}", png.display()));
    Ok(())
}
