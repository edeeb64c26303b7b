// @ts-check
/**
 * What tells recorders of sessions to leave an element alone. The closed root is what keeps them out; this is for those that
 * honour such marks, and it names who does (docs/privacy.md).
 */

/** Attributes, and the recorder that each is for. @type {Record<string, string>} */
export const attributes = {
  'data-hj-suppress': '', // Hotjar
  'data-clarity-mask': 'true', // Microsoft Clarity
  'data-dd-privacy': 'hidden', // Datadog
  'data-private': '', // LogRocket
  'data-sentry-block': '', // Sentry
  'data-heap-redact-text': 'true', // Heap
};

/** Classes: Fullstory, Datadog, Sentry, rrweb, PostHog and Heap. */
export const classes = [
  'fs-exclude',
  'dd-privacy-hidden',
  'sentry-block',
  'rr-block',
  'ph-no-capture',
  'heap-ignore',
];

/** @param {Element} element */
export function mask(element) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.classList.add(...classes);
}
