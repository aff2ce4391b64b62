import { expect, test } from 'vitest';
import type { AccessPackage } from '../../shared/contracts/privacy.ts';
import { newId } from '../../shared/domain/ids.ts';
import { addMonths } from '../../shared/domain/retention.ts';
import { count, report } from '../tools/counts.ts';
import { accepted, asHr, hr, mark, service, sweep, useFiles, writeFile } from './files-stage.ts';
import { randomSource } from './random.ts';
import { freshAddress, openSession } from './support.ts';

const SEED = 20_261_129;
const FILES = count(300);
/** Each export looks at everything that is kept. */
const PATIENCE_MS = count(300_000);
const ON = '2026-11-28';

useFiles();

/** As HR, past the limit on exports from one place. */
const ask = (path: string) => fetch(service.url + path, { headers: { ...hr.headers, ...freshAddress() } });

type Made = Awaited<ReturnType<typeof writeFile>> & {
  words: string;
  sharing: string;
  /** By the rules of these two types, written down here once more. */
  eraseOn: string | null;
  onHold: boolean;
};

const day = (chance: ReturnType<typeof randomSource>) =>
  addMonths(`2026-11-${String(1 + chance.below(30)).padStart(2, '0')}`, -chance.below(48));

/** A preventive conversation for a year, or until they left; a review for two years after they left. */
function dueOn(typeId: string, held: string, leftOn: string | undefined): string | null {
  if (typeId === 'performance-review') return leftOn === undefined ? null : addMonths(leftOn, 24);
  const term = addMonths(held, 12);
  return leftOn !== undefined && leftOn < term ? leftOn : term;
}

async function make(chance: ReturnType<typeof randomSource>, number: number): Promise<Made> {
  const words = `Kenmerk-${number}-einde`;
  const typeId = chance.pick(['preventive', 'performance-review'] as const);
  const held = day(chance);
  const leftOn = chance.chance(0.6) ? day(chance) : undefined;
  const sharing = chance.pick(['report', 'status']);
  const file = await writeFile(typeId, words, { held, sharing, ...(leftOn !== undefined && { leftOn }) });
  const onHold = chance.chance(0.2);
  if (onHold) {
    const answer = await asHr(`/api/privacy/${file.employeeId}/hold`, { reason: 'Procedure loopt' });
    expect(answer.status).toBe(204);
  }
  return { ...file, words, sharing, onHold, eraseOn: dueOn(typeId, held, leftOn) };
}

test(
  'files by chance: what is due goes everywhere, a hold keeps all, an export has all and no notes',
  { timeout: PATIENCE_MS },
  async () => {
    const chance = randomSource(SEED);
    const files: Made[] = [];
    for (let number = 0; number < FILES; number += 1) files.push(await make(chance, number));

    const inExports = { reports: 0, 'notes of others': 0, 'words about others': 0 };
    for (const file of files) {
      const answer = await ask(`/api/privacy/${await accepted(file.employeeId)}/access-package?format=json`);
      const text = await answer.text();
      const pack = JSON.parse(text) as AccessPackage;
      const shared = file.sharing === 'report';
      expect(pack.employee['name']).toBe(`Bea ${file.words}`);
      expect(pack.conversations.map(({ report: lines }) => lines)).toEqual([
        shared ? [{ label: 'Werk', text: `Verslag ${file.words}` }] : null,
      ]);
      expect(pack.withOthers).toEqual(shared ? [] : [{ name: 'Mark Bos', records: 1 }]);
      inExports.reports += shared ? 1 : 0;
      inExports['notes of others'] += text.includes('Notitie') ? 1 : 0;
      const about = new Set(text.match(/Kenmerk-\d+-einde/g));
      expect(about.delete(file.words)).toBe(true);
      inExports['words about others'] += about.size;
    }
    report('access exports', { made: files.length, ...inExports });
    expect(inExports).toMatchObject({ 'notes of others': 0, 'words about others': 0 });

    const before = await contentOf(files);
    await sweep(ON);
    const after = await contentOf(files);
    const due = files.filter(({ eraseOn, onHold }) => !onHold && eraseOn !== null && eraseOn <= ON);
    const held = files.filter(({ onHold }) => onHold);
    for (const file of files) {
      const gone = { onDevice: [], inDatabase: 0, inConsole: 404 };
      expect(of(after, file)).toEqual(due.includes(file) ? gone : of(before, file));
      expect(of(before, file)).not.toEqual(gone);
    }
    expect(held.some(({ eraseOn }) => eraseOn !== null && eraseOn <= ON)).toBe(true);
    expect(due.length).toBeGreaterThan(0);
    report(`retention with a frozen clock, seed ${SEED}`, {
      files: files.length,
      'due and gone everywhere': due.length,
      'on hold and whole': held.length,
      'kept for another reason': files.length - due.length - held.length,
    });
  },
);

type Content = { device: Map<string, string>; rows: Map<string, number>; console: Map<string, number> };

/** Everything that there is of them: on a device that fetches all anew, in the tables, and in HR's console. */
async function contentOf(files: Made[]): Promise<Content> {
  const device = new Map<string, string>();
  for (const { id, gone, fields } of (await mark.pullAll()).changes)
    if (!gone) device.set(id, JSON.stringify(fields));
  const rows = new Map<string, number>();
  for (const id of files.flatMap(({ all }) => all)) {
    const found = await service.organisation.db.all(
      `SELECT document_id FROM contents WHERE document_id = '${id}'
       UNION ALL SELECT document_id FROM history WHERE document_id = '${id}'`,
    );
    rows.set(id, found.length);
  }
  const console = new Map<string, number>();
  // One member of HR may not open as many at a time as are looked at here.
  const { headers } = await openSession(service, (await service.member(`Yara ${newId()}`, ['hr'])).email);
  for (const { conversationId } of files) {
    const answer = await fetch(`${service.url}/api/conversations/${conversationId}`, { headers });
    console.set(conversationId, answer.status);
  }
  return { device, rows, console };
}

const of = ({ device, rows, console }: Content, { all, conversationId }: Made) => ({
  onDevice: all.flatMap((id) => device.get(id) ?? []),
  inDatabase: all.reduce((sum, id) => sum + (rows.get(id) ?? 0), 0),
  inConsole: console.get(conversationId),
});
