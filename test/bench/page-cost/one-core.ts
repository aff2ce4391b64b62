import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/**
 * Keeps the browser's pages on one processor, where that can be asked for. Two processors of a busy machine are not
 * equally fast: the same work takes up to 1.4 times as long on one as on the other, and never on the same one for long.
 */
export async function keepOnOneCore(browser: Browser): Promise<void> {
  if (process.platform !== 'linux') return;
  const core = /^Cpus_allowed_list:.*?(\d+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  if (!core) throw new Error('This process is allowed on no processor.');
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  for (const { type, id } of processInfo)
    if (type === 'renderer') execFileSync('taskset', ['-a', '-c', '-p', core, String(id)], { stdio: 'pipe' });
}
