import {
  LIMITS,
  PROTOCOL_VERSION,
  type Change,
  type FieldState,
  type PullPage,
  type PullQuery,
} from '../../shared/contracts/sync.ts';
import { lentUntil, maySync, rolesText, type Actor, type Subject } from '../../shared/domain/roles.ts';
import type { ServiceContext } from '../context.ts';
import type { Organisation } from '../db/databases.ts';
import { deviceNames } from '../db/directory/names.ts';
import { keyHolder, openContent, type Content } from '../db/organisation/content.ts';
import { GUIDANCE_VERSIONS, guidanceVersion } from '../db/organisation/guidance.ts';
import { LED_AT, leadershipAt, withLeaders } from '../db/organisation/leadership.ts';
import { TEMPLATE_CHANGES } from '../db/organisation/templates.ts';
import { goneOf } from '../db/organisation/own-file.ts';
import { DOCUMENT, documentOf, type RowWithContent } from '../db/organisation/rows.ts';
import { subjectOf, type DocumentRow } from '../db/organisation/subject.ts';
import { ServiceError } from '../errors.ts';
import { readCursor, writeCursor, type Position } from './cursor.ts';
import { fieldState, writersOf } from './field-state.ts';
import { readPage } from './page.ts';
import { checkProtocol } from './protocol.ts';
import { knownTo, RESTRICTED } from './restricted.ts';

/** What changed after the cursor, in order, in pages, and only what this reader may see. */
export async function pull(context: ServiceContext, query: PullQuery): Promise<PullPage> {
  checkProtocol(query.protocol);
  const { device, organisation } = context;
  if (!device) throw new ServiceError('not-allowed');
  const asked = readCursor(query.cursor);
  const state = await readState(organisation, device.id, asked);
  const leadership = await leadershipAt(organisation, state.ledAt);
  const actor = withLeaders(leadership, context.actor);
  const reset = (await scopeChanged(organisation, device.id, actor, state.roles)) || isUnknown(asked, state);
  const start: Position = reset ? { epoch: state.epoch, seq: 0, from: 0 } : asked;
  const { rows, last } = await readPage(organisation.store, {
    actor,
    after: start.seq,
    upTo: state.seq,
    limit: query.limit ?? LIMITS.page,
    stale: state.stale,
  });
  const more = last < state.seq;
  return {
    protocol: PROTOCOL_VERSION,
    cursor: writeCursor({ epoch: state.epoch, seq: last, from: more ? start.from : last }),
    more,
    reset,
    changes: rows.length > 0 ? await describe({ ...context, actor }, rows, start) : [],
    guidance: state.guidance,
    templates: state.templates,
    restricted: await knownTo(organisation, actor, state.restricted),
  };
}

/** A pull from the beginning needs no removals: its device drops what does not come by. */
function isUnknown({ epoch, seq, from }: Position, state: State): boolean {
  if (seq === 0) return false;
  return epoch !== state.epoch || seq > state.seq || (from > 0 && from < state.floor);
}

type State = {
  epoch: number;
  seq: number;
  floor: number;
  ledAt: string;
  roles: string | undefined;
  guidance: string;
  templates: string;
  restricted: DocumentRow[];
  stale: boolean;
};

/** Where the database stands. A replica may answer, unless it has not heard yet of what this device knows. */
async function readState(
  { store, changes }: Organisation,
  deviceId: string,
  asked: Position,
): Promise<State> {
  const read = async (stale: boolean): Promise<State> => {
    const [metaRows = [], scopeRows = [], guidanceRows = [], templateRows = [], restrictedRows = []] =
      await store.read(
        [
          { sql: `SELECT epoch, seq, floor, ${LED_AT} FROM meta`, params: [] },
          { sql: 'SELECT roles FROM device_scopes WHERE device_id = ?', params: [deviceId] },
          GUIDANCE_VERSIONS,
          TEMPLATE_CHANGES,
          RESTRICTED,
        ],
        { stale },
      );
    const [epoch, seq, floor, ledAt] = (metaRows[0] ?? []).map(Number);
    if (epoch === undefined || seq === undefined || floor === undefined)
      throw new Error('The database has no state.');
    const [protocol, transparency, lock] = (guidanceRows[0] ?? []).map(Number);
    return {
      epoch,
      seq,
      floor,
      ledAt: `${epoch}.${ledAt}`,
      roles: scopeRows[0]?.[0] as string | undefined,
      guidance: guidanceVersion(protocol, transparency, lock),
      templates: String(Number(templateRows[0]?.[0] ?? 0)),
      restricted: restrictedRows.map(documentOf),
      stale,
    };
  };
  const state = await read(changes.settled());
  const behind = asked.epoch === state.epoch && asked.seq > state.seq;
  return behind ? read(false) : state;
}

/** What decides which documents an actor sees, beside the documents themselves. */
const scopeText = ({ memberId, roles, standsInFor, ledBy = new Map() }: Actor) =>
  [
    rolesText(roles),
    ...[...(standsInFor ?? [])].map(([id, until]) => `${id}:${until}`).sort(),
    ...[...ledBy]
      .flatMap(([id, leaders]) => [...leaders].map((leader) => `${id === memberId ? '' : id}<${leader}`))
      .sort(),
  ].join(' ');

