import { ensureBuild } from '../tools/builds.ts';
import { bundleSizes } from '../tools/bundle-size.ts';
import type { Figure } from './main.ts';

/** What the browser loads: the panel's first load and the content script, of the store build for Chrome. */
export default async function bundle(): Promise<Figure[]> {
  await ensureBuild('chrome');
  return bundleSizes().map(({ name, value, limit }) => ({
    name,
    value,
    unit: 'bytes',
    ratio: Number((value / limit).toFixed(3)),
    against: `limit of ${limit}`,
  }));
}
