import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDevices, startHost, type Host, type HostDevice } from '../../service/support/host-process.ts';

export type BenchService = Host & { devices: HostDevice[] };

/** The service in its own process on an empty folder, which goes when it stops. `env` are further settings. */
export async function startBenchService(
  env: Record<string, string> = {},
  { count = 64 } = {},
): Promise<BenchService> {
  const dataDir = mkdtempSync(join(tmpdir(), 'goed-gesprek-bench-'));
  const devices = newDevices(count);
  const host = await startHost(dataDir, devices, env);
  return {
    ...host,
    devices,
    async stop() {
      await host.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
