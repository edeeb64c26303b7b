// @ts-check
/**
 * The program in a frame of its own, which the page around it cannot look into: its origin is nobody's, so no script of the page
 * sees a key, a click or a word in it, and it can keep nothing.
 *
 * It has the shape of the program in the page (`loading.js`), so the element treats both alike. What goes in are attributes,
 * colours, files and what was pressed on the first screen; what comes out are events without answers and a height. `framed.js` is the other side.
 */

import { knownRecorders } from './recorders.js';

/**
 * Everything that the frame may do. Not to be of the page's origin, not to lead the page elsewhere. A telephone number, a link to a
 * source, printing and a file are what a person asks for, by pressing something.
 */
const MAY = [
  'allow-scripts',
  'allow-modals', // printing
  'allow-downloads', // keeping the programme in a file
  'allow-popups', // sources, in a window of their own,
  'allow-popups-to-escape-sandbox', // which works as usual
  'allow-top-navigation-to-custom-protocols', // tel:
];

const COLOURS = ['accent', 'on-accent', 'paper', 'card', 'soft', 'ink', 'muted', 'font', 'radius'].map((name) => `--back-check-${name}`);

const EVENTS = ['ready', 'step', 'complete', 'result', 'error'].map((name) => `back-check-${name}`);

/** How long a frame that has been loaded may take to say so, in milliseconds. */
const PATIENCE = 4000;

/**
 * @typedef {{
 *   address: URL,
 *   pack(language: string): Promise<Uint8Array | undefined>,
 *   overlay(address: string): Promise<Uint8Array>,
 *   onShift(left: number): void,
 *   onWords(words: string): void,
 * }} Given
 */

/**
 * The program in a frame: where the page says so, or where it names a frame and a known recorder is on it. The console says which.
 * @param {Element} element
 * @param {Given} given its `address` is where the frame lies unless the page says otherwise
 * @returns {import('./loading.js').Bindings | undefined}
 */
export function chosenFrame(element, given) {
  const wish = (element.getAttribute('isolation') ?? '').trim().toLowerCase();
  const named = element.getAttribute('frame')?.trim();
  const found = knownRecorders().join(', ');
  if (wish !== 'frame' && (wish === 'page' || named === undefined || !found)) return undefined;
  const why = wish === 'frame' ? 'as isolation="frame" says' : `since there is a recorder on this page: ${found}`;
  console.info(`<back-check> the check runs in a frame of its own, ${why}`);
  return programInFrame(named ? { ...given, address: new URL(named, document.baseURI) } : given);
}

/**
 * A program that is in a frame wherever it is mounted.
 * @param {Given} given
 * @returns {import('./loading.js').Bindings}
 */
function programInFrame(given) {
  return {
    async start() {},
    prepare() {},
    add_reading() {},
    async load_later() {},
    mount: (place, attributes, _pack, _overlay, onEvent) => new Frame(given, place, attributes, onEvent),
  };
}

/** One frame; it is the `Handle` of an element. */
class Frame {
  language = '';
  right_to_left = false;
  is_whole = true;
  for_leaving = '';

  #given;
  #tell;
  #frame = document.createElement('iframe');
  /** @type {MessagePort | undefined} The only way in and out; the page has no hand on it. */
  #port;
  #gone = new AbortController();
  #objected = false;
  /** @type {string[][]} */
  #attributes;
  /** Raised by each change, so that files that were asked for before it do not bring old attributes along. */
  #turn = 0;

