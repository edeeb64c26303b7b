// The first question is there before the program, which asks the others. Whom it is for is chosen already, so that is no answer.
window.contender = {
  start: () => rootOf('back-check')?.querySelector('[data-name="start"]'),
  choices: () => [...(rootOf('back-check')?.querySelectorAll('input[type="radio"]:not([name$="-who"])') ?? [])],
  whole: () => document.querySelector('back-check').state === 'ready' && !rootOf('back-check').querySelector('#bc0-age'),
};
