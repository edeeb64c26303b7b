// @ts-check
/**
 * Gets the program (JavaScript bindings and WebAssembly) and language packs, and names what went wrong when it cannot.
 */

import { needsWasm, newBindings } from './bindings.js';
import { Altered, file, root } from './files.js';
import { overlayAddress } from './overlay-address.js';
import { inside } from './release.js';
import { bindingsWithoutWasm, mayRun } from './without-wasm.js';

/**
 * @typedef {{ update(attributes: string[][], pack?: Uint8Array, overlay?: Uint8Array): void, destroy(): void, place: HTMLElement, press?(name: string): void, language: string, right_to_left: boolean, is_whole: boolean, for_leaving: string }} Handle
 * @typedef {(type: string, detail: unknown) => void} OnEvent
 * @typedef {{
 *   start(file: (name: string) => Promise<Response>): Promise<unknown>,
 *   prepare(draws: boolean): void,
 *   mount(root: HTMLElement, attributes: string[][], pack: Uint8Array | undefined, overlay: Uint8Array | undefined, onEvent: OnEvent, begun?: boolean): Handle,
 *   add_reading(bytes: Uint8Array): void,
 *   load_later(): Promise<void>,
 * }} Bindings
 * @typedef {'no-wasm' | 'blocked' | 'missing' | 'altered' | 'wrong' | 'crashed'} Reason
 */

/** @type {Promise<Bindings> | undefined} One for all elements of a page. */
let engine;
let attempts = 0;
let policyObjected = false;

/** @type {Map<string, Promise<Uint8Array>>} The files of `packs/` that were asked for, by their names. */
const packs = new Map();

/** @type {Map<string, Promise<Uint8Array>>} What clinics add, by address. */
const overlays = new Map();

/** Who waits for the check must not wait for long for what only adds to it: in milliseconds. */
const OVERLAY_PATIENCE = 8000;

/** @type {Set<(message: string) => void>} Who is told when the program has crashed. */
export const crashListeners = new Set();

/**
 * Takes bindings that another loader has initialised, in place of the files beside this script.
 * @param {Bindings | Promise<Bindings>} bindings
 */
export function useEngine(bindings) {
  engine = Promise.resolve(bindings);
  engine.catch(() => {}); // each element that waits for it reports the failure
}

/** @returns {Promise<Bindings>} */
export function loadEngine() {
  engine ??= fetchBindings(attempts++).catch((error) => {
    forgetEngine(); // so that the next one may try again
    throw error;
  });
  return engine;
}

/**
 * @param {number} attempt
 * @returns {Promise<Bindings>}
 */
async function fetchBindings(attempt) {
  policyObjected = false;
  addEventListener('securitypolicyviolation', noteViolation);
  const bindings = await (needsWasm && !mayRun() ? bindingsWithoutWasm : newBindings)(attempt);
  await bindings.start(file);
  bindings.prepare(false);
  await breath();
  bindings.prepare(true);
  await breath();
  removeEventListener('securitypolicyviolation', noteViolation);
  return bindings;
}

// The program's files in a stack, as we name them and as Trunk does; a module that was inside a script has a name, and no file. A
// page may well have a `/back-check/` of its own in its addresses, and its faults must not cost anybody their answers.
const OURS = /\bback-check(-(engine(_bg)?|later|[\da-f]{12,}(_bg)?)(\.(js|wasm)\b|-[\da-f]{8}\b)|\.nowasm\.js\b)/;

addEventListener('error', (event) => noteCrash(event.error));
addEventListener('unhandledrejection', (event) => noteCrash(event.reason));

/**
 * A fault of the program ends it, with every widget on the page in it. A browser throws such a fault into whatever called the
 * program; where that was the browser itself, it reports it to the page. The next start takes a program of its own.
 * @param {unknown} error
 */
export function noteCrash(error) {
  if (!isCrash(error)) return;
  forgetEngine();
  const message = String(error);
  queueMicrotask(() => [...crashListeners].forEach((listener) => listener(message)));
}

