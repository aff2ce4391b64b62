import { defineSite } from './define-site.ts';

/** The web client sits in a frame of its own, `#webclient`, at the same kind of address. */
export const zoom = defineSite({
  id: 'zoom',
  name: 'Zoom',
  kind: 'call',
  hosts: ['zoom.us', '.zoom.us'],
  path: /^\/(wc\/(?!home|calendar|team-chat|contacts)|[jws]\/\d|postattendee)/,
  canary: ['#webclient', '#root', '#app', 'script[src*="zoom"]'],
  phases: [
    { phase: 'ended', path: /^\/(postattendee|wc\/leave)/ },
    { phase: 'in-call', any: ['#audioOptionMenu', '.footer__leave-btn-container'] },
    { phase: 'lobby', any: ['#input-for-name', 'button.preview-join-button', '#joinBtn'] },
    { phase: 'waiting', any: ['.waiting-room-container', '[class^="waiting-room"]'] },
    { phase: 'elsewhere', path: /^\/[jws]\/\d+/ },
  ],
});
