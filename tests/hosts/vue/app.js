// The element as Vue 3 has it: no wrapper, once Vue knows that the tag is not a component of its own.
import { createApp } from 'vue/dist/vue.esm-bundler.js';

const app = createApp({
  data: () => ({ region: 'NZ', clinic: 'Hill Street', heard: [] }),
  methods: {
    hear({ type }) {
      this.heard.push(type);
    },
  },
  template: `
    <main>
      <button id="move" @click="region = 'GB'">To Britain</button>
      <output>{{ heard.join(' ') }}</output>
      <back-check :region="region" :clinic-name="clinic" @back-check-ready="hear" @back-check-complete="hear"></back-check>
    </main>
  `,
});
app.config.compilerOptions.isCustomElement = (tag) => tag === 'back-check';
app.mount('#app');
