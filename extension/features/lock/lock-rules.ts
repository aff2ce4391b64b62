import { readLockPolicy, type LockPolicy } from '../../platform/lock-policy.ts';
import type { DeviceDatabase } from '../../store/database.ts';
import { getSetting, type Settings } from '../../store/settings.ts';

/** What holds here: the stricter of what IT set on this machine and what the organisation asks. */
export async function readLockRules(db: DeviceDatabase): Promise<LockPolicy> {
  const [policy, guidance] = await Promise.all([readLockPolicy(), getSetting(db, 'guidance')]);
  return stricter(policy, guidance);
}

export function stricter(policy: LockPolicy, guidance: Settings['guidance'] | undefined): LockPolicy {
  const asked = guidance?.lock;
  const most = Math.min(policy.mostMinutes ?? Infinity, asked?.afterMinutes ?? Infinity);
  return {
    required: policy.required || asked?.required === true,
    ...(most !== Infinity && { mostMinutes: most }),
  };
}
