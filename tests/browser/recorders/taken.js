/**
 * Collects what the page would send, as text: `window.taken`. Nothing leaves; the recorders are told that all is well.
 * What is compressed is unpacked.
 */
window.taken = [];
window.take = async (body) => {
  for (const part of partsOf(body)) window.taken.push(await textOf(part));
};

function partsOf(body) {
  return body instanceof FormData ? [...body.values()] : [body];
}

async function textOf(part) {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string') return part;
  if (part instanceof URLSearchParams) return String(part);
  const blob = part instanceof Blob ? part : new Blob([part]);
  for (const format of ['gzip', 'deflate']) {
    try {
      return await new Response(blob.stream().pipeThrough(new DecompressionStream(format))).text();
    } catch {
      // not packed in this way
    }
  }
  return blob.text();
}

const well = { status: 200, headers: { 'content-type': 'application/json' } };
const own = window.fetch;
window.fetch = async (request, options) => {
  const url = new URL(request.url ?? request, location.href);
  if (url.origin === location.origin) return own(request, options);
  window.taken.push(url.href);
  await window.take(options?.body ?? (request instanceof Request ? await request.blob() : undefined));
  return new Response('{}', well);
};
XMLHttpRequest.prototype.open = function (method, url) {
  window.taken.push(String(url));
};
XMLHttpRequest.prototype.setRequestHeader = () => {};
XMLHttpRequest.prototype.send = function (body) {
  window.take(body);
};
navigator.sendBeacon = (url, body) => {
  window.taken.push(String(url));
  window.take(body);
  return true;
};
