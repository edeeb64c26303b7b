// @ts-check
/** What `back-check-more.js` consists of. It imports nothing that the element has already: that is lent to it. */

export { Extras } from './extras.js';
export { countShifts } from './shifts.js';
