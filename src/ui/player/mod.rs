//! A session of exercise: the figure that shows it, the state around the clock, and the wishes for today. All of it belongs to
//! the later part of the program; the first part knows the types alone.

mod demo;
mod look;
mod pace;
mod painter;
mod reel;
mod ring;
mod show;
mod state;
mod train;

pub(crate) use demo::{Demo, DemoWords};
pub(crate) use look::{Look, skeleton, still};
pub(crate) use show::{Show, ShowWords};
pub(crate) use state::{Switch, Train, Training};
pub(crate) use train::{beside_today, enough, enough_minutes, left, may_do, tasks_today, todays_plan, train};
