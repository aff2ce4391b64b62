import { defineSite } from './define-site.ts';

const hosts = ['localhost', '127.0.0.1'];

/** The demonstration pages of the service, known to the development build only. */
export const demoCalendar = defineSite({
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
      fields: {
        startDate: { css: [''], attr: 'data-date' },
        endDate: { css: [''], attr: 'data-date' },
        startTime: { css: [''], attr: 'data-start' },
        endTime: { css: [''], attr: 'data-end' },
      },
      eventId: { attr: 'data-demo-event' },
      guests: { css: ['[data-email]'], attr: 'data-email' },
      links: ['a[href]'],
    },
  ],
});

export const demoCall = defineSite({
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
