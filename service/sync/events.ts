import type { ServiceContext } from '../context.ts';
import { rolesOfDevice } from '../db/directory/names.ts';
import { ServiceError } from '../errors.ts';

const HEARTBEAT_MS = 25_000;
/** Changes that come close together are told once. */
const COALESCE_MS = 200;

/**
 * A stream of server-sent events that says "there is more", never what. A comment line keeps it open. It is cut
 * when the device is revoked, its member leaves or other roles apply.
 */
export function openEvents(context: ServiceContext): Response {
  const { device, organisation, actor, databases } = context;
  if (!device) throw new ServiceError('not-allowed');
  const roles = [...actor.roles].sort().join(' ');
  const encoder = new TextEncoder();
  let stop: () => void = () => undefined;

  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let waiting: NodeJS.Timeout | undefined;
      const say = async (text: string) => {
        const now = await rolesOfDevice(databases.directory, device.id).catch(() => undefined);
        if (stopped) return;
        if (!now || [...now].sort().join(' ') !== roles) return end();
        controller.enqueue(encoder.encode(text));
      };
      let stopped = false;
      const heartbeat = setInterval(() => void say(': still here\n\n'), HEARTBEAT_MS);
      const silence = organisation.changes.listen((source) => {
        // Its own push is no news to a device, but its revocation comes from itself too.
        const text = source === device.id ? ': noted\n\n' : 'event: more\ndata: {}\n\n';
        if (source === device.id) void say(text);
        else
          waiting ??= setTimeout(() => {
            waiting = undefined;
            void say(text);
          }, COALESCE_MS);
      });
      stop = () => {
        stopped = true;
        clearInterval(heartbeat);
        clearTimeout(waiting);
        silence();
        context.request.signal.removeEventListener('abort', end);
      };
      const end = () => {
        if (stopped) return;
        stop();
        controller.close();
      };
      context.request.signal.addEventListener('abort', end);
      controller.enqueue(encoder.encode(': hello\n\n'));
    },
    cancel: () => stop(),
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}
