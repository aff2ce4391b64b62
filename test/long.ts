/** The promises about storage, sync and hostile pages and invitations at their whole counts; takes hours. Figures stand in `docs/reliability.md`. */
import { run } from './tools/command.ts';

const { code } = await run(
  'vitest',
  ['run', '--project', 'service', 'test/sync', 'test/security/recognition-fuzz.test.ts'],
  {
    live: true,
    env: { LONG: '1', SCHEDULES: '10000' },
  },
);
process.exitCode = code;
