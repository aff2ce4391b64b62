/**
 * What takes hours: the promises about storage, sync, access and the audit log, hostile pages and invitations at their
 * whole counts, and every screen in Firefox too. Figures stand in `docs/reliability.md`.
 */
import { run } from './tools/command.ts';

const SUITES = [
  ['--project', 'service', 'test/sync', 'test/security'],
  ['--project', 'e2e'],
];

for (const suite of SUITES) {
  const { code } = await run('vitest', ['run', ...suite], { live: true, env: { LONG: '1' } });
  process.exitCode ||= code;
}
