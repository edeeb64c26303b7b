//! Sounds without files, a voice of the device's own, a shake, and a screen that stays on. Each is silent where it is missing.

use super::dynamic::{call, get, make, navigator, set, window};
use crate::ui::theatre::Tone;
use js_sys::Promise;
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Makes a sound.
pub(super) fn sound(tone: Tone) {
    let (pitch, lasts) = match tone {
        Tone::Count => (520.0, 0.12),
        Tone::Half => (660.0, 0.22),
        Tone::Begin => (784.0, 0.4),
    };
    let _ = play(pitch, lasts);
}

thread_local! {
    // A browser allows few of them.
    static AUDIO: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    static LOCK: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    static AWAKE: Cell<bool> = const { Cell::new(false) };
}

fn play(pitch: f64, lasts: f64) -> Result<(), JsValue> {
    let audio = audio()?;
    let start = get(&audio, "currentTime").as_f64().unwrap_or_default();
    let (source, volume) = (call(&audio, "createOscillator", &[])?, call(&audio, "createGain", &[])?);
    set(&get(&source, "frequency"), "value", &pitch.into());
    let level = get(&volume, "gain");
    call(&level, "setValueAtTime", &[0.into(), start.into()])?;
    // Up and down softly: a tone that is cut off clicks.
    call(&level, "linearRampToValueAtTime", &[0.2.into(), (start + 0.02).into()])?;
    call(&level, "linearRampToValueAtTime", &[0.into(), (start + lasts).into()])?;
    call(&source, "connect", std::slice::from_ref(&volume))?;
    call(&volume, "connect", &[get(&audio, "destination")])?;
    call(&source, "start", &[start.into()])?;
    call(&source, "stop", &[(start + lasts).into()])?;
    Ok(())
}

fn audio() -> Result<JsValue, JsValue> {
    if let Some(audio) = AUDIO.with_borrow(Clone::clone) {
        // A phone takes the sound away while another program has it.
        let _ = call(&audio, "resume", &[]);
        return Ok(audio);
    }
    let audio = make("AudioContext", &[])?;
    AUDIO.set(Some(audio.clone()));
    Ok(audio)
}

/// Says words. Never by a voice that is somewhere else: the words would be sent there.
pub(super) fn say(language: &str, words: &str) {
    let speech = get(&window(), "speechSynthesis");
    if let Some(voice) = local_voice(&speech, language) {
        let _ = make("SpeechSynthesisUtterance", &[words.into()]).and_then(|utterance| {
            set(&utterance, "voice", &voice);
            set(&utterance, "lang", &get(&voice, "lang"));
            call(&speech, "cancel", &[])?;
            call(&speech, "speak", &[utterance])
        });
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a device has few voices")]
fn local_voice(speech: &JsValue, language: &str) -> Option<JsValue> {
    let voices = call(speech, "getVoices", &[]).ok()?;
    let count = get(&voices, "length").as_f64()? as u32;
    let speaks = |voice: &JsValue| get(voice, "lang").as_string().is_some_and(|lang| lang.starts_with(language));
    let mut all = (0..count).map(|index| get(&voices, &index.to_string()));
    all.find(|voice| get(voice, "localService").is_truthy() && speaks(voice))
}

/// Shakes for a moment.
pub(super) fn buzz() {
    let _ = call(&navigator(), "vibrate", &[120.into()]);
}

/// Keeps the screen on, or lets it go off again.
pub(super) fn keep_awake(on: bool) {
    if AWAKE.replace(on) == on && (!on || LOCK.with_borrow(|lock| lock.as_ref().is_some_and(is_held))) {
        return;
    }
    release();
    if on {
        let _ = call(&get(&navigator(), "wakeLock"), "request", &["screen".into()]).map(keep);
    }
}

// The browser lets go by itself when the page is hidden.
fn is_held(lock: &JsValue) -> bool {
    !get(lock, "released").is_truthy()
}

fn release() {
    if let Some(lock) = LOCK.take() {
        let _ = call(&lock, "release", &[]);
    }
}

fn keep(promise: JsValue) {
    let given = Closure::once(|lock: JsValue| {
        LOCK.set(Some(lock));
        if !AWAKE.get() {
            release();
        }
    });
    let refused = Closure::once(|_: JsValue| {});
    let _ = promise.unchecked_into::<Promise>().then2(&given, &refused);
    given.forget();
    refused.forget();
}
