import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../tools/command.ts';

function call(script: string, name: string, input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
  };
}

describe('npm run try', () => {
  test('answers every line in order, also the broken and the empty ones', () => {
    const link = '{"url":"https://meet.google.com/abc-defg-hij"}';
    const { status, lines } = call('test/try/main.ts', 'recognise-url', `${link}\n{"url":\n\n${link}\n`);
    expect(status).toBe(0);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toEqual(lines[3]);
    expect(lines[0]).toMatchObject({ service: expect.any(String), kind: 'call' });
    expect(lines[1]).toEqual({ error: 'This line is not JSON.' });
    expect(lines[2]).toEqual({ error: 'This line is not JSON.' });
  });

  test('names what there is when asked for something else', () => {
    const { status, stderr } = call('test/try/main.ts', '../bench/bundle', '');
    expect(status).toBe(2);
    expect(stderr).toContain('recognise-url');
  });
});

test('npm run bench names what there is when asked for something else', () => {
  const { status, stderr } = call('test/bench/main.ts', 'nothing', '');
  expect(status).toBe(2);
  expect(stderr).toContain('bundle');
});
