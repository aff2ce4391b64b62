import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { newId } from '../../../shared/domain/ids.ts';
import { httpClient } from '../../service/support/http-client.ts';
import type { Server, Used } from '../sync/load.ts';
import { newFields, touchFields } from '../sync/workload.ts';

type Fields = Record<string, unknown>;
/** As their clients keep a note: whole, with its revisions, the newest first. */
type Document = { id: string; turn: number; fields: Fields; revisions: string[] };

/** Notes that their own clients ask for at a time, unless they are told otherwise. */
const PAGE = 100;

/** The packages of the peers, once: they are nobody's dependency but this bench's. */
function install(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules/.package-lock.json'))) return;
  console.error('The servers to compare with are being installed.');
  execFileSync('npm', ['ci', '--ignore-scripts'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Starts `NAME.ts` of this folder as a process on a folder of its own. */
async function start(name: string) {
  install();
  const folder = mkdtempSync(join(tmpdir(), `goed-gesprek-${name}-`));
  const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: folder },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async <Line>() => JSON.parse(String((await lines.next()).value)) as Line;
  const { port } = await line<{ port: number }>();
  const http = httpClient(port);
  return {
    async call<Answer>(path: string, body?: unknown): Promise<Answer> {
      const { status, text } = await http.call(path, body === undefined ? undefined : JSON.stringify(body));
      if (status !== 200 && status !== 201)
        throw new Error(`${name} answered ${path.split('?')[0]} with ${status}.`);
      return JSON.parse(text) as Answer;
    },
    async put(path: string) {
      await fetch(`http://127.0.0.1:${port}${path}`, { method: 'PUT' });
    },
    async used(): Promise<Used> {
      child.stdin.write('used\n');
      return line<Used>();
    },
    async stop() {
      http.close();
      child.kill();
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const newNote = (): Document => ({ id: newId(), turn: 0, fields: newFields(newId()), revisions: [] });

/** The note after its next edit: one field, and every other time a second one. */
const edited = (note: Document): Fields => ({ ...note.fields, ...touchFields((note.turn += 1)) });

/**
 * PouchDB's server by the requests of its own replication, without those that keep where it was: a push asks which
 * revisions are missing and sends these with their histories; a pull asks for changes, and then for their notes.
 */
export async function startPouchDb(): Promise<Server<Document>> {
  const { call, put, used, stop } = await start('pouchdb');
  await put('/notes');

  const revisionOf = ({ revisions }: Document) => `${revisions.length}-${revisions[0]}`;

  async function send(notes: Document[]) {
    for (const { revisions } of notes) revisions.unshift(randomUUID().replaceAll('-', ''));
    const revisions = notes.map((note) => [note.id, [revisionOf(note)]] as const);
    const missing = await call<Record<string, unknown>>('/notes/_revs_diff', Object.fromEntries(revisions));
    const docs = notes
      .filter(({ id }) => missing[id])
      .map((note) => ({
        ...note.fields,
        _id: note.id,
        _rev: revisionOf(note),
        _revisions: { start: note.revisions.length, ids: note.revisions },
      }));
    if (docs.length !== notes.length) throw new Error('PouchDB knew a note that was new.');
    const refused = await call<{ error?: string }[]>('/notes/_bulk_docs', { docs, new_edits: false });
    if (refused.length > 0) throw new Error('PouchDB did not take a note.');
  }

  return {
    newNote,
    create: (_client, notes) => send(notes),
    async edit(_client, notes) {
      for (const note of notes) note.fields = edited(note);
      await send(notes);
    },
    version: (note) => `${note.id} ${revisionOf(note)}`,
    async pull(cursor = '0') {
      const { results, last_seq: last } = await call<{
        results: { id: string; changes: { rev: string }[] }[];
        last_seq: number;
      }>(`/notes/_changes?style=all_docs&limit=${PAGE}&since=${cursor}`);
      const wanted = results.flatMap(({ id, changes }) => changes.map(({ rev }) => ({ id, rev })));
      // To a request for no notes it never answers.
      if (wanted.length === 0) return { versions: [], cursor: String(last), more: false };
      const { results: got } = await call<{ results: { docs: { ok: { _id: string; _rev: string } }[] }[] }>(
        '/notes/_bulk_get?revs=true&latest=true',
        { docs: wanted },
      );
      const versions = got.flatMap(({ docs }) => docs.map(({ ok }) => `${ok._id} ${ok._rev}`));
      return { versions, cursor: String(last), more: results.length === PAGE };
    },
    used,
    stop,
  };
}

/** RxDB's server by its own protocol: each note with the state that it is thought to have. */
export async function startRxDb(): Promise<Server<Document>> {
  const { call, used, stop } = await start('rxdb');
  const state = (id: string, fields: Fields) => ({ id, ...fields, _deleted: false });
  const version = ({ id, fields }: Pick<Document, 'id' | 'fields'>) =>
    `${id} ${JSON.stringify(fields['ticks'])} ${fields['answers.work']}`;

  async function send(rows: unknown[]) {
    const conflicts = await call<unknown[]>('/notes/0/push', rows);
    if (conflicts.length > 0) throw new Error('RxDB did not take a note.');
  }

  return {
    newNote,
    create: (_client, notes) =>
      send(notes.map(({ id, fields }) => ({ newDocumentState: state(id, fields) }))),
    edit: (_client, notes) =>
      send(
        notes.map((note) => {
          const assumedMasterState = state(note.id, note.fields);
          note.fields = edited(note);
          return { assumedMasterState, newDocumentState: state(note.id, note.fields) };
        }),
      ),
    version,
    async pull(cursor = 'lwt=0&id=') {
      const { documents, checkpoint } = await call<{
        documents: ({ id: string } & Fields)[];
        checkpoint: { lwt: number; id: string };
      }>(`/notes/0/pull?${cursor}&limit=${PAGE}`);
      const versions = documents.map(({ id, ...fields }) => version({ id, fields }));
      return {
        versions,
        cursor: `lwt=${checkpoint.lwt}&id=${checkpoint.id}`,
        more: documents.length === PAGE,
      };
    },
    used,
    stop,
  };
}
