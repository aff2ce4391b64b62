import { defineSite, named } from './define-site.ts';

/**
 * A huddle also runs in the corner of the ordinary page: its address does not tell. It has no end of its own: its page
 * is that of the channel again. Nobody waits in one but guests who ask to come in, of which no marker is known.
 */
export const slackHuddle = defineSite({
  id: 'slack-huddle',
  name: 'Slack',
  kind: 'call',
  hosts: ['app.slack.com'],
  path: /^\/(client|huddle)\//,
  canary: ['[data-qa]', '.p-client_container'],
  phases: [
    {
      phase: 'in-call',
      any: named(
        'data-qa',
        'huddle_toolbar__leave_button',
        'huddle_mini_player_leave_button',
        'huddle_sidebar_footer',
      ),
    },
    {
      phase: 'lobby',
      any: named(
        'data-qa',
        'huddle_join_button',
        'huddle_join_preview_modal',
        'huddle_join_preview_modal_go',
      ),
    },
  ],
});
