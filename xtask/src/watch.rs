//! Doing something whenever a source file changes.

use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify::{Event, EventKind, RecursiveMode, Watcher};

use crate::failure::{Context, Result, failure};

/// An editor saves in several steps, and a checkout touches many files: wait until it has been quiet for this long.
const QUIET: Duration = Duration::from_millis(200);

/// Calls `act` after each change to one of `names` (files or folders) below `root`. Returns only when watching fails.
pub(crate) fn on_change(root: &Path, names: &[&str], mut act: impl FnMut()) -> Result {
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(sender).context("watching for changes")?;
    // The folder of a single file, since editors replace a file by a new one and a watched file would be lost.
    watcher.watch(root, RecursiveMode::NonRecursive).context("watching for changes")?;
    for folder in names.iter().map(|name| root.join(name)).filter(|path| path.is_dir()) {
        watcher.watch(&folder, RecursiveMode::Recursive).context(format!("watching {}", folder.display()))?;
    }
    let watched: Vec<_> = names.iter().map(|name| root.join(name)).collect();
    loop {
        wait(&events, |path| watched.iter().any(|source| path.starts_with(source)))?;
        act();
    }
}

/// Returns after the next change to a path that `matters`, when all is quiet again.
fn wait(events: &Receiver<notify::Result<Event>>, matters: impl Fn(&Path) -> bool) -> Result {
    loop {
        let Ok(event) = events.recv() else { return failure("watching for changes ended by itself") };
        if is_change(&event?, &matters) {
            break;
        }
    }
    while events.recv_timeout(QUIET).is_ok() {}
    Ok(())
}

/// Reading a file is an event too; the compiler does nothing else all day.
fn is_change(event: &Event, matters: impl Fn(&Path) -> bool) -> bool {
    !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(|path| matters(path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, ModifyKind};

    fn event(kind: EventKind) -> Event {
        Event::new(kind).add_path("content/questions.toml".into())
    }

    #[test]
    fn reading_is_no_change() {
        let in_content = |path: &Path| path.starts_with("content");
        assert!(is_change(&event(EventKind::Modify(ModifyKind::Any)), in_content));
        assert!(!is_change(&event(EventKind::Access(AccessKind::Any)), in_content));
    }

    #[test]
    fn what_the_build_itself_writes_is_no_change() {
        assert!(!is_change(&event(EventKind::Modify(ModifyKind::Any)), |path| path.starts_with("src")));
    }
}
