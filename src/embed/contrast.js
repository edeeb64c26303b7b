// @ts-check
/**
 * Whether the colours that a page has chosen can be read: WCAG asks for 4.5 to 1 for text.
 */

const LEAST = 4.5;

/** What is written in which colour, on which ground: by the custom properties that a page may set. */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'soft'],
  ['muted', 'paper'],
  ['muted', 'card'],
  ['accent', 'paper'],
  ['accent', 'card'],
  ['on-accent', 'accent'],
];

/**
 * A sentence for each pair that is hard to read. Nothing where the page has set no colour.
 * @param {Element} host
 * @param {Element} section where the colours are in use
 * @returns {string[]}
 */
export function hardToRead(host, section) {
  const set = getComputedStyle(host);
  if (!PAIRS.flat().some((name) => set.getPropertyValue(`--back-check-${name}`))) return [];
  const light = (/** @type {string} */ name) => luminance(colour(section, name));
  const told = PAIRS.map(([text, ground]) => {
    const [dark, bright] = [light(text), light(ground)].sort((a, b) => a - b);
    const contrast = (bright + 0.05) / (dark + 0.05);
    return contrast < LEAST ? `--back-check-${text} on --back-check-${ground} has a contrast of ${contrast.toFixed(1)} to 1; text needs ${LEAST}` : '';
  });
  return told.filter(Boolean);
}

/** As the browser has understood it: red, green and blue up to 255. @param {Element} section @param {string} name */
function colour(section, name) {
  const probe = document.createElement('span');
  probe.style.color = `var(--bc-${name})`;
  section.append(probe);
  const parts = getComputedStyle(probe).color.match(/[\d.]+/g);
  probe.remove();
  return (parts ?? []).slice(0, 3).map(Number);
}

/** Relative luminance as WCAG defines it. @param {number[]} colour */
function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
