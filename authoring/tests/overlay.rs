//! A clinic's folder: each thing that is wrong with it is told, with file and line.

mod support;

use back_check_authoring::compile_overlay;
use back_check_core::content::{Arg, Part};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};
use support::{content, line_of};

const TABLES: &str = "overlay.toml";
const WORDS: &str = "text/en/overlay.ftl";

/// A copy of the example, taken away again at the end of a test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("overlay-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("text/en")).expect("a folder can be made");
        for file in [TABLES, WORDS] {
            fs::copy(content().join("overlays/hill-street").join(file), folder.join(file))
                .expect("a file can be copied");
        }
        Self(folder)
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).expect("the file is there")
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.text(file);
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in {file}");
        fs::write(self.0.join(file), text.replace(from, to)).expect("the file can be written");
    }

    fn faults(&self) -> Vec<String> {
        let made = compile_overlay(&content(), &self.0, "en");
        made.err().map_or_else(Vec::new, |faults| faults.0.iter().map(ToString::to_string).collect())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind is in the build folder, and does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// After this edit the folder has exactly this fault, on the line where the piece starts.
#[track_caller]
fn check(file: &str, from: &str, to: &str, piece: &str, message: &str) {
    let folder = Folder::new();
    folder.edit(file, from, to);
    let line = line_of(&folder.text(file), piece);
    assert_eq!(folder.faults(), [format!("{file}:{line}: {message}")]);
}

#[test]
fn the_example_has_no_fault_and_its_words_are_whole() {
    assert_eq!(Folder::new().faults(), Vec::<String>::new());
    let made = compile_overlay(&content(), &content().join("overlays/hill-street"), "en").expect("it is sound");
    let alone = made.overlay.messages.iter().find(|message| message.key == "finding-clinic-works-alone");
    let parts = &alone.expect("it is there").parts;
    assert!(matches!(parts[0], Part::Choice(Arg::Who, _)), "the snippet is written out: {parts:?}");
}

#[test]
fn what_does_not_begin_as_the_clinics_own_is_told() {
    let (from, to) = ("id = \"clinic-long-off-work\"", "id = \"long-off-work\"");
    let folder = Folder::new();
    folder.edit(TABLES, from, to);
    let told = folder.faults().join("\n");
    assert!(told.contains("`long-off-work`: the id of what a clinic adds begins with `clinic-`"), "{told}");
    assert!(told.contains("message `rule-long-off-work` is missing in text/en"), "{told}");
}

#[test]
fn another_version_of_the_content_has_to_be_read_first() {
    let message =
        "written for content 2025.1; this is content 2026.11.0: read what has changed, then write that version";
    check(TABLES, "content_version = \"2026.11.0\"", "content_version = \"2025.1\"", "content_version", message);
}

#[test]
fn what_is_not_there_is_told_where_it_is_named() {
    check(TABLES, "hide = [\"crunch\"]", "hide = [\"crunches\"]", "hide =", "there is no exercise `crunches`");
    check(TABLES, "rule = \"R32\"", "rule = \"R320\"", "rule = \"R320\"", "there is no rule `R320` in the content");
    check(TABLES, "after = \"pattern-life\"", "after = \"life\"", "after =", "there is no screen `life`");
    check(
        TABLES,
        "exercises = [\"glute-bridge\"",
        "exercises = [\"bridge\"",
        "exercises =",
        "there is no exercise `bridge`",
    );
    let message = "in `clinic-jab`: there is no finding `clinic-jab`";
    check(TABLES, "when = \"clinic-injection\"", "when = \"clinic-jab\"", "when = \"clinic-jab\"", message);
}

#[test]
fn a_rule_may_only_be_raised() {
    let message = "rule `R10` is emergency already; a clinic may only raise the level";
    check(TABLES, "rule = \"R32\"", "rule = \"R10\"", "rule = \"R10\"", message);
    let message = "there is no profile `strict`; the profiles are: nhs";
    check(TABLES, "hide = [", "profile = \"strict\"\nhide = [", "profile =", message);
}

#[test]
fn a_profile_is_written_out_as_the_rules_that_it_raises() {
    let folder = Folder::new();
    folder.edit(TABLES, "hide = [", "profile = \"nhs\"\nhide = [");
    let made = compile_overlay(&content(), &folder.0, "en").expect("it is sound");
    let nhs = made.base.profile_id("nhs");
    let raised = made.base.rules.iter().filter(|rule| rule.level_in(nhs) > rule.level).count();
    assert!(raised > 0);
    assert_eq!(made.overlay.raised.len(), raised + 1);
    assert!(made.base.rules.iter().zip(&made.pack.rules).all(|(base, own)| own.level >= base.level_in(nhs)));
}

#[test]
fn what_the_format_does_not_have_is_told_as_unknown() {
    let folder = Folder::new();
    folder.edit(TABLES, "[[stricter]]", "[[follow-up]]\nfinding = \"clinic-injection\"\n\n[[stricter]]");
    let told = folder.faults().join("\n");
    assert!(told.contains("unknown field `follow-up`"), "{told}");
    let folder = Folder::new();
    folder.edit(TABLES, "rule = \"R32\"", "rule = \"R32\"\nlead = \"crisis\"");
    assert!(folder.faults().join("\n").contains("unknown field `lead`"));
}

#[test]
fn a_question_that_nothing_uses_or_that_is_asked_twice_is_told() {
    let message = "finding `clinic-off-work` is asked for, but nothing uses the answer";
    check(
        TABLES,
        "when = \"clinic-off-work and duration_days >= 7\"",
        "when = \"duration_days >= 7\"",
        "id = \"clinic-off-work\"",
        message,
    );
    let message = "finding `clinic-injection` is asked for more than once";
    let (from, to) = (
        "findings = [\"clinic-injection\"]\n\n# A screen",
        "findings = [\"clinic-injection\", \"clinic-injection\"]\n\n# A screen",
    );
    check(TABLES, from, to, "id = \"clinic-injection\"", message);
}

#[test]
fn a_question_of_the_content_or_of_another_group_cannot_be_asked_by_a_clinic() {
    let (from, to) = (
        "findings = [\"clinic-injection\"]\n\n# A screen",
        "findings = [\"clinic-injection\", \"fever\"]\n\n# A screen",
    );
    check(TABLES, from, to, "findings =", "`fever` is not one of the clinic's own findings");
    let told = {
        let folder = Folder::new();
        folder.edit(TABLES, "screen = \"injury-and-bones\"", "screen = \"unwell\"");
        folder.faults().join("\n")
    };
    assert!(told.contains("finding `clinic-injection` belongs to another group than `unwell`"), "{told}");
}

#[test]
fn a_screen_before_the_signs_of_danger_is_refused() {
    let folder = Folder::new();
    folder.edit(TABLES, "after = \"pattern-life\"", "after = \"about\"");
    assert!(folder.faults().join("\n").contains("a screen before those on signs of danger"));
}

#[test]
fn words_that_are_not_a_clinics_to_change_are_told() {
    for key in ["finding-leg-paralysis", "level-emergency", "net-legs", "ui-start-facts", "exercise-crunch.steps"] {
        let folder = Folder::new();
        let (id, text) = key.split_once('.').map_or((key, format!("{key} = Fine.")), |(id, attribute)| {
            (id, format!("{id} =\n    .{attribute} = Fine."))
        });
        folder.edit(WORDS, "link-clinic-find-us =", &format!("{text}\n\nlink-clinic-find-us ="));
        let told = folder.faults().join("\n");
        let known = support::pack().words.has(key);
        let expected = if known { "is not among the words that a clinic may change" } else { "is used by nothing" };
        assert!(told.contains(expected), "{key} ({id}): {told}");
    }
}

#[test]
fn words_that_are_missing_unused_or_lack_a_value_are_told() {
    check(
        TABLES,
        "id = \"clinic-find-us\"",
        "id = \"clinic-map\"\nurl = \"/map\"\n\n[[link]]\nid = \"clinic-find-us\"",
        "id = \"clinic-map\"",
        "message `link-clinic-map` is missing in text/en",
    );
    let unused = "message `link-clinic-old` is used by nothing";
    check(WORDS, "link-clinic-find-us =", "link-clinic-old = Old\nlink-clinic-find-us =", "link-clinic-old", unused);
    let valueless = "`ui-start-lead` is given no value for `$phone`";
    check(WORDS, "ui-start-lead = A few", "ui-start-lead = { $phone }: a few", "ui-start-lead", valueless);
}

#[test]
fn an_address_that_is_none_and_a_review_without_a_name_are_told() {
    let message = "`javascript:alert(1)` is neither an http(s) address nor a relative one without spaces";
    check(TABLES, "https://hill-street.example/find-us", "javascript:alert(1)", "url = \"javascript", message);
    let message = "a review has both a name and a date, or neither";
    let (from, to) = ("reviewed_on = \"\"\nreview_due", "reviewed_on = \"2026-11-28\"\nreview_due");
    check(TABLES, from, to, to, message);
}

#[test]
fn a_soon_without_days_is_told() {
    check(
        TABLES,
        "level = \"soon\"\nwithin_days = 2",
        "level = \"soon\"",
        "id = \"clinic-after-injection\"",
        "rule `clinic-after-injection` is `soon` and must say within_days",
    );
}
