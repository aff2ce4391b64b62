import { ChecklistChange, type Checklist } from '../../shared/contracts/checklist.ts';
import { ORGANISATION_CHECKLIST } from '../../shared/conversations/organisation-checklist.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { memberNames } from '../db/directory/names.ts';
import { readSetting } from '../db/organisation/settings.ts';

export const settingOf = (itemId: string) => `checklist.${itemId}`;
const UNTOUCHED: ChecklistChange = { state: 'todo', owner: '', due: null };

/** What HR arranges once for the whole organisation, and how far each item is. */
export async function readChecklist(context: ServiceContext): Promise<Checklist> {
  requireRole(context, 'hr');
  const { organisation, databases } = context;
  const names = await memberNames(databases.directory, organisation.id);
  const entries = await Promise.all(
    ORGANISATION_CHECKLIST.map(async ({ id }) => {
      const setting = await readSetting(organisation, settingOf(id));
      const known = setting ? ChecklistChange.parse(setting.value) : UNTOUCHED;
      const changed = setting
        ? { by: names.get(setting.memberId) ?? '', at: setting.at.toISOString() }
        : null;
      return { itemId: id, ...known, changed };
    }),
  );
  return { entries };
}
