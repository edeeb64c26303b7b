import { createTransport, init, replayIntegration } from '@sentry/browser';

const replay = replayIntegration({
  maskAllText: false,
  maskAllInputs: false,
  blockAllMedia: false,
  useCompression: false,
  minReplayDuration: 0,
  flushMinDelay: 100,
  flushMaxDelay: 300,
});
init({
  dsn: 'https://key@recorder.example/1',
  integrations: [replay],
  replaysSessionSampleRate: 1,
  tracesSampleRate: 0,
  transport: (options) =>
    createTransport(options, async ({ body }) => {
      await window.take(body);
      return { statusCode: 200 };
    }),
});
