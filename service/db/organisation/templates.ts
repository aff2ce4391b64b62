import type { ConversationType, Retention } from '../../../shared/domain/conversation-type.ts';
import { OWN_VERSIONS, readTemplate } from '../../../shared/domain/template.ts';
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

/** How long conversations of the organisation's own types are kept, also of types that are no longer offered. */
export async function ownRetention(organisation: Organisation): Promise<Map<string, Retention>> {
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
