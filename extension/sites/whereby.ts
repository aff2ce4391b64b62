import { defineSite } from './define-site.ts';

/** No marker of Whereby's is known for sure; where none shows, its calls are known by their appointment alone. */
export const whereby = defineSite({
  id: 'whereby',
  name: 'Whereby',
  kind: 'call',
  hosts: ['whereby.com', '.whereby.com'],
  path: /^\/(?!information|user|blog|org|pricing)[^/]+\/?$/,
  canary: ['#root', '[data-testid]'],
  phases: [
    { phase: 'lobby', any: ['[data-testid="pre-call"]', '[data-testid="knock-page"]'] },
    { phase: 'waiting', any: ['[data-testid="waiting-room"]'] },
    { phase: 'in-call', any: ['[data-testid="leave-button"]', '[data-testid="toolbar"]'] },
  ],
});
