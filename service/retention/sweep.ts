import type { Services } from '../context.ts';
import { eachOrganisation } from '../db/each-organisation.ts';
import { today } from '../../shared/domain/today.ts';
import { eraseDocuments } from '../sync/write.ts';
import { listKept } from './due.ts';
import { finishErasures } from './erase-file.ts';

/** Documents in one transaction: a long list must not keep every device waiting. */
const PART = 200;

/**
 * Erases what is past its term, everywhere: content and history here, and on every device with its next pull. What
 * is on hold stays whole. Leaves an entry with numbers per type.
 */
export function sweepRetention(services: Services, day = today()): Promise<void> {
  const { databases, log } = services;
  return eachOrganisation(databases, async (organisation) => {
    await finishErasures(databases, organisation);
    const kept = await listKept(organisation);
    const due = kept.filter(({ eraseOn, onHold }) => !onHold && eraseOn !== null && eraseOn <= day);
    // An employee goes last, once nothing hangs on them any more.
    const staying = new Set(
      kept.filter((one) => !due.includes(one)).map(({ document }) => document.employeeId),
    );
    const erased = due.filter(({ document }) => document.kind !== 'employee' || !staying.has(document.id));
    for (let start = 0; start < erased.length; start += PART) {
      const part = erased.slice(start, start + PART);
      const counts: Record<string, number> = {};
      for (const { document, typeId } of part) {
        const name = typeId ?? document.kind;
        counts[name] = (counts[name] ?? 0) + 1;
      }
      await eraseDocuments(
        organisation,
        part.map(({ document }) => document.id),
        {
          recorder: { organisation, actor: { memberId: 'service' } },
          entry: { action: 'retention.erase', detail: counts },
        },
        // HR may have set a hold since the list was made: this turn then fails, and the next makes another.
        { unlessKept: true },
      );
    }
    if (erased.length > 0) log.info({ organisation: organisation.id, documents: erased.length }, 'retention');
  });
}
