import { expect, test } from 'vitest';
import { missingText } from '../../../extension/features/finish/missing-text.ts';
import { loadConversationType } from '../../../shared/conversations/index.ts';
import type { Missing } from '../../../shared/domain/finish.ts';
import { nl } from '../../../shared/messages/nl/finish.ts';

const textOf = async (missing: Missing, typeId = 'action-plan') =>
  missingText(missing, { type: await loadConversationType(typeId), language: 'nl', t: nl.check, name: 'Mo' });

const SCHEDULE = 'Opbouwschema, uren per week:\nvanaf zo 29 nov: 12 uur\nvanaf zo 6 dec: 18 uur';

test('an agreement of many lines is named by its first', async () => {
  const missing: Missing = { kind: 'owner', agreementId: 'a', fieldId: 'agreements', what: SCHEDULE };
  expect(await textOf(missing)).toBe('Wie doet dit? ‘Opbouwschema, uren per week:’');
  const long = await textOf({ ...missing, kind: 'due', what: 'a '.repeat(90) });
  expect(long).toMatch(/^Wanneer is dit klaar\? ‘(a ){29}a…’$/);
});

test('a review in which only goals were set says what is empty', async () => {
  const missing: Missing = { kind: 'agreements', fieldId: 'agreements' };
  expect(await textOf(missing)).toBe(nl.check.agreements);
  expect(await textOf(missing, 'performance-review')).toBe(nl.check.agreementsApart);
});
