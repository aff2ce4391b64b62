import type { PillTexts } from '../platform/messages.ts';

// Written tightly: these bytes go to every page.
const STYLE = `:host{all:initial}
div{position:fixed;inset:auto 16px 16px auto;z-index:2147483647;display:flex;max-inline-size:calc(100% - 32px);border-radius:20px;overflow:clip;
font:500 14px/20px system-ui,sans-serif;color-scheme:light dark;background:light-dark(#fff,#24292b);
color:light-dark(#16302b,#e8f2ef);box-shadow:0 1px 3px rgb(0 0 0/30%),0 4px 16px rgb(0 0 0/18%)}
button{all:unset;cursor:pointer;display:flex;align-items:center;gap:8px;padding:10px 8px 10px 14px}
button:hover{background:light-dark(#e6f1ee,#33403c)}
button:focus-visible{outline:2px solid light-dark(#0b6b57,#6fd0b8);outline-offset:-3px;border-radius:18px}
button+button{padding:10px 12px 10px 8px}
i{flex:none;inline-size:10px;block-size:10px;border-radius:50% 50% 50% 2px;background:light-dark(#0b6b57,#6fd0b8)}
@media(forced-colors:active){div{border:1px solid ButtonText}i{background:ButtonText}}`;

export interface Pill {
  say(text: string): void;
  remove(): void;
}

/** A small button in the page's corner, in a closed shadow root. Only real clicks count. */
export function showPill({ open: text, close: away }: PillTexts, on: { open(): void; close(): void }): Pill {
  const host = document.createElement('goed-gesprek');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const box = document.createElement('div');
  const open = button(on.open);
  const label = document.createElement('span');
  label.textContent = text;
  open.append(document.createElement('i'), label);
  const close = button(on.close);
  close.textContent = '×';
  close.ariaLabel = away;
  box.append(open, close);
  root.append(style, box);
  document.documentElement.append(host);
  return { say: (words) => (label.textContent = words), remove: () => host.remove() };
}

function button(onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.addEventListener('click', (event) => {
    if (event.isTrusted) onClick();
  });
  return element;
}
