//! Pages of others, with all that such pages do: the folders of tests/hosts, each in every browser.
//!
//! In Chromium, or in the engines that `BACK_CHECK_ENGINES` names. A word as an argument chooses those whose name or claim has it, or
//! one engine.

#![allow(clippy::print_stdout, reason = "it runs its cases itself, and says of each what came of it")]

use std::env;
use std::iter;
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use back_check_browser_tests::{Engine, Host, Hosting};

fn main() -> ExitCode {
    let wanted: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let engines = engines();
    let hosts = Host::all();
    let wanted_in =
        |engine| hosts.iter().filter(|host| is_wanted(host, engine, &wanted)).collect::<Vec<_>>().into_iter();
    let waiting: Vec<_> = engines.iter().map(|&engine| (engine, Mutex::new(wanted_in(engine)))).collect();
    // Pages of others wait more than they work: as many at once as there are cores, in browsers of their own.
    let at_once = (thread::available_parallelism().map_or(1, usize::from) / engines.len()).max(1);
    let (start, outcome) = (Instant::now(), Mutex::new((0, Vec::new())));
    thread::scope(|scope| {
        for (engine, waiting) in waiting.iter().flat_map(|it| iter::repeat_n(it, at_once)) {
            let outcome = &outcome;
            scope.spawn(move || {
                let hosting = Hosting::new(*engine);
                let next = || waiting.lock().expect("no test panics while it takes the next").next();
                while let Some(host) = next() {
                    let result = try_host(&hosting, host, *engine);
                    let mut outcome = outcome.lock().expect("no test panics while it counts");
                    match result {
                        Ok(()) => outcome.0 += 1,
                        Err(why) => outcome.1.push(why),
                    }
                }
            });
        }
    });
    let (passed, failed) = outcome.into_inner().expect("all threads have ended");
    failed.iter().for_each(|why| println!("\n---- {why}"));
    println!(
        "\ntest result: {}. {passed} passed; {} failed; finished in {:.1}s\n",
        if failed.is_empty() { "ok" } else { "FAILED" },
        failed.len(),
        start.elapsed().as_secs_f32()
    );
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn engines() -> Vec<Engine> {
    let all = [Engine::Chromium, Engine::Firefox, Engine::WebKit];
    let named = env::var("BACK_CHECK_ENGINES").unwrap_or_else(|_| "Chromium".to_owned());
    let engine = |name: &str| all.into_iter().find(|engine| format!("{engine:?}").eq_ignore_ascii_case(name.trim()));
    let engines = named.split(',').map(|name| {
        engine(name).unwrap_or_else(|| panic!("BACK_CHECK_ENGINES has `{name}`, which is none of {all:?}"))
    });
    engines.collect()
}

fn is_wanted(host: &Host, engine: Engine, wanted: &[String]) -> bool {
    let line = format!("{} {} {engine:?}", host.name, host.case.says).to_lowercase();
    wanted.iter().all(|word| line.contains(&word.to_lowercase()))
}

fn try_host(hosting: &Hosting, host: &Host, engine: Engine) -> Result<(), String> {
    let claim = format!("{} ({}, in {engine:?})", host.case.says, host.name);
    if let Some(why) = host.excepted(engine) {
        println!("test {claim} ... not shown: {why}");
        return Ok(());
    }
    let result = hosting.holds(host);
    println!("test {claim} ... {}", if result.is_ok() { "ok" } else { "FAILED" });
    result.map_err(|why| format!("{claim}\n{why}"))
}
