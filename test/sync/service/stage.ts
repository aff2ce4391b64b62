import { afterAll, beforeAll } from 'vitest';
import type { Change } from '../../../shared/contracts/sync.ts';
import { connect, signIn, type Browser, type Device } from '../../service/support/people.ts';
import { startTestService, type TestService } from '../../service/support/service.ts';

/** Where the databases are: settings of the service, and what ends it. */
export type Place = { env: Record<string, string>; stop(): Promise<void> };

/** The service there, a manager with two devices, and somebody of HR. */
export type Stage = {
  place: Place;
  service: TestService;
  laptop: Device;
  tablet: Device;
  hr: Device;
  hrBrowser: Browser;
  markBrowser: Browser;
};

/** Filled before the first test that follows. */
export function createStage(where: () => Promise<Place>): Stage {
  // Nobody reads it sooner.
  const stage = {} as Stage;
  beforeAll(async () => {
    const place = await where();
    const service = await startTestService({ env: place.env });
    const manager = await service.member('Mark Bos', ['manager']);
    const adviser = await service.member('Hanneke Vos', ['hr']);
    const markBrowser = await signIn(service, manager.email);
    const laptop = await connect(service, manager.email, 'Laptop', markBrowser);
    const tablet = await connect(service, manager.email, 'Tablet', markBrowser);
    const hrBrowser = await signIn(service, adviser.email);
    const hr = await connect(service, adviser.email, 'Werkplek HR', hrBrowser);
    Object.assign(stage, { place, service, laptop, tablet, hr, hrBrowser, markBrowser } satisfies Stage);
  });
  afterAll(async () => {
    await stage.service.stop();
    await stage.place.stop();
  });
  return stage;
}

export const NOTE = 'answers.workNotes';

/** Fields by document, however they were paged. */
export function byDocument(changes: Change[]): Record<string, Change['fields']> {
  const documents: Record<string, Change['fields']> = {};
  for (const { id, fields } of changes) documents[id] = { ...documents[id], ...fields };
  return documents;
}

export async function fieldOf(device: Device, id: string, name: string) {
  const { changes } = await device.pullAll();
  return changes.find((change) => change.id === id)?.fields[name];
}
