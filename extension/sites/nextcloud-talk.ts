import { defineSite } from './define-site.ts';

/**
 * Top bar, lobby and pictures after `TopBar.vue`, `LobbyScreen.vue`, `CallView.vue` and `LocalVideo.vue` of
 * nextcloud/spreed. A call has no page for its end: it is that of the conversation again.
 */
export const nextcloudTalk = defineSite({
  id: 'nextcloud-talk',
  kind: 'call',
  hosts: [],
  anywhere: 'told-by-path',
  path: /^(\/[\w-]+)?(\/index\.php)?\/call\/[a-z0-9]+\/?$/,
  canary: ['#content-vue', '.app-talk', '#content.app-talk', '[data-theme-default]'],
  // The lobby stands alone; a conversation has its top bar, and a call elsewhere a frame.
  live: [
    '#videos',
    '#localVideo',
    '.localVideoContainer',
    '.main-view > :only-child:not(.top-bar, iframe, :has(iframe))',
  ],
  phases: [
    {
      phase: 'in-call',
      any: [
        '#call-container',
        '.top-bar--in-call',
        '.top-bar.in-call',
        '.icon-leave-call',
        '.main-view.in-call',
      ],
    },
    { phase: 'waiting', any: ['.lobby', '.lobby__timer'] },
    { phase: 'lobby', any: ['.media-settings', '.device-checker', '.icon-incoming-call'] },
  ],
  callTitle: [
    { phase: 'in-call', css: '.top-bar .conversation-header .title' },
    { phase: 'in-call', document: /^(?:\(\d+\)\s*)?(.+?)\s+-\s+(?:Talk|Nextcloud Talk)\b/ },
  ],
});
