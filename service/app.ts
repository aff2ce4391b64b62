import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { createAfterwards } from './mail/afterwards.ts';
import type { Services } from './context.ts';
import { openDatabases } from './db/databases.ts';
import type { Env } from './env.ts';
import { forgetOldAttempts } from './identity/rate-limit.ts';
import { createSessions } from './identity/sessions.ts';
import { checkKeys } from './identity/check-ready.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { noMailer, smtpMailer, type Mailer } from './mail/mailer.ts';
import { startMetrics } from './metrics.ts';
import type { Route } from './routes/define.ts';
import { createDoor } from './routes/door.ts';
import { ROUTES } from './routes/index.ts';

export type Service = {
  /** Where it listens on this machine. */
  url: string;
  services: Services;
  /** Answers what is under way, writes what waits, and closes the databases. */
  stop(): Promise<void>;
};

export type StartOptions = {
  env: Env;
  log: Logger;
  /** The demonstration's mailbox, pages and generous limits. */
  demo?: { mailer: Mailer; routes: readonly Route[] };
};

/** Opens the databases and listens. Rejects when the port is taken or a database cannot be opened. */
export async function startService({ env, log, demo }: StartOptions): Promise<Service> {
  let door: ReturnType<typeof createDoor> | undefined;
  const server = createAdaptorServer({
    fetch: (request, bindings) => door?.fetch(request, bindings) ?? new Response(null, { status: 503 }),
    serverOptions: { requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 20_000 },
  }) as Server;
  const port = await listen(server, env.port);
  const url = `http://localhost:${port}`;
  const publicUrl = env.publicUrl ?? url;
  try {
    const databases = await openDatabases(env);
    if (databases.masterKeyMadeAt)
      log.warn({ file: databases.masterKeyMadeAt }, 'made a master key; keep a copy apart from the data');
    const mailer = mailerFor(env, log, demo?.mailer);
    const sessions = createSessions(databases, publicUrl);
    await checkKeys({ databases });
    const metrics = env.metricsPort === undefined ? undefined : await startMetrics(env.metricsPort);
    const services: Services = {
      env,
      publicUrl,
      databases,
      sessions,
      mailer,
      afterwards: createAfterwards(),
      log,
      metrics,
      demo: demo !== undefined,
    };
    await forgetOldAttempts(services);
    door = createDoor(services, [...ROUTES, ...(demo?.routes ?? [])]);
    const jobs = startJobs(services);
    return {
      url,
      services,
      async stop() {
        await jobs.stop();
        await stop(server, services);
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}

function mailerFor(env: Env, log: Logger, demo: Mailer | undefined): Mailer {
  if (env.smtpUrl) return smtpMailer(env.smtpUrl, env.mailFrom, log);
  if (demo) return demo;
  log.warn('SMTP_URL is not set: no sign-in mail can be sent, so nobody can sign in');
  return noMailer();
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** How long a stop waits for a mail server, in milliseconds. */
const LAST_MAILS_MS = 10_000;

/** Streams never end by themselves, so connections that are still open after two seconds are cut. */
async function stop(server: Server, { databases, mailer, afterwards, metrics }: Services): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), 2_000);
  await closed;
  clearTimeout(cut);
  await afterwards.idle(LAST_MAILS_MS);
  mailer.close();
  metrics?.close();
  await databases.close();
}
