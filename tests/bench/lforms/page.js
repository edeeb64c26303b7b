import { SEX, SIGNS, TITLES, TREND } from '../questions.js';

const options = (words) => words.map((display, index) => ({ valueCoding: { code: String(index), display } }));
const control = (code) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
});
const choice = (linkId, words, code) => ({ linkId, text: TITLES[linkId], type: 'choice', answerOption: options(words), extension: [control(code)] });
const number = (linkId) => ({ linkId, text: TITLES[linkId], type: 'integer' });
const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Back pain',
  item: [
    choice('sex', SEX, 'radio-button'),
    number('age'),
    number('days'),
    choice('trend', TREND, 'radio-button'),
    { ...choice('signs', SIGNS, 'check-box'), repeats: true },
  ],
};
LForms.Util.addFormToPage(questionnaire, 'form', { fhirVersion: 'R4' });