/** Whether it is a fault of the program. @param {any} error */
function isCrash(error) {
  const isTrap = typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError;
  const trap = isTrap || error instanceof RangeError; // out of stack; or the program as JavaScript came to a stop
  return trap && OURS.test(String(error.stack));
}

/**
 * The pack of a language; nothing for English, which is built in, and for what is not a language at all.
 * @param {string} language
 * @returns {Promise<Uint8Array | undefined>}
 */
export async function loadPack(language) {
  if (isBuiltIn(language) || !/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(language)) return undefined;
  return once(`${language}.pack`);
}

/**
 * Gets what the questions do without: the later part of the program, and what there is to read in English. (A pack of another
 * language brings that along.) Both are kept, but a program that starts after a crash has to be given them again.
 * @param {Bindings} engine
 * @param {string} language
 */
export async function addRest(engine, language) {
  const [reading] = await Promise.all([isBuiltIn(language) ? once('en.reading') : undefined, engine.load_later()]);
  await breath();
  if (reading) engine.add_reading(reading);
  await breath();
}

/** Over when the page has had its turn: much at once would hold up what a person does meanwhile. */
export function breath() {
  return new Promise((done) => setTimeout(done));
}

/**
 * A file of `packs/`, asked for once, and again after a failure.
 * @param {string} name
 * @returns {Promise<Uint8Array>}
 */
function once(name) {
  const known = packs.get(name);
  if (known) return known;
  const bytes = file(`packs/${name}`).then(bytesOf);
  packs.set(name, bytes);
  bytes.catch(() => packs.delete(name));
  return bytes;
}

/**
 * What a clinic adds: a file that the page names, together with the later part of the program, which reads it. Both are asked for
 * once, and not again when that failed: coming in the middle of somebody's questions, it would change what is asked.
 * @param {string} address relative to the page; the `.pack` at its end may be left out
 * @returns {Promise<Uint8Array>}
 */
export function loadOverlay(address) {
  const url = overlayAddress(address);
  const overlay = overlays.get(url.href) ?? fetchOverlay(url);
  overlays.set(url.href, overlay);
  return overlay;
}

/** @param {URL} url */
async function fetchOverlay(url) {
  const bytes = await overlayBytes(url);
  await (await loadEngine()).load_later();
  return bytes;
}

/** @param {URL} url */
export async function overlayBytes(url) {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error('it has not come in time')), OVERLAY_PATIENCE);
  const answer = inside(url.href) ?? (await fetch(url, { signal: late.signal }));
  if (!answer.ok) throw new Error(`${url.href} gives ${answer.status}`);
  const bytes = await bytesOf(answer);
  clearTimeout(timer);
  return bytes;
}

/** The next start takes a program of its own, which has read nothing yet. */
function forgetEngine() {
  engine = undefined;
  overlays.clear();
}

/**
 * en-XA is the pseudo-language that shows what a translation does to the screens; it comes as a pack like any other.
 * @param {string} language
 */
export function isBuiltIn(language) {
  return language === '' || (/^en(-|$)/i.test(language) && language !== 'en-XA');
}

/**
 * @param {Response} answer
 * @returns {Promise<Uint8Array>}
 */
async function bytesOf(answer) {
  return new Uint8Array(await answer.arrayBuffer());
}

/**
 * Why the program could not be had.
 * @param {unknown} error
 * @returns {Promise<Reason>}
 */
export async function reasonFor(error) {
  if (isCrash(error)) return 'crashed'; // before anything was mounted
  if (typeof WebAssembly !== 'object') return 'no-wasm';
  if (error instanceof Altered) return 'altered';
  // A browser reports what a policy blocked a moment later than the failure itself.
  await breath();
  // Safari's does not report that of WebAssembly at all.
  if (policyObjected || (needsWasm && !mayRun())) return 'blocked';
  if ([WebAssembly.CompileError, WebAssembly.LinkError, SyntaxError].some((kind) => error instanceof kind)) return 'wrong';
  return 'missing';
}

/** @param {SecurityPolicyViolationEvent} event */
function noteViolation(event) {
  policyObjected ||= event.blockedURI.startsWith(root().href) || event.blockedURI === 'wasm-eval';
}
