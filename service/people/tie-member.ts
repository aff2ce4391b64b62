import { requireRole, type ServiceContext } from '../context.ts';
import { membersByAddress } from '../db/directory/names.ts';
import { isAbout } from '../db/organisation/own-file.ts';
import { ServiceError } from '../errors.ts';
import { writeDocuments, type Editor } from '../sync/write.ts';
import { findEmployee } from './find-employee.ts';

/** Says that a record is about a member, who does not read it from here on. */
export async function tieMember(context: ServiceContext, id: string, memberId: string): Promise<void> {
  requireRole(context, 'hr');
  await findEmployee(context, id);
  const { databases, organisation } = context;
  const members = await membersByAddress(databases.directory, organisation.id);
  if (!members.some((member) => member.memberId === memberId))
    throw new ServiceError('bad-request', { pointer: '/memberId' });
  await writeDocuments(context, { touch: [id] }, (editor) => tieIn(editor, id, [memberId], 'hand'));
}

/**
 * Takes that back: it was a mistake. Nobody does it of themselves, for whom the record does not exist; and as long as
 * the record has the member's address, that says the same again.
 */
export async function untieMember(context: ServiceContext, id: string, memberId: string): Promise<void> {
  requireRole(context, 'hr');
  const row = await findEmployee(context, id);
  const { databases, organisation } = context;
  const members = await membersByAddress(databases.directory, organisation.id);
  const byAddress = members
    .filter((member) => isAbout(member, organisation.vault, { ...row, memberIds: [] }))
    .map((member) => member.memberId);
  if (byAddress.includes(memberId)) throw new ServiceError('conflict', { text: 'address-of-member' });
  await writeDocuments(context, { touch: [id] }, (editor) => {
    const memberIds = editor.row(id)?.memberIds ?? [];
    if (!memberIds.includes(memberId)) throw new ServiceError('not-found');
    editor.change(id, { memberIds: memberIds.filter((each) => each !== memberId) });
    editor.record({ action: 'employee.untie', kind: 'employee', documentId: id, detail: { memberId } });
  });
}

/** Ties members to a record that is written; their devices are to drop what they may no longer have. */
export function tieIn(editor: Editor, id: string, members: string[], by: 'hand' | 'link'): void {
  const row = editor.row(id);
  const added = members.filter((memberId) => !row?.memberIds.includes(memberId));
  if (!row || added.length === 0) return;
  editor.change(id, {
    memberIds: [...row.memberIds, ...added],
    formerReaders: [...new Set([...row.formerReaders, ...added])],
  });
  for (const memberId of added)
    editor.record({ action: 'employee.tie', kind: 'employee', documentId: id, detail: { memberId, by } });
}
