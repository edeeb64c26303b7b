// @ts-check
/**
 * How tall the frame is. The page around it sees that, so it says as little as it can: it goes by steps and never back, and from the
 * result on it is one height, whatever the result is. What is taller than that can be scrolled.
 */

const STEP = 400;
const TALLEST = 1600;

/**
 * @param {Element} content
 * @param {(height: number) => void} change
 * @returns {() => void} says that the result is there
 */
export function stageOf(content, change) {
  let height = 0;
  const rise = (/** @type {number} */ to) => {
    if (to > height) change((height = to));
  };
  new ResizeObserver(() => rise(stage(content.getBoundingClientRect().height))).observe(content);
  return () => rise(TALLEST);
}

/** @param {number} height */
export function stage(height) {
  return Math.min(Math.ceil(height / STEP) * STEP, TALLEST);
}
