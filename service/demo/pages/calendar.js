// Days count from Monday of this week; every guest list starts with the manager whose agenda this is.
const ME = 'mark.bos@voorbeeld.nl';
const EVENTS = [
  {
    id: 'e1',
    day: 0,
    from: '09:00',
    to: '09:15',
    title: 'Weekstart team',
    guests: ['sanne', 'daan', 'fatima', 'joris', 'lotte'],
  },
  { id: 'e2', day: 0, from: '13:30', to: '14:00', title: 'Check-in Daan', guests: ['daan'] },
  { id: 'e3', day: 1, from: '10:00', to: '10:45', title: 'Verzuimgesprek Sanne', guests: ['sanne'] },
  {
    id: 'e4',
    day: 1,
    from: '15:00',
    to: '16:00',
    title: 'Sprint review',
    guests: ['daan', 'fatima', 'joris', 'lotte', 'klaas'],
  },
  { id: 'e5', day: 2, from: '11:00', to: '12:00', title: 'Functioneringsgesprek Fatima', guests: ['fatima'] },
  { id: 'e6', day: 3, from: '09:30', to: '10:00', title: 'Gesprek', guests: ['lotte'] },
  { id: 'e7', day: 3, from: '14:00', to: '14:30', title: 'Terugkeergesprek Joris', guests: ['joris'] },
  { id: 'e8', day: 4, from: '12:30', to: '13:00', title: 'Koffie met Klaas', guests: ['klaas'] },
];
const ROOMS = { e3: 'abc-defg-hij' };

const today = new Date();
// At the weekend, the coming week.
const sinceMonday = ((today.getDay() + 6) % 7) - (today.getDay() % 6 === 0 ? 7 : 0);
const monday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - sinceMonday);
const dayOf = (n) => new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + n);
const iso = (d) =>
  [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
const write = (d, options) => new Intl.DateTimeFormat('nl', options).format(d);
const byId = (id) => document.getElementById(id);

function make(name, { text, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
}

function roomOf({ id, title }) {
  if (ROOMS[id]) return ROOMS[id];
  const letters = [...(title + title + id + title)]
    .filter((c) => /[a-z]/.test(c))
    .join('')
    .padEnd(10, 'x');
  return `${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7, 10)}`;
}

function open(event) {
  const date = dayOf(event.day);
  const popup = byId('popup');
  Object.assign(popup.dataset, { demoEvent: event.id, date: iso(date), start: event.from, end: event.to });
  byId('popup-title').textContent = event.title;
  byId('popup-when').textContent =
    `${write(date, { weekday: 'long', day: 'numeric', month: 'long' })}, ${event.from} – ${event.to}`;
  byId('popup-link').href = new URL(`/demo/call?room=${roomOf(event)}`, location.href).href;
  const people = [ME, ...event.guests.map((guest) => `${guest}@voorbeeld.nl`)];
  byId('popup-guests').replaceChildren(
    ...people.map((email) => {
      const item = make('li', { text: email });
      item.dataset.email = email;
      return item;
    }),
  );
  popup.show();
}

byId('week').textContent =
  `${write(monday, { day: 'numeric', month: 'long' })} – ${write(dayOf(4), { day: 'numeric', month: 'long', year: 'numeric' })}`;
for (let n = 0; n < 5; n++) {
  const date = dayOf(n);
  const day = make('section', {}, make('h2', { text: write(date, { weekday: 'short', day: 'numeric' }) }));
  day.classList.toggle('today', iso(date) === iso(today));
  for (const event of EVENTS.filter((e) => e.day === n)) {
    const time = make('small', { text: `${event.from} – ${event.to}` });
    const chip = make(
      'button',
      { type: 'button', onclick: () => open(event) },
      make('span', { text: event.title }),
      time,
    );
    day.append(chip);
  }
  byId('days').append(day);
}
byId('popup').addEventListener('close', () => {
  delete byId('popup').dataset.demoEvent;
  byId('popup-guests').replaceChildren();
});
byId('popup-close').addEventListener('click', () => byId('popup').close());
