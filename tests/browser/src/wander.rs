//! Visits at random: the same number gives the same visit.

use serde_json::json;

use crate::page::Page;
use crate::visit::{Sex, Trend, Unit};

/// More screens than any way through has.
const MANY: usize = 60;

/// The boxes that can be ticked, by their ids.
const BOXES: &str = "
    const boxes = [...rootOf(arguments[0]).querySelectorAll(\"input[id*='-item-']\")].map((it) => it.id);
    return boxes.filter((id) => !id.endsWith('-unsure'));
";

struct Chance(u64);

impl Chance {
    /// A number below `end`. (Knuth's multiplier; the high bits are the good ones.)
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn small(&mut self, least: u8, most: u8) -> u8 {
        least + u8::try_from(self.below(u64::from(most - least) + 1)).unwrap_or_default()
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap_or_default()]
    }
}

impl Page {
    /// From the first screen to the result, answering by chance. Returns what every screen said.
    #[track_caller]
    pub fn wander(&self, number: u64) -> Vec<String> {
        let mut chance = Chance(number);
        let mut said = Vec::new();
        self.press_on("start");
        while said.len() < MANY {
            said.push(self.on_screen());
            match self.here().as_str() {
                "result" => return said,
                "review" => self.go_on(),
                "about" => self.about_you(
                    chance.small(18, 89),
                    chance.one_of(&[Sex::Female, Sex::Male, Sex::Unspecified]),
                    chance.small(0, 10),
                ),
                "timing" => self.timing(
                    chance.small(1, 6).into(),
                    chance.one_of(&[Unit::Days, Unit::Weeks]),
                    chance.one_of(&[Trend::Better, Trend::Same, Trend::Worse]),
                    chance.small(1, 3).into(),
                ),
                "offer" => self.press_on("decline"),
                "reword" => self.press_on(chance.one_of(&["yes", "no"])),
                _ => self.tick_by_chance(&mut chance),
            }
        }
        self.fail(&format!("no end after {MANY} screens"))
    }

    #[track_caller]
    fn tick_by_chance(&self, chance: &mut Chance) {
        let boxes = self.script(BOXES, &[self.element()]);
        let boxes = boxes.as_array().cloned().unwrap_or_default();
        let ticked: Vec<_> = boxes.iter().filter(|_| chance.below(12) == 0).filter_map(|it| it.as_str()).collect();
        for id in &ticked {
            self.click(&format!("[id='{id}']"));
            self.wait_for(&format!("[id='{id}']:checked"));
        }
        if ticked.is_empty() {
            self.none_of_these();
        }
        self.go_on();
    }

    /// Whatever is asked of a peer by WebRTC, it is asked of that port of this machine.
    pub fn catch_peers(&self, port: u16) {
        let script = "
            const { RTCPeerConnection: Real } = window;
            const server = { iceServers: [{ urls: 'stun:127.0.0.1:PORT' }] };
            window.RTCPeerConnection = window.webkitRTCPeerConnection = function () { return new Real(server); };
        ";
        self.before_all_else(&script.replace("PORT", &json!(port).to_string()));
    }
}
