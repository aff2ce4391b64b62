import { pino } from 'pino';
import { startService } from './app.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { parseEnv } from './env.ts';
import { explainStart } from './explain-start.ts';

/** The service in production: settings from the environment, log lines as JSON on standard output. */
async function main(): Promise<void> {
  const log = pino({ base: null });
  const service = await startService({ env: parseEnv(process.env), log });
  log.info({ url: service.url }, 'listening');
  stopOnSignal(service, () => log.info('stopping'));
}

main().catch((error: unknown) => {
  process.stderr.write(`${explainStart(error)}\n`);
  process.exit(1);
});
