// @ts-check
/**
 * The way round for pages where WebAssembly is forbidden or missing: the same program, written as plain JavaScript.
 */

import { address } from './files.js';

/**
 * Whether this page may run WebAssembly at all, tried with the smallest module there is. Where a policy forbids it, WebKit (Safari)
 * compiles a module all the same, and refuses to make an instance of it.
 */
export function mayRun() {
  try {
    const smallest = new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
    return Boolean(new WebAssembly.Instance(smallest));
  } catch {
    return false;
  }
}

/**
 * Bindings of that program. It comes as a script, since a policy that forbids WebAssembly may forbid every other request as well.
 * @param {number} attempt
 * @returns {Promise<import('./loading.js').Bindings>}
 */
export async function bindingsWithoutWasm(attempt) {
  const script = await import(address(`back-check.nowasm.js${attempt > 0 ? `?attempt=${attempt}` : ''}`).href);
  return script.newBindings();
}
