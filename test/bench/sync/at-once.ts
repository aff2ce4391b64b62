/** Requests that wait at any moment, each by a device of its own. */
const AT_ONCE = 60;

/** Requests per second of so many requests, the next one of a device when its last was answered. */
export async function atOnce(count: number, send: (device: number) => Promise<unknown>): Promise<number> {
  let left = count;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, index) => {
      while (left-- > 0) await send(index);
    }),
  );
  return count / ((performance.now() - started) / 1000);
}
