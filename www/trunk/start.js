// Trunk loads the engine by a script of its own and names the files as it likes, so the element is handed that engine
// instead of looking for its own. The element is made only afterwards: one in the page would look at once.
import { useEngine } from './element.js';

// Trunk's script may be done before this one starts, or after.
const trunksEngine = new Promise((resolve) => {
  if (window.wasmBindings) resolve(window.wasmBindings);
  addEventListener('TrunkApplicationStarted', () => resolve(window.wasmBindings), { once: true });
});

useEngine(trunksEngine);
document.querySelector('main').append(document.createElement('back-check'));
