// @ts-check
/**
 * Shift, pressed and let go by itself three times within five seconds: a way to leave for somebody who cannot look for a button.
 * Shift together with another key, as in writing, begins anew.
 */

const ENOUGH = 3;
const WITHIN = 5000;

/**
 * @param {EventTarget} target
 * @param {(left: number) => void} heard how many times more it takes; -1 when time has run out
 * @param {AbortSignal} signal
 */
export function countShifts(target, heard, signal) {
  let count = 0;
  let alone = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const forget = () => {
    clearTimeout(timer);
    count = 0;
  };
  const late = () => {
    forget();
    heard(-1);
  };
  const down = (/** @type {Event} */ event) => {
    alone = event instanceof KeyboardEvent && event.key === 'Shift';
    if (!alone) forget();
  };
  const up = (/** @type {Event} */ event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Shift' || !alone) return;
    alone = false;
    if (++count === 1) timer = setTimeout(late, WITHIN);
    const left = ENOUGH - count;
    if (left === 0) forget();
    heard(left);
  };
  target.addEventListener('keydown', down, { capture: true, signal });
  target.addEventListener('keyup', up, { capture: true, signal });
  signal.addEventListener('abort', forget);
}
