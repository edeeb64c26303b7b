// @ts-check
/**
 * What an element has beyond the check itself, where its page asks for it: the frame, leaving quickly, the facts. And what it says
 * of the page's colours.
 */

import { hardToRead } from './contrast.js';
import { factsOf } from './facts.js';
import { chosenFrame } from './frame.js';
import { given } from './given.js';
import { LeaveQuickly } from './leave.js';
import { overlayAddress } from './overlay-address.js';

/**
 * What an element lends.
 * @typedef {{
 *   address(name: string): URL,
 *   root(): URL,
 *   loadPack(language: string): Promise<Uint8Array | undefined>,
 *   overlayBytes(url: URL): Promise<Uint8Array>,
 *   forget(): void,
 *   warn(message: string): void,
 * }} Lent
 */

export class Extras {
  /** The program in a frame, if it is to be in one. */
  program;

  #element;
  #lent;
  /** @type {LeaveQuickly | undefined} */
  #leave;

  /** @param {HTMLElement & { connectedCallback(): void }} element @param {ShadowRoot} root @param {Lent} lent */
  constructor(element, root, lent) {
    this.#element = element;
    this.#lent = lent;
    const of = (/** @type {string} */ name) => () => element.getAttribute(name);
    if (element.hasAttribute('leave-to')) {
      const again = () => element.connectedCallback();
      this.#leave = new LeaveQuickly(root, { to: of('leave-to'), region: of('region'), forget: lent.forget, again });
    }
    this.program = chosenFrame(element, {
      address: lent.address('frame.html'),
      pack: lent.loadPack,
      overlay: async (address) => lent.overlayBytes(overlayAddress(address)), // what is no address fails as what is not there does
      onShift: (left) => this.#leave?.hearShift(left),
      onWords: (words) => this.#leave?.show(words),
    });
    Object.defineProperty(element, 'mode', { value: this.program ? 'frame' : 'page', configurable: true });
  }

  /**
   * The program is there, or has changed. What is on the page can be asked for at the place where it is.
   * @param {HTMLElement} place
   * @param {string} words those for leaving, one a line; none before there is everything to read
   */
  equip(place, words) {
    const ready = performance.now();
    const root = this.#lent.root();
    const section = place.querySelector('.bc');
    if (section) hardToRead(this.#element, section).forEach(this.#lent.warn);
    Object.assign(place, { facts: () => factsOf(this.#element, root, ready) });
    this.#leave?.show(words);
    given.get('onPlace')?.(place);
    given.get('onWords')?.(words); // the page around this frame has the button
  }

  /** The element has left its page. */
  retire() {
    this.#leave?.retire();
  }
}
