import { memberRoute, publicRoute } from '../../service/routes/define.ts';
import { createDoor } from '../../service/routes/door.ts';
import { connect, signIn } from '../service/support/people.ts';
import { startTestService } from '../service/support/service.ts';
import type { Figure } from './main.ts';
import { median, rounded } from './statistics.ts';

const ROUNDS = 60;
const REQUESTS = 50;
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
 * one that does nothing for everybody, by turns in the same run. No network is in between, and no other request.
 */
export default async function authorisation(): Promise<Figure[]> {
  const service = await startTestService();
  try {
    const { email } = await service.member('Mark Bos', ['manager']);
    const { headers: byDevice } = await connect(service, email);
    const { headers: bySession } = await signIn(service, email);
    const door = createDoor(service.services, ROUTES);
    const incoming = { socket: { remoteAddress: '127.0.0.1' }, headers: {} };

    /** Milliseconds for one request, of many after each other. */
    async function time(path: string, headers: Record<string, string>): Promise<number> {
      const started = performance.now();
      for (let i = 0; i < REQUESTS; i += 1) {
        const { status } = await door.request(path, { headers }, { incoming } as never);
        if (status !== 204) throw new Error(`${path} gave ${status}.`);
      }
      return (performance.now() - started) / REQUESTS;
    }

    const times = { open: [] as number[], device: [] as number[], session: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.open.push(await time('/open', {}));
      times.device.push(await time('/closed', byDevice));
      times.session.push(await time('/closed', bySession));
    }
    const open = median(times.open);
    const added = (name: string, of: number[]): Figure => {
      const value = median(of) - open;
      return {
        name,
        value: rounded(value, 3),
        unit: 'ms',
        ratio: rounded(value / LIMIT_MS),
        against: `${LIMIT_MS} ms`,
      };
    };
    return [
      { name: 'a request for everybody', value: rounded(open, 3), unit: 'ms' },
      added('authorisation of a device adds', times.device),
      added('authorisation of a session adds', times.session),
    ];
  } finally {
    await service.stop();
  }
}
