/**
 * Who may import whom. Each room is a folder or a file; the longest that fits a source file is its room. A room
 * may always import itself. `imports` names rooms or folders above them; `libraries` names packages, and
 * `node:` stands for every module of Node. A test holds the source to this table.
 */
export interface Room {
  path: string;
  imports: readonly string[];
  libraries: readonly string[];
}

const SHARED = ['shared'];
const SVELTE_UI = ['svelte', '@lucide/svelte', 'bits-ui'];
const EXTENSION_API = ['wxt'];

/** Verbs, a folder per entity: they open alike and reach the database through `db` only. */
const VERB_FOLDERS = [
  'identity',
  'people',
  'sync',
  'conversations',
  'reports',
  'absence',
  'rounds',
  'templates',
  'insights',
  'retention',
  'export',
  'checklist',
  'guidance',
  'mail',
];
const FEATURES = [
  'conversation',
  'preparation',
  'agreements',
  'finish',
  'follow-up',
  'report',
  'absence',
  'person',
  'card',
  'home',
  'account',
  'sources',
  'lock',
];

export const ROOMS: readonly Room[] = [
  { path: 'shared/domain', imports: [], libraries: ['zod', 'node-diff3', 'uuid'] },
  { path: 'shared/contracts', imports: ['shared/domain'], libraries: ['zod'] },
  { path: 'shared/conversations', imports: ['shared/domain'], libraries: ['zod'] },
  // How weights that were trained are packed and used: the guard and recognition need it, and neither the other.
  { path: 'shared/learned', imports: [], libraries: [] },
  {
    path: 'shared/recognition',
    imports: ['shared/domain', 'shared/learned'],
    libraries: ['ical.js', 'punycode.js', 'zod'],
  },
  { path: 'shared/privacy', imports: ['shared/domain', 'shared/learned'], libraries: ['zod'] },
  { path: 'shared/report', imports: ['shared/domain'], libraries: ['@cantoo/pdf-lib'] },
  { path: 'shared/messages', imports: ['shared/domain'], libraries: [] },
  { path: 'shared/ui', imports: ['shared/messages', 'shared/domain'], libraries: SVELTE_UI },

  { path: 'extension/manifest.ts', imports: ['extension/sites'], libraries: EXTENSION_API },
  { path: 'extension/first-load.ts', imports: [], libraries: ['node:', 'vite'] },
  // What the files that describe one site may import is narrower still: see source.test.ts.
  { path: 'extension/sites', imports: ['shared/recognition'], libraries: [] },
  {
    path: 'extension/store',
    imports: SHARED,
    libraries: ['dexie', 'minisearch', 'svelte', '@noble/ciphers'],
  },
  // Which sites there are decides what is asked for, and which script runs.
  {
    path: 'extension/platform',
    imports: [...SHARED, 'extension/sites'],
    libraries: [...EXTENSION_API, 'zod'],
  },
  {
    path: 'extension/recognition',
    imports: [...SHARED, 'extension/sites', 'extension/platform', 'extension/store'],
    libraries: [...EXTENSION_API, 'dexie', 'zod'],
  },
  {
    path: 'extension/sync',
    imports: [...SHARED, 'extension/store', 'extension/platform'],
    libraries: [...EXTENSION_API, 'dexie', 'zod'],
  },
  ...FEATURES.map((feature) => ({
    path: `extension/features/${feature}`,
    imports: [...SHARED, 'extension/store', 'extension/platform'],
    libraries: [...EXTENSION_API, ...SVELTE_UI, 'dexie', 'minisearch'],
  })),
  {
    path: 'extension/app',
    imports: [
      ...SHARED,
      'extension/features',
      'extension/recognition',
      'extension/sync',
      'extension/store',
      'extension/platform',
    ],
    libraries: [...EXTENSION_API, ...SVELTE_UI, 'dexie'],
  },
  {
    path: 'extension/entrypoints',
    imports: [...SHARED, 'extension'],
    libraries: [...EXTENSION_API, 'svelte'],
  },

  // The service's own files wire it: they may reach everything in it but the web pages' code.
  ...['main.ts', 'app.ts', 'start.ts', 'explain-start.ts', 'stop-on-signal.ts', 'demo', 'admin'].map(
    (path) => ({
      path: `service/${path}`,
      imports: [...SHARED, 'service'],
      libraries: ['*'],
    }),
  ),
  { path: 'service/env.ts', imports: SHARED, libraries: ['zod', 'node:'] },
  { path: 'service/errors.ts', imports: SHARED, libraries: ['hono', 'zod'] },
  {
    path: 'service/context.ts',
    imports: [
      ...SHARED,
      'service/db',
      'service/env.ts',
      'service/errors.ts',
      'service/mail',
      'service/metrics.ts',
    ],
    libraries: ['pino', 'node:'],
  },
  {
    path: 'service/routes',
    imports: [
      ...SHARED,
      ...VERB_FOLDERS.map((folder) => `service/${folder}`),
      'service/audit',
      'service/context.ts',
      'service/errors.ts',
      'service/env.ts',
    ],
    // That of better-auth for the addresses that limits count alone.
    libraries: ['hono', '@hono/node-server', '@better-auth/core', 'zod', 'node:'],
  },
  ...VERB_FOLDERS.map((folder) => ({
    path: `service/${folder}`,
    imports: [
      ...SHARED,
      'service/db',
      'service/context.ts',
      'service/errors.ts',
      'service/env.ts',
      'service/audit',
      // What a verb writes goes to devices too: this is the one way to write documents.
      'service/sync/write.ts',
      // The Dutch calendar day.
      'service/people/summary.ts',
      // A file as a whole, its dates, and the reports in it.
      'service/retention',
      'service/conversations/read-reports.ts',
      // Whoever hands out a link hashes its token and counts attempts in one way.
      'service/identity/tokens.ts',
      'service/identity/rate-limit.ts',
    ],
    libraries: ['*'],
  })),
  {
    path: 'service/metrics.ts',
    imports: [],
    libraries: ['prom-client', 'node:'],
  },
  {
    path: 'service/jobs',
    imports: [...SHARED, 'service/context.ts', 'service/audit', 'service/retention'],
    libraries: ['node:'],
  },
  {
    path: 'service/audit',
    imports: [...SHARED, 'service/db', 'service/context.ts', 'service/errors.ts'],
    libraries: ['drizzle-orm', 'node:'],
  },
  {
    path: 'service/db',
    imports: [...SHARED, 'service/env.ts', 'service/errors.ts'],
    libraries: ['drizzle-orm', 'drizzle-kit', '@libsql/client', 'libsql', 'zod', 'node:'],
  },
  {
    path: 'service/web',
    imports: SHARED,
    libraries: [
      ...SVELTE_UI,
      '@simplewebauthn/browser',
      '@sveltejs/vite-plugin-svelte',
      'fflate',
      'hucre',
      'vite',
      'zod',
      'node:',
    ],
  },
];
