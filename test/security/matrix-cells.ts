import { newId } from '../../shared/domain/ids.ts';
import type { TestService } from '../service/support/service.ts';
import type { Cast } from './support.ts';

export type Actor =
  | 'nobody'
  | 'manager'
  | 'manager device'
  | 'hr'
  | 'hr device'
  | 'by link alone'
  | 'admin'
  | 'auditor'
  | 'no role'
  | 'outsider'
  | 'outsider device';

export type World = { service: TestService; cast: Cast; actor: Actor };
/** `headers` are of somebody who stands in for the actor, where the call would end what other calls need. */
export type Call = { path?: string; body?: unknown; headers?: Record<string, string> };
export type Cell = {
  /** Whom the call is about; made anew for each actor where a call uses something up. */
  call(world: World): Call | Promise<Call>;
  allowed(actor: Actor): boolean;
};
export type Row = {
  cells: Record<string, Cell>;
  /** The call ends the session or the device that makes it. */
  usesUp?: boolean;
};

export const everyone = () => true;
export const nobody = () => false;
export const only =
  (...actors: Actor[]) =>
  (actor: Actor) =>
    actors.includes(actor);
/** Any browser session; the outsider's is one too, in an organisation of its own. */
export const sessions = only('manager', 'hr', 'admin', 'auditor', 'no role', 'outsider');
/** Also who has HR's and an administrator's role and showed a mailbox alone. */
export const sessionsBeforeFactor = (actor: Actor) => sessions(actor) || actor === 'by link alone';
export const devices = only('manager device', 'hr device', 'outsider device');
export const members = (actor: Actor) => actor !== 'nobody';
/** The outsider has every role, in another organisation: what lists answer there is theirs alone. */
export const inOwnOrganisation = (...actors: Actor[]) => only(...actors, 'outsider');

export const cell = (allowed: Cell['allowed'], call: Cell['call'] = () => ({})): Cell => ({ allowed, call });
export const open = (path?: string): Row => ({
  cells: { anybody: cell(everyone, () => (path === undefined ? {} : { path })) },
});

/** A row for what is about one record: of the own organisation, about the reader, of another organisation. */
export function byTarget(
  path: (id: string) => string,
  id: (where: Cast | Cast['own'] | Cast['foreign']) => string,
  body?: unknown,
): Row {
  const call = (pick: (cast: Cast) => string) => (world: World) => ({
    path: path(pick(world.cast)),
    ...(body !== undefined && { body }),
  });
  return {
    cells: {
      'about a colleague': cell(
        only('hr'),
        call((cast) => id(cast)),
      ),
      'about the HR adviser': cell(
        nobody,
        call(({ own }) => id(own)),
      ),
      'of another organisation': cell(
        only('outsider'),
        call(({ foreign }) => id(foreign)),
      ),
      'of nobody': cell(nobody, () => ({ path: path(newId()), ...(body !== undefined && { body }) })),
    },
  };
}
