import { SEX, SIGNS, TITLES, TREND } from '../questions.js';

const { Model } = window.Survey;
const elements = [
  { type: 'radiogroup', name: 'sex', choices: SEX },
  { type: 'text', name: 'age', inputType: 'number' },
  { type: 'text', name: 'days', inputType: 'number' },
  { type: 'radiogroup', name: 'trend', choices: TREND },
  { type: 'checkbox', name: 'signs', choices: SIGNS },
];
new Model({ elements: elements.map((it) => ({ ...it, title: TITLES[it.name] })) }).render(document.getElementById('survey'));
