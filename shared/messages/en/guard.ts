import type { GuardMessages } from '../nl/guard.ts';

export const en: GuardMessages = {
  label: 'Privacy guard',
  found: 'This does not belong here',
  hint: 'Note',
  held: 'This text stays on this device until you change it or choose ‘false alarm’.',
  device: 'This stays on this device anyway.',
  sent: 'You send this text yourself; the employee reads it.',
  kept: 'What stands here is kept as you write it, and stays readable for HR.',
  suggestion: 'Suggestion',
  accept: 'Use this',
  number: 'Only a number belongs here.',
  short: 'Only a short text fits here. Write how long or when, not what is wrong.',
  clear: 'Remove it',
  acceptKey: 'Ctrl+Enter',
  dismiss: 'False alarm',
  reasons: {
    diagnosis: 'You may not record what someone has, even when they tell you (GDPR art. 9, Dutch DPA).',
    symptom:
      'You may not record complaints; the physician says what someone can do (GDPR art. 9, Dutch DPA).',
    treatment: 'You may not record treatment or medication (GDPR art. 9, Dutch DPA).',
    'care-provider': 'Which doctor or clinic someone sees gives away what is wrong (GDPR art. 9, Dutch DPA).',
    cause: 'You may not record why someone is ill; only whether it was an accident (Dutch DPA).',
    prognosis:
      'The medical outlook is for the physician; note only how long they expect themselves (Dutch DPA).',
    'mental-health': 'You may not record how someone is doing mentally (GDPR art. 9, Dutch DPA).',
    pregnancy: 'Pregnancy does not belong in a report; only the dates of the leave (Dutch DPA).',
    addiction: 'Use or addiction is health data (GDPR art. 9, Dutch DPA).',
    'test-result': 'You may not record tests and results, not even good ones (GDPR art. 9, Dutch DPA).',
    'limitation-opinion':
      'What someone can and cannot do is for the occupational physician: name advice and date (Dutch DPA).',
    'third-party': 'Nor may you record the health of someone else (GDPR art. 9).',
    history: 'Nor may you record what someone had in the past (GDPR art. 9, Dutch DPA).',
    'emergency-exception':
      'What to do in an emergency belongs in a separate arrangement, not in this report (GDPR art. 9).',
  },
};
