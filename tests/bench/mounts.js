/**
 * Puts the element into the page and takes it out again, many times over, and notes every so often what memory the program has.
 * Put before all scripts of a page that defines the element.
 */
if (window === top) {
  const memories = [];
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...all) => {
      const made = await real.apply(WebAssembly, all);
      const memory = (made.instance ?? made).exports.memory;
      if (memory && !memories.includes(memory)) memories.push(memory);
      return made;
    };
  }
  const bytes = () => memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

  /** A component is taken apart in a task of its own. */
  const rest = () => new Promise((done) => setTimeout(done));

  async function cycle() {
    const element = document.createElement('back-check');
    element.setAttribute('loading', 'eager');
    const ready = new Promise((done) => element.addEventListener('back-check-ready', done, { once: true }));
    document.body.append(element);
    await ready;
    await rest();
    element.remove();
    await rest();
  }

  window.mountMany = async (cycles, step) => {
    await customElements.whenDefined('back-check');
    document.querySelectorAll('back-check').forEach((element) => element.remove());
    const notes = [];
    for (let count = 1; count <= cycles; count++) {
      await cycle();
      if (count % step === 0) notes.push([count, bytes()]);
    }
    return notes;
  };
}
