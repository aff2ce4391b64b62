import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../tools/command.ts';
import { freePort } from '../tools/ports.ts';
import { startMailServer, tokenIn } from './support/mail-server.ts';
import { startOpenidProvider } from './support/openid-provider.ts';

const PAGE = readFileSync(join(ROOT, 'docs/operate.md'), 'utf8');
const blocks = (language: string) =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);

/**
 * In place of root, another user and systemd, and of installing what these tests run from. All else is as the page
 * says.
 */
const STAND_INS = String.raw`
set -euo pipefail
sudo() {
  case "$*" in
    useradd* | '-u goed-gesprek bash') return ;;
    -u*) shift 2 ;;
  esac
  "$@"
}
npm() {
  case "$*" in
    ci | 'run build:web') ;;
    'run service') start ;;
    *) command npm "$@" < /dev/null ;;
  esac
}
start() {
  exec {OUT}< <(set -a; . "$SETTINGS"; exec node service/main.ts 2>&1 < /dev/null)
  SERVICE=$!
  while read -r -u "$OUT" line && echo "$line" >> "$LOG"; do
    case "$line" in *listening*) break ;; esac
  done
  cat <&"$OUT" >> "$LOG" &
}
stop() {
  kill "$SERVICE"
  wait "$SERVICE"
}
systemctl() {
  case "$1" in
    enable) stop; start ;;
    *) "$1" ;;
  esac
}
SERVICE=
trap 'kill $SERVICE 2> /dev/null || true' EXIT
`;

let folder: string;
let mail: Awaited<ReturnType<typeof startMailServer>>;
let provider: Awaited<ReturnType<typeof startOpenidProvider>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goed-gesprek-operate-'));
  mail = await startMailServer();
  provider = await startOpenidProvider(new Map());
});
afterAll(async () => {
  await mail.stop();
  await provider.stop();
  await rm(folder, { recursive: true, force: true });
});

test('every command of the page, in its order, leads from nothing to a service that was restored and has new keys', async () => {
  const port = await freePort();
  const metrics = await freePort();
  const url = `http://localhost:${port}`;
  /** What is an example on the page, and what it is here. */
  const here: [string, string][] = [
    [' -o goed-gesprek -g goed-gesprek', ''],
    ['/opt/goed-gesprek', ROOT],
    ['/etc/goed-gesprek', join(folder, 'etc')],
    ['/var/lib/goed-gesprek', join(folder, 'data')],
    ['/var/backups', join(folder, 'backups')],
    ['https://gesprek.example.nl', url],
    ['smtps://user:password@mail.example.nl:465', mail.url],
    ['8787', String(port)],
    ['9464', String(metrics)],
    ['https://login.microsoftonline.com/TENANT-ID/v2.0', provider.url],
    ['CLIENT-ID', provider.client.id],
  ];
  const commands = here.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, blocks('sh').join('\n'));
  const signIn = `curl --fail -H 'content-type: application/json' -d '{"email":"ada@voorbeeld.nl"}' ${url}/api/auth/sign-in/magic-link`;
  const script = join(folder, 'commands.sh');
  await writeFile(script, `${STAND_INS}\n${commands}\n${signIn}\n`);

  const child = spawn('bash', [script], {
    env: {
      HOME: folder,
      PATH: [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      SETTINGS: join(folder, 'etc/env'),
      LOG: join(folder, 'log'),
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(`${provider.client.secret}\n`);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const [code] = (await once(child, 'close')) as [number];
  expect(code, said).toBe(0);

  expect(said).toContain('process_cpu_user_seconds_total');
  expect(said).toContain(`Redirect URI: ${url}/api/auth/oidc/callback`);
  expect(said).toMatch(/restored: 3 databases/);
  expect(said.match(/In orde \/ whole: 1 organisations/g)).toHaveLength(2);
  const invitation = await mail.take('ada@voorbeeld.nl');
  expect(invitation.raw).toContain(`${url}/console`);
  expect(tokenIn(await mail.take('ada@voorbeeld.nl'))).toBeTruthy();
  for (const secret of ['env', 'master.key', 'master-2.key', 'oidc.secret'])
    expect((await stat(join(folder, 'etc', secret))).mode & 0o077).toBe(0);
  expect(await readFile(join(folder, 'log'), 'utf8')).not.toContain('ada@');
}, 180_000);

test('systemd starts what `npm run service` starts', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(blocks('ini').join()).toContain(
    `ExecStart=/opt/goed-gesprek/node_modules/.bin/${scripts.service}\n`,
  );
});
