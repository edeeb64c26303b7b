// `?recorder=rrweb&when=before`: which recorder, and whether it starts before the element is defined or after it is ready;
// `&isolation=frame`: the check in a frame of its own.
const { recorder, when, isolation } = Object.fromEntries(new URLSearchParams(location.search));
const element = document.querySelector('back-check');

// Recorders honour these marks (src/embed/masks.js). Here they are not set: only the root, or the frame, is to keep a recorder out.
const MARKS = /^(fs-exclude|dd-privacy-hidden|sentry-block|rr-block|ph-no-capture|heap-ignore|data-(hj-suppress|clarity-mask|dd-privacy|private|sentry-block|heap-redact-text))$/;
const { add: addClasses } = DOMTokenList.prototype;
DOMTokenList.prototype.add = function (...names) {
  addClasses.apply(this, names.filter((name) => !MARKS.test(name)));
};
const { setAttribute } = Element.prototype;
Element.prototype.setAttribute = function (name, value) {
  if (!MARKS.test(name)) setAttribute.call(this, name, value);
};

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
