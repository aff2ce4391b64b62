import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFile } from '../../../service/db/file-store.ts';
import type { Change } from '../../../shared/contracts/sync.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { newDevices, startHost, type Host, type HostDevice } from '../../service/support/host-process.ts';
import { randomOf } from '../device/simulation.ts';
import { count, report } from '../../tools/counts.ts';

const KILLS = count(200, 8);
const SEED = Number(process.env['SEED'] ?? 20_261_125);

type Writer = { device: HostDevice; n: number; waiting: object[]; known: Map<string, string> };

test(`no acknowledged change is lost in ${KILLS} kills`, { timeout: 1_800_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'goed-gesprek-kill-'));
  const random = randomOf(SEED);
  const writers = newDevices(4).map((device): Writer => ({ device, n: 0, waiting: [], known: new Map() }));
  let acknowledged = 0;
  let cutOff = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const host = await startHost(
      folder,
      writers.map(({ device }) => device),
    );
    const run = Promise.allSettled(
      writers.map(async (writer) => {
        for (;;) acknowledged += await pushSome(host, writer, random);
      }),
    );
    const until = acknowledged + Math.floor(random() * 60);
    await expect.poll(() => acknowledged > until, { interval: 1, timeout: 60_000 }).toBe(true);
    await host.kill();
    await run;
    cutOff += writers.filter(({ waiting }) => waiting.length > 0).length;
  }
  const host = await startHost(
    folder,
    writers.map(({ device }) => device),
  );
  // What was cut off is sent again, and has its effect once.
  for (const writer of writers) if (writer.waiting.length > 0) await pushSome(host, writer, random);
  const stored = await everything(host, (writers[0] as Writer).device);
  const lost = writers.flatMap(({ known }) => [...known].filter(([id, value]) => stored.get(id) !== value));
  await host.stop();
  report('killed while pushing', {
    seed: SEED,
    kills: KILLS,
    acknowledged,
    'cut off': cutOff,
    lost: lost.length,
  });
  expect(lost).toEqual([]);
  for (const file of await readdir(join(folder, 'organisations'))) {
    if (!file.endsWith('.db')) continue;
    const store = openFile({ path: join(folder, 'organisations', file), synchronous: 'full' });
    expect(await store.read([{ sql: 'PRAGMA integrity_check', params: [] }])).toEqual([[['ok']]]);
    store.close();
  }
  await rm(folder, { recursive: true });
});

/** Sends what was cut off before, or some new employees; gives how many were acknowledged. */
async function pushSome(host: Host, writer: Writer, random: () => number): Promise<number> {
  if (writer.waiting.length === 0)
    writer.waiting = Array.from({ length: 1 + Math.floor(random() * 8) }, () => {
      writer.n += 1;
      const fields = [{ name: 'name', base: 0, value: `Medewerker ${writer.n} ${random()}` }];
      return { op: 'put', n: writer.n, kind: 'employee', id: newId(), fields };
    });
  const sent = writer.waiting as { n: number; id: string; fields: [{ value: string }] }[];
  const { answers } = await host.push(writer.device, sent);
  expect(answers.map(({ status }) => status)).toEqual(sent.map(() => 'applied'));
  for (const { id, fields } of sent) writer.known.set(id, fields[0].value);
  writer.waiting = [];
  return sent.length;
}

async function everything(host: Host, device: HostDevice): Promise<Map<string, unknown>> {
  const changes: Change[] = [];
  for (let cursor = '0.0', more = true; more;) {
    const page = await host.pull(device, cursor);
    changes.push(...page.changes);
    ({ cursor, more } = page);
  }
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  return new Map(changes.map(({ id, fields }) => [id, fields['name']?.value]));
}
