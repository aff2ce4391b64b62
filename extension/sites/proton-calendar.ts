import { defineSite } from './define-site.ts';

export const protonCalendar = defineSite({
  id: 'proton-calendar',
  name: 'Proton Calendar',
  kind: 'calendar',
  hosts: ['calendar.proton.me'],
  path: /^\/(u\/\d+\/)?(day|week|month|event)?(\/|$)/,
  canary: [
    '.calendar-eventcell',
    '.eventpopover',
    '[data-testid^="calendar"]',
    '#event-location-input',
    '.toolbar',
  ],
  views: [
    {
      opened: true,
      root: ['.eventpopover'],
      title: [{ css: ['.eventpopover-title'], attr: 'title' }, { css: ['.eventpopover-title', 'h1'] }],
      headings: '.eventpopover-title, h1',
      when: [''],
      guests: { css: ['[data-email]', '[title*="@"]'], attr: 'title' },
      links: ['a[href]'],
    },
    {
      opened: true,
      root: ['form:has(#event-location-input)', 'div:has(> #event-location-input)'],
      title: [{ css: ['#event-title-input'] }],
      guests: { css: ['[title*="@"]'], attr: 'title' },
      links: ['#event-location-input'],
    },
  ],
});
