import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SettingsError, type Env } from '../env.ts';

/** The key that seals every organisation's key. Without a setting one is made beside the data, for a first try. */
export async function loadMasterKey(env: Env): Promise<{ key: Buffer; madeAt?: string }> {
  if (env.masterKey) return { key: env.masterKey };
  if (env.masterKeyFile) return { key: await readKey(env.masterKeyFile, 'MASTER_KEY_FILE') };
  const path = join(env.dataDir, 'master.key');
  try {
    return { key: await readKey(path, 'DATA_DIR/master.key') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const key = randomBytes(32);
  await writeFile(path, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return { key, madeAt: path };
}

/** 32 bytes in base64 or hex from a file; `setting` is how a message names it. */
export async function readKey(path: string, setting: string): Promise<Buffer> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && setting === 'DATA_DIR/master.key') throw error;
    throw new SettingsError(
      `${setting} cannot be read (${error.code}); name a file that the service may read`,
    );
  });
  const bytes = Buffer.from(text.trim(), /^[0-9a-f]{64}$/i.test(text.trim()) ? 'hex' : 'base64');
  if (bytes.length !== 32)
    throw new SettingsError(
      `${setting} must hold 32 bytes in base64 or hex; make one with: openssl rand -base64 32`,
    );
  return bytes;
}
