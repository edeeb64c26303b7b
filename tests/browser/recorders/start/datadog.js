import { datadogRum } from '@datadog/browser-rum';

datadogRum.init({
  applicationId: 'application',
  clientToken: 'token',
  site: 'datadoghq.com',
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
  startSessionReplayRecordingManually: false,
  defaultPrivacyLevel: 'allow',
  enablePrivacyForActionName: false,
  trackUserInteractions: true,
  trackResources: true,
  trackLongTasks: true,
});
