/**
 * Reads server-sent events (WHATWG HTML, section 9.2) and calls back when there is more to pull. Resolves when the
 * service ends the stream; rejects when the connection breaks or the stream is cancelled.
 */
export async function readEvents(stream: ReadableStream<Uint8Array>, onmore: () => void): Promise<void> {
  const reader = stream
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    if (lines.some((line) => line === 'event: more')) onmore();
  }
}
