import { createApp } from 'vue/dist/vue.esm-bundler.js'; // the one with the compiler of templates

const app = createApp({
  data: () => ({ region: 'GB', done: false }),
  template: `
    <back-check :region="region" clinic-name="Hill Street Physiotherapy" @back-check-complete="done = true">
      <p>The check is not there just now. Please call us.</p>
    </back-check>
    <p v-if="done">Thank you. We are there if you want to talk about it.</p>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag === 'back-check';
app.mount('#app');
