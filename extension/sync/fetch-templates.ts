import { isOwnVersion } from '../../shared/domain/own-version.ts';
import type { Change } from '../../shared/contracts/sync.ts';
import { MalformedAnswer, ServiceProblem, Unreachable } from '../platform/errors.ts';
import type { DeviceDatabase } from '../store/database.ts';
import { getSetting, putSetting } from '../store/settings.ts';
import { keepOffered, keepVersion } from '../store/templates.ts';
import type { SyncPorts } from './ports.ts';

type Wanted = [typeId: string, version: number];

/** Remembers versions that conversations of this page began with and this device does not have. */
export async function wantTemplates(db: DeviceDatabase, changes: readonly Change[]): Promise<void> {
  const ids = changes
    .filter(({ kind, fields }) => kind === 'conversation' && isOwnVersion(Number(fields.typeVersion?.value)))
    .map(({ id }) => id);
  if (ids.length === 0) return;
  await db.transaction('rw', db.conversations, db.templates, db.settings, async () => {
    const wanted = new Map<string, Wanted>();
    for (const row of await db.conversations.bulkGet(ids)) {
      if (!row || !isOwnVersion(row.fields.typeVersion)) continue;
      const { typeId, typeVersion } = row.fields;
      if (!(await db.templates.get([typeId, typeVersion])))
        wanted.set(`${typeId} ${typeVersion}`, [typeId, typeVersion]);
    }
    for (const one of (await getSetting(db, 'templatesWanted')) ?? []) wanted.set(one.join(' '), one);
    if (wanted.size > 0) await putSetting(db, 'templatesWanted', [...wanted.values()]);
  });
}

/**
 * The organisation's templates, when others are offered than this device has, and those that conversations of other
 * devices began with. The notes are in by now: what goes wrong here is tried again with the next sync.
 */
export async function fetchTemplates(ports: SyncPorts, version: string | undefined): Promise<void> {
  const { db, api, signal } = ports;
  const known = await getSetting(db, 'templates');
  const same = known ? known.version === version && known.unreadable === 0 : version === '0';
  if (version !== undefined && !same) {
    const offered = await api.templates(signal).catch(unlessAnswer);
    if (offered) await keepOffered(db, offered);
  }
  for (const [id, wanted] of (await getSetting(db, 'templatesWanted')) ?? []) {
    const here = await db.templates.get([id, wanted]);
    const one = here ?? (await api.template(id, wanted, signal).catch(gone));
    if (!one) return;
    if (!here && 'template' in one) await keepVersion(db, { id, version: wanted, template: one.template });
    await wantNoMore(db, id, wanted);
  }
}

async function wantNoMore(db: DeviceDatabase, id: string, version: number): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const left = ((await getSetting(db, 'templatesWanted')) ?? []).filter(
      ([otherId, other]) => otherId !== id || other !== version,
    );
    await putSetting(db, 'templatesWanted', left);
  });
}

/** The service does not have it either: asking on would help nobody. */
function gone(error: unknown): { never: true } | undefined {
  if (error instanceof ServiceProblem && error.code === 'not-found') return { never: true };
  return unlessAnswer(error);
}

function unlessAnswer(error: unknown): undefined {
  const answer =
    error instanceof Unreachable || error instanceof ServiceProblem || error instanceof MalformedAnswer;
  if (!answer) throw error;
}
