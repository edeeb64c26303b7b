import { clarity } from 'clarity-js';

clarity.start({
  projectId: 'project',
  content: true,
  track: true,
  delay: 100,
  upload: (payload) => window.take(payload),
  unmask: ['body'],
});
