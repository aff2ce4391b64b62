import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTemplate, RealService, type Template } from './real-service.ts';
import { runSchedule } from './simulation.ts';

/** The last one to write wins: what most systems do. */
vi.mock('../../../shared/domain/field-state.ts', () => ({
  applyEdit: (_kind: string, _stored: unknown, edit: { value: unknown; deviceId: string }, seq: number) => ({
    status: 'applied',
    field: { rev: seq, value: edit.value, deviceId: edit.deviceId, siblings: [] },
  }),
}));

let template: Template;
beforeAll(async () => void (template = await createTemplate()));
afterAll(() => template.remove());

test('the simulation finds a merge that loses edits', { timeout: 60_000 }, async () => {
  let losing = 0;
  for (let seed = 1; seed <= 5; seed += 1) {
    const service = await RealService.start(template, 3);
    const options = { steps: 40, devices: 3, resolve: false, remove: false };
    const { lost } = await runSchedule(seed, service, options).finally(() => service.stop());
    if (lost.length > 0) losing += 1;
  }
  expect(losing).toBe(5);
});
