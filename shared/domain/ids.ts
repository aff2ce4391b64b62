import { v7 } from 'uuid';

/** A UUIDv7, made on the device (RFC 9562): sorts by time, needs no service. */
export function newId(): string {
  return v7();
}
