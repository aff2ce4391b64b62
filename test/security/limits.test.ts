import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { newId } from '../../shared/domain/ids.ts';
import { postJson, type Browser } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { report } from '../tools/counts.ts';
import { ANY_ADDRESS, freshAddress, openSession } from './support.ts';

let service: TestService;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
});
afterAll(() => service.stop());

/** A limit counts in windows: the test stays in one, whenever it runs. */
const stopTheClock = () => vi.useFakeTimers({ toFake: ['Date'] });
afterEach(() => vi.useRealTimers());

test('20 wrong attempts from one place are limited, whatever they claim to come from', async () => {
  const strict = await startTestService();
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 20; attempt++) {
    const answer = await postJson(
      strict,
      '/api/auth/magic-link/redeem',
      { token: 'x'.repeat(32) },
      freshAddress(),
    );
    statuses.push(answer.status);
  }
  await strict.stop();
  const limited = statuses.filter((status) => status === 429).length;
  report('wrong attempts with rotating addresses', { attempts: statuses.length, limited });
  expect(statuses.slice(0, 10)).toEqual(Array<number>(10).fill(410));
  expect(statuses.slice(10)).toEqual(Array<number>(10).fill(429));
});

test('20 wrong attempts from as many addresses of one IPv6 network are limited, and another network is not', async () => {
  const attempt = async (address: string) =>
    (
      await postJson(
        service,
        '/api/auth/magic-link/redeem',
        { token: 'x'.repeat(32) },
        { 'x-forwarded-for': address },
      )
    ).status;
  stopTheClock();
  const statuses: number[] = [];
  for (let host = 1; host <= 20; host += 1) statuses.push(await attempt(`2001:db8:7:1::${host}`));
  expect(statuses).toEqual([...Array<number>(10).fill(410), ...Array<number>(10).fill(429)]);
  expect(await attempt('2001:db8:7:1:0:0:0:ff')).toBe(429);
  expect(await attempt('2001:db8:7:2::1')).toBe(410);
  expect(await attempt('2001:db8::7')).toBe(410);
});

test('who reads file after file is stopped, wherever they call from, and nobody else is', async () => {
  const { email: nosy } = await service.member('Nico Nieuws', ['hr']);
  const { email: other } = await service.member('Hanneke Vos', ['hr']);
  const [one, two] = [await openSession(service, nosy), await openSession(service, other)];
  const read = async ({ headers }: Browser) =>
    (await fetch(`${service.url}/api/people/${newId()}`, { headers: { ...headers, ...freshAddress() } }))
      .status;
  stopTheClock();
  const statuses: number[] = [];
  for (let file = 0; file < 302; file += 1) statuses.push(await read(one));
  expect(statuses.slice(0, 300)).toEqual(Array<number>(300).fill(404));
  expect(statuses.slice(300)).toEqual([429, 429]);
  expect(await read(two)).toBe(404);
});

test('one account is limited, wherever it is asked for', async () => {
  const victim = `${newId()}@voorbeeld.nl`;
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 7; attempt++)
    statuses.push(
      (await postJson(service, '/api/auth/sign-in/magic-link', { email: victim }, freshAddress())).status,
    );
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
});
