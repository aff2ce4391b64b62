import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { LinkOpening, OpenedPackage } from '../../../shared/contracts/employee-links.ts';
import { recordAudit, type AuditEntry } from '../../audit/record.ts';
import type { PublicContext } from '../../context.ts';
import { employeeLinks } from '../../db/directory/schema.ts';
import { ServiceError } from '../../errors.ts';
import { accessHtml } from '../access-html.ts';
import { packageForEmployee } from '../access-package.ts';
import { codeHash, findLink, MOST_WRONG, type Opened } from './find-link.ts';

/** Gives the employee everything about them. Each code opens once; the link stays until it ends. */
export async function openLink(
  context: PublicContext,
  { token, code, language = 'nl' }: LinkOpening,
): Promise<OpenedPackage> {
  const opened = await findLink(context, token);
  if (!(await useCode(context, opened, code))) {
    await countWrong(context, opened);
    throw new ServiceError('bad-request', { pointer: '/code', text: 'wrong-code' });
  }
  const { link, organisation, employee } = opened;
  const pack = await packageForEmployee(context, { organisation, employee, link, language });
  await record(opened, 'employee-link.open', { notes: pack.sealed?.length ?? 0 });
  return {
    organisation: organisation.name,
    html: accessHtml(pack, language),
    json: JSON.stringify(pack, null, 2),
  };
}

/** One statement, so that two openings at once cannot both have it. */
async function useCode(context: PublicContext, { link }: Opened, code: string): Promise<boolean> {
  const used = await context.databases.directory.db
    .update(employeeLinks)
    .set({ codeHash: null, codeExpiresAt: null })
    .where(
      and(
        eq(employeeLinks.hash, link.hash),
        eq(employeeLinks.codeHash, codeHash(context, link, code)),
        gt(employeeLinks.codeExpiresAt, new Date()),
        lt(employeeLinks.wrong, MOST_WRONG),
      ),
    )
    .returning({ hash: employeeLinks.hash });
  return used.length > 0;
}

async function countWrong({ databases }: PublicContext, opened: Opened): Promise<void> {
  const [after] = await databases.directory.db
    .update(employeeLinks)
    .set({ wrong: sql`${employeeLinks.wrong} + 1` })
    .where(eq(employeeLinks.hash, opened.link.hash))
    .returning({ wrong: employeeLinks.wrong });
  if (after?.wrong === MOST_WRONG) await record(opened, 'employee-link.lock', {});
}

async function record(
  { organisation, link }: Opened,
  action: string,
  more: NonNullable<AuditEntry['detail']>,
): Promise<void> {
  await recordAudit(
    { organisation, actor: { memberId: 'employee' } },
    {
      action,
      kind: 'employee',
      documentId: link.employeeId,
      detail: { request: link.requestId, ...more },
    },
  );
}
