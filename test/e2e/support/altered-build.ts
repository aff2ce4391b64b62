import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tools/command.ts';
import type { BrowserName, ExtensionBuild } from './browser.ts';

export interface AlteredBuild extends Disposable {
  folder: string;
}

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  [name: string]: unknown;
}

const BUILDS: Partial<Record<string, string>> = { Chromium: 'chrome-mv3-dev', Firefox: 'firefox-mv3-dev' };

/** A copy of a browser's development build, or of the build of that name, whose manifest, or any other file, is changed before it is installed. */
export function alterBuild(
  name: BrowserName | ExtensionBuild,
  change: { manifest?: (manifest: Manifest) => void; files?: (folder: string) => void },
): AlteredBuild {
  const folder = mkdtempSync(join(tmpdir(), 'goed-gesprek-altered-'));
  cpSync(join(ROOT, '.output', BUILDS[name] ?? name), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change.manifest?.(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  change.files?.(folder);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
