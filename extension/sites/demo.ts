import { defineSite, type Site } from './define-site.ts';

const hosts = ['localhost', '127.0.0.1'];

const demoCalendar = defineSite({
  id: 'demo-calendar',
  kind: 'calendar',
  hosts,
  path: /^\/demo\/calendar(\.html)?$/,
  canary: ['[data-demo-calendar]'],
  views: [
    {
      opened: true,
      root: ['[data-demo-event]'],
      title: [{ css: ['[data-demo-title]'] }],
      fields: [
        { css: [''], attr: 'data-date' },
        { css: [''], attr: 'data-date' },
        { css: [''], attr: 'data-start' },
        { css: [''], attr: 'data-end' },
      ],
      eventId: { attr: 'data-demo-event' },
      guests: { css: ['[data-email]'], attr: 'data-email' },
      links: ['a[href]'],
    },
  ],
});

const demoCall = defineSite({
  id: 'demo-call',
  kind: 'call',
  hosts,
  path: /^\/demo\/call(\.html)?$/,
  canary: ['[data-demo-phase]'],
  phases: [
    { phase: 'lobby', any: ['[data-demo-phase="lobby"]'] },
    { phase: 'in-call', any: ['[data-demo-phase="in-call"]'] },
    { phase: 'ended', any: ['[data-demo-phase="ended"]'] },
  ],
});

/** The demonstration pages of the service, known to the development build only. */
export const demoSites: readonly Site[] = [demoCalendar, demoCall];
