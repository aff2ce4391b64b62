import { anchorAudit } from '../audit/anchor-audit.ts';
import { sweepRetention } from '../retention/sweep.ts';
import { forgetRemovals } from '../retention/forget-removals.ts';
import type { Services } from '../context.ts';

type Job = { name: string; minutes: number; run(services: Services): Promise<unknown> };

const JOBS: readonly Job[] = [
  { name: 'anchor-audit', minutes: 10, run: anchorAudit },
  { name: 'retention', minutes: 60, run: (services) => sweepRetention(services) },
  { name: 'forget-removals', minutes: 24 * 60, run: (services) => forgetRemovals(services) },
];

/** Runs what has to happen by itself, each job at the start and then at its pace. A failure waits for the next turn. */
export function startJobs(services: Services): { stop(): Promise<void> } {
  const running = new Set<Promise<void>>();
  const turn = ({ name, run }: Job) => {
    const job = run(services).then(
      () => undefined,
      (error: unknown) => {
        for (const one of error instanceof AggregateError ? error.errors : [error]) {
          const { name: kind, code } = one as Partial<Error & { code: unknown }>;
          services.log.error({ job: name, error: kind, code }, 'a job failed');
        }
      },
    );
    running.add(job);
    void job.then(() => running.delete(job));
  };
  const timers = JOBS.map((job) => {
    turn(job);
    return setInterval(() => turn(job), job.minutes * 60_000);
  });
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running);
    },
  };
}
