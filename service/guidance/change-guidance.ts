import type { AbsenceProtocol, LockRules, TransparencyChange } from '../../shared/contracts/guidance.ts';
import type { Json } from '../../shared/domain/json.ts';
import { auditStatements, type AuditEntry } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { runBatch } from '../db/batch.ts';
import { LOCK, PROTOCOL, TRANSPARENCY } from '../db/organisation/guidance.ts';
import { settingStatement } from '../db/organisation/settings.ts';

/** How to report sick and whom to call; devices fetch it with their next sync. */
export async function changeProtocol(context: ServiceContext, protocol: AbsenceProtocol): Promise<void> {
  await change(context, PROTOCOL, protocol, {
    action: 'guidance.change-protocol',
    detail: { contacts: protocol.contacts.length },
  });
}

/** Another text to tell employees. Conversations held before keep the version that was told then. */
export async function changeTransparency(
  context: ServiceContext,
  { text }: TransparencyChange,
): Promise<void> {
  await change(
    context,
    TRANSPARENCY,
    { text },
    {
      action: 'guidance.change-transparency',
      detail: { builtIn: text === null },
    },
  );
}

/** What devices ask of the lock; each obeys once it has heard. */
export async function changeLockRules(context: ServiceContext, rules: LockRules): Promise<void> {
  await change(context, LOCK, rules, { action: 'guidance.change-lock', detail: rules });
}

async function change(context: ServiceContext, key: string, value: Json, entry: AuditEntry): Promise<void> {
  requireRole(context, 'hr');
  const { organisation, actor } = context;
  await organisation.writer.runAfresh(async () => {
    const { statement } = await settingStatement(organisation, { key, value, memberId: actor.memberId });
    const log = await auditStatements(organisation, [{ recorder: context, entry }]);
    await runBatch(organisation.db, [statement, ...log]);
  });
  organisation.changes.announce(undefined);
}
