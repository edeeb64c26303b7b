// @ts-check
/**
 * What few pages ask for, or what is only read after the questions: it is no part of what is loaded with the first one. A release
 * has it in a script of its own, by a module of the build's making in place of this one (`xtask/src/release/script.rs`).
 */

export const onDemand = () => import('./more.js');
