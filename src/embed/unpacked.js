// @ts-check
/**
 * Files that are inside a script: packed by gzip, and written in base64. Only the scripts that need nothing beside them use it.
 */

/**
 * @param {string} text
 * @returns {Response}
 */
export function unpacked(text) {
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  // The type is only looked at for WebAssembly, which is then compiled while it is still being unpacked.
  return new Response(stream, { headers: { 'content-type': 'application/wasm' } });
}
