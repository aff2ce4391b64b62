import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { ServiceError } from '../errors.ts';
import { publicRoute } from './define.ts';

/** What Vite makes of `service/web`. */
const BUILT = fileURLToPath(new URL('../../.output/service/web', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Addresses of the pages; what follows `/console` is the page's own business. */
const PAGES: Record<string, string> = {
  '/console': 'console/index.html',
  '/console/*': 'console/index.html',
  '/sign-in': 'sign-in/index.html',
  '/sign-in/confirm': 'sign-in/index.html',
  '/connect': 'sign-in/index.html',
  '/connected': 'sign-in/index.html',
  '/e': 'employee/index.html',
};

const Asset = z.object({ file: z.string().check(z.regex(/^[\w.-]+(\/[\w.-]+)*$/)) });

async function send(path: string, caching: string): Promise<Response> {
  const file = resolve(BUILT, path);
  const type = TYPES[extname(file)];
  if (!file.startsWith(BUILT + sep) || !type) throw new ServiceError('not-found');
  const body = await readFile(file).catch(() => {
    throw new ServiceError('not-found');
  });
  return new Response(body, { headers: { 'content-type': type, 'cache-control': caching } });
}

export const PAGE_ROUTES = [
  publicRoute({
    method: 'GET',
    path: '/',
    summary: 'To the console',
    handle: () => Promise.resolve(new Response(null, { status: 302, headers: { location: '/console' } })),
  }),
  ...Object.entries(PAGES).map(([path, page]) =>
    publicRoute({
      method: 'GET',
      path,
      summary: `The web page ${page}`,
      handle: () => send(page, 'no-cache'),
    }),
  ),
  publicRoute({
    method: 'GET',
    path: '/assets/:file{.+}',
    summary: 'Scripts and styles of the web pages; their names hold a hash of their content',
    params: Asset,
    handle: (_context, { params }) => send(`assets/${params.file}`, 'public, max-age=31536000, immutable'),
  }),
];
