import { PACED } from './paced.ts';

const EVENTS = 500;

/** A busy calendar: chips are moved, renamed and put anew all the time, as when one drags and others save. */
export const CALENDAR = `<!doctype html><html lang="nl"><body data-viewfamily="EVENT"><div role="main">${Array.from(
  { length: EVENTS },
  (_, i) =>
    `<div data-datekey="${28900 + (i % 7)}"><div role="button" data-eventchip data-eventid="${btoa(`event${i} leiding@voorbeeld.test`)}"><div>${8 + (i % 9)}:00 tot ${9 + (i % 9)}:00, Overleg ${i}</div><span>Overleg ${i}</span></div></div>`,
).join('')}</div><script>
  const chips = [...document.querySelectorAll('[data-eventchip]')];
  let n = 0;
  const burst = () => {
    for (let i = 0; i < 40; i++) {
      const chip = chips[n++ % chips.length];
      chip.lastElementChild.textContent = 'Overleg ' + n;
      chip.replaceWith(chip.cloneNode(true));
      chips[(n - 1) % chips.length] = document.querySelectorAll('[data-eventchip]')[(n - 1) % chips.length];
    }
    document.body.getBoundingClientRect();
  };
  ${PACED}
</script></body></html>`;
