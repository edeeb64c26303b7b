// @ts-check
/**
 * What this build is. In development: files beside this script, which change all the time, so there is nothing to compare
 * them with. A release has a module of the build's making in place of this one (`xtask/src/release/`).
 */

/** The folder of the release's own files, beside the script that a page names; empty when they lie beside it themselves. */
export const folder = '';

/** The hash of each file of the release, as `fetch` takes it. @type {Record<string, string>} */
export const hashes = {};

/** A file that is inside this script. @type {(name: string) => Response | undefined} */
export const inside = () => undefined;
