import { defineSite } from './define-site.ts';

/** Outlook on the web, also inside the frame that Teams shows as its calendar. */
export const outlook = defineSite({
  id: 'outlook',
  kind: 'calendar',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  path: /^\/(calendar|hosted\/calendar)(\/|$)/,
  canary: ['[data-app-section*="alendar"]', '[data-app-section^="Surface_"]', '[data-calitemid]'],
  views: [
    {
      opened: true,
      root: ['[data-app-section="CalendarItemPeek"]'],
      title: [{ css: ['[role=heading]'] }],
      headings: '[role=heading]',
      when: [''],
      links: ['a[href]'],
    },
    {
      opened: true,
      path: /^\/calendar\/(\d+\/)?(item|deeplink)(\/|$)/,
      root: ['[data-app-section="Form_Content"]', '[data-app-section="ReadingPane"]'],
      title: [{ css: ['[role=heading]'] }],
      headings: '[role=heading]',
      when: [''],
      links: ['a[href]'],
    },
    {
      opened: false,
      root: ['[data-calitemid]'],
      title: [{ css: ['[role=button][title]'], attr: 'title', line: 0 }],
      label: { css: ['[role=button][aria-label]'], attr: 'aria-label' },
      eventId: { attr: 'data-calitemid' },
    },
  ],
});
