import * as z from 'zod/mini';
import { Uuid } from './sync.ts';

/** Somebody stands in for a manager from one day up to and including another, as days in the Netherlands. */
export const DeputyRequest = z.strictObject({
  managerId: Uuid,
  deputyId: Uuid,
  from: z.iso.date(),
  until: z.iso.date(),
});
export type DeputyRequest = z.infer<typeof DeputyRequest>;

export const DeputyList = z.object({
  /** Now or later, in order of their first day. */
  deputies: z.array(
    z.object({
      id: Uuid,
      managerName: z.string(),
      deputyName: z.string(),
      from: z.string(),
      until: z.string(),
    }),
  ),
  /** Who can stand in, and for whom. */
  managers: z.array(z.object({ id: Uuid, name: z.string() })),
});
export type DeputyList = z.infer<typeof DeputyList>;
