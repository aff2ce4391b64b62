import type {
  TemplateChange,
  TemplatePublished,
  TemplateWithdrawal,
} from '../../shared/contracts/templates.ts';
import { isConversationTypeId, loadConversationType } from '../../shared/conversations/index.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import { sameJson, type Json } from '../../shared/domain/json.ts';
import { OWN_TYPE, readTemplate } from '../../shared/domain/template.ts';
import { auditStatements, type AuditEntry } from '../audit/record.ts';
import { requireRole, type ServiceContext } from '../context.ts';
import { runBatch } from '../db/batch.ts';
import { readSetting, settingStatement } from '../db/organisation/settings.ts';
import { keyOf, templateVersion } from '../db/organisation/templates.ts';
import { ServiceError } from '../errors.ts';
import { stoppedText } from './check-words.ts';

/**
 * Publishes a version of a type: a built-in one that the organisation changed, or one of its own. What is invalid is
 * `bad-request` with a pointer to it, and what is published stays as it is.
 */
export async function publishTemplate(
  context: ServiceContext,
  { template: given, falseAlarms = [] }: TemplateChange,
): Promise<TemplatePublished> {
  requireRole(context, 'hr');
  const reading = readTemplate(given);
  if ('pointer' in reading) throw new ServiceError('bad-request', { pointer: `/template${reading.pointer}` });
  await checkFrame(reading.template);
  const stopped = await stoppedText(reading.template, falseAlarms);
  if (stopped !== undefined)
    throw new ServiceError('bad-request', { pointer: `/template${stopped}`, text: 'template-words' });
  const typeId = reading.template.id;
  const version = await change(context, typeId, (next) => ({ ...reading.template, version: next }), {
    action: 'template.publish',
    detail: { typeId, falseAlarms: falseAlarms.length },
  });
  return { typeId, version };
}

/** Offers a type no longer as the organisation made it. */
export async function withdrawTemplate(
  context: ServiceContext,
  { typeId }: TemplateWithdrawal,
): Promise<void> {
  requireRole(context, 'hr');
  const newest = await readSetting(context.organisation, keyOf(typeId));
  if (!newest || newest.value === null) throw new ServiceError('not-found');
  await change(context, typeId, () => null, { action: 'template.withdraw', detail: { typeId } });
}

/** What the law, and those who hold conversations, count on: who reads along and how long it is kept. */
async function checkFrame(template: ConversationType): Promise<void> {
  const wrong = (pointer: string) => new ServiceError('bad-request', { pointer: `/template${pointer}` });
  if (isConversationTypeId(template.id)) {
    const builtIn = await loadConversationType(template.id);
    if (template.sharing !== builtIn.sharing) throw wrong('/sharing');
    if (!sameJson(template.retention as Json, builtIn.retention as Json)) throw wrong('/retention');
    return;
  }
  if (!template.id.startsWith(OWN_TYPE)) throw wrong('/id');
  const { months, bounds } = template.retention;
  const [least, most] = bounds;
  if (least < 0 || most > 24 || least > most || months < least || months > most) throw wrong('/retention');
}

async function change(
  context: ServiceContext,
  typeId: string,
  valueOf: (version: number) => ConversationType | null,
  entry: AuditEntry,
): Promise<number> {
  const { organisation, actor } = context;
  const key = keyOf(typeId);
  const version = await organisation.writer.runAfresh(async () => {
    const next = templateVersion(((await readSetting(organisation, key))?.version ?? 0) + 1);
    const value = valueOf(next) as Json;
    const { statement } = await settingStatement(organisation, { key, value, memberId: actor.memberId });
    const log = await auditStatements(organisation, [{ recorder: context, entry }]);
    await runBatch(organisation.db, [statement, ...log]);
    return next;
  });
  organisation.changes.announce(undefined);
  return version;
}
