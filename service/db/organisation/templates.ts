import type { TypeNames } from '../../../shared/contracts/templates.ts';
import { CATALOGUE } from '../../../shared/conversations/index.ts';
import type { ConversationType, Retention } from '../../../shared/domain/conversation-type.ts';
import { readTemplate } from '../../../shared/domain/template.ts';
import { OWN_VERSIONS } from '../../../shared/domain/own-version.ts';
import type { Organisation } from '../databases.ts';
import type { Command } from '../store.ts';
import { readNewestUnder, readVersionsUnder } from './settings.ts';

/** The settings in which an organisation keeps its templates, each under the id of its type. */
export const TEMPLATES = 'template.';

/** Every change adds a row, also a withdrawal: their number says whether there is something new. */
export const TEMPLATE_CHANGES: Command = {
  sql: `SELECT COUNT(*) FROM settings WHERE key > '${TEMPLATES}' AND key < 'template/'`,
  params: [],
};

/** The version that conversations and devices know, of the one that the settings count. */
export const templateVersion = (settingVersion: number) => OWN_VERSIONS + settingVersion;

export const keyOf = (typeId: string) => TEMPLATES + typeId;
export const typeOf = (key: string) => key.slice(TEMPLATES.length);

/** What is offered now: the newest of each type that was not withdrawn. */
export async function readOffered(organisation: Organisation): Promise<Map<string, unknown>> {
  const newest = await readNewestUnder(organisation, TEMPLATES);
  return new Map(newest.flatMap(({ key, value }) => (value === null ? [] : [[typeOf(key), value]])));
}

/** How long conversations of each type are kept, also of the organisation's own that are no longer offered. */
export async function retentionRules(organisation: Organisation): Promise<Map<string, Retention>> {
  const builtIn = new Map(CATALOGUE.map(({ id, retention }) => [id, retention]));
  const own = await ownRetention(organisation);
  // What holds for a built-in type, no organisation's version of it changes.
  return new Map([...builtIn, ...[...own].filter(([id]) => !builtIn.has(id))]);
}

async function ownRetention(organisation: Organisation): Promise<Map<string, Retention>> {
  const rules = new Map<string, Retention>();
  for (const { key, value } of await readVersionsUnder(organisation, TEMPLATES)) {
    const reading = readTemplate(value);
    if ('template' in reading && !rules.has(typeOf(key))) rules.set(typeOf(key), reading.template.retention);
  }
  return rules;
}

/** Every version of the organisation's own types that can be read, the newest of each first. */
export async function ownTypes(organisation: Organisation): Promise<ConversationType[]> {
  return (await readVersionsUnder(organisation, TEMPLATES)).flatMap(({ key, value, version }) => {
    const reading = readTemplate(value);
    if (!('template' in reading)) return [];
    return [{ ...reading.template, id: typeOf(key), version: templateVersion(version) }];
  });
}

type TypeName = TypeNames['types'][number];

/**
 * What the types are called, by id. A type goes by its newest name; names of variants that it once had stay known.
 */
export async function typeNames(organisation: Organisation): Promise<Map<string, TypeName>> {
  const offered = await readOffered(organisation);
  const own = await ownTypes(organisation);
  const isOffered = ({ id }: ConversationType) => offered.has(id);
  // A built-in type that was changed and then withdrawn has the name that it came with.
  const all = [...own.filter(isOffered), ...CATALOGUE, ...own.filter((type) => !isOffered(type))];
  const names = new Map<string, TypeName>();
  for (const { id, name, variants } of all) {
    const known = names.get(id) ?? { id, name, variants: [] };
    const others = variants.filter((variant) => !known.variants.some((one) => one.id === variant.id));
    known.variants.push(...others.map((variant) => ({ id: variant.id, name: variant.name })));
    names.set(id, known);
  }
  return names;
}
