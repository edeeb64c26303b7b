import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { SEX, SIGNS, TITLES, TREND } from '../questions.js';

const one = (name, words) => ({ type: 'string', title: TITLES[name], enum: words });
const schema = {
  type: 'object',
  properties: {
    sex: one('sex', SEX),
    age: { type: 'integer', title: TITLES.age },
    days: { type: 'integer', title: TITLES.days },
    trend: one('trend', TREND),
    ...Object.fromEntries(SIGNS.map((title, index) => [`sign${index}`, { type: 'boolean', title }])),
  },
};
const control = (name, options = {}) => ({ type: 'Control', scope: `#/properties/${name}`, options });
const radio = { format: 'radio' };
// Its plain renderers have no list of boxes to tick for one question, so these are a group.
const signs = { type: 'Group', label: TITLES.signs, elements: SIGNS.map((_, index) => control(`sign${index}`)) };
const uischema = {
  type: 'VerticalLayout',
  elements: [control('sex', radio), control('age'), control('days'), control('trend', radio), signs],
};

function Form() {
  const [data, setData] = useState({});
  const onChange = (change) => setData(change.data);
  return createElement(JsonForms, { schema, uischema, data, renderers: vanillaRenderers, cells: vanillaCells, onChange });
}

createRoot(document.getElementById('form')).render(createElement(Form));
