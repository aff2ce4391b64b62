import type { FieldEdit, PushRequest } from '../../shared/contracts/sync.ts';
import { headOf, READ_HEAD } from '../audit/chain.ts';
import type { Organisation } from '../db/databases.ts';
import { keyHolder, openContent } from '../db/organisation/content.ts';
import { LED_AT, leadershipAt } from '../db/organisation/leadership.ts';
import { documentOf, DOCUMENT, WITH_CONTENT, withContentOf } from '../db/organisation/rows.ts';
import type { Command } from '../db/store.ts';
import { progressCommands, progressOf } from './device-progress.ts';
import { HELD_IDS } from '../retention/hold.ts';
import { RESTRICTED_IDS } from '../retention/restricted.ts';
import { holderOf, loadHistory, type PushState } from './push-state.ts';

type RawMutation = PushRequest['mutations'][number];

const idOf = ({ id }: RawMutation) => (typeof id === 'string' ? [id] : []);

function fieldsIn({ fields }: RawMutation): Partial<FieldEdit>[] {
  return Array.isArray(fields) ? fields.map((field: unknown) => (field ?? {}) as Partial<FieldEdit>) : [];
}

/** Ids in fields that refer to other documents. */
export function namedDocuments(mutation: RawMutation): string[] {
  return fieldsIn(mutation).flatMap(({ name, value }) =>
    (name === 'employeeId' || name === 'conversationId') && typeof value === 'string' ? [value] : [],
  );
}

/** Everything that these pushes can touch: one read, and a second one where an edit started from an older version. */
export async function loadPushState(
  organisation: Organisation,
  requests: readonly PushRequest[],
): Promise<PushState> {
  const mutations = requests.flatMap((request) => request.mutations);
  const { store, vault } = organisation;
  const answers = await store.read([
    { sql: `SELECT seq, epoch, ${LED_AT} FROM meta`, params: [] },
    ...documentCommands(new Set(mutations.flatMap(idOf)), new Set(mutations.flatMap(namedDocuments))),
    { sql: RESTRICTED_IDS, params: [] },
    { sql: HELD_IDS, params: [] },
    READ_HEAD,
    ...progressCommands(requests),
  ]);
  const [
    metaRows = [],
    touchedRows = [],
    otherRows = [],
    restrictedRows = [],
    heldRows = [],
    headRows = [],
    ...progressRows
  ] = answers;
  const [seq = NaN, epoch = NaN, ledAt] = (metaRows[0] ?? []).map(Number);
  const touched = touchedRows.map(withContentOf);
  const state: PushState = {
    organisation,
    epoch,
    startSeq: seq,
    seq,
    documents: new Map(otherRows.map(documentOf).map((row) => [row.id, row])),
    contents: new Map(),
    leadership: await leadershipAt(organisation, `${epoch}.${ledAt}`),
    erased: new Set(),
    members: new Map(),
    restricted: new Set(restrictedRows.map(([id]) => String(id))),
    held: new Set(heldRows.map(([id]) => String(id))),
    changed: new Map(),
    superseded: [],
    history: new Map(),
    progress: progressOf(progressRows),
    auditEnd: headOf(headRows),
  };
  for (const { document } of touched) state.documents.set(document.id, document);
  await vault.prepare([
    ...touched.map(({ document, content }) => ({ ...holderOf(document), ...content })),
    ...Array.from(state.documents.values(), holderOf),
  ]);
  for (const document of state.documents.values())
    if (vault.isErased(keyHolder(document))) state.erased.add(document.id);
  for (const { document, content } of touched) {
    const place = { documentId: document.id, employeeId: keyHolder(document) };
    const opened = content && openContent(vault, { ...place, ...content });
    if (opened) state.contents.set(document.id, opened);
  }
  await loadHistory(state, lookBack(state, mutations));
  return state;
}

function documentCommands(touched: Set<string>, named: Set<string>): Command[] {
  const ids = JSON.stringify([...touched]);
  return [
    {
      sql: `SELECT ${WITH_CONTENT} FROM json_each(?) AS wanted JOIN documents d ON d.id = wanted.value
        LEFT JOIN contents c ON c.document_id = d.id`,
      params: [ids],
    },
    // What mutations name, and the employees that their documents are about.
    {
      sql: `SELECT ${DOCUMENT} FROM documents d WHERE d.id IN (
        SELECT value FROM json_each(?1) UNION
        SELECT t.employee_id FROM json_each(?2) AS wanted JOIN documents t ON t.id = wanted.value
        WHERE t.employee_id IS NOT NULL)`,
      params: [JSON.stringify([...named]), ids],
    },
  ];
}

/** The documents of which earlier versions are needed, and from which revision on. */
function lookBack(state: PushState, mutations: RawMutation[]): Map<string, number> {
  const after = new Map<string, number>();
  const need = (id: string, rev: number) => after.set(id, Math.min(after.get(id) ?? rev, rev));
  for (const mutation of mutations) {
    const id = String(mutation.id);
    const content = state.contents.get(id);
    if (!content) continue;
    for (const { name, base } of fieldsIn(mutation)) {
      const stored = content.get(String(name));
      if (stored && typeof base === 'number' && stored.rev !== base) need(id, base);
    }
  }
  for (const { answered } of state.progress.values())
    for (const answer of answered.values())
      for (const [, rev] of answer.fields) if (answer.id) need(answer.id, rev);
  return after;
}
