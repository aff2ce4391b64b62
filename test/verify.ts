/** The fast part of the tests: format, lint, types, structure, unit tests and bundle size. */
import { runChecks } from './tools/checks.ts';

const { failed } = await runChecks({ tests: true });
if (failed > 0) process.exitCode = 1;
