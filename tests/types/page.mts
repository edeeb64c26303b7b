// What a page written in TypeScript may do with the package, and what it may not. `cargo xtask test` has the compiler check it.

import { BackCheckElement, type Reason, type State } from 'back-check';
import 'back-check/global';
import 'back-check/nowasm';

const element: BackCheckElement = document.createElement('back-check');
element.region = 'GB';
element.clinicName = null;
export const name: string = element.clinicName;
export const state: State = element.state;

element.addEventListener('back-check-step', (event) => {
  const share: number = event.detail.step / event.detail.total;
  console.log(share);
});
element.addEventListener('click', (event) => console.log(event.clientX));
document.addEventListener('back-check-error', (event) => {
  const reason: Reason | undefined = event.detail.reason;
  console.log(event.detail.message, reason);
});

document.addEventListener('back-check-result', (event) => {
  const days: number | null = event.detail.withinDays;
  console.log(event.detail.level, days);
});
element.share = 'result';

// @ts-expect-error: how far it is can be read only
element.state = 'ready';
// @ts-expect-error: the event that the result is shown does not say which
element.addEventListener('back-check-complete', (event) => event.detail.level);
// @ts-expect-error: there is no such property
element.answers;
