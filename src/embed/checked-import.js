// @ts-check
/**
 * A script of the release, imported only as it was published.
 *
 * `import()` takes no hash. A preload of a module does, and what it loads, or has refused, is what an import of the same address
 * gets after it. A browser that cannot preload modules (Safari before 17, Firefox before 115) imports without a comparison.
 */

import { address, Altered } from './files.js';
import { hashes } from './release.js';

/** @param {string} name @param {number} [attempt] */
export async function importChecked(name, attempt = 0) {
  const { href } = address(attempt > 0 ? `${name}?attempt=${attempt}` : name);
  const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href, integrity: hashes[name] });
  if (link.relList.supports('modulepreload')) await preloaded(link);
  return import(href);
}

/** @param {HTMLLinkElement} link */
function preloaded(link) {
  return new Promise((done, fail) => {
    link.onload = done;
    link.onerror = () => fail(new Altered(`${link.href} is missing, or not the file that was published`));
    document.head.append(link);
  }).finally(() => link.remove());
}
