import type { ErasureCertificate, EraseRequest } from '../../shared/contracts/privacy.ts';
import type { ServiceContext } from '../context.ts';
import { ServiceError } from '../errors.ts';
import { eraseDocuments } from '../sync/write.ts';
import { findFile } from './find-file.ts';
import { readHold } from './hold.ts';

/**
 * Erases everything about one employee (AVG art. 17) and destroys their key, so that no older copy can be read
 * either. A hold stands in the way; so does a name that is not theirs.
 */
export async function erasePerson(
  context: ServiceContext,
  id: string,
  { name: typed }: EraseRequest,
): Promise<ErasureCertificate> {
  const { name, documents } = await findFile(context, id);
  if (typed.trim() !== name) throw new ServiceError('bad-request', { pointer: '/name' });
  if (await readHold(context, id)) throw new ServiceError('conflict', { text: 'on-hold' });
  const counts: Record<string, number> = { employee: 1 };
  for (const { kind } of documents) counts[kind] = (counts[kind] ?? 0) + 1;
  const { organisation } = context;
  await eraseDocuments(organisation, [id, ...documents.map((row) => row.id)], {
    recorder: context,
    entry: { action: 'employee.erase', kind: 'employee', documentId: id, detail: counts },
  });
  await organisation.vault.destroy(id);
  return {
    employeeId: id,
    erasedAt: new Date().toISOString(),
    erasedBy: context.name,
    counts,
    keyDestroyed: true,
  };
}
