// The element as React 19 has it: no wrapper; properties and events like those of any tag.
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [region, setRegion] = useState('NZ');
  const [heard, setHeard] = useState([]);
  const hear = ({ type }) => setHeard((before) => [...before, type]);
  return h(
    'main',
    null,
    h('button', { id: 'move', onClick: () => setRegion('GB') }, 'To Britain'),
    h('output', null, heard.join(' ')),
    h('back-check', { region, clinicName: 'Hill Street', 'onback-check-ready': hear, 'onback-check-complete': hear }),
  );
}

createRoot(document.querySelector('#app')).render(h(App));
