// @ts-check
/** What the page around the frame has got for it, as the frame itself can ask for nothing: files, and the names of recorders. */

/** @type {Map<string, any>} */
export const given = new Map();
