import * as z from 'zod/mini';
import { ROLES } from '../domain/roles.ts';

const Roles = z
  .array(z.enum(ROLES))
  .check(z.maxLength(ROLES.length))
  .check(z.refine((roles) => new Set(roles).size === roles.length));

/** Somebody who can sign in. */
export const MemberSummary = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(ROLES)),
  /** UTC ISO 8601. */
  since: z.string(),
  /** Connected devices. */
  devices: z.int(),
  /** They sign in at the organisation, whose groups give them their roles at every sign-in. */
  byGroups: z.boolean(),
});
export type MemberSummary = z.infer<typeof MemberSummary>;

export const MemberList = z.object({ members: z.array(MemberSummary) });
export type MemberList = z.infer<typeof MemberList>;

export const InviteRequest = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  email: z.email().check(z.maxLength(254)),
  roles: Roles.check(z.minLength(1)),
});
export type InviteRequest = z.infer<typeof InviteRequest>;

export const RolesRequest = z.strictObject({ roles: Roles });
export type RolesRequest = z.infer<typeof RolesRequest>;

export const MemberId = z.object({ memberId: z.string() });
