import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementsToReview } from '../../../extension/store/agreements-to-review.ts';
import { addAgreement } from '../../../extension/store/agreements.ts';
import { startConversation } from '../../../extension/store/conversations.ts';
import { removeDocument, writeFields } from '../../../extension/store/write.ts';
import { testDatabase } from './support.ts';

const type = { id: 'preventive', version: 1, sharing: 'status' } as const;
const EMPLOYEES = ['anna', 'bert'];

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('start' as const), who: fc.nat(1) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('agree' as const),
      who: fc.nat(1),
      empty: fc.boolean(),
      due: fc.constantFrom('2026-12-01', null),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('done' as const, 'dropped' as const, 'moved' as const, 'removed' as const),
      which: fc.nat(20),
    }),
  },
);

test(
  'an agreement is carried over to each later conversation with the same employee, once, until it is settled',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const db = testDatabase();
        const last = new Map<string, string>();
        /** What the model expects: agreement id to its employee, conversation, and whether it still has to be kept. */
        const made = new Map<
          string,
          { who: string; conversationId: string; open: boolean; empty: boolean }
        >();
        const start = async (who: string) => {
          last.set(who, await startConversation(db, { type, employeeId: who }));
        };
        for (const who of EMPLOYEES) await start(who);

        for (const one of steps) {
          if (one.do === 'start') {
            await start(EMPLOYEES[one.who]!);
          } else if (one.do === 'agree') {
            const who = EMPLOYEES[one.who]!;
            const conversationId = last.get(who)!;
            const what = one.empty ? ' ' : 'rooster';
            const of = { employeeId: who, conversationId, fieldId: 'agreements' };
            const id = await addAgreement(db, of, { what, due: one.due });
            made.set(id, { who, conversationId, open: true, empty: one.empty });
          } else if (made.size > 0) {
            const [id, known] = [...made][one.which % made.size]!;
            if (one.do === 'removed') {
              await removeDocument(db, 'agreement', id);
              made.delete(id);
            } else if (one.do === 'moved') {
              await writeFields(db, 'agreement', id, { due: '2027-01-01', movedFrom: '2026-12-01' });
            } else {
              await writeFields(db, 'agreement', id, { status: one.do, reason: null });
              known.open = false;
            }
          }
        }

        for (const who of EMPLOYEES) {
          // A conversation that begins now: nothing was settled during it.
          const id = await startConversation(db, { type, employeeId: who });
          const carried = (await agreementsToReview(db, who, id)).filter(
            ({ fields }) => fields.status === 'open',
          );
          const expected = [...made]
            .filter(([, one]) => one.who === who && one.open && !one.empty)
            .map(([key]) => key);
          expect(carried.map((row) => row.id)).toEqual(expected.toSorted());
          // In the conversation where it was made it stands among its own agreements.
          const own = (await agreementsToReview(db, who, last.get(who)!)).map((row) => row.id);
          for (const [key, one] of made)
            if (one.conversationId === last.get(who)) expect(own).not.toContain(key);
        }
      }),
      { numRuns: 12 },
    );
  },
);
