import { defineSite } from './define-site.ts';

/**
 * The web client sits in a frame of its own, `#webclient`, at the same kind of address. The way out also shows in the
 * waiting room and behind the word that it is over: only sound, people and their pictures tell of a running call.
 */
export const zoom = defineSite({
  id: 'zoom',
  name: 'Zoom',
  kind: 'call',
  hosts: ['zoom.us', '.zoom.us'],
  path: /^\/(wc\/(?!home|calendar|team-chat|contacts)|[jws]\/\d|postattendee)/,
  canary: ['#webclient', '#root', '#app', 'script[src*="zoom"]'],
  phases: [
    { phase: 'ended', path: /^\/(postattendee|wc\/leave)/ },
    {
      phase: 'ended',
      says: {
        css: '.zm-modal-body-title, [role=dialog]',
        text: /^(this|the|de(ze)?) (meeting|vergadering) (has (been )?ended|is (door de host )?beëindigd)/i,
      },
    },
    {
      phase: 'waiting',
      any: ['.waiting-room-container', '.waiting-room-content-container', '.wr-leave-btn'],
    },
    {
      phase: 'in-call',
      any: ['#audioOptionMenu', '.footer-button__number-counter', '[class*="video-avatar__"]'],
    },
    { phase: 'ended', any: ['#wc-leave'] },
    { phase: 'lobby', any: ['.preview-root', '#input-for-name', 'button.preview-join-button', '#joinBtn'] },
    { phase: 'elsewhere', path: /^\/[jws]\/\d+/ },
  ],
  // While the call runs, the window is called after its topic; many have none of their own.
  callTitle: [
    {
      phase: 'in-call',
      document: /^(.+)$/,
      reject: /zoom|^(my|mijn) \w+$|personal|persoonlijke/i,
    },
  ],
});
