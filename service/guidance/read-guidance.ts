import {
  AbsenceProtocol,
  LockRules,
  TransparencyChange,
  type Guidance,
  type GuidanceRecord,
} from '../../shared/contracts/guidance.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { memberNames } from '../db/directory/names.ts';
import { readSetting, readVersions, type Setting } from '../db/organisation/settings.ts';
import { guidanceVersion, LOCK, PROTOCOL, TRANSPARENCY } from '../db/organisation/guidance.ts';

/** What the organisation tells the people who hold its conversations. */
export async function readGuidance(context: ServiceContext): Promise<Guidance> {
  requireRole(context, 'manager', 'hr');
  const { organisation } = context;
  const protocol = await readSetting(organisation, PROTOCOL);
  const transparency = await readSetting(organisation, TRANSPARENCY);
  const lock = await readSetting(organisation, LOCK);
  return {
    version: guidanceVersion(protocol?.version, transparency?.version, lock?.version),
    protocol: protocol ? AbsenceProtocol.parse(protocol.value) : null,
    transparency: transparencyOf(transparency),
    lock: lock ? LockRules.parse(lock.value) : { required: false, afterMinutes: null },
  };
}

/** For HR: also who changed it, and every text that employees were told before. */
export async function readGuidanceRecord(context: ServiceContext): Promise<GuidanceRecord> {
  requireRole(context, 'hr');
  const { organisation, databases } = context;
  const names = await memberNames(databases.directory, organisation.id);
  const stamp = ({ memberId, at }: Setting) => ({ by: names.get(memberId) ?? '', at: at.toISOString() });
  const protocol = await readSetting(organisation, PROTOCOL);
  const lock = await readSetting(organisation, LOCK);
  const told = await readVersions(organisation, TRANSPARENCY);
  const [newest] = told;
  return {
    ...(await readGuidance(context)),
    changed: {
      protocol: protocol ? stamp(protocol) : null,
      transparency: newest ? stamp(newest) : null,
      lock: lock ? stamp(lock) : null,
    },
    told: told.map((setting) => ({ ...transparencyOf(setting), ...stamp(setting) })),
  };
}

function transparencyOf(setting: Setting | undefined): Guidance['transparency'] {
  if (!setting) return { version: 0, text: null };
  return { version: setting.version, ...TransparencyChange.parse(setting.value) };
}
