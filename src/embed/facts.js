// @ts-check
/** What is so on this page just now, for the words on what the page can see. All of it is looked up when it is asked for. */

import { given } from './given.js';
import { knownRecorders } from './recorders.js';

/** What the program may load, below its own address; beside it there may be files of the page. */
const OURS = /^([^/]+\/)?(back-check|packs\/)/;

/**
 * @param {Element} host
 * @param {URL} files where ours are
 * @param {number} ready when everything was there, by the page's clock
 */
export function factsOf(host, files, ready) {
  const framed = self.origin === 'null' && location.protocol !== 'file:';
  const isOurs = (/** @type {string} */ name) => framed || (name.startsWith(files.href) && OURS.test(name.slice(files.href.length)));
  const ours = (/** @type {PerformanceEntry} */ it) => it.startTime > ready && isOurs(it.name);
  return {
    // Whether a page can look in, found out by looking.
    isolation: host.shadowRoot ? 'open' : framed ? 'frame' : 'page',
    // The page around a frame says what it has.
    recorders: given.get('recorders') ?? knownRecorders().join(', '),
    requests: performance.getEntriesByType('resource').filter(ours).length,
  };
}