/**
 * Another set of roles, a deputyship that begins or ends, or other leaders see other documents: the device starts
 * again, and drops what it may no longer have.
 */
async function scopeChanged(
  { store, writer, changes }: Organisation,
  deviceId: string,
  actor: Actor,
  known: string | undefined,
): Promise<boolean> {
  const roles = scopeText(actor);
  if (known === roles) return false;
  await writer.run(() =>
    store.write([
      {
        sql: `INSERT INTO device_scopes (device_id, roles) VALUES (?1, ?2)
          ON CONFLICT (device_id) DO UPDATE SET roles = excluded.roles`,
        params: [deviceId, roles],
      },
    ]),
  );
  changes.touch();
  return known !== undefined;
}

async function describe(context: ServiceContext, rows: RowWithContent[], start: Position): Promise<Change[]> {
  const { actor, organisation } = context;
  const employeeOf = await loadEmployees(organisation, rows);
  const subjectIn = (document: DocumentRow) =>
    subjectOf(actor, organisation.vault, document, employeeOf(document));
  const visible = rows.filter(({ document }) => maySync(actor, subjectIn(document)));
  const present = visible.filter(({ document }) => document.deletedSeq === null);
  const contents = await openAll(organisation, present);
  const fields = await describeFields(context, contents, start);
  const seen = new Set(visible.map(({ document }) => document.id));
  return rows.flatMap(({ document }): Change[] => {
    const { kind, id } = document;
    const states = fields.get(id);
    if (states) {
      const provisional = document.provisionalFor !== null;
      const until = actor.standsInFor && lentUntil(actor, subjectIn(document));
      return [
        {
          kind,
          id,
          gone: false,
          fields: states,
          ...(kind === 'employee' && { provisional }),
          ...(until !== undefined && { until }),
        },
      ];
    }
    const hadIt = seen.has(id) || lost(actor, document, subjectIn(document), start);
    return hadIt && document.createdSeq <= start.seq ? [{ kind, id, gone: true, fields: {} }] : [];
  });
}

type Opened = { document: DocumentRow; content: Content };

/** A document whose employee's key was destroyed is gone like a removed one. */
async function openAll({ vault }: Organisation, rows: RowWithContent[]): Promise<Opened[]> {
  await vault.prepare(rows.map(({ document, content }) => ({ employeeId: keyHolder(document), ...content })));
  return rows.flatMap(({ document, content: stored }) => {
    const place = { documentId: document.id, employeeId: keyHolder(document) };
    const content = stored && openContent(vault, { ...place, ...stored });
    return content ? [{ document, content }] : [];
  });
}

/** The fields that changed after the pull began; all of them for a reader who sees the document since then. */
async function describeFields(
  { databases, device }: ServiceContext,
  opened: Opened[],
  start: Position,
): Promise<Map<string, Record<string, FieldState>>> {
  const changed = opened.map(({ document, content }) => {
    const fields = content.since(document.visibilitySeq > start.from ? 0 : start.from);
    return { id: document.id, fields };
  });
  const writers = new Set(changed.flatMap(({ fields }) => fields.flatMap(([, field]) => writersOf(field))));
  if (device) writers.delete(device.id);
  const names = await deviceNames(databases.directory, writers);
  if (device) names.set(device.id, device.name);
  return new Map(
    changed.map(({ id, fields }) => [
      id,
      Object.fromEntries(fields.map(([name, field]) => [name, fieldState(field, names)])),
    ]),
  );
}

/**
 * Only who could read a document is told that it is gone: to others it never was. It may have turned out to be about
 * who leads them. Who lost it is told once, and not of every change afterwards.
 */
function lost(
  actor: Actor,
  row: DocumentRow,
  { employee, ...subject }: Subject,
  { from }: Position,
): boolean {
  const removed = !employee.own && (row.deletedSeq ?? 0) > from;
  if (row.visibilitySeq <= from && !removed) return false;
  return (
    row.authorId === actor.memberId ||
    maySync(actor, { ...subject, employee: { ...employee, leadsActor: false, leadsManager: false } }) ||
    [actor.memberId, ...(actor.standsInFor?.keys() ?? [])].some((id) => row.formerReaders.includes(id))
  );
}

/** By document, the employee whom it is about; of what was erased, whom it was about. */
async function loadEmployees(
  { store }: Organisation,
  rows: RowWithContent[],
): Promise<(document: DocumentRow) => DocumentRow | undefined> {
  const erased = rows.filter(({ document }) => document.deletedSeq !== null && document.employeeId === null);
  const was = new Map<string, string>();
  if (erased.length > 0) {
    const [found = []] = await store.read([goneOf(erased.map(({ document }) => document.id))]);
    for (const [id, employeeId] of found) was.set(String(id), String(employeeId));
  }
  const about = ({ id, employeeId }: DocumentRow) => employeeId ?? was.get(id) ?? '';
  const ids = new Set(rows.map(({ document }) => about(document)).filter((id) => id !== ''));
  if (ids.size === 0) return () => undefined;
  const [found = []] = await store.read([
    {
      sql: `SELECT ${DOCUMENT} FROM documents d WHERE d.id IN (SELECT value FROM json_each(?))`,
      params: [JSON.stringify([...ids])],
    },
  ]);
  const employees = new Map(found.map(documentOf).map((row) => [row.id, row]));
  return (document) => employees.get(about(document));
}
