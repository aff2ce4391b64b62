import { eq } from 'drizzle-orm';
import { randomInt } from 'node:crypto';
import type { LinkCodeRequest } from '../../../shared/contracts/employee-links.ts';
import { recordAudit } from '../../audit/record.ts';
import type { PublicContext } from '../../context.ts';
import { employeeLinks } from '../../db/directory/schema.ts';
import { readFields, textOf } from '../../db/organisation/read.ts';
import { countAttempt } from '../../identity/rate-limit.ts';
import { codeHash, findLink } from './find-link.ts';

const CODE_MS = 600_000;

/** Mails a code to the address that the link went to: who only has the link, from a forwarded mail, gets no further. */
export async function sendCode(context: PublicContext, { token }: LinkCodeRequest): Promise<void> {
  const { link, organisation } = await findLink(context, token);
  await countAttempt(context, { what: 'employee-code', who: link.hash, max: 5, seconds: 3600 });
  const fields = await readFields(organisation, [link.employeeId], ['email']);
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  await recordAudit(
    { organisation, actor: { memberId: 'employee' } },
    {
      action: 'employee-link.code',
      kind: 'employee',
      documentId: link.employeeId,
      detail: { request: link.requestId },
    },
  );
  await context.databases.directory.db
    .update(employeeLinks)
    .set({ codeHash: codeHash(context, link, code), codeExpiresAt: new Date(Date.now() + CODE_MS) })
    .where(eq(employeeLinks.hash, link.hash));
  await context.mailer.sendEmployeeCode({ to: textOf(fields.get(link.employeeId), 'email'), code });
}
