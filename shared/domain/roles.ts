import type { Kind } from './documents.ts';

export const ROLES = ['manager', 'hr', 'admin', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** One way to write a set of roles, to see whether it became another. */
export const rolesText = (roles: Iterable<Role>): string => [...roles].sort().join(' ');

/** Who asks: a member of one organisation. */
export type Actor = {
  memberId: string;
  email: string;
  roles: ReadonlySet<Role>;
  /** Managers whose deputy they are today, and up to and including which day. */
  standsInFor?: ReadonlyMap<string, string>;
  /** On a device: members who lead them, and who lead those; the same of each for whom they stand in. */
  ledBy?: ReadonlyMap<string, ReadonlySet<string>>;
};

/** By either of them a member is recognised in the employees' list. */
export type MemberAddress = { memberId: string; email: string };

/** What access depends on; the employee is the one that the document is about. */
export type Subject = {
  kind: Kind;
  authorId: string | null;
  employee: {
    /** It is about who asks. */
    own?: boolean;
    managerId?: string | null;
    provisionalFor?: string | null;
    /** It is who leads who asks, or leads those: only HR reads the file of their own manager. */
    leadsActor?: boolean;
    /** It is who leads this employee, or leads that one: a circle, or themselves. */
    leadsManager?: boolean;
  };
  /** Of the conversation that the document belongs to. */
  finished?: boolean;
  sharing?: 'status' | 'report';
};

/** Nobody handles the file about themselves, HR included. */
export function isOwnFile({ employee }: Subject): boolean {
  return employee.own === true;
}

/** Who leads an employee; for as long as HR has not taken them over, who typed them in. */
export const leaderOf = ({ managerId, provisionalFor }: Subject['employee']): string | null =>
  provisionalFor ?? managerId ?? null;

/** Whether the actor leads this employee, or stands in for who does. In a circle nobody leads anybody. */
function leads(actor: Actor, employee: Subject['employee']): boolean {
  const leader = leaderOf(employee);
  if (leader === null || employee.leadsActor || employee.leadsManager) return false;
  return leader === actor.memberId || (actor.standsInFor?.has(leader) ?? false);
}

/** Until when a document is on the device of somebody's deputy; nothing for who may have it anyway. */
export function lentUntil(actor: Actor, subject: Subject): string | undefined {
  const { standsInFor, ...bare } = actor;
  const until = standsInFor?.get(leaderOf(subject.employee) ?? '');
  return until !== undefined && maySync(actor, subject) && !maySync(bare, subject) ? until : undefined;
}

/**
 * Whether a document is exchanged with this person's devices. Notes go to their author alone, agreements and
 * shared reports also to who leads the employee later; an employee to who entered them by hand, to their manager and,
 * once HR knows them, to HR. Of who leads them somebody keeps what they alone write.
 */
export function maySync(actor: Actor, subject: Subject): boolean {
  if (!actor.roles.has('manager') && !actor.roles.has('hr')) return false;
  if (isOwnFile(subject)) return false;
  if (subject.kind === 'employee') return leads(actor, subject.employee) || actor.roles.has('hr');
  if (subject.authorId === actor.memberId && (isOnesAlone(subject) || actor.roles.has('hr'))) return true;
  if (subject.kind === 'absence-case') return leads(actor, subject.employee) || actor.roles.has('hr');
  return isHandedOver(actor, subject);
}

/** In an agreement or absence case others write too, and of one's own manager that is not one's own to read. */
function isOnesAlone({ kind, employee }: Subject): boolean {
  return !employee.leadsActor || kind === 'conversation' || kind === 'report';
}

/**
 * With an employee, agreements and shared reports go to the manager who leads them now, and for a stated period to
 * that manager's deputy. Whoever wrote them keeps them; private notes and preparation never move.
 */
function isHandedOver(actor: Actor, { kind, sharing, employee }: Subject): boolean {
  if (!leads(actor, employee)) return false;
  return kind === 'agreement' || (kind === 'report' && sharing === 'report');
}

/** Whether this person may change a document from a device. New documents have the writer as their author. */
export function mayWrite(actor: Actor, subject: Subject): boolean {
  if (!maySync(actor, subject)) return false;
  // A report is frozen: who takes over an employee reads what was written, and changes nothing in it.
  if (subject.kind === 'report') return subject.authorId === actor.memberId;
  if (subject.kind !== 'employee') return true;
  return actor.roles.has('hr') || subject.employee.provisionalFor === actor.memberId;
}

/** What the console shows of a conversation: nothing, that it was held, or the shared report too. */
export function consoleView(actor: Actor, subject: Subject): 'none' | 'status' | 'report' {
  if (!actor.roles.has('hr') || isOwnFile(subject)) return 'none';
  return subject.finished && subject.sharing === 'report' ? 'report' : 'status';
}
