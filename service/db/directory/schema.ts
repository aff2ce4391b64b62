import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Role } from '../../../shared/domain/roles.ts';
import type { SignInMethod } from '../../../shared/domain/sign-in.ts';

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** How somebody signed in, and whether more than a mailbox was shown: by a passkey, or by the organisation's own sign-in. */
const signInColumns = () => ({
  method: text('method').$type<SignInMethod>().notNull().default('link'),
  secondFactor: integer('second_factor', { mode: 'boolean' }).notNull().default(false),
});

/** The tables `user`, `session`, `account` and `verification` have the columns that better-auth asks for. */
export const user = sqliteTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
});

export const session = sqliteTable(
  'session',
  {
    id: text('id').primaryKey(),
    expiresAt: moment('expires_at').notNull(),
    /** Useless by itself: the cookie holds it together with a signature by a key outside the database. */
    token: text('token').notNull().unique(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    ...signInColumns(),
    /** When its user showed who they are, where that was before it began: at an organisation's own sign-in. */
    shownAt: moment('shown_at'),
  },
  (table) => [index('session_user').on(table.userId)],
);

export const account = sqliteTable('account', {
  id: text('id').primaryKey(),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  userId: text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' }),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: moment('access_token_expires_at'),
  refreshTokenExpiresAt: moment('refresh_token_expires_at'),
  scope: text('scope'),
  password: text('password'),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
});

export const verification = sqliteTable(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [index('verification_identifier').on(table.identifier)],
);

/** Public keys of passkeys (WebAuthn credentials); the private halves never leave their authenticators. */
export const passkeys = sqliteTable(
  'passkeys',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** What the owner calls it. */
    name: text('name').notNull(),
    /** The authenticator's own id of it, in base64url. */
    credentialId: text('credential_id').notNull().unique(),
    publicKey: blob('public_key', { mode: 'buffer' }).notNull(),
    /** How often it was used, by authenticators that count. */
    counter: integer('counter').notNull(),
    transports: text('transports', { mode: 'json' }).$type<string[]>().notNull(),
    createdAt: moment('created_at').notNull(),
    lastUsedAt: moment('last_used_at'),
  },
  (table) => [index('passkey_user').on(table.userId)],
);

/** Challenges that were given out and not yet answered. */
export const passkeyChallenges = sqliteTable('passkey_challenges', {
  /** SHA-256 of the challenge. */
  hash: text('hash').primaryKey(),
  /** Who may add a passkey with it; null to sign in with one. */
  userId: text('user_id').references(() => user.id, { onDelete: 'cascade' }),
  expiresAt: moment('expires_at').notNull(),
});

export const organisations = sqliteTable('organisations', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** File or namespace that holds this organisation's documents. */
  databaseName: text('database_name').notNull().unique(),
  /** Whether HR and administrators need a second factor. */
  secondFactor: integer('second_factor', { mode: 'boolean' }).notNull().default(true),
  createdAt: moment('created_at').notNull(),
});

export const memberships = sqliteTable(
  'memberships',
  {
    /** The member id that documents name as their author. */
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    roles: text('roles', { mode: 'json' }).$type<Role[]>().notNull(),
    createdAt: moment('created_at').notNull(),
    /** Set when the member left: what they wrote keeps their name, and they can do nothing any more. */
    removedAt: moment('removed_at'),
    /** Who this is at the organisation's own sign-in (the claim `sub`), once they came that way. */
    oidcSubject: text('oidc_subject'),
  },
  (table) => [
    uniqueIndex('membership_of_user').on(table.userId, table.organisationId),
    uniqueIndex('membership_of_subject').on(table.organisationId, table.oidcSubject),
    index('membership_organisation').on(table.organisationId),
  ],
);

/** Where an organisation's members sign in, when it has a sign-in of its own (OpenID Connect). */
export const oidcProviders = sqliteTable('oidc_providers', {
  organisationId: text('organisation_id')
    .primaryKey()
    .references(() => organisations.id),
  issuer: text('issuer').notNull(),
  clientId: text('client_id').notNull(),
  /** Sealed by the organisation's key. */
  clientSecret: blob('client_secret', { mode: 'buffer' }).notNull(),
  /** The claim that lists somebody's groups. */
  groupsClaim: text('groups_claim').notNull(),
  /** Which groups give a role; who is in none of them gets in nowhere. */
  groups: text('groups', { mode: 'json' }).$type<Partial<Record<Role, string[]>>>().notNull(),
});

