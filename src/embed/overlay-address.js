// @ts-check
/**
 * Where a clinic's overlay is, as `loadOverlay` reads the attribute: for a page and the frame in it to mean the same file.
 * @param {string} address relative to the page; the `.pack` at its end may be left out
 */
export function overlayAddress(address) {
  const url = new URL(address, document.baseURI);
  if (!url.pathname.endsWith('.pack')) url.pathname += '.pack';
  return url;
}
