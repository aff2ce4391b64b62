import { defineSite, named } from './define-site.ts';

const SENTENCES = 'h1, h2, h3, [role=heading], mdc-text';

/**
 * The older client names its buttons by `data-doi`, the newer by `data-test`; both sit in a frame. Where neither says
 * that one waits or that it is over, a sentence does, and no mark of a running meeting beside it. The way out is no
 * such mark: who waits has it, too, and it stays after the end.
 */
export const webex = defineSite({
  id: 'webex',
  name: 'Webex',
  kind: 'call',
  hosts: ['.webex.com'],
  path: /^\/(wbxmjs|webappng|meet\/|meeting|join\/)|\/j\.php$/,
  canary: ['[data-doi]', '[data-test]', '#pbui_iframe', '#meetingSimpleContainer', 'script[src*="webex"]'],
  phases: [
    { phase: 'ended', any: ['[aria-label="The meeting has ended."]', '[data-test="meeting-ended"]'] },
    { phase: 'waiting', any: ['[data-test="call_lobby_content"]'] },
    {
      phase: 'in-call',
      any: [
        '[data-doi^="AUDIO:"][data-doi$="CONTROL_BAR"]',
        '[data-doi^="VIDEO:"][data-doi$="CONTROL_BAR"]',
        ...named('data-test', 'grid-layout', 'participants-toggle-button', 'in-meeting-chat-toggle-button'),
      ],
    },
    {
      phase: 'ended',
      says: {
        css: SENTENCES,
        text: /^((the |this )?meeting (has )?ended|the host (has )?ended the meeting|you( have|['’]ve)? left the meeting|de(ze)? vergadering is (afgelopen|beëindigd))\.?$/i,
      },
    },
    {
      phase: 'waiting',
      says: {
        css: SENTENCES,
        text: /^(you('| a|’)re in the lobby|waiting (in the lobby|for the host)|.*\bhost (will let|lets|admits) you in\b|wachten op de host)/i,
      },
    },
    {
      phase: 'lobby',
      any: [
        '#interstitial_join_btn',
        '[data-doi$="MEETSIMPLE_INTERSTITIAL"]',
        '[data-test="join-button"]',
        '#guest_next-btn',
      ],
    },
    { phase: 'elsewhere', path: /^\/(wbxmjs\/joinservice|webappng\/sites\/[^/]+\/meeting\/(info|download))/ },
  ],
});
