import { describe, expect, test } from 'vitest';
import { page, read } from './read.ts';

const noor = { start: '2026-11-24T13:00:00Z', end: '2026-11-24T13:45:00Z', allDay: false };

/** What the popup of Google Calendar says where it is written so. */
function popup(language: string, day: string, time: string) {
  const written = page('google-calendar-popup')
    .replace('lang="nl"', `lang="${language}"`)
    .replace('Dinsdag 24 november 2026', day)
    .replace('14:00 – 14:45', time);
  return read('https://calendar.google.com/calendar/u/0/r/week', written)?.events[0];
}

describe('calendars', () => {
  test('Google Calendar: the popup, without rooms', () => {
    const { events } = read(
      'https://calendar.google.com/calendar/u/0/r/week',
      page('google-calendar-popup'),
    )!;
    expect(events).toEqual([
      {
        ...noor,
        title: 'Functioneringsgesprek Noor, deel 2',
        attendees: ['leiding@voorbeeld.test', 'noor@voorbeeld.test'],
        organizer: null,
        eventId: 'k3q9vd1h7m2s8c4t6b0n5r1w2x',
        links: ['https://meet.google.com/qwe-rtyu-iop?hs=224'],
      },
    ]);
  });

  test('Google Calendar: the edit page', () => {
    const id = btoa('k3q9vd1h7m2s leiding@voorbeeld.test').replaceAll('=', '');
    const url = `https://calendar.google.com/calendar/u/0/r/eventedit/${id}`;
    expect(read(url, page('google-calendar-edit'))?.events).toMatchObject([
      {
        title: 'Gesprek Ilias',
        start: '2026-11-26T09:00:00Z',
        end: '2026-11-26T09:30:00Z',
        eventId: 'k3q9vd1h7m2s',
        attendees: ['ilias@voorbeeld.test'],
        links: ['https://acme.zoom.us/j/91234567890'],
      },
    ]);
  });

  test('Google Calendar: the edit page without times says nothing: they may be what changed', () => {
    const url = 'https://calendar.google.com/calendar/u/0/r/eventedit/abc';
    const timeless = page('google-calendar-edit').replace(/<div id="x(St|En)TiIn">.*<\/div>\n/g, '');
    expect(read(url, timeless)?.events).toEqual([]);
  });

  test.each([
    ['nl', 'Dinsdag 24 november', '14:00 – 14:45'],
    ['en', 'Tuesday, November 24', '2:00 – 2:45pm'],
    ['de', 'Dienstag, 24. November', '14:00 – 14:45 Uhr'],
    ['fr', 'mardi 24 novembre', '14:00 – 14:45'],
    ['pl', 'Wtorek, 24 listopada', '14:00–14:45'],
    ['uk', 'вівторок, 24 листопада', '14:00–14:45'],
    ['cs', 'úterý 24. listopadu', '14:00–14:45'],
    ['pt-BR', 'Terça-feira, 24 de novembro', '14:00 até 14:45'],
    ['tr', '24 Kasım Salı', '14:00 – 14:45'],
    ['ar', 'الثلاثاء، 24 نوفمبر', '2:00 – 2:45 م'],
    ['ar-EG', 'الثلاثاء، ٢٤ نوفمبر ٢٠٢٦', '٢:٠٠ م – ٢:٤٥ م'],
    ['fa', 'سه‌شنبه ۲۴ نوامبر ۲۰۲۶', '۱۴:۰۰ تا ۱۴:۴۵'],
    ['he', 'יום שלישי, 24 בנובמבר', '14:00–14:45'],
    ['hi', 'मंगलवार, 24 नवंबर', '2:00 pm – 2:45 pm'],
    ['ro', 'marți, 24 noiembrie', '14:00 – 14:45'],
    ['el', 'Τρίτη 24 Νοεμβρίου', '2:00 μ.μ. – 2:45 μ.μ.'],
  ])('Google Calendar in %s: %s, %s', (language, day, time) => {
    expect(popup(language, day, time)).toMatchObject({
      ...noor,
      title: 'Functioneringsgesprek Noor, deel 2',
    });
  });

  test.each([
    ['fr-CA', '24 novembre', '14 h – 14 h 45'],
    ['th', '24 พฤศจิกายน 2569', '14:00 – 14:45'],
    ['fa', '۳ آذر', '۱۴:۰۰ تا ۱۴:۴۵'],
    ['ja', '24 november 2026', '14時00分～14時45分'],
    ['xx', '24 listopada', '14:00–14:45'],
  ])('Google Calendar in %s, %s %s: no time rather than a wrong one', (language, day, time) => {
    expect(popup(language, day, time)).toMatchObject({ start: null, end: null, allDay: false });
  });

  test.each([
    ['pl', '14:00 do 14:45', 'listopada'],
    ['de', '14:00 bis 14:45', 'November'],
    ['it', '14:00 a 14:45', 'novembre'],
    ['sv', '14:00 till 14:45', 'november'],
  ])('Google Calendar in %s: the grid, %s', (language, time, month) => {
    const url = 'https://calendar.google.com/calendar/u/0/r/week';
    const written = page('google-calendar-grid')
      .replace('lang="nl"', `lang="${language}"`)
      .replace('14:00 tot 14:45', time)
      .replaceAll('november', month);
    expect(read(url, written, true)?.events[0]).toMatchObject({ ...noor, title: 'Voortgangsgesprek Noor' });
  });

  test('Google Calendar: a whole day whose date cannot be read is not that of its column', () => {
    const foreign = page('google-calendar-grid').replaceAll('november', 'listopada');
    const [timed, , whole] =
      read('https://calendar.google.com/calendar/u/0/r/week', foreign, true)?.events ?? [];
    expect(timed).toMatchObject({ title: 'Voortgangsgesprek Noor', start: '2026-11-24T13:00:00Z' });
    expect(whole).toMatchObject({ title: 'Kantoor dicht', start: null, end: null });
  });

  test('Google Calendar: the grid, on request only', () => {
    const url = 'https://calendar.google.com/calendar/u/0/r/week';
    expect(read(url, page('google-calendar-grid'))?.events).toEqual([]);
    expect(read(url, page('google-calendar-grid'), true)?.events).toMatchObject([
      { ...noor, title: 'Voortgangsgesprek Noor' },
      { title: 'Bila, met Ilias', start: '2026-11-26T09:00:00Z' },
      { title: 'Kantoor dicht', start: '2026-11-27', end: '2026-11-28', allDay: true, eventId: null },
    ]);
  });

  test('Outlook: chips, peek and detail; a time in the text is not the time', () => {
    const week = 'https://outlook.office.com/calendar/view/week';
    expect(read(week, page('outlook-chip'), true)?.events).toMatchObject([
      { ...noor, title: 'Gesprek, met Noor', eventId: 'AAkALg1' },
      { title: 'Studiedag', start: '2026-11-27', allDay: true },
    ]);
    expect(read(week, page('outlook-peek'))?.events).toMatchObject([{ ...noor, title: 'Verzuimgesprek' }]);
    const item = 'https://outlook.cloud.microsoft/calendar/item/AAkALg1';
    expect(read(item, page('outlook-detail'))?.events).toMatchObject([
      { ...noor, title: 'Gesprek Noor', links: ['https://teams.microsoft.com/meet/412345678901?p=abc'] },
    ]);
  });

  test('Proton Calendar', () => {
    const { events } = read('https://calendar.proton.me/u/0/week', page('proton-calendar-popover'))!;
    expect(events).toMatchObject([
      { ...noor, title: 'Gesprek Noor', attendees: ['noor@voorbeeld.test', 'leiding@voorbeeld.test'] },
    ]);
  });

  test('Proton Calendar: the form', () => {
    const url = 'https://calendar.proton.me/u/0/week';
    const form = page('proton-calendar-form');
    const guests = ['noor@voorbeeld.test', 'leiding@voorbeeld.test'];
    const links = ['https://meet.jit.si/GesprekMetNoorVanOns'];
    const one = (html: string) => read(url, html)?.events[0];
    expect(one(form)).toMatchObject({ ...noor, title: 'Gesprek Noor', attendees: guests, links });
    expect(JSON.stringify(read(url, form))).not.toContain('privé');
    // English clocks and dates.
    const english = form
      .replace('lang="nl"', 'lang="en"')
      .replaceAll('24 nov 2026', 'Nov 24, 2026')
      .replace('"14:00"', '"2:00 PM"')
      .replace('"14:45"', '"2:45 PM"');
    expect(one(english)).toMatchObject(noor);
    const timeless = form.replace(/<input id="event-(start|end)Time".*>\n/g, '');
    const wholeDay = timeless.replace('id="event-allday-checkbox"', '$& checked');
    expect(one(wholeDay)).toMatchObject({ start: '2026-11-24', end: '2026-11-25', allDay: true });
    // Its times may as well be what changed.
    expect(one(timeless)).toBeUndefined();
    // A clock of another zone than the page's says nothing that we could be sure of.
    const elsewhere = form.replace('</form>', '<button id="event-start-timezone-select"></button></form>');
    expect(one(elsewhere)).toMatchObject({ title: 'Gesprek Noor', start: null, end: null });
  });

  test.each([
    ['google-calendar-popup', 'https://calendar.google.com/calendar/u/0/r/week'],
    ['google-calendar-edit', 'https://calendar.google.com/calendar/u/0/r/eventedit/abc'],
    ['outlook-peek', 'https://outlook.office.com/calendar/view/week'],
    ['outlook-detail', 'https://outlook.office.com/calendar/item/a'],
    ['proton-calendar-popover', 'https://calendar.proton.me/u/0/week'],
    ['proton-calendar-form', 'https://calendar.proton.me/u/0/week'],
  ])('%s with other ids: silence or the right text, never a wrong one', (name, url) => {
    const whole = read(url, page(name))!.events[0]!;
    const ids = [...new Set(page(name).match(/(?<=\s)(?:id|data-(?!email)[\w-]+|class|role|name)="[^"]*"/g))];
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) {
      const renamed = page(name).replaceAll(id, id.replace(/="/, '="x'));
      const [event] = read(url, renamed)?.events ?? [];
      if (!event) continue;
      expect([whole.title, null], id).toContain(event.title);
      expect([whole.start, null], id).toContain(event.start);
      expect([whole.end, null], id).toContain(event.end);
      expect(whole.attendees, id).toEqual(expect.arrayContaining(event.attendees));
    }
  });
});
