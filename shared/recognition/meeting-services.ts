import { LONG_TAIL } from './meeting-services-by-address.ts';

/** `call`: a page that can hold a call; `link`: leads to one; `launcher`: hands over to an app. */
export type MeetingKind = 'call' | 'link' | 'launcher' | 'none';

export interface MeetingRule {
  kind: MeetingKind;
  /** Tried on the path alone. A first group is what identifies the meeting; without one the whole path is. */
  path: RegExp;
  hash?: RegExp;
  /** Tried on the query without its question mark. A first group identifies the meeting. */
  query?: RegExp;
}

export interface MeetingService {
  id: string;
  /** Exact host names; with a leading dot, every host below it. */
  hosts: readonly string[];
  /** The first rule that holds decides; without one the address is no meeting. */
  rules: readonly MeetingRule[];
}

/** The services with more than one kind of address. */
const WELL_KNOWN: readonly MeetingService[] = [
  {
    id: 'google-meet',
    hosts: ['meet.google.com'],
    rules: [
      {
        kind: 'none',
        path: /^\/(_meet|landing|home|new|about|tel|whoops|calling|getalink|download|unsupported|devices|linkredirect|redirect|settings|signin|logout|error|terms)?(\/|$)(?![a-z]{3}-[a-z]{4})/,
      },
      { kind: 'call', path: /^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}(?:-[a-z]{3})?)\/?$/i },
      { kind: 'link', path: /^\/lookup\/([\w-]+)\/?$/ },
      { kind: 'link', path: /^\/([a-z0-9-]{4,60})\/?$/i },
    ],
  },
  {
    id: 'google-meet',
    hosts: ['stream.meet.google.com'],
    rules: [{ kind: 'call', path: /^\/stream\/([a-z0-9-]+)/ }],
  },
  {
    id: 'google-meet',
    hosts: ['hangouts.google.com'],
    rules: [{ kind: 'call', path: /^\/(?:hangouts\/_|call)\/([\w-]+)/ }],
  },
  { id: 'google-meet', hosts: ['g.co'], rules: [{ kind: 'link', path: /^\/meet\/([\w-]+)\/?$/ }] },
  { id: 'google-meet', hosts: ['duo.google.com'], rules: [{ kind: 'link', path: /^\/j\/([\w-]+)/ }] },
  {
    id: 'google-chat',
    hosts: ['chat.google.com'],
    rules: [{ kind: 'call', path: /^\/(?:u\/\d+\/)?call\/([\w-]+)/ }],
  },
  {
    id: 'microsoft-teams',
    hosts: [
      'teams.microsoft.com',
      'teams.live.com',
      'teams.cloud.microsoft',
      'teams.microsoft.us',
      'gov.teams.microsoft.us',
      'gov.teams.microsoft.com',
      'dod.teams.microsoft.us',
      'dialin.teams.microsoft.com',
    ],
    rules: [
      // The launcher also hands over chats and files.
      {
        kind: 'launcher',
        path: /^\/dl\/launcher\//,
        query: /meetup-join|(?:%2f|\/)meet(?:%2f|\/)\d|(?:^|&)type=meet/i,
      },
      { kind: 'launcher', path: /^\/dl\/launcher\//, hash: /\/meetup-join\/|\/meet\/\d/ },
      { kind: 'link', path: /^\/l\/meetup-join\/([^/]+)/ },
      { kind: 'link', path: /^\/l\/call\//, query: /(?:^|&)(users=[^&]+)/ },
      { kind: 'link', path: /^\/meet\/(\d{9,18})\/?$/ },
      { kind: 'call', path: /^\/light-meetings\/launch/ },
      {
        kind: 'call',
        path: /^\/(?:v2|_)?\/?$/,
        hash: /^#?\/(?:meet\/\d+|l\/meetup-join\/|pre-join-calling\/|modern-calling)/,
      },
      { kind: 'call', path: /^\/v2\/?$/, query: /(?:^|&)meetingjoin=true(?:&|$)/ },
    ],
  },
  {
    id: 'microsoft-teams',
    hosts: ['events.teams.microsoft.com'],
    rules: [{ kind: 'link', path: /^\/event\/([\w@-]+)/ }],
  },
  ...['zoom', 'zoomgov'].map((id) => ({
    id,
    hosts:
      id === 'zoom'
        ? [
            'zoom.us',
            '.zoom.us',
            'zoom.com',
            '.zoom.com',
            'zoom-x.de',
            '.zoom-x.de',
            'zoom.com.cn',
            '.zoom.com.cn',
          ]
        : ['zoomgov.com', '.zoomgov.com'],
    rules: [
      { kind: 'call', path: /^\/wc\/(?:join\/)?(\d{5,12})(?:\/|$)/ },
      { kind: 'launcher', path: /^\/(?:j|w|s)\/(\d{5,12})\/?$/ },
      { kind: 'launcher', path: /^\/launch\/[a-z]+\/(\d{5,12})\/?$/ },
      { kind: 'link', path: /^\/webinar\/(\d{5,12})\/?$/ },
      { kind: 'link', path: /^\/(?:meeting|webinar)\/register\/([\w-]{6,})/ },
      { kind: 'link', path: /^\/(my\/[\w.-]+)\/?$/i },
      { kind: 'link', path: /^\/(ejl\/[\w.-]+)/ },
      { kind: 'link', path: /^\/(ev\/[\w-]{8,})\/?$/ },
    ] satisfies MeetingRule[],
  })),
  { id: 'zoom', hosts: ['.zm.page'], rules: [{ kind: 'link', path: /^\/?$/ }] },
  {
    id: 'webex',
    hosts: ['www.webex.com', 'help.webex.com', 'developer.webex.com', 'blog.webex.com', 'status.webex.com'],
    rules: [{ kind: 'none', path: /^/ }],
  },
  {
    id: 'webex',
    hosts: ['webex.com', '.webex.com'],
    rules: [
      { kind: 'link', path: /^\/(?:meet|join)\/([^/]+)\/?$/ },
      { kind: 'link', path: /^\/webappng\/sites\/[^/]+\/dashboard\/pmr\/([^/]+)\/?$/ },
      {
        kind: 'link',
        path: /^\/(?:wbxmjs\/joinservice\/sites\/)?([^/]+)\/j\.php$/,
        query: /(?:^|&)(MTID=[^&]+)/i,
      },
      { kind: 'link', path: /\/(?:j|onstage\/g)\.php$/, query: /(?:^|&)(MTID=[^&]+)/i },
      { kind: 'link', path: /^\/m\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/?$/i },
      { kind: 'link', path: /^\/weblink\/register\/(\w+)\/?$/ },
      { kind: 'link', path: /^\/collabs\/meetings\/join\/?$/, query: /(?:^|&)(uuid=[^&]+)/i },
      { kind: 'launcher', path: /^\/wbxmjs\/joinservice\// },
      { kind: 'launcher', path: /^\/webappng\/sites\/[^/]+\/meeting\/(?:info|download|home)\/?/ },
      { kind: 'call', path: /^\/webappng\/sites\/[^/]+\/meeting\/(?:start|join|live)/ },
    ],
  },
  {
    id: 'jitsi',
    hosts: ['meet.jit.si'],
    rules: [
      { kind: 'none', path: /^\/(static(\/|$)|$)/ },
      { kind: 'call', path: /^\/(.+)/ },
    ],
  },
  {
    id: 'jitsi',
    hosts: [
      'moderated.jitsi.net',
      'meet.ffmuc.net',
      'meet.systemli.org',
      'meet.greenhost.net',
      'meet.calyxinstitute.org',
      'calls.disroot.org',
      'framatalk.org',
      'talk.snopyta.org',
    ],
    rules: [{ kind: 'call', path: /^\/(?!static\/|accueil)([^/.]{3,})\/?$/ }],
  },
  { id: '8x8', hosts: ['8x8.vc'], rules: [{ kind: 'call', path: /^\/([^/]+\/.+)/ }] },
  {
    id: 'whereby',
    hosts: ['whereby.com', '.whereby.com'],
    rules: [
      {
        kind: 'none',
        path: /^\/(information|user|blog|org|pricing|about|login|signup|embedded|features|contact|download|legal|help|customers|product|products|support|careers|jobs|terms|privacy|meetings|embed|use-cases|nl|en)(\/|$)/,
      },
      { kind: 'call', path: /^\/([^/]+)\/?$/ },
    ],
  },
  {
    id: 'slack-huddle',
    hosts: ['app.slack.com'],
    rules: [{ kind: 'call', path: /^\/huddle\/([A-Z0-9]+\/[A-Z0-9]+)/ }],
  },
  {
    id: 'slack-huddle',
    hosts: ['.slack.com'],
    rules: [{ kind: 'link', path: /^\/(?:huddle\/([A-Z0-9]+\/[A-Z0-9]+)|call\/R[A-Z0-9]+)/ }],
  },
  {
    id: 'skype',
    hosts: ['join.skype.com'],
    rules: [{ kind: 'link', path: /^\/((?:invite\/|meetnow\/|bot\/)?[\w-]{6,})\/?$/ }],
  },
  {
    id: 'skype',
    hosts: ['meet.lync.com'],
    rules: [{ kind: 'link', path: /^\/([\w.-]+\/[\w.-]+\/[A-Z0-9]{6,10})\/?$/ }],
  },
  {
    id: 'pexip',
    hosts: ['pexip.me'],
    rules: [
      { kind: 'link', path: /^\/teams\/([^/]+\/\d+)\/?$/ },
      { kind: 'link', path: /^\/teams\/?$/, query: /(?:^|&)conf=([^&]+)/ },
    ],
  },
  { id: 'bigbluebutton', hosts: ['bigbluebutton.org'], rules: [] },
  {
    id: 'outlook',
    hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
    rules: [],
  },
  { id: 'google-calendar', hosts: ['calendar.google.com'], rules: [] },
];

export const SERVICES: readonly MeetingService[] = [
  ...WELL_KNOWN,
  {
    id: 'zhumu',
    hosts: ['welink.zhumu.com'],
    rules: [{ kind: 'call', path: /^\/wc\/join\/(\d+)\/?$/, query: /(?:^|&)wpk=./ }],
  },
  {
    id: 'alfaview',
    hosts: ['app.alfaview.com'],
    rules: [{ kind: 'call', path: /^\/$/, hash: /^#\/join\/./ }],
  },
  {
    id: 'eyeson',
    hosts: ['app.eyeson.team'],
    rules: [{ kind: 'call', path: /^\/$/, query: /(?:^|&)guest=([^&]+)/ }],
  },
  ...LONG_TAIL.map(([host, id, kind, path]) => ({ id, hosts: [host], rules: [{ kind, path }] })),
];

interface SelfHosted extends MeetingRule {
  id: string;
  host?: RegExp;
  /** Names of the service's own that a host may carry. */
  names?: readonly string[];
}

/** Software that organisations run under names of their own: the shape of the address is all there is. */
export const SELF_HOSTED: readonly SelfHosted[] = [
  {
    id: 'bigbluebutton',
    kind: 'call',
    path: /\/html5client(?:\/join)?\/?$/,
    query: /(?:^|&)sessionToken=([^&]+)/,
  },
  { id: 'bigbluebutton', kind: 'link', path: /^\/rooms\/([a-z0-9]{3,}(?:-[a-z0-9]{3,}){2,3})\/join\/?$/ },
  {
    id: 'bigbluebutton',
    kind: 'link',
    path: /^\/bigbluebutton\/api\/join\/?$/,
    query: /(?:^|&)(meetingID=[^&]+)/i,
  },
  { id: 'bigbluebutton', kind: 'link', path: /^\/b\/([a-z0-9]{3}(?:-[a-z0-9]{3}){2,3})\/?$/ },
  { id: 'nextcloud-talk', kind: 'call', path: /^(?:\/index\.php)?\/call\/([a-z0-9]{6,12})\/?$/ },
  {
    id: 'nextcloud-talk',
    kind: 'call',
    path: /^\/(?:nextcloud|cloud|nc)(?:\/index\.php)?\/call\/([a-z0-9]{6,12})\/?$/,
  },
  { id: 'pexip', kind: 'call', path: /^\/webapp3?\/?$/, query: /(?:^|&)conference=([^&]+)/ },
  { id: 'pexip', kind: 'call', path: /^\/webapp3?\/?$/, hash: /[?&/]conference=/ },
  { id: 'pexip', kind: 'call', path: /^\/webapp3?\/(?:conference|m)\/(.+)/ },
  { id: 'pexip', kind: 'link', path: /^\/teams\/?$/, query: /(?:^|&)conf=([^&]+).*&ivr=/ },
  { id: 'pexip', kind: 'link', path: /^\/teams\/([a-z0-9-]+(?:\.[a-z0-9-]+)+\/\d{5,})\/?$/ },
  { id: 'cisco-meeting-server', kind: 'call', path: /^\/invited\.sf$/, query: /(?:^|&)id=([^&]+)/ },
  { id: 'cisco-meeting-server', kind: 'call', path: /^\/meeting\/(\d{4,})\/?$/, query: /(?:^|&)secret=/ },
  {
    id: 'skype-for-business',
    kind: 'link',
    host: /^(?:meet|join|lync|skype|sfb)[a-z0-9-]*\./,
    names: ['skype', 'lync'],
    path: /^\/([\w.-]+(?:\/[\w.-]+)?\/[A-Z0-9]{8})\/?$/,
  },
  { id: 'jitsi', kind: 'call', host: /^jitsi[a-z0-9-]*\./, path: /^\/(?!static\/)([^/.]{3,})\/?$/ },
];

/** Addresses that a browser hands to an app: scheme, service, and what a meeting's address holds. */
export const APP_SCHEMES: readonly { scheme: string; id: string; holds: RegExp }[] = [
  { scheme: 'zoommtg:', id: 'zoom', holds: /[?&]confno=\d/ },
  { scheme: 'zoomus:', id: 'zoom', holds: /[?&]confno=\d/ },
  { scheme: 'msteams:', id: 'microsoft-teams', holds: /\/l\/(?:meetup-join|call)\/|\/meet\/\d/ },
  { scheme: 'wbx:', id: 'webex', holds: /meeting|MTID/i },
  { scheme: 'facetime:', id: 'facetime', holds: /./ },
];
