// An app with the component of docs/recipes/react.md, used as it says there.
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BackCheck } from './BackCheck.jsx';

function App() {
  const [done, setDone] = useState(0);
  const onDone = () => setDone((before) => before + 1);
  return h(
    'main',
    null,
    h('output', null, done),
    h(BackCheck, { region: 'GB', 'clinic-name': 'Hill Street Physiotherapy', onDone }),
  );
}

createRoot(document.querySelector('#app')).render(h(App));
