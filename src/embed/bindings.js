// @ts-check
/**
 * The program's bindings, anew with each call: a program that has crashed stays broken. In development they are a module
 * beside this one; a release has them inside, by a module of the build's making in place of this one (`xtask/src/release/`).
 */

import { address } from './files.js';

/** Whether the program is WebAssembly. */
export const needsWasm = true;

/**
 * @param {number} attempt
 * @returns {Promise<import('./loading.js').Bindings>}
 */
export function newBindings(attempt) {
  // A browser remembers a module, and also that one failed to load; under another name it asks again.
  return import(address(`back-check-engine.js${attempt > 0 ? `?attempt=${attempt}` : ''}`).href);
}
