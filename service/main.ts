import { pino } from 'pino';
import { startService } from './app.ts';
import { parseEnv, SettingsError } from './env.ts';

/** The service in production: settings from the environment, log lines as JSON on standard output. */
async function main(): Promise<void> {
  const log = pino({ base: null });
  const service = await startService({ env: parseEnv(process.env), log });
  log.info({ url: service.url }, 'listening');
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, 'stopping');
      service.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});

function explain(error: unknown): string {
  if (error instanceof SettingsError) return `Wrong setting:\n${error.message}`;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `The port is in use by another program: set PORT to another number.`;
  return `The service could not start: ${message}`;
}
