import { expect, test } from 'vitest';
import { MemoryService } from './memory-service.ts';
import { runSchedule, type Counterpart, type Finding } from './simulation.ts';

/** `SEED=17 SCHEDULES=1` repeats one schedule. */
const FIRST = Number(process.env['SEED'] ?? 1);
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 300);

test(
  `no edit is lost in ${SCHEDULES} schedules from seed ${FIRST}`,
  { timeout: 30_000 + SCHEDULES * 1_000 },
  async () => {
    const bad: Finding[] = [];
    for (let seed = FIRST; seed < FIRST + SCHEDULES; seed += 1) {
      const service = new MemoryService();
      service.pageSize = 1 + (seed % 5);
      const options = {
        steps: 40,
        devices: 3,
        resolve: seed % 2 === 0,
        remove: seed % 3 === 0,
        mishaps: seed % 5 < 2,
      };
      const finding = await runSchedule(seed, counterpart(service), options);
      const { lost, differences, duplicated } = finding;
      if (lost.length + differences.length + duplicated.length > 0) bad.push(finding);
    }
    expect(bad).toEqual([]);
  },
);

function counterpart(service: MemoryService): Counterpart {
  return {
    api: async () => service.api(),
    forget: async () => service.forgetRemovals(),
    async backup() {
      const copy = service.backup();
      return async () => service.restore(copy);
    },
  };
}
