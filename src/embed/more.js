// @ts-check
/** What `back-check-more.js` consists of. It imports nothing that the element has already: it is given it. */

export { factsOf } from './facts.js';
export { chosenFrame } from './frame.js';
export { LeaveQuickly } from './leave.js';
export { countShifts } from './shifts.js';
