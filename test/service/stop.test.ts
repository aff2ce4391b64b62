import { expect, test } from 'vitest';
import { connect, put } from './support/people.ts';
import { newId } from '../../shared/domain/ids.ts';
import { startTestService } from './support/service.ts';

test('a stop answers what is under way, cuts open streams, and takes nothing new', async () => {
  const service = await startTestService();
  const { email } = await service.member('Mark Bos', ['manager']);
  const device = await connect(service, email);
  const stream = (
    await fetch(`${service.url}/api/sync/events`, { headers: device.headers })
  ).body?.getReader();
  await stream?.read();
  // The push waits for its turn until the service was asked to stop.
  const { promise: turn, resolve: goOn } = Promise.withResolvers<void>();
  const held = service.organisation.writer.run(() => turn);
  const underWay = device.push(put('employee', newId(), { name: 'Sanne de Vries' }));
  // Answered after the push arrived.
  await fetch(`${service.url}/api/me`, { headers: device.headers });
  const began = performance.now();
  const stopped = service.stop();
  goOn();
  await held;
  await expect(underWay).resolves.toMatchObject([{ status: 'applied' }]);
  const rest = async (): Promise<void> => ((await stream?.read())?.done === false ? rest() : undefined);
  // A connection that is cut is no end of a stream that a reader can trust.
  await expect(rest()).rejects.toThrow('terminated');
  await stopped;
  expect(performance.now() - began).toBeLessThan(10_000);
  await expect(fetch(`${service.url}/healthz`)).rejects.toThrow('fetch failed');
});
