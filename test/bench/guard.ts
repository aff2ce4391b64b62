import { GuardSession } from '../../shared/privacy/guard.ts';
import { coldStarts } from './cold/start.ts';
import type { Figure } from './main.ts';

const NOTE = 5000;
const KEYSTROKES = 400;
const SENTENCES = [
  'Begint dinsdag om tien uur met het nakijken van de facturen van de afgelopen maand.',
  'Volgens de bedrijfsarts d.d. 12 mei maximaal 4 uur per dag, geen tillen boven 5 kg.',
  'De planning is krap maar haalbaar; overleg met inkoop loopt stroef sinds de fusie.',
  'Komt de laatste tijd hijgend boven en moet na één trap gaan zitten.',
  'Next review on Friday, Karim takes over the customer emails until June.',
];

function noteOf(length: number): string {
  const lines = Array.from({ length: 200 }, (_, index) => `${SENTENCES[index % SENTENCES.length]} ${index}.`);
  return lines.join(' ').slice(0, length);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3));
}

/** Types at the end and in the middle of a long note, key by key. */
function keystrokes(text: string): number[] {
  const session = new GuardSession('nl');
  session.update(text);
  return Array.from({ length: KEYSTROKES }, (_, index) => {
    const typed = 'moet de hele dag door zijn oefeningen doen. '.repeat(20).slice(0, index + 1);
    const at = index % 2 === 0 ? NOTE : NOTE / 2;
    const changed = text.slice(0, at) + typed + text.slice(at);
    const from = performance.now();
    session.update(changed);
    return performance.now() - from;
  });
}

/** The guard in a long note, and its first answer. */
export default async function guard(): Promise<Figure[]> {
  const typed = keystrokes(noteOf(NOTE));
  const breathless = keystrokes(noteOf(NOTE).replaceAll(/[.,;:]/g, ''));
  const cold = await coldStarts('privacy/guard.ts', "findMedicalDetail('Ligt met griep op bed.', 'nl')");
  return [
    { name: 'keystroke p95', value: percentile(typed, 0.95), unit: 'ms', against: 'limit of 4 ms' },
    { name: 'keystroke p50', value: percentile(typed, 0.5), unit: 'ms' },
    { name: 'keystroke p95, no punctuation', value: percentile(breathless, 0.95), unit: 'ms' },
    { name: 'cold start p50', value: percentile(cold, 0.5), unit: 'ms', against: 'limit of 40 ms' },
  ];
}
