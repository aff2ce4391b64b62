import { rolesText, type Role } from '../../shared/domain/roles.ts';
import type { Databases, Organisation } from '../db/databases.ts';
import { rolesOfDevices } from '../db/directory/names.ts';

const HEARTBEAT_MS = 25_000;
/** Changes that come close together are told once. */
const COALESCE_MS = 200;

/** One open stream. */
export type Listener = {
  deviceId: string;
  /** The roles it was opened with: with others, or none, it ends. */
  roles: string;
  /** That there is more to pull. */
  more(): void;
  /** A line that means nothing, to keep the connection open or to find that nobody is there. */
  beat(): void;
  end(): void;
};

export type Hub = {
  /** Returns the function that leaves. */
  join(listener: Listener): () => void;
};

const hubs = new WeakMap<Organisation, Hub>();

/** What keeps the open streams of one organisation, and tells all of them with one look at the directory. */
export function hubOf(organisation: Organisation, databases: Databases): Hub {
  let hub = hubs.get(organisation);
  if (!hub) hubs.set(organisation, (hub = createHub(organisation, databases)));
  return hub;
}

function createHub(organisation: Organisation, { directory, lookMs }: Databases): Hub {
  const listeners = new Set<Listener>();
  let timers: NodeJS.Timeout[] = [];
  let telling: NodeJS.Timeout | undefined;
  let silence: (() => void) | undefined;
  let seen: number | undefined;
  /** Who caused the changes that wait to be told: nobody, when more than one did. */
  let source: { deviceId: string | undefined } | undefined;

  /** Ends the streams of those who may no longer listen, and does something for the others. */
  async function forEach(chosen: Listener[], work: (listener: Listener) => void): Promise<void> {
    const ids = new Set(chosen.map(({ deviceId }) => deviceId));
    // Who cannot be looked up may have lost their access: a device that still has it comes back and pulls.
    const roles = await rolesOfDevices(directory, ids).catch(() => new Map<string, Role[]>());
    for (const listener of chosen) {
      if (!listeners.has(listener)) continue;
      const now = roles.get(listener.deviceId);
      if (now && rolesText(now) === listener.roles) work(listener);
      else listener.end();
    }
  }

  function changed(deviceId: string | undefined): void {
    // Its own push is no news to a device, but its revocation comes from itself too.
    const own = [...listeners].filter((listener) => listener.deviceId === deviceId);
    if (own.length > 0) void forEach(own, (listener) => listener.beat());
    source = !source || source.deviceId === deviceId ? { deviceId } : { deviceId: undefined };
    telling ??= setTimeout(tell, COALESCE_MS);
  }

  function tell(): void {
    telling = undefined;
    const by = source?.deviceId;
    source = undefined;
    const others = [...listeners].filter(({ deviceId }) => by === undefined || deviceId !== by);
    void forEach(others, (listener) => listener.more());
  }

  /** Another process may have written: its number then moved without a word from here. */
  async function look(): Promise<void> {
    const read = organisation.store.read([{ sql: 'SELECT seq FROM meta', params: [] }]);
    const [[row] = []] = await read.catch(() => []);
    if (!row) return;
    const seq = Number(row[0]);
    if (seen !== undefined && seq !== seen) changed(undefined);
    seen = seq;
  }

  function wake(): void {
    silence = organisation.changes.listen(changed);
    timers = [setInterval(() => void forEach([...listeners], (listener) => listener.beat()), HEARTBEAT_MS)];
    if (lookMs > 0) timers.push(setInterval(() => void look(), lookMs));
  }

  function sleep(): void {
    silence?.();
    for (const timer of timers) clearInterval(timer);
    clearTimeout(telling);
    telling = source = seen = undefined;
  }

  return {
    join(listener) {
      if (listeners.size === 0) wake();
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) sleep();
      };
    },
  };
}
