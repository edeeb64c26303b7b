// The tests' own eyes in a host page, which loads this first. Drivers differ in what they tell of a page and in whether they
// find a way into a closed root; this is the same in every browser. The files of the check are those that are shipped.

(() => {
  /** Errors, warnings and what a policy objected to, in words. */
  window.noted = [];
  const note = (kind, ...words) => window.noted.push(`${kind}: ${words.join(' ')}`);
  for (const kind of ['error', 'warn']) {
    const real = console[kind];
    console[kind] = (...words) => {
      note(kind, ...words);
      real.apply(console, words);
    };
  }
  addEventListener('error', ({ message, target }) => note('error', message ?? `${target.src || target.href} did not load`), true);
  addEventListener('unhandledrejection', ({ reason }) => note('error', reason));
  addEventListener('securitypolicyviolation', (event) => note('policy', event.effectiveDirective, event.blockedURI));
  addEventListener('back-check-ready', ({ target }) => (target.saidReady = true), true);

  /** Over when the first element can be used. */
  window.ready = async () => {
    while (!document.querySelector('back-check')?.saidReady) await new Promise((done) => setTimeout(done, 20));
  };

  /** Roots by their element. */
  const kept = new WeakMap();
  window.rootOf = (it) => {
    const host = typeof it === 'string' ? document.querySelector(it) : it;
    return host?.shadowRoot ?? kept.get(host);
  };

  // The element takes the function that opens a root from an empty frame, so that is where one has to stand.
  const inside = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    ...inside,
    get() {
      const realm = inside.get.call(this);
      const theirs = this.src ? undefined : realm?.Element.prototype;
      if (theirs && !theirs.watched) {
        const { attachShadow } = theirs;
        theirs.watched = true;
        theirs.attachShadow = function (options) {
          const root = attachShadow.call(this, options);
          kept.set(this, root);
          return root;
        };
      }
      return realm;
    },
  });
})();
