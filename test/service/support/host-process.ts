import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { newToken } from '../../../service/identity/tokens.ts';
import { PROTOCOL_VERSION, type PullPage, type PushAnswer } from '../../../shared/contracts/sync.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { httpClient } from './http-client.ts';
import packageJson from '../../../package.json' with { type: 'json' };

export type HostDevice = { deviceId: string; token: string };
/** `rss` in bytes, `cpu` in microseconds. */
export type Used = { rss: number; cpu: { user: number; system: number } };
export type Host = Awaited<ReturnType<typeof startHost>>;

export const newDevices = (count: number): HostDevice[] =>
  Array.from({ length: count }, () => ({ deviceId: newId(), token: newToken() }));

/** The flags of `npm run service`; `HOST_FLAGS` adds to them, such as `--cpu-prof --cpu-prof-dir=.cache`. */
const FLAGS = [
  ...packageJson.scripts.service.split(' ').filter((part) => part.startsWith('--')),
  ...(process.env['HOST_FLAGS']?.split(' ') ?? []),
];

/** Starts the service in its own process on a folder, for one manager with these devices. */
export async function startHost(dataDir: string, devices: HostDevice[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...FLAGS, join(import.meta.dirname, 'host.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env, PORT: '0', DATA_DIR: dataDir },
  });
  const ended = once(child, 'exit') as Promise<[code: number | null, signal: string | null]>;
  child.stdin.write(`${JSON.stringify(devices)}\n`);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async <Line>() => JSON.parse(String((await lines.next()).value)) as Line;
  const { url } = await line<{ url: string }>();
  const client = httpClient(Number(new URL(url).port));
  const call = (device: HostDevice, path: string, body?: string) =>
    client.call(path, body, { authorization: `Bearer ${device.token}` });

  async function ok(device: HostDevice, path: string, body?: string): Promise<string> {
    const { status, text } = await call(device, path, body);
    if (status !== 200) throw new Error(`${path.split('?')[0]} gave ${status}.`);
    return text;
  }

  return {
    url,
    call,
    async push(device: HostDevice, mutations: { n: number }[]): Promise<PushAnswer> {
      const confirmed = (mutations[0]?.n ?? 1) - 1;
      const { deviceId } = device;
      const body = JSON.stringify({ protocol: PROTOCOL_VERSION, deviceId, confirmed, mutations });
      return JSON.parse(await ok(device, '/api/sync/push', body)) as PushAnswer;
    },
    async pull(device: HostDevice, cursor: string): Promise<PullPage> {
      const path = `/api/sync/pull?protocol=${PROTOCOL_VERSION}&cursor=${cursor}`;
      return JSON.parse(await ok(device, path)) as PullPage;
    },
    async used(): Promise<Used> {
      child.stdin.write('used\n');
      return line<Used>();
    },
    /** As a power cut of the process alone: nothing is finished, nothing is closed. */
    async kill() {
      child.kill('SIGKILL');
      const [code] = await ended;
      client.close();
      if (code !== null) throw new Error(`The service had ended by itself (${code}).`);
    },
    async stop() {
      client.close();
      child.stdin.write('stop\n');
      const [code, signal] = await ended;
      if (code !== 0) throw new Error(`The service did not stop in good order (${signal ?? code}).`);
    },
  };
}
