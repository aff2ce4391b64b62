import type { ErasureCertificate, EraseRequest } from '../../shared/contracts/privacy.ts';
import type { ServiceContext } from '../context.ts';
import { ServiceError } from '../errors.ts';
import { eraseFile } from './erase-file.ts';
import { findFile } from './find-file.ts';

/**
 * Erases everything about one employee (AVG art. 17), in older copies too. A hold stands in the way; so does a name
 * that is not theirs.
 */
export async function erasePerson(
  context: ServiceContext,
  id: string,
  { name: typed }: EraseRequest,
): Promise<ErasureCertificate> {
  const { name } = await findFile(context, id);
  if (typed.trim() !== name) throw new ServiceError('bad-request', { pointer: '/name' });
  const counts = await eraseFile(context.organisation, id, context);
  return {
    employeeId: id,
    erasedAt: new Date().toISOString(),
    erasedBy: context.name,
    counts,
    keyDestroyed: true,
  };
}
