import type { FieldState } from '../../shared/contracts/sync.ts';
import type { KeptField } from '../db/organisation/content.ts';

/** A field as devices see it. */
export function fieldState(field: KeptField, names: ReadonlyMap<string, string>): FieldState {
  const name = (deviceId: string) => names.get(deviceId) ?? '';
  return {
    rev: field.rev,
    value: field.value,
    siblings: field.siblings.map(({ value, rev, deviceId, at }) => ({
      value,
      rev,
      deviceName: name(deviceId),
      at,
    })),
    deviceName: name(field.deviceId),
    at: field.at,
  };
}

/** The devices whose names `fieldState` needs. */
export function writersOf(field: KeptField): string[] {
  return [field.deviceId, ...field.siblings.map(({ deviceId }) => deviceId)];
}
