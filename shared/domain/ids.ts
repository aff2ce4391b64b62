import { v7 } from 'uuid';

const UUID_V7 = /^([0-9a-f]{8}-[0-9a-f]{4}-)7([0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/i;

/** A UUIDv7, made on the device (RFC 9562): sorts by time, needs no service. */
export function newId(): string {
  return v7();
}

/** When a document was made: a UUIDv7 starts with the milliseconds. */
export const madeAt = (id: string) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/**
 * The id of a conversation's report: made from that of the conversation (as a UUIDv8), so that two devices which
 * finish it without hearing of each other make one report.
 */
export function reportIdOf(conversationId: string): string {
  return UUID_V7.test(conversationId)
    ? conversationId.replace(UUID_V7, (_, head: string, tail: string) => `${head}8${tail}`)
    : v7();
}