/** Domains of which an organisation's own sign-in says who is who. Each belongs to one organisation at most. */
export const oidcDomains = sqliteTable('oidc_domains', {
  domain: text('domain').primaryKey(),
  organisationId: text('organisation_id')
    .notNull()
    .references(() => oidcProviders.organisationId, { onDelete: 'cascade' }),
});

/** Browsers that were sent to their organisation's sign-in and did not come back yet. */
export const oidcAttempts = sqliteTable('oidc_attempts', {
  /** SHA-256 of the state, which follows from a secret that the browser alone has. */
  hash: text('hash').primaryKey(),
  organisationId: text('organisation_id')
    .notNull()
    .references(() => oidcProviders.organisationId, { onDelete: 'cascade' }),
  /** Our page to go on to. */
  next: text('next').notNull(),
  /** Only who showed there lately who they are gets in. */
  anew: integer('anew', { mode: 'boolean' }).notNull().default(false),
  expiresAt: moment('expires_at').notNull(),
});

/** Links for employees, who have no account: each opens one package, with a code that is mailed when it is used. */
export const employeeLinks = sqliteTable('employee_links', {
  /** SHA-256 of the token. */
  hash: text('hash').primaryKey(),
  organisationId: text('organisation_id')
    .notNull()
    .references(() => organisations.id),
  employeeId: text('employee_id').notNull(),
  requestId: text('request_id').notNull(),
  /** Keyed hash of the address that it was mailed to; codes go there too, or the link is worth nothing. */
  addressDigest: text('address_digest').notNull(),
  createdAt: moment('created_at').notNull(),
  expiresAt: moment('expires_at').notNull(),
  /** Keyed hash of the code that was mailed last. */
  codeHash: text('code_hash'),
  codeExpiresAt: moment('code_expires_at'),
  /** Wrong codes so far; five close the link. */
  wrong: integer('wrong').notNull().default(0),
});

export const devices = sqliteTable(
  'devices',
  {
    id: text('id').primaryKey(),
    memberId: text('member_id')
      .notNull()
      .references(() => memberships.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** SHA-256 of the bearer token. */
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: moment('created_at').notNull(),
    lastSeenAt: moment('last_seen_at').notNull(),
    revokedAt: moment('revoked_at'),
    ...signInColumns(),
  },
  (table) => [index('device_member').on(table.memberId)],
);

/** Who stands in for a manager, from one day up to and including another. */
export const deputies = sqliteTable(
  'deputies',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    managerId: text('manager_id')
      .notNull()
      .references(() => memberships.id, { onDelete: 'cascade' }),
    deputyId: text('deputy_id')
      .notNull()
      .references(() => memberships.id, { onDelete: 'cascade' }),
    fromDay: text('from_day').notNull(),
    untilDay: text('until_day').notNull(),
  },
  (table) => [
    index('deputy_of_member').on(table.deputyId),
    index('deputy_organisation').on(table.organisationId),
  ],
);

export const authorisationCodes = sqliteTable('authorisation_codes', {
  hash: text('hash').primaryKey(),
  memberId: text('member_id')
    .notNull()
    .references(() => memberships.id, { onDelete: 'cascade' }),
  redirectUri: text('redirect_uri').notNull(),
  challenge: text('challenge').notNull(),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
  /** Who got a token by it. */
  deviceId: text('device_id'),
  ...signInColumns(),
});

/** The end of each audit log as it was last seen, kept apart from the log: it shows when the log was cut short. */
export const auditAnchors = sqliteTable(
  'audit_anchors',
  {
    organisationId: text('organisation_id')
      .notNull()
      .references(() => organisations.id),
    seq: integer('seq').notNull(),
    mac: blob('mac', { mode: 'buffer' }).notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.seq] })],
);

/** Counts attempts; the key is a keyed hash, so that no address is kept. */
export const rateLimits = sqliteTable('rate_limits', {
  key: text('key').primaryKey(),
  windowStart: integer('window_start').notNull(),
  count: integer('count').notNull(),
});
