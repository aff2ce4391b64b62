import { defineSite } from './define-site.ts';

/** Ids of the popup and the edit page have stood since 2021; hashed classes and spoken labels change often. */
export const googleCalendar = defineSite({
  id: 'google-calendar',
  kind: 'calendar',
  hosts: ['calendar.google.com'],
  path: /^\/calendar\/(u\/\d+\/)?r(\/|$)/,
  canary: ['[data-eventid]', '[data-datekey]', 'body[data-viewfamily]'],
  views: [
    {
      opened: true,
      root: ['#xDetDlg', '[role=dialog]:has(#rAECCd)', '[role=dialog]:has(#xDetDlgWhen)'],
      title: [{ css: ['#rAECCd', '[role=heading]'] }],
      headings: '#rAECCd, [role=heading]',
      when: ['#xDetDlgWhen'],
      eventId: { attr: 'data-eventid', encoded: true },
      guests: { css: ['#xDetDlgAtt [data-email]', '[data-email]'], attr: 'data-email' },
      links: ['a[href]', '#xDetDlgLoc', '#xDetDlgDesc'],
    },
    {
      opened: true,
      path: /\/r\/eventedit(\/|$)/,
      root: ['[role=main]', 'body'],
      title: [{ css: ['input#xTiIn', '#xTiIn input'] }],
      fields: [
        { css: ['#xStDaIn', '#xStDaIn [data-date]'], attr: 'data-date' },
        { css: ['#xEnDaIn', '#xEnDaIn [data-date]'], attr: 'data-date' },
        { css: ['input#xStTiIn', '#xStTiIn input'] },
        { css: ['input#xEnTiIn', '#xEnTiIn input'] },
      ],
      eventId: { path: /\/r\/eventedit\/([\w-]+)/, encoded: true },
      guests: { css: ['[data-email]'], attr: 'data-email' },
      links: ['a[href]', '#xLocIn input', '#xLocIn'],
    },
    {
      opened: false,
      root: ['[data-eventchip][data-eventid]', '[role=button][data-eventid]'],
      title: [],
      label: { css: [''] },
      dateKey: 'data-datekey',
      eventId: { attr: 'data-eventid', encoded: true },
    },
  ],
});
