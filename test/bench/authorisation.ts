import { eq } from 'drizzle-orm';
import { user } from '../../service/db/directory/schema.ts';
import { memberRoute, publicRoute } from '../../service/routes/define.ts';
import { createDoor } from '../../service/routes/door.ts';
import { ANY_ADDRESS, openLinkSession } from '../security/support.ts';
import { connect } from '../service/support/people.ts';
import { startTestService } from '../service/support/service.ts';
import type { Figure } from './main.ts';
import { median, rounded } from './statistics.ts';

const ROUNDS = 400;
const REQUESTS = 10;
const LIMIT_MS = 0.1;

const done = () => Promise.resolve({ value: null });
const ROUTES = [
  publicRoute({ method: 'GET', path: '/open', summary: 'Nothing, for everybody', handle: done }),
  memberRoute({
    method: 'GET',
    path: '/closed',
    summary: 'Nothing, for managers',
    allow: 'member',
    roles: ['manager'],
    handle: done,
  }),
];

/**
 * What the door takes to find out who asks and whether they may: a route that does nothing for managers, held against
 * one that does nothing for everybody, in short turns next to each other: each pair is a measurement of its own, and the
 * middle one counts. No network is in between, and no other request.
 */
export default async function authorisation(): Promise<Figure[]> {
  const service = await startTestService({ env: ANY_ADDRESS });
  try {
    const { email } = await service.member('Mark Bos', ['manager']);
    const { headers: byDevice } = await connect(service, email);
    const { headers: bySession } = await openLinkSession(service, email);
    const others: Record<string, string>[] = [];
    for (let i = 0; i < REQUESTS; i += 1) {
      const { email: theirs } = await service.member(`Lotte Visser ${i}`, ['manager']);
      others.push((await openLinkSession(service, theirs)).headers);
    }
    const door = createDoor(service.services, ROUTES);
    const incoming = { socket: { remoteAddress: '127.0.0.1' }, headers: {} };

    /** Milliseconds for one request, of many after each other, by each of these in turn. */
    async function time(path: string, ...by: Record<string, string>[]): Promise<number> {
      const started = performance.now();
      for (const headers of by) {
        const { status } = await door.request(path, { headers }, { incoming } as never);
        if (status !== 204) throw new Error(`${path} gave ${status}.`);
      }
      return (performance.now() - started) / by.length;
    }

    const many = (headers: Record<string, string>) => Array.from({ length: REQUESTS }, () => headers);
    const open: number[] = [];
    /** What each round took more than the requests for everybody before and after it. */
    const more = { device: [] as number[], session: [] as number[] };
    async function round(which: 'device' | 'session', before: number): Promise<number> {
      const taken = await time('/closed', ...many(which === 'device' ? byDevice : bySession));
      const after = await time('/open', ...many({}));
      more[which].push(taken - (before + after) / 2);
      open.push(after);
      return after;
    }
    let last = await time('/open', ...many({}));
    for (let rounds = 0; rounds < ROUNDS; rounds += 1)
      last = await round('session', await round('device', last));

    const { directory } = service.services.databases;
    const changed = { all: [] as number[], first: [] as number[] };
    for (let rounds = 0; rounds < ROUNDS; rounds += 1) {
      await directory.db.update(user).set({ updatedAt: new Date() }).where(eq(user.email, email));
      // The first after a write to the disk takes several times as long as the next, whatever it asks.
      changed.first.push((await time('/closed', bySession)) - (await time('/open', {})));
      changed.all.push((await time('/closed', ...others)) - (await time('/open', ...many({}))));
    }

    const added = (name: string, of: number[]): Figure => {
      const value = median(of);
      return {
        name,
        value: rounded(value, 3),
        unit: 'ms',
        ratio: rounded(value / LIMIT_MS),
        against: `${LIMIT_MS} ms`,
      };
    };
    return [
      { name: 'a request for everybody', value: rounded(median(open), 3), unit: 'ms' },
      added('authorisation of a device adds', more.device),
      added('authorisation of a session adds', more.session),
      added('the same of ten people, each asked anew since the directory changed', changed.all),
      added('the first request of all after the change', changed.first),
    ];
  } finally {
    await service.stop();
  }
}
