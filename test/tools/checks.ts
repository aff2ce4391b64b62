import { ensureBuild } from './builds.ts';
import { bundleSizes } from './bundle-size.ts';
import { run } from './command.ts';

interface CheckResult {
  ok: boolean;
  output: string;
}
type Check = () => Promise<CheckResult>;

const command =
  (program: string, ...args: string[]): Check =>
  async () => {
    const { code, output } = await run(program, args, { env: { FORCE_COLOR: '1' } });
    return { ok: code === 0, output };
  };

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

async function sizes(): Promise<CheckResult> {
  await ensureBuild('chrome');
  const figures = bundleSizes();
  return {
    ok: figures.every(({ value, limit }) => value > 0 && value < limit),
    output: figures
      .map(({ name, value, limit }) => `  ${name}: ${kilobytes(value)} (limit ${kilobytes(limit)})`)
      .join('\n'),
  };
}

/** What Mozilla checks at submission: no error, and no warning either. */
async function firefoxLinter(): Promise<CheckResult> {
  await ensureBuild('firefox');
  const { output } = await run('addons-linter', ['--output', 'json', '.output/firefox-mv3']);
  const { summary, ...found } = JSON.parse(output) as { summary: { errors: number; warnings: number } };
  return { ok: summary.errors + summary.warnings === 0, output: JSON.stringify(found, null, 2) };
}

const FAST_TESTS = 'unit tests';
/** Takes longer than the rest together: only when everything is tested. */
const WHOLE_ONLY = 'firefox linter';

const CHECKS: Record<string, Check> = {
  format: command(
    'prettier',
    '--check',
    '--log-level',
    'warn',
    '--cache',
    '--cache-location',
    '.cache/prettier',
    '.',
  ),
  lint: command('oxlint', '--deny-warnings'),
  types: command('tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'),
  svelte: command('svelte-check', '--threshold', 'error', '--output', 'human'),
  [FAST_TESTS]: command('vitest', 'run', '--project', 'unit', '--reporter', 'dot'),
  size: sizes,
  [WHOLE_ONLY]: firefoxLinter,
};

/**
 * Runs every check side by side and prints each as it ends, with its output only where that says something.
 * @param tests Also the unit and structure tests; the whole test run does those itself.
 */
export async function runChecks({ tests }: { tests: boolean }): Promise<{ passed: number; failed: number }> {
  const started = performance.now();
  const chosen = Object.entries(CHECKS).filter(([name]) =>
    tests ? name !== WHOLE_ONLY : name !== FAST_TESTS,
  );
  const results = await Promise.all(
    chosen.map(async ([name, check]) => {
      const { ok, output } = await check().catch((error: unknown) => ({ ok: false, output: String(error) }));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
      if (!ok || check === sizes) console.log(output.trimEnd());
      return ok;
    }),
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
