import { defineSite } from './define-site.ts';

/** The older client names its buttons by `data-doi`, the newer by `data-test`. */
export const webex = defineSite({
  id: 'webex',
  name: 'Webex',
  kind: 'call',
  hosts: ['.webex.com'],
  path: /^\/(wbxmjs|webappng|meet\/|meeting|join\/)|\/j\.php$/,
  canary: ['[data-doi]', '[data-test]', '#pbui_iframe', '#meetingSimpleContainer', 'script[src*="webex"]'],
  phases: [
    {
      phase: 'in-call',
      any: [
        '[data-doi^="MEETING:LEAVE"]',
        '[data-doi^="MEETING:END"]',
        '[data-test="end-button"]',
        '[data-test="leave-button"]',
      ],
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
