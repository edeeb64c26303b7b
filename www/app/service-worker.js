// @ts-check
/**
 * Keeps the files of the installable page, so that it works without a connection. It belongs to that page alone: a page of somebody
 * else's that holds the element has none.
 *
 * A version is kept whole or not at all, each file by its hash. A newer one waits until the page is closed, or until the person
 * says so. It sees requests for files and nothing else: no answer ever passes here.
 */

/**
 * The version's name, its page, its files with their hashes, and a hash of what the content says about danger. The build puts it
 * in front of this file.
 * @type {{ name: string, page: string, files: Record<string, string>, danger: string }}
 */
const release = /** @type {any} */ (self).release;

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const PREFIX = `back-check ${worker.registration.scope} `;
const KEPT = PREFIX + release.name;

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOld()));
worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});
worker.addEventListener('message', (event) => {
  if (event.data === 'take over') worker.skipWaiting();
  if (event.data === 'what are you') event.ports[0]?.postMessage({ name: release.name, danger: release.danger });
});

async function keepAll() {
  const cache = await caches.open(KEPT);
  try {
    await Promise.all(Object.entries(release.files).map(([path, integrity]) => keep(cache, path, integrity)));
  } catch (error) {
    await caches.delete(KEPT);
    throw error;
  }
}

/** @param {Cache} cache @param {string} path @param {string} integrity */
async function keep(cache, path, integrity) {
  const file = await fetch(path, { integrity, cache: 'no-cache' });
  if (!file.ok) throw new Error(`${path} gives ${file.status}`);
  await cache.put(path, file);
}

/** All but the last one: a page that is still open elsewhere may yet ask for a file of the version it began with. */
async function forgetOld() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== KEPT);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(KEPT);
  const wanted = request.mode === 'navigate' ? release.page : request;
  return (await cache.match(wanted, { ignoreSearch: true })) ?? (await caches.match(request)) ?? fetch(request);
}
