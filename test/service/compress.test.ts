import { expect, test } from 'vitest';
import { compressed } from '../../service/routes/compress.ts';

const TEXT = JSON.stringify(Array.from({ length: 200 }, (_, index) => `gesprek ${index}`));
const answer = (accepted: string | null, text = TEXT) => compressed(text, new Headers(), accepted);
const encodingOf = async (...asked: Parameters<typeof answer>) =>
  (await answer(...asked)).headers.get('content-encoding');

test('an answer is compressed for who takes gzip, and is the same text', async () => {
  const response = await answer('br, gzip;q=0.8');
  const packed = new Uint8Array(await response.arrayBuffer());
  expect(packed.length).toBeLessThan(TEXT.length / 3);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  expect(await new Response(stream).text()).toBe(TEXT);
});

test.each(['gzip', 'deflate, gzip', 'GZIP', 'gzip ; q=0.1'])('taken: %s', async (accepted) => {
  expect(await encodingOf(accepted)).toBe('gzip');
});

test.each([null, '', 'br', 'x-gzip', 'gzip;q=0', 'br, gzip; q=0.0'])('not taken: %s', async (accepted) => {
  expect(await encodingOf(accepted)).toBeNull();
  expect(await (await answer(accepted)).text()).toBe(TEXT);
});

test('a short answer goes as it is; caches are told that the header decides', async () => {
  const response = await answer('gzip', '{}');
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(response.headers.get('vary')).toBe('accept-encoding');
  expect(await response.text()).toBe('{}');
});
