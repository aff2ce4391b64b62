import { defineSite } from './define-site.ts';

/** The popover of an appointment, and the form in which one is made or changed: its fields' ids are older than its looks. */
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
    '#event-title-input',
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
      root: ['form:has(#event-title-input)', '[role=dialog]:has(#event-title-input)'],
      title: [{ css: ['#event-title-input'] }],
      fields: [
        { css: ['#event-date-input'] },
        { css: ['#event-endDate'] },
        { css: ['#event-startTime'] },
        { css: ['#event-endTime'] },
      ],
      wholeDay: '#event-allday-checkbox:checked',
      foreignClock: '#event-start-timezone-select, #event-end-timezone-select',
      guests: { css: ['.address-item [title*="@"]'], attr: 'title' },
      links: ['#event-location-input'],
    },
  ],
});
