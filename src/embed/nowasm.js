// @ts-check
/**
 * What `back-check.nowasm.js` is made of: the program as plain JavaScript, for the element that asks for it; and the element,
 * for a page that names this script itself.
 */

export { newBindings } from './bindings.js';

if (!customElements.get('back-check')) import('./element.js');
