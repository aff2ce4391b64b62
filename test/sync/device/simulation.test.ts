import { afterAll, beforeAll, expect, test } from 'vitest';
import { count, report } from '../../tools/counts.ts';
import { createTemplate, RealService, type Template } from './real-service.ts';
import { runSchedule, type Finding } from './simulation.ts';

/** `SEED=17 SCHEDULES=1` repeats one schedule. */
const FIRST = Number(process.env['SEED'] ?? 1);
const SCHEDULES = Number(process.env['SCHEDULES'] ?? count(10_000, 200));

let template: Template;
beforeAll(async () => void (template = await createTemplate()));
afterAll(() => template.remove());

test(
  `no edit is lost in ${SCHEDULES} schedules from seed ${FIRST}`,
  { timeout: 30_000 + SCHEDULES * 3_000 },
  async () => {
    const bad: Finding[] = [];
    for (let seed = FIRST; seed < FIRST + SCHEDULES; seed += 1) {
      const service = await RealService.start(template, 1 + (seed % 5));
      const options = {
        steps: 40,
        devices: 3,
        resolve: seed % 2 === 0,
        remove: seed % 3 === 0,
        mishaps: seed % 5 < 2,
      };
      try {
        const finding = await runSchedule(seed, service, options);
        const { lost, differences, duplicated } = finding;
        if (lost.length + differences.length + duplicated.length > 0) bad.push(finding);
      } finally {
        await service.stop();
      }
    }
    report('Schedules of three devices', { schedules: SCHEDULES, 'with lost edits': bad.length });
    expect(bad).toEqual([]);
  },
);
