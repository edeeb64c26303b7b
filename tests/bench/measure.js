/**
 * Measures one load of a page: put before all scripts of the page by `src/bin/compare`, after `adapter.js` of the contender.
 *
 * `contender.choices()` gives the options to choose from that are there; `contender.start()`, where there is one, the button that
 * leads to them; `contender.whole()`, where more than that has to come before a person can go on, whether it has; `contender.taken(choice)`, whether that is chosen, where the browser does not say so of a choice itself. `measured` is a promise of what was measured, in milliseconds since the page was asked for.
 */
if (window === top) {
  const PRESSES = 60;
  const PATIENCE = 100; // ms
  const taken = (choice) => choice && (contender.taken?.(choice) ?? choice.checked);
  const frame = () => new Promise(requestAnimationFrame);

  /** A message that is posted in a frame comes when the frame has been drawn. */
  const drawn = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  });

  const isShown = (element) => (element?.closest('label') ?? element)?.getBoundingClientRect().height > 0;

  /** What is found, and when the frame with it had been drawn. */
  async function until(found) {
    for (;;) {
      await frame();
      const it = found();
      if (it) return [it, await drawn()];
    }
  }

  const tasks = [];
  const note = (entries) => tasks.push(...entries.map(({ startTime, duration }) => [startTime, duration]));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });

  function came(before) {
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    const there = entries.filter((entry) => entry.responseEnd > 0 && entry.responseEnd <= before);
    return { bytes: there.reduce((sum, entry) => sum + entry.encodedBodySize, 0), requests: there.length - 1 };
  }

  /** Presses; and again what was not taken, as a person does, but not before it can have been. */
  function presser(choice) {
    let pressed = -Infinity;
    return () => {
      if (!taken(choice()) && performance.now() >= pressed + PATIENCE) {
        pressed = performance.now();
        choice()?.click();
      }
      return taken(choice());
    };
  }

  /** From a press at the beginning of a frame until a frame with the answer in it has been drawn. */
  async function answer(index) {
    await frame();
    const began = performance.now();
    const isTaken = presser(() => contender.choices()[index]);
    isTaken();
    let at = await drawn();
    while (!isTaken()) {
      await frame();
      at = await drawn();
    }
    return at - began;
  }

  async function measure() {
    if (contender.start) {
      const [start] = await until(contender.start);
      start.click();
    }
    const first = () => contender.choices()[0];
    const [, visible] = await until(() => isShown(first()));
    const [, usable] = await until(presser(first));
    const whole = contender.whole ? (await until(contender.whole))[1] : usable;
    const upToUsable = came(usable);
    await new Promise((done) => setTimeout(done, 1500)); // what loads behind the first question may take part
    const answers = [];
    for (let press = 1; press <= PRESSES; press++) answers.push(await answer(press % contender.choices().length));
    note(observer.takeRecords());
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
    return { paint, visible, usable, ...upToUsable, whole, bytesWhole: came(whole).bytes, bytesInAll: came(Infinity).bytes, answers, tasks, memory: programMemory() };
  }

  const memories = [];
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...all) => {
      const made = await real.apply(WebAssembly, all);
      const memory = (made.instance ?? made).exports.memory;
      if (memory) memories.push(memory);
      return made;
    };
  }
  const programMemory = () => memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

  window.measured = measure();
}
