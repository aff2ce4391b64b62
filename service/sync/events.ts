import { rolesText } from '../../shared/domain/roles.ts';
import type { ServiceContext } from '../context.ts';
import { ServiceError } from '../errors.ts';
import { hubOf } from './event-hub.ts';

/** Lines that may wait for a reader; beyond that it is told once, when it reads again. */
const MOST_WAITING = 4;
/** Heartbeats after which a reader who took nothing is given up: it asks again when it is back. */
const MOST_MISSED = 4;

const MORE = 'event: more\ndata: {}\n\n';

/**
 * A stream of server-sent events that says "there is more", never what. A comment line keeps it open. It is cut
 * when the device is revoked, its member leaves or other roles apply.
 */
export function openEvents(context: ServiceContext): Response {
  const { device, organisation, actor, databases } = context;
  if (!device) throw new ServiceError('not-allowed');
  const { signal } = context.request;
  const encoder = new TextEncoder();
  const lines = { more: encoder.encode(MORE), beat: encoder.encode(': still here\n\n') };
  let leave: () => void = () => undefined;
  /** News that did not fit. */
  let behind = false;
  let missed = 0;

  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const full = () => (controller.desiredSize ?? 0) <= 0;
        const end = () => {
          leave();
          controller.close();
        };
        const part = hubOf(organisation, databases).join({
          deviceId: device.id,
          roles: rolesText(actor.roles),
          more() {
            if (full()) behind = true;
            else controller.enqueue(lines.more);
          },
          beat() {
            if (!full()) {
              missed = 0;
              controller.enqueue(lines.beat);
            } else if ((missed += 1) >= MOST_MISSED) end();
          },
          end,
        });
        leave = () => {
          part();
          signal.removeEventListener('abort', end);
        };
        signal.addEventListener('abort', end);
        controller.enqueue(encoder.encode(': hello\n\n'));
      },
      pull(controller) {
        if (!behind) return;
        behind = false;
        controller.enqueue(lines.more);
      },
      cancel: () => leave(),
    },
    { highWaterMark: MOST_WAITING },
  );
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}