  /**
   * @param {Given} given
   * @param {HTMLElement} place
   * @param {string[][]} attributes
   * @param {import('./loading.js').OnEvent} onEvent
   */
  constructor(given, place, attributes, onEvent) {
    this.place = place;
    this.#given = given;
    this.#tell = onEvent;
    this.#attributes = attributes;
    const { signal } = this.#gone;
    addEventListener('message', (event) => this.#greet(event), { signal });
    addEventListener('securitypolicyviolation', (event) => this.#note(event), { signal });
    this.#frame.addEventListener('load', () => setTimeout(() => this.#port ?? this.#fail(), PATIENCE), { signal });
    this.#show();
  }

  #show() {
    const frame = this.#frame;
    frame.title = 'Back Check';
    frame.setAttribute('sandbox', MAY.join(' '));
    frame.allow = 'clipboard-write; screen-wake-lock';
    frame.referrerPolicy = 'no-referrer';
    Object.assign(frame.style, { display: 'block', inlineSize: '100%', blockSize: '400px', border: '0', colorScheme: 'normal' });
    frame.src = this.#given.address.href;
    this.place.append(frame);
  }

  /** The frame says that it is there, and gets the port. @param {MessageEvent} event */
  #greet(event) {
    if (event.source !== this.#frame.contentWindow || event.origin !== 'null' || event.data !== 'back-check-frame') return;
    if (this.#port) return this.#fail(); // it has been loaded anew, or is another page by now
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => this.#hear(data);
    this.#port = port1;
    // An origin that is nobody's has no name to send to; what is sent is no secret.
    this.#frame.contentWindow?.postMessage('back-check-page', '*', [port2]);
    this.#send();
  }

  /** @param {any} data */
  #hear(data) {
    if (EVENTS.includes(data?.event)) this.#pass(data.event, data.detail);
    if (Number.isFinite(data?.height)) this.#frame.style.blockSize = `${Math.min(Math.max(data.height, 0), 4000)}px`;
    if (typeof data?.words === 'string') this.#given.onWords((this.for_leaving = data.words));
    if (Number.isInteger(data?.shift)) this.#given.onShift(data.shift);
  }

  /** Nothing but what docs/embedding.md says of each event. @param {string} event @param {any} detail */
  #pass(event, detail) {
    if (event === 'back-check-step') return this.#tell(event, { step: Number(detail?.step), total: Number(detail?.total) });
    if (event === 'back-check-result') {
      const { level, withinDays } = detail ?? {};
      return this.#tell(event, { level: String(level), withinDays: Number.isInteger(withinDays) ? withinDays : null });
    }
    if (event !== 'back-check-error') return this.#tell(event, null);
    const { message, fatal, reason } = detail ?? {};
    if (fatal) this.#leave();
    this.#tell(event, fatal ? { message: String(message), fatal: true, reason } : { message: String(message), fatal: false });
  }

  /** @param {string[][]} attributes */
  update(attributes) {
    this.#attributes = attributes;
    if (this.#port) this.#send();
  }

  /** What was pressed before it was there. @param {string} name */
  press(name) {
    this.#port?.postMessage({ press: name });
  }

  destroy() {
    this.#leave();
    this.#frame.remove();
  }

  #leave() {
    this.#gone.abort();
    this.#port?.close();
  }

  async #send() {
    const turn = ++this.#turn;
    const attributes = this.#attributes.map(([name, value]) => [name, name === 'booking-url' || name === 'pack' ? absolute(value) : value]);
    const get = (/** @type {string} */ wanted) => attributes.find(([name]) => name === wanted)?.[1].trim() ?? '';
    // A file that cannot be had is missed, and told of, inside.
    const pack = await this.#given.pack(get('lang')).catch(() => undefined);
    const overlay = get('pack') ? await this.#given.overlay(get('pack')).catch(() => undefined) : undefined;
    if (turn !== this.#turn) return;
    const recorders = knownRecorders().join(', ');
    this.#port?.postMessage({ attributes, look: this.#look(), recorders, pack, overlay });
  }

  /** The colours and the size of the words, as the page's style sheet has them. */
  #look() {
    const style = getComputedStyle(this.#frame);
    const colours = COLOURS.map((name) => [name, style.getPropertyValue(name)]);
    return [...colours, ['font-size', style.fontSize]].filter(([, value]) => value !== '');
  }

  /** @param {SecurityPolicyViolationEvent} event */
  #note(event) {
    this.#objected ||= /^(frame|child|default)-src/.test(event.effectiveDirective) && this.#given.address.href.startsWith(event.blockedURI);
    if (this.#objected && !this.#port) this.#fail();
  }

  #fail() {
    if (this.#gone.signal.aborted) return;
    this.#leave();
    const { href } = this.#given.address;
    const reason = this.#objected ? 'blocked' : 'missing';
    const message = this.#objected ? `this page's policy forbids the frame ${href}: name it in frame-src` : `nothing of ours came from the frame ${href}`;
    this.#tell('back-check-error', { message, fatal: true, reason });
  }
}

/** @param {string} address */
function absolute(address) {
  try {
    return address.trim() ? new URL(address, document.baseURI).href : '';
  } catch {
    return address;
  }
}
