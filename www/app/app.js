// @ts-check
/**
 * The installable page: has its files kept on the device, and offers a newer version when there is one. Never in the middle of a
 * visit: once anything in the check has been pressed, the version stays until the page is opened again.
 */

const note = /** @type {HTMLElement} */ (document.getElementById('update'));
let begun = false;

// The first question may be answered before the program is there to tell of a step.
for (const type of ['click', 'back-check-step']) {
  document.querySelector('back-check')?.addEventListener(type, () => {
    begun = true;
    note.hidden = true;
  });
}

if ('serviceWorker' in navigator) {
  // A page without a secure address is not kept; it works as any other.
  keep().catch((error) => console.warn(`this page is not kept for use without a connection: ${error}`));
}

async function keep() {
  const options = /** @type {RegistrationOptions} */ ({ scope: 'app.html', updateViaCache: 'none' });
  const registration = await navigator.serviceWorker.register('service-worker.js', options);
  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => worker.state === 'installed' && offer(worker));
  });
}

/** @param {ServiceWorker} next The version that waits. The first one ever has nothing to wait for. */
async function offer(next) {
  const current = navigator.serviceWorker.controller;
  if (!current) return;
  const [old, fresh] = await Promise.all([release(current), release(next)]);
  if (begun) return;
  const danger = /** @type {HTMLElement} */ (note.querySelector('.danger'));
  danger.hidden = old.danger === fresh.danger;
  note.hidden = false;
  note.querySelector('button')?.addEventListener('click', () => take(next), { once: true });
}

/** @param {ServiceWorker} next */
function take(next) {
  navigator.serviceWorker.addEventListener('controllerchange', () => begun || location.reload(), { once: true });
  next.postMessage('take over');
}

/**
 * What a version says of itself.
 * @param {ServiceWorker} worker
 * @returns {Promise<{ name: string, danger: string }>}
 */
function release(worker) {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((done) => {
    port1.onmessage = (event) => done(event.data);
  });
  worker.postMessage('what are you', [port2]);
  return answer;
}
