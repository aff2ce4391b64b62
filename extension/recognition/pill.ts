import type { PillTexts } from '../platform/messages.ts';

// Written tightly: these bytes go to every page. The colours are those of the panel.
const STYLE = `:host{all:initial}
div{position:fixed;inset:auto 16px 16px auto;z-index:2147483647;display:flex;max-inline-size:calc(100% - 32px);border-radius:20px;overflow:clip;
font:500 14px/20px system-ui,sans-serif;color-scheme:light dark;background:light-dark(#fffdf9,#25211e);
color:light-dark(#2b241e,#f1ebe3);box-shadow:0 1px 3px rgb(0 0 0/30%),0 4px 16px rgb(0 0 0/18%)}
button{all:unset;cursor:pointer;display:flex;align-items:center;gap:8px;padding:10px 8px 10px 14px}
button:hover{background:light-dark(#e1eeec,#1f3335)}
button:focus-visible{outline:2px solid light-dark(#b4540f,#f2b36b);outline-offset:-3px;border-radius:18px}
button+button{padding:10px 12px 10px 8px}
i{flex:none;inline-size:10px;block-size:10px;border-radius:50% 50% 50% 2px;background:light-dark(#1d5f63,#86c8c7)}
@media(forced-colors:active){div{border:1px solid ButtonText}i{background:ButtonText}}`;

export interface Pill {
  /** This, or else what it said at first. */
  say(text?: string): void;
  remove(): void;
}

/** A small button in the page's corner, in a closed shadow root. Only real clicks count. */
export function showPill({ open: text, close: away }: PillTexts, on: { open(): void; close(): void }): Pill {
  const host = document.createElement('goed-gesprek');
  const label = element('span', text);
  const open = button('', on.open);
  open.append(element('i'), label);
  const close = button('×', on.close);
  close.ariaLabel = away;
  const box = element('div');
  box.append(open, close);
  host.attachShadow({ mode: 'closed' }).append(element('style', STYLE), box);
  document.documentElement.append(host);
  return { say: (words = text) => (label.textContent = words), remove: () => host.remove() };
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onClick();
  });
  return made;
}

function element<T extends keyof HTMLElementTagNameMap>(tag: T, text = ''): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
