import type { RetentionPolicy } from '../../shared/contracts/privacy.ts';
import { RetentionPolicy as Policy } from '../../shared/contracts/privacy.ts';
import { retentionBounds } from '../../shared/domain/retention.ts';
import { auditStatements } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { runBatch } from '../db/batch.ts';
import type { Organisation } from '../db/databases.ts';
import { readSetting, settingStatement } from '../db/organisation/settings.ts';
import { retentionRules } from '../db/organisation/templates.ts';
import { ServiceError } from '../errors.ts';

const KEY = 'retention';
const DEFAULT: RetentionPolicy = { months: {}, selfInsuredZw: false, selfInsuredWga: false };

/** What the organisation chose; the defaults of the conversation types where it did not. */
export async function readPolicy(organisation: Organisation): Promise<RetentionPolicy> {
  const setting = await readSetting(organisation, KEY);
  return setting ? Policy.parse(setting.value) : DEFAULT;
}

/** Chooses other terms. Outside the bounds is `bad-request`, naming the type. */
export async function setPolicy(context: ServiceContext, policy: RetentionPolicy): Promise<void> {
  requireRole(context, 'hr');
  const rules = await retentionRules(context.organisation);
  for (const [typeId, months] of Object.entries(policy.months)) {
    const rule = rules.get(typeId);
    const [least, most] = rule ? retentionBounds(rule, policy) : [1, 0];
    if (months < least || months > most)
      throw new ServiceError('bad-request', { pointer: `/months/${typeId}` });
  }
  const { organisation, actor } = context;
  await organisation.writer.runAfresh(async () => {
    const entry = { action: 'retention.set-policy', detail: { ...policy } };
    const { statement } = await settingStatement(organisation, {
      key: KEY,
      value: policy,
      memberId: actor.memberId,
    });
    await runBatch(organisation.db, [
      statement,
      ...(await auditStatements(organisation, [{ recorder: context, entry }])),
    ]);
  });
}
