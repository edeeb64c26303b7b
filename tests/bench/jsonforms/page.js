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
    signs: { type: 'array', title: TITLES.signs, uniqueItems: true, items: { type: 'string', enum: SIGNS } },
  },
};
const control = (name, options = {}) => ({ type: 'Control', scope: `#/properties/${name}`, options });
const radio = { format: 'radio' };
const uischema = {
  type: 'VerticalLayout',
  elements: [control('sex', radio), control('age'), control('days'), control('trend', radio), control('signs')],
};

function Form() {
  const [data, setData] = useState({});
  const onChange = (change) => setData(change.data);
  return createElement(JsonForms, { schema, uischema, data, renderers: vanillaRenderers, cells: vanillaCells, onChange });
}

createRoot(document.getElementById('form')).render(createElement(Form));
