// `?recorder=rrweb&when=before`: which recorder, and whether it starts before the element is defined or after it is ready;
// `&isolation=frame`: the check in a frame of its own.
const { recorder, when, isolation } = Object.fromEntries(new URLSearchParams(location.search));
const element = document.querySelector('back-check');
if (isolation) element.isolation = isolation;
const ready = new Promise((done) => element.addEventListener('back-check-ready', done, { once: true }));

if (when === 'before') await add(`${recorder}.js`);
await import('../back-check.js');
if (when === 'after') {
  await ready;
  await add(`${recorder}.js`);
}
window.recorderRuns = true;

function add(source) {
  return new Promise((done, failed) => {
    const script = Object.assign(document.createElement('script'), { src: source, onload: done, onerror: failed });
    document.head.append(script);
  });
}
