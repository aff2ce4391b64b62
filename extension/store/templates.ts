import { catalogueEntry, type CatalogueEntry } from '../../shared/conversations/catalogue-entry.ts';
import { CATALOGUE, isConversationTypeId, loadConversationType } from '../../shared/conversations/index.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import { isOwnVersion } from '../../shared/domain/own-version.ts';
import type { Text } from '../../shared/domain/text.ts';
import type { DeviceDatabase } from './database.ts';
import type { TypeRef } from './guardian.ts';
import { getSetting } from './settings.ts';

export type TypeProblem =
  /** A built-in type of a later version of the product. */
  | 'unknown-type'
  /** The organisation's version is not on this device yet. */
  | 'not-delivered'
  /** It is here, and it is none: nothing of it is shown. */
  | 'invalid'
  | 'not-loaded';

export class TypeUnavailable extends Error {
  override name = 'TypeUnavailable';
  readonly problem: Exclude<TypeProblem, 'not-loaded'>;

  constructor(problem: Exclude<TypeProblem, 'not-loaded'>) {
    super(`The conversation type cannot be shown: ${problem}.`);
    this.problem = problem;
  }
}

/**
 * The type of a conversation, in the very version that it began with; never another one in its place. Throws
 * `TypeUnavailable`. In a live query, read everything else first.
 */
export async function loadType(db: DeviceDatabase, ref: TypeRef): Promise<ConversationType> {
  const type = await readType(db, ref);
  db.guardian.learn(ref, type);
  return type;
}

async function readType(db: DeviceDatabase, { typeId, typeVersion }: TypeRef): Promise<ConversationType> {
  if (!isOwnVersion(typeVersion)) {
    if (!isConversationTypeId(typeId)) throw new TypeUnavailable('unknown-type');
    return loadConversationType(typeId);
  }
  const row = await db.templates.get([typeId, typeVersion]);
  if (!row) throw new TypeUnavailable('not-delivered');
  const { readTemplate } = await import('../../shared/domain/template.ts');
  const reading = readTemplate(row.template);
  const fits = 'template' in reading && reading.template.id === typeId;
  if (!fits || reading.template.version !== typeVersion) throw new TypeUnavailable('invalid');
  return reading.template;
}

/** The types that a conversation can begin with here: the built-in ones, as the organisation changed and added to them. */
export function catalogueWith(own: readonly CatalogueEntry[] = []): readonly CatalogueEntry[] {
  if (own.length === 0) return CATALOGUE;
  const changed = new Map(own.map((entry) => [entry.id, entry]));
  return [
    ...CATALOGUE.map((entry) => changed.get(entry.id) ?? entry),
    ...own.filter(({ id }) => !isConversationTypeId(id)),
  ];
}

export const readCatalogue = (db: DeviceDatabase) =>
  // Dexie's own promise: a live query goes on noticing what it reads.
  getSetting(db, 'templates').then((offered) => catalogueWith(offered?.own));

/** Name of a type; one that this device does not know keeps its id. */
export function nameOf(catalogue: readonly CatalogueEntry[], typeId: string): Text {
  return catalogue.find(({ id }) => id === typeId)?.name ?? { nl: typeId, en: typeId };
}

/** What a device remembers of the organisation's types. */
export type OwnTypes = {
  /** As the service names what it offers. */
  version: string;
  own: CatalogueEntry[];
  /** How many of them this version of the product cannot read; asked for again with every sync. */
  unreadable: number;
};

/**
 * Keeps what the service offers now. An earlier version that a conversation began with stays; of a type whose new
 * version is invalid, the one before stays on offer.
 */
export async function keepOffered(
  db: DeviceDatabase,
  { version, templates }: { version: string; templates: readonly unknown[] },
): Promise<void> {
  const { readTemplate } = await import('../../shared/domain/template.ts');
  const read = templates.map((template) => ({ template, reading: readTemplate(template) }));
  const good = read.flatMap(({ reading }) => ('template' in reading ? [reading.template] : []));
  const bad = read.flatMap(({ template, reading }) => ('template' in reading ? [] : [idOf(template)]));
  await db.transaction('rw', db.templates, db.settings, async () => {
    const before = (await getSetting(db, 'templates'))?.own ?? [];
    await db.templates.bulkPut(good.map((template) => rowOf(template)));
    const value: OwnTypes = {
      version,
      own: [...good.map(catalogueEntry), ...before.filter(({ id }) => bad.includes(id))],
      unreadable: bad.length,
    };
    await db.settings.put({ key: 'templates', value });
  });
}

const rowOf = (template: ConversationType) => ({ id: template.id, version: template.version, template });

function idOf(template: unknown): string {
  return typeof template === 'object' && template !== null && 'id' in template ? String(template.id) : '';
}

export async function keepVersion(
  db: DeviceDatabase,
  { id, version, template }: { id: string; version: number; template: unknown },
): Promise<void> {
  await db.templates.put({ id, version, template });
}
