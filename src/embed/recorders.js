// @ts-check
/** Recorders of sessions and trackers, by the names that they leave in a page's window. */

/** @type {Record<string, string>} */
const KNOWN = {
  clarity: 'Microsoft Clarity',
  hj: 'Hotjar',
  FS: 'Fullstory',
  _fs_namespace: 'Fullstory',
  posthog: 'PostHog',
  DD_RUM: 'Datadog',
  __SENTRY__: 'Sentry',
  rrweb: 'rrweb',
  rrwebRecord: 'rrweb',
  heap: 'Heap',
  LogRocket: 'LogRocket',
  mouseflow: 'Mouseflow',
  smartlook: 'Smartlook',
  fbq: 'Meta Pixel',
  dataLayer: 'Google Tag Manager',
  gtag: 'Google Analytics',
};

/** The ones that are on this page now, each once. One that hides its name is not among them. */
export function knownRecorders() {
  const page = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (window));
  const found = Object.keys(KNOWN).filter((name) => isThere(page[name])).map((name) => KNOWN[name]);
  // LogRocket leaves several names that begin alike.
  if (Object.keys(page).some((name) => name.startsWith('_lr_'))) found.push(KNOWN.LogRocket);
  return [...new Set(found)];
}

/** An element with such an id is in the window by that name too. @param {unknown} value */
function isThere(value) {
  return value !== undefined && value !== null && !(value instanceof Element) && !(value instanceof HTMLCollection);
}
