// @ts-check
/**
 * `<back-check>`: the custom element between a page and the program. docs/embedding.md describes it for a page's author.
 *
 * It shows the first two screens at once, until the program shows them itself; and the emergency advice with the page's own content
 * when the program cannot run. Answers are in the program, and go with it; those to the first question are in its fields until then.
 */

import { address, root } from './files.js';
import { addRest, breath, crashListeners, isBuiltIn, loadEngine, loadOverlay, loadPack, noteCrash, overlayBytes, reasonFor, useEngine } from './loading.js';
import { mask } from './masks.js';
import { notice, sheet as noticeSheet } from './notice.js';
import { onDemand } from './on-demand.js';
import { openRoot } from './root.js';
import { EarlyScreens, sheet } from './starting.js';
import { setState } from './states.js';

export { useEngine };

const NAME = 'back-check';
const ATTRIBUTES = ['lang', 'region', 'clinic-name', 'clinic-phone', 'booking-url', 'theme', 'profile', 'pack', 'share'];
/** Those that the program never hears of. */
const OWN_ATTRIBUTES = ['isolation', 'frame', 'leave-to'];

export class BackCheckElement extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  #internals = this.attachInternals();
  #root = openRoot(this, this.#internals);
  /** What the page puts above, and below the reason why the check is not there. */
  #header = document.createElement('slot');
  #slot = document.createElement('slot');
  /** @type {'waiting' | 'loading' | 'ready' | 'error'} */
  #state = 'waiting';
  /** What stands there until the program does. @type {EarlyScreens | undefined} */
  #early;
  /** Where the program is. @type {HTMLElement | undefined} */
  #place;
  /** @type {import('./loading.js').Handle | undefined} */
  #handle;
  /** Raised by each start, change and removal, so that whoever waited for a file knows that it came too late. */
  #turn = 0;
  /** @type {Set<string>} What the page has been told of already. */
  #told = new Set();
  /** @type {Promise<void> | undefined} Over when the content is whole, or cannot be for now. */
  #reading;
  /** For which language that is. */
  #readingOf = '';
  /** Why it is in the state `error`. @type {import('./loading.js').Reason | undefined} */
  #reason;
  #stopWaiting = () => {};
  /** @type {Promise<import('./extras.js').Extras> | undefined} */
  #extras;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [noticeSheet, sheet];
    this.#header.name = 'header';
    this.#slot.addEventListener('slotchange', () => this.#slot.toggleAttribute('hidden', !hasContent(this)));
  }

  /** How far it is: `waiting` to come into view, `loading`, `ready` or `error`. */
  get state() {
    return this.#state;
  }

  connectedCallback() {
    for (const name of [...ATTRIBUTES, ...OWN_ATTRIBUTES]) this.#takeOver(propertyOf(name));
    if (this.#state !== 'waiting' || this.#early) return; // moved, not new
    mask(this);
    this.#showEarly();
    if (this.#asksForMore()) this.#more();
    if (this.getAttribute('loading') === 'eager') this.#start();
    else this.#startWhenNear();
  }

  disconnectedCallback() {
    // A move takes it out and puts it in again at once. Only what is still out after that has been removed.
    queueMicrotask(() => this.isConnected || this.#retire());
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (this.#state === 'loading' || this.#state === 'ready') this.#refresh();
    this.#early?.change();
    // A notice names the number to call: it must not be that of another country.
    if (this.#state === 'error') this.#root.querySelector('.bc')?.replaceWith(this.#notice());
  }

  #start() {
    this.#stopWaiting();
    this.#enter('loading');
    this.#refresh();
  }

  /** Mounts the program, or tells it of changed attributes. Of several changes at once only the last gets through. */
  async #refresh() {
    const turn = ++this.#turn;
    try {
      const inFrame = this.#asksForMore() && (await this.#more()).program;
      const [engine, pack, overlay] = inFrame ? [inFrame] : await Promise.all([loadEngine(), this.#pack(), this.#overlay()]);
      if (turn === this.#turn) this.#show(engine, pack, overlay);
    } catch (error) {
      const reason = await reasonFor(error);
      if (turn === this.#turn) this.#fail(reason, String(error));
    }
  }

  #asksForMore() {
    return OWN_ATTRIBUTES.some((name) => this.hasAttribute(name));
  }

  /** What few pages ask for (the property `mode` too), and what is only read after the questions. */
  #more() {
    const lent = { address, root, loadPack, overlayBytes, forget: () => this.#remove(), warn: this.#warn };
    this.#extras ??= onDemand().then(({ Extras }) => new Extras(this, this.#root, lent));
    this.#extras.catch(() => (this.#extras = undefined)); // who waits for it tells
    return this.#extras;
  }

  /** The check works without it. */
  async #equip() {
    const extras = await this.#more().catch(() => undefined);
    if (this.#handle && this.#place) extras?.equip(this.#place, this.#handle.for_leaving);
  }

  /** @param {import('./loading.js').Bindings} engine @param {Uint8Array | undefined} [pack] @param {Uint8Array | undefined} [overlay] */
  #show(engine, pack, overlay) {
    try {
      if (this.#handle) {
        this.#handle.update(this.#attributePairs(), pack, overlay);
        this.#equip();
      } else this.#mount(engine, pack, overlay);
      this.#nameLanguage();
      this.#completeIfNeeded(engine);
    } catch (error) {
      noteCrash(error);
      this.#fail('crashed', String(error));
    }
  }

  /** @param {import('./loading.js').Bindings} engine */
  #completeIfNeeded(engine) {
    const language = this.getAttribute('lang') ?? '';
    if (this.#handle?.is_whole || (this.#reading && this.#readingOf === language)) return;
    this.#readingOf = language;
    this.#reading = this.#complete(engine, language);
  }

  /** The questions are there; now what follows them. @param {import('./loading.js').Bindings} engine @param {string} language */
  async #complete(engine, language) {
    const handle = this.#handle;
    try {
      await breath(); // so that nothing is added to the task that draws
      await addRest(engine, language);
      if (handle && handle === this.#handle) await this.#refresh();
    } catch (error) {
      this.#reading = undefined;
      this.#warn(`what there is to read could not be loaded (${error}); the check works without it`);
      addEventListener('online', () => this.#tryAgain(), { once: true });
    }
  }

  #tryAgain() {
    if (this.#state === 'ready' && !this.#reading) this.#refresh();
  }

  /**
   * It is put beside what is shown, and takes its place once it is whole. (A frame that is moved is loaded anew.)
   * @param {import('./loading.js').Bindings} engine @param {Uint8Array | undefined} [pack] @param {Uint8Array | undefined} [overlay]
   */
  #mount(engine, pack, overlay) {
    const place = document.createElement('div');
    this.#root.append(place);
    crashListeners.add(this.#crashed);
    this.#handle = engine.mount(place, this.#attributePairs(), pack, overlay, this.#hear, this.#early?.asking);
    const drawnIn = this.#handle.place;
    if (drawnIn !== place) place.replaceWith(drawnIn); // of an element that went
    drawnIn.hidden = true;
    drawnIn.translate = false;
    mask(drawnIn);
    this.#place = drawnIn;
  }

  /** The program shows what is shown here. What is being pressed is let go of first, or the press would be lost. */
  #giveWay() {
    const [early, place] = [this.#early, this.#place];
    if (!early || !place) return;
    if (early.screen.matches(':active')) return setTimeout(() => this.#giveWay(), 20);
    const pressed = early.giveWayTo(place);
    if (pressed) this.#handle?.press?.(pressed);
    this.#early = undefined;
  }

  /** The words may be in another language than the page around them. */
  #nameLanguage() {
    const place = this.#place;
    if (!place || !this.#handle) return;
    place.lang = this.#handle.language;
    place.dir = this.#handle.right_to_left ? 'rtl' : 'ltr';
  }

  #crashed = (/** @type {string} */ message) => this.#fail('crashed', message);

  /** @param {import('./loading.js').Reason} reason @param {string} message */
  #fail(reason, message) {
    if (this.#state === 'error') return; // a crash is told of twice: by the program, and by the call that ran into it
    const [hadFocus, early] = [this.#root.activeElement, this.#early];
    this.#letGo();
    this.#early = early; // with what was answered in it, for the next try
    this.#enter('error');
    this.#reason = reason;
    this.#slot.hidden = !hasContent(this);
    this.#root.replaceChildren(this.#header, this.#notice(), this.#slot);
    if (hadFocus) this.#root.querySelector('h2')?.focus();
    console.error(`<${NAME}> ${reason}: ${message}`);
    this.#tell(`${NAME}-error`, { message, fatal: true, reason });
  }

  #notice() {
    const reason = this.#reason ?? 'crashed';
    const mayHelp = ['crashed', 'missing', 'altered', 'wrong'].includes(reason);
    return notice(this.#look(), reason, mayHelp ? () => this.#retry() : undefined);
  }

  #retry() {
    this.#showEarly();
    this.#start();
  }

  #retire() {
    this.#remove();
    this.#extras?.then((extras) => extras.retire(), () => {});
    this.#extras = undefined;
  }

  #remove() {
    const handle = this.#handle;
    this.#stopWaiting();
    this.#letGo();
    this.#enter('waiting');
    this.#root.replaceChildren();
    handle?.destroy();
  }

  /** Forgets the program, which is gone or about to go. */
  #letGo() {
    this.#turn++;
    this.#handle = undefined;
    this.#place = undefined;
    this.#early = undefined;
    this.#reading = undefined;
    crashListeners.delete(this.#crashed);
  }

  #startWhenNear() {
    const done = new AbortController();
    const start = () => this.#start();
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && start(), {
      rootMargin: '200px',
    });
    observer.observe(this);
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, start, { signal: done.signal });
    this.#stopWaiting = () => {
      observer.disconnect();
      done.abort();
    };
  }

  #showEarly() {
    const early = (this.#early ??= new EarlyScreens(() => this.#look(), () => this.#state === 'waiting' && this.#start()));
    mask(early.place);
    early.comeInto(this.#root, () => this.#root.replaceChildren(this.#header, early.place));
  }

  /** What of the attributes shows before the program is there. */
  #look() {
    const [region, theme] = ['region', 'theme'].map((name) => this.getAttribute(name));
    // What was mounted already is at its start, and does what is pressed there.
    const asksOther = this.#handle || this.hasAttribute('pack') || this.#asksForMore();
    return { region, theme, asks: !asksOther && isBuiltIn(this.lang.trim()) };
  }

  /** @param {'waiting' | 'loading' | 'ready' | 'error'} state */
  #enter(state) {
    setState(this.#internals, this.#state, false);
    setState(this.#internals, 'complete', false);
    this.#state = state;
    setState(this.#internals, state, true);
  }

  async #pack() {
    const language = (this.lang ?? '').trim();
    try {
      return await loadPack(language);
    } catch (error) {
      this.#warn(`lang="${language}": no pack could be loaded (${error}); English is shown`);
      return undefined;
    }
  }

  /** What the page's clinic adds. The check never depends on it. */
  async #overlay() {
    const address = (this.getAttribute('pack') ?? '').trim();
    try {
      return address ? await loadOverlay(address) : undefined;
    } catch (error) {
      this.#warn(`pack could not be loaded (${error}); the check is shown without what the clinic adds`);
      return undefined;
    }
  }

  /** @returns {string[][]} */
  #attributePairs() {
    return ATTRIBUTES.map((name) => [name, this.getAttribute(name) ?? '']);
  }

  /** The page learns that all is ready when it is: once there is everything to read. */
  #hear = async (/** @type {string} */ type, /** @type {any} */ detail) => {
    if (type === `${NAME}-ready`) {
      await null; // the program may say so while it is being mounted
      const place = this.#place;
      await breath();
      if (!place || place !== this.#place) return; // it was removed in the meantime
      this.#enter('ready');
      this.#giveWay();
      this.#more();
      await this.#reading;
      await this.#equip();
    }
    if (detail?.fatal) return this.#fail(detail.reason, detail.message); // from a frame
    if (type === `${NAME}-complete`) {
      setState(this.#internals, 'complete', true);
      this.#tryAgain(); // now it is needed
    }
    if (type === `${NAME}-step`) setState(this.#internals, 'complete', false);
    this.#tell(type, detail);
  };

  /** Tells the page of what the check works without. */
  #warn = (/** @type {string} */ message) => this.#tell(`${NAME}-error`, { message, fatal: false });

  /**
   * Tells the page, when the program is not in the middle of something: a page may well change an attribute in answer.
   * @param {string} type @param {any} detail
   */
  #tell(type, detail) {
    if (detail?.fatal === false && this.#isOldNews(detail.message)) return;
    queueMicrotask(() => this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail })));
  }

  /** Each change of an attribute finds the same mistakes in the others again. @param {string} message */
  #isOldNews(message) {
    if (this.#told.has(message)) return true;
    this.#told.add(message);
    console.warn(`<${NAME}> ${message}`);
    return false;
  }

  /** A property set before the element was defined hides the one of the class. @param {string} property */
  #takeOver(property) {
    if (!Object.hasOwn(this, property)) return;
    const own = /** @type {any} */ (this);
    const value = own[property];
    delete own[property];
    own[property] = value;
  }
}

/** Whether there is any for the slot without a name. @param {Node} node */
function hasContent(node) {
  return [...node.childNodes].some((child) => (child instanceof Element ? !child.slot : child instanceof Text && child.data.trim()));
}

/** `clinic-name` as a property: `clinicName`. @param {string} attribute */
function propertyOf(attribute) {
  return attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** A property that is another way to write an attribute. @param {string} attribute */
function reflect(attribute) {
  Object.defineProperty(BackCheckElement.prototype, propertyOf(attribute), {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(attribute) ?? '';
    },
    set(value) {
      if ((value ?? null) === null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
  });
}

[...ATTRIBUTES, ...OWN_ATTRIBUTES].forEach(reflect);

// In a task of its own: reading a script and drawing the first screen are long together on a slow phone.
breath().then(() => {
  if (customElements.get(NAME)) console.warn(`<${NAME}> is defined already; this second copy of its script does nothing`);
  else customElements.define(NAME, BackCheckElement);
});
