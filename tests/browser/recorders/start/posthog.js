import posthog from 'posthog-js';

posthog.init('key', {
  api_host: 'https://recorder.example',
  disable_compression: true,
  autocapture: true,
  capture_pageview: true,
  mask_all_text: false,
  mask_all_element_attributes: false,
  request_batching: false,
  opt_out_useragent_filter: true,
  disable_external_dependency_loading: true,
  persistence: 'memory',
  advanced_disable_flags: true,
  advanced_disable_decide: true,
});
