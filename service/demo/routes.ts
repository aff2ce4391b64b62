import { readFile } from 'node:fs/promises';
import type { PublicContext } from '../context.ts';
import { ServiceError } from '../errors.ts';
import { publicRoute, type Route } from '../routes/define.ts';
import type { DemoMail } from './mailbox.ts';
import { MAILBOX_STYLE, mailboxPage } from './mailbox-page.ts';

const PAGES: Record<string, [file: string, type: string]> = {
  '/demo/calendar': ['calendar.html', 'text/html; charset=utf-8'],
  '/demo/call': ['call.html', 'text/html; charset=utf-8'],
  '/demo/calendar.js': ['calendar.js', 'text/javascript; charset=utf-8'],
  '/demo/call.js': ['call.js', 'text/javascript; charset=utf-8'],
  '/demo/demo.css': ['demo.css', 'text/css; charset=utf-8'],
};

/** Pages of the demonstration; to everyone but this machine itself they do not exist. */
export function demoRoutes(mails: readonly DemoMail[]): Route[] {
  const pages = Object.entries(PAGES).map(([path, [file, type]]) =>
    demoRoute(path, async () => page(await readFile(new URL(`./pages/${file}`, import.meta.url)), type)),
  );
  return [
    ...pages,
    demoRoute('/demo/mailbox', () => page(mailboxPage(mails), 'text/html; charset=utf-8')),
    demoRoute('/demo/mailbox.css', () => page(MAILBOX_STYLE, 'text/css; charset=utf-8')),
  ];
}

function demoRoute(path: string, answer: () => Response | Promise<Response>): Route {
  return publicRoute({
    method: 'GET',
    path,
    summary: 'A page of the demonstration',
    async handle({ request }: PublicContext) {
      if (!request.local) throw new ServiceError('not-found');
      return answer();
    },
  });
}

function page(body: BodyInit, type: string): Response {
  return new Response(body, { headers: { 'content-type': type, 'cache-control': 'no-store' } });
}
