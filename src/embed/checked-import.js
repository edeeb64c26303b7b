// @ts-check
/**
 * A script of the release, imported only as it was published.
 *
 * `import()` takes no hash. The preload of a module does, and what it loads, or has refused, is what an import of the same address
 * gets after it. A browser that cannot preload modules (Safari before 17, Firefox before 115) imports without a comparison.
 */

import { address } from './files.js';
import { hashes } from './release.js';

/** @param {string} name */
export async function importChecked(name) {
  const { href } = address(name);
  const link = Object.assign(document.createElement('link'), { rel: 'modulepreload', href, integrity: hashes[name] });
  const loaded = new Promise((done, fail) => Object.assign(link, { onload: done, onerror: () => fail(href) }));
  document.head.append(link);
  if (link.relList.supports(link.rel)) await loaded;
  link.remove();
  return import(href);
}
