import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer follows from colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with a page, each with where it is. It is read into a document once, and stays: reading it
 * takes several times as long as a check.
 */
export async function violationsOn(
  page: Page,
  { coloursAlone = false }: { coloursAlone?: boolean } = {},
): Promise<string[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(SOURCE);
  const violations = await page.evaluate(
    async (runOnly) => {
      const { axe: checker } = globalThis as unknown as { axe: typeof axe };
      const found = await checker.run(document, { resultTypes: ['violations'], ...(runOnly && { runOnly }) });
      return found.violations;
    },
    coloursAlone ? OF_COLOURS : undefined,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
