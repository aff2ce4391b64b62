/** Every test: finds or installs the browsers, checks, builds, tests, and closes with "N passed, N failed". */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './tools/browsers.ts';
import { BUILDS, ensureBuild } from './tools/builds.ts';
import type { BuildName } from './tools/builds.ts';
import { runChecks } from './tools/checks.ts';
import { ROOT, run } from './tools/command.ts';

/** The part of Vitest's JSON report that is counted here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const total = { passed: 0, failed: 0 };
const add = (passed: number, failed: number) => {
  total.passed += passed;
  total.failed += failed;
};

async function step(title: string, work: () => Promise<void>): Promise<void> {
  console.log(`\n== ${title}`);
  const started = performance.now();
  await work().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    add(0, 1);
  });
  console.log(`   ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

async function testAll(): Promise<void> {
  const report = join(ROOT, '.cache/test-report.json');
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const { code } = await run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { live: true },
  );
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  // A file that does not load has no tests to fail.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  add(numPassedTests, numFailedTests + broken.length);
  if (code !== 0 && numFailedTests + broken.length === 0) throw new Error('Vitest failed outside of a test.');
}

await step('browsers', async () => {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
});
await step('builds', async () => {
  for (const name of Object.keys(BUILDS) as BuildName[]) await ensureBuild(name);
});
await step('checks', async () => {
  const { passed, failed } = await runChecks({ tests: false });
  add(passed, failed);
});
await step('tests', testAll);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
