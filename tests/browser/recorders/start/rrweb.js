import { record } from 'rrweb';

record({
  emit: (event) => window.take(JSON.stringify(event)),
  maskAllInputs: false,
  maskInputOptions: { password: false },
  recordCanvas: true,
  recordCrossOriginIframes: true,
});
