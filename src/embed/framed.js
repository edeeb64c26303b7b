// @ts-check
/**
 * What runs in `frame.html`: the element, told by the page around it what attributes it has. Nothing that is answered goes out.
 */

import './element.js';
import { given } from './given.js';
import { overlayAddress } from './overlay-address.js';
import { onDemand } from './on-demand.js';
import { stageOf } from './stages.js';

/** @typedef {{ attributes: string[][], look: string[][], recorders: string, pack?: Uint8Array, overlay?: Uint8Array }} Wishes */

const NAMES = ['ready', 'step', 'complete', 'result', 'error'].map((name) => `back-check-${name}`);

const sheet = new CSSStyleSheet();
sheet.replaceSync('body { margin: 0; }');
document.adoptedStyleSheets = [sheet];

const check = /** @type {HTMLElement} */ (document.createElement('back-check'));
check.setAttribute('loading', 'eager');

// Whoever holds the page around it may send a port. It lets in what any page may set, and lets out no answer.
addEventListener('message', ({ source, data, ports }) => {
  if (source !== parent || data !== 'back-check-page' || !ports[0]) return;
  const [port] = ports;
  port.onmessage = ({ data }) => (data.press ? press(data.press) : obey(data));
  report(port);
});
parent.postMessage('back-check-frame', '*');

/** @param {Wishes} wishes */
function obey({ attributes, look, recorders, pack, overlay }) {
  const value = (/** @type {string} */ wanted) => attributes.find(([name]) => name === wanted)?.[1] ?? '';
  given.set('recorders', recorders);
  if (pack) given.set(`packs/${value('lang').trim()}.pack`, pack);
  if (overlay) given.set(overlayAddress(value('pack')).href, overlay);
  for (const [name, text] of look) check.style.setProperty(name, text);
  for (const [name, text] of attributes) check.setAttribute(name, text);
  if (!check.isConnected) document.body.append(check);
}

/** Where the program is. @type {HTMLElement | undefined} */
let place;
given.set('onPlace', (/** @type {HTMLElement} */ now) => (place = now));

/**
 * What was pressed around the frame, before the program was in it. That was on the first screen: on no other does a page press
 * anything, or it could say yes in place of the person.
 * @param {string} name
 */
function press(name) {
  if (!place?.querySelector('[data-name="start"]')) return;
  const button = place.querySelector(`[data-name="${CSS.escape(name)}"]`);
  if (button instanceof HTMLElement) button.click();
}

/** @param {MessagePort} port */
async function report(port) {
  for (const event of NAMES) {
    check.addEventListener(event, (it) => port.postMessage({ event, detail: /** @type {CustomEvent} */ (it).detail }));
  }
  given.set('onWords', (/** @type {string} */ words) => port.postMessage({ words }));
  const height = stageOf(check, (height) => port.postMessage({ height }));
  check.addEventListener('back-check-complete', height);
  const { countShifts } = await onDemand();
  countShifts(window, (shift) => port.postMessage({ shift }), new AbortController().signal);
}
