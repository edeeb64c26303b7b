// Everything that a page can learn by listening: what the element tells, and what is typed and pressed.
window.told = [];
window.heard = [];
for (const name of ['ready', 'step', 'complete', 'result', 'error']) {
  addEventListener(`back-check-${name}`, ({ detail }) => window.told.push({ name, detail }), true);
}
for (const type of ['keydown', 'beforeinput', 'input', 'change', 'pointerdown', 'click', 'focusin', 'selectionchange']) {
  document.addEventListener(type, () => window.heard.push(type), true);
}
addEventListener('message', ({ data, ports }) => window.heard.push(`message ${JSON.stringify(data)} ${ports.length}`), true);
