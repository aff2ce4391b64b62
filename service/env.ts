import * as z from 'zod';

/** Stops the start: names the setting that is wrong and how to put it right. */
export class SettingsError extends Error {}

const Url = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://gesprek.example.nl' })
  .transform((value) => new URL(value).origin);

const port = (name: string) =>
  z.coerce
    .number({ error: `must be a port number; leave ${name} out for the default` })
    .int()
    .min(0)
    .max(65_535);

/** 32 bytes in base64 or hex. */
const Key = z.string().transform((value, context) => {
  const text = value.trim();
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  if (bytes.length === 32) return bytes;
  context.addIssue('must be 32 bytes in base64 or hex; make one with: openssl rand -base64 32');
  return z.NEVER;
});

/** Addresses or `a.b.c.d/n` ranges, separated by commas. */
const Proxies = z
  .string()
  .transform((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .pipe(
    z.array(
      z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
        error: 'must list IP addresses or ranges, separated by commas',
      }),
    ),
  );

/** An address with `{name}` where the name of a database goes. */
const Template = z.string().regex(/^https?:\/\/\S*\{name\}\S*$/, {
  error: 'must be an address with {name} in it, such as http://{name}.db.example.nl:8080',
});

const Settings = z.object({
  PORT: port('PORT').default(8787),
  DATA_DIR: z.string().min(1).default('.data'),
  PUBLIC_URL: Url.optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@host:465' })
    .optional(),
  MAIL_FROM: z.string().min(3).max(320).optional(),
  MASTER_KEY: Key.optional(),
  MASTER_KEY_FILE: z.string().min(1).optional(),
  METRICS_PORT: port('METRICS_PORT').optional(),
  TRUSTED_PROXIES: Proxies.optional(),
  DATABASE_URL: Template.optional(),
  DATABASE_REPLICA_URL: Template.optional(),
  DATABASE_ADMIN_URL: Url.optional(),
  DATABASE_AUTH_TOKEN: z.string().min(1).optional(),
  EVENTS_POLL_SECONDS: z.coerce
    .number({ error: 'must be a number of seconds; 0 where one process runs' })
    .int()
    .min(0)
    .max(300)
    .default(0),
  DATABASE_SYNCHRONOUS: z.enum(['full', 'normal'], { error: 'must be full or normal' }).default('full'),
});

export type Env = {
  port: number;
  dataDir: string;
  /** Origin under which browsers reach the service; by default its own port on this machine. */
  publicUrl?: string;
  smtpUrl?: string;
  mailFrom: string;
  masterKey?: Buffer;
  masterKeyFile?: string;
  /** Without it there are no metrics. */
  metricsPort?: number;
  trustedProxies: string[];
  synchronous: 'full' | 'normal';
  /** Between looks at what other processes wrote, for open streams. */
  eventsPollSeconds: number;
  /** libSQL server in place of files. */
  database?: { url: string; replicaUrl?: string; adminUrl?: string; authToken?: string };
};

/** Reads the settings once, at the start. Empty counts as absent. Throws `SettingsError`. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new SettingsError(lines.join('\n'));
  }
  const settings = parsed.data;
  refuseUnsupported(settings);
  if (settings.MASTER_KEY && settings.MASTER_KEY_FILE)
    throw new SettingsError('MASTER_KEY and MASTER_KEY_FILE are both set; keep one of them');
  return {
    port: settings.PORT,
    dataDir: settings.DATA_DIR,
    publicUrl: settings.PUBLIC_URL,
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM ?? 'Goed Gesprek <noreply@localhost>',
    masterKey: settings.MASTER_KEY,
    masterKeyFile: settings.MASTER_KEY_FILE,
    metricsPort: settings.METRICS_PORT,
    trustedProxies: settings.TRUSTED_PROXIES ?? [],
    synchronous: settings.DATABASE_SYNCHRONOUS,
    eventsPollSeconds: settings.EVENTS_POLL_SECONDS,
    ...(settings.DATABASE_URL && {
      database: {
        url: settings.DATABASE_URL,
        replicaUrl: settings.DATABASE_REPLICA_URL,
        adminUrl: settings.DATABASE_ADMIN_URL,
        authToken: settings.DATABASE_AUTH_TOKEN,
      },
    }),
  };
}

/** Settings that would be ignored stop the start: data would end up where nobody expects it. */
function refuseUnsupported(settings: z.infer<typeof Settings>): void {
  if (settings.METRICS_PORT !== undefined && settings.METRICS_PORT === settings.PORT && settings.PORT !== 0)
    throw new SettingsError('METRICS_PORT must differ from PORT: metrics belong behind the firewall');
  if (settings.PUBLIC_URL && !/^(https:|http:\/\/(localhost|127\.0\.0\.1)(:|$))/.test(settings.PUBLIC_URL))
    throw new SettingsError(
      'PUBLIC_URL must begin with https: (only localhost may do without): sessions would travel in the clear',
    );
  for (const name of ['DATABASE_ADMIN_URL', 'DATABASE_REPLICA_URL', 'DATABASE_AUTH_TOKEN'] as const)
    if (settings[name] !== undefined && settings.DATABASE_URL === undefined)
      throw new SettingsError(`${name} is set without DATABASE_URL; set both, or leave it out`);
  if (settings.SMTP_URL && !settings.MAIL_FROM)
    throw new SettingsError('MAIL_FROM must be set with SMTP_URL, e.g. Goed Gesprek <gesprek@example.nl>');
}
