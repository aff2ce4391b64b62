import { defineSite } from './define-site.ts';

/** A picture of somebody, not a film: it comes from no file. */
const PICTURE = 'video:empty:not([src], [poster], [loop])';

/** No marker of Whereby's is known for sure. Two pictures side by side are a call, whatever it is called. */
export const whereby = defineSite({
  id: 'whereby',
  name: 'Whereby',
  kind: 'call',
  hosts: ['whereby.com', '.whereby.com'],
  path: /^\/(?!information|user|blog|org|pricing)[^/]+\/?$/,
  canary: ['#root', '[data-testid]'],
  live: [`:has(${PICTURE}) ~ :has(${PICTURE})`, `${PICTURE} ~ ${PICTURE}`],
  phases: [
    { phase: 'lobby', any: ['[data-testid="pre-call"]', '[data-testid="knock-page"]'] },
    { phase: 'waiting', any: ['[data-testid="waiting-room"]'] },
    { phase: 'in-call', any: ['[data-testid="leave-button"]', '[data-testid="toolbar"]'] },
  ],
});
