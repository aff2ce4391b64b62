import { defineSite, PICTURE } from './define-site.ts';

/**
 * Marked for its own tests with `jstest-` for years. Two pictures side by side are a call, whatever it is called. Its
 * pages are in English for a Dutch user: Whereby speaks no Dutch.
 */
export const whereby = defineSite({
  id: 'whereby',
  name: 'Whereby',
  kind: 'call',
  hosts: ['whereby.com', '.whereby.com'],
  path: /^\/(?!information|user|blog|org|pricing)[^/]+\/?$/,
  canary: ['#root', '#app', '[data-testid]', '[class*="jstest-"]'],
  live: [`:has(${PICTURE}) ~ :has(${PICTURE})`, `${PICTURE} ~ ${PICTURE}`],
  // Below a name of its own an organisation has nothing but rooms; one sees oneself there before one goes in.
  room: { at: /^https:\/\/(?!www\.)[^./]+\.whereby\.com\//, live: [PICTURE] },
  phases: [
    {
      phase: 'lobby',
      any: ['.jstest-join-room-button', '.jstest-nameprompt-continue'],
    },
    {
      phase: 'in-call',
      // Or the picture of somebody else.
      any: ['.jstest-leave-room-button', '.jstest-client-video:not(.jstest-local-client-video)'],
    },
    {
      phase: 'ended',
      says: {
        css: 'h1, h2, h3, p',
        text: /^(meeting ended|you['’]ve left the (room|meeting)|have a good one)\b/i,
      },
    },
    { phase: 'lobby', says: { css: 'button', text: /^knock$/i } },
    // Who has knocked sees nothing but a way back, and the own picture.
    { phase: 'waiting', all: [PICTURE], says: { css: 'button', text: /^cancel$/i } },
  ],
});
