import type { Command } from '../store.ts';

/** The settings in which an organisation keeps what it tells managers. */
export const PROTOCOL = 'guidance.protocol';
export const TRANSPARENCY = 'guidance.transparency';

export const LOCK = 'guidance.lock';

/** As devices compare it; `0.0.0` while nothing was ever chosen. */
export const guidanceVersion = (protocol = 0, transparency = 0, lock = 0) =>
  `${protocol}.${transparency}.${lock}`;

/** All versions in one row, so that a pull can say in passing whether there is something new. */
export const GUIDANCE_VERSIONS: Command = {
  sql: `SELECT (SELECT MAX(version) FROM settings WHERE key = '${PROTOCOL}'),
    (SELECT MAX(version) FROM settings WHERE key = '${TRANSPARENCY}'),
    (SELECT MAX(version) FROM settings WHERE key = '${LOCK}')`,
  params: [],
};
