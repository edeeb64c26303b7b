// @ts-check
/**
 * Where the files are, and that each is the one that was published. Every request starts here.
 *
 * Those of the release lie in a folder whose name is made from what is in it, so that files of two versions never meet, and a
 * server may let browsers keep them for ever. Other files, such as a pack that a clinic made, lie beside the script.
 */

import { folder, hashes, inside } from './release.js';

/** A file came, and it is another one than that of this release. */
export class Altered extends Error {}

// Only now is it known which classic script this is; a module knows it at any time.
const script = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src || import.meta.url || document.baseURI;

/** The folder with all the files: what the page says, or where this script comes from. */
export function root() {
  /** @type {HTMLElement | null} */
  const named = document.querySelector('back-check[data-base], script[data-base][src*="back-check"]');
  if (named) return new URL(`${named.dataset.base}/`.replace(/\/+$/, '/'), document.baseURI);
  // A page may also name the script in the folder of the release, which never changes.
  return new URL(folder && new URL('.', script).pathname.endsWith(`/${folder}`) ? '..' : '.', script);
}

/** @param {string} name What it is called in the release; a question mark may follow. */
export function address(name) {
  return new URL((name.split('?')[0] in hashes ? folder : '') + name, root());
}

/**
 * A file by its name; one of the release only as it was published.
 * @param {string} name
 * @returns {Promise<Response>}
 */
export async function file(name) {
  const answer = inside(name) ?? (await checked(address(name), hashes[name]));
  if (!answer.ok) throw new Error(`${answer.url} gives ${answer.status}`);
  return answer;
}

/**
 * A browser says the same of a file that is not there, of a connection that broke and of a file that is another one. So after
 * a failure it is asked for as it is: what comes then, and is still refused, has been altered.
 * @param {URL} url
 * @param {string | undefined} integrity
 */
async function checked(url, integrity) {
  const ask = () => fetch(url, { integrity });
  try {
    return await ask();
  } catch (error) {
    if (!integrity) throw error;
  }
  const answer = await fetch(url);
  if (!answer.ok) return answer;
  return ask().catch(() => {
    throw new Altered(`${url.href} is not the file that was published`);
  });
}
