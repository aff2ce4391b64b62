/** The promises about storage and sync at their whole counts; takes hours. Figures stand in `docs/reliability.md`. */
import { run } from './tools/command.ts';

const { code } = await run('vitest', ['run', '--project', 'service', 'test/sync'], {
  live: true,
  env: { LONG: '1', SCHEDULES: '10000' },
});
process.exitCode = code;
