import type {
  OfferedTemplates,
  OneTemplate,
  TemplateQuery,
  TemplateRecord,
  TypeNames,
} from '../../shared/contracts/templates.ts';
import { readTemplate } from '../../shared/domain/template.ts';
import { OWN_VERSIONS } from '../../shared/domain/own-version.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { memberNames } from '../db/directory/names.ts';
import { readVersions, readVersionsUnder } from '../db/organisation/settings.ts';
import {
  keyOf,
  readOffered,
  TEMPLATE_CHANGES,
  TEMPLATES,
  templateVersion,
  typeNames,
  typeOf,
} from '../db/organisation/templates.ts';
import { ServiceError } from '../errors.ts';

/** For devices: the newest version of each type that the organisation changed or added. */
export async function readOfferedTemplates(context: ServiceContext): Promise<OfferedTemplates> {
  requireRole(context, 'manager', 'hr');
  const { organisation } = context;
  // Counted first: what comes in between is then fetched once more, and never missed.
  const [rows = []] = await organisation.store.read([TEMPLATE_CHANGES], { stale: false });
  return {
    version: String(Number(rows[0]?.[0] ?? 0)),
    templates: [...(await readOffered(organisation)).values()],
  };
}

/** One version, also an earlier one: a conversation goes on with the version that it began with. */
export async function readTemplateVersion(
  context: ServiceContext,
  { typeId, version }: TemplateQuery,
): Promise<OneTemplate> {
  requireRole(context, 'manager', 'hr');
  const versions = await readVersions(context.organisation, keyOf(typeId));
  const found = versions.find((one) => OWN_VERSIONS + one.version === version);
  if (!found || found.value === null) throw new ServiceError('not-found');
  return { template: found.value };
}

/** For HR: every version of each type, with who made it. */
export async function readTemplateRecord(context: ServiceContext): Promise<TemplateRecord> {
  requireRole(context, 'hr');
  const { organisation, databases } = context;
  const names = await memberNames(databases.directory, organisation.id);
  const all = await readVersionsUnder(organisation, TEMPLATES);
  const byType = Map.groupBy(all, ({ key }) => typeOf(key));
  return {
    types: [...byType].map(([typeId, versions]) => ({
      typeId,
      versions: versions.map(({ version, value, memberId, at }) => {
        const reading = readTemplate(value);
        return {
          version: templateVersion(version),
          template: 'template' in reading ? reading.template : null,
          by: names.get(memberId) ?? '',
          at: at.toISOString(),
        };
      }),
    })),
  };
}

/** For HR's lists, which name conversations of any type and any version. */
export async function readTypeNames(context: ServiceContext): Promise<TypeNames> {
  requireRole(context, 'hr');
  return { types: [...(await typeNames(context.organisation)).values()] };
}
