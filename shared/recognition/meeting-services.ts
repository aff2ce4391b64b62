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
        path: /^\/(_meet|landing|home|new|about|tel|whoops|calling|getalink|download|unsupported|devices)?(\/|$)(?![a-z]{3}-[a-z]{4})/,
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
      { kind: 'launcher', path: /^\/dl\/launcher\// },
      { kind: 'link', path: /^\/l\/meetup-join\/([^/]+)/ },
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
      { kind: 'link', path: /^\/webinar\/(\d{5,12})\/?$/ },
      { kind: 'link', path: /^\/(my\/[\w.-]+)\/?$/i },
      { kind: 'link', path: /^\/(ejl\/[\w.-]+)/ },
    ] satisfies MeetingRule[],
  })),
  { id: 'zoom', hosts: ['.zm.page'], rules: [{ kind: 'link', path: /^\/?$/ }] },
  {
    id: 'webex',
    hosts: ['webex.com', '.webex.com'],
    rules: [
      { kind: 'link', path: /^\/(?:meet|join)\/([^/]+)\/?$/ },
      {
        kind: 'link',
        path: /^\/(?:wbxmjs\/joinservice\/sites\/)?([^/]+)\/j\.php$/,
        query: /(?:^|&)(MTID=[^&]+)/i,
      },
      { kind: 'link', path: /\/j\.php$/, query: /(?:^|&)(MTID=[^&]+)/i },
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
  { id: '8x8', hosts: ['8x8.vc'], rules: [{ kind: 'call', path: /^\/([^/]+\/.+)/ }] },
  {
    id: 'whereby',
    hosts: ['whereby.com', '.whereby.com'],
    rules: [
      {
        kind: 'none',
        path: /^\/(information|user|blog|org|pricing|about|login|signup|embedded|features|contact|download|legal|help)(\/|$)/,
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

/** Known by address alone: host, service, kind, path. */
const LONG_TAIL: readonly (readonly [string, string, MeetingKind, RegExp])[] = [
  ['meet.proton.me', 'proton-meet', 'call', /^\/(?:join|guest)\//],
  ['workplace.com', 'workplace', 'call', /^\/groupcall\//],
  ['.workplace.com', 'workplace', 'call', /^\/groupcall\//],
  ['.bbcollab.com', 'blackboard-collaborate', 'call', /^\/(?:guest|invite|collab)\//],
  ['chime.aws', 'chime', 'link', /^\/\d+\/?$/],
  ['app.chime.aws', 'chime', 'call', /^\/meetings\//],
  ['gotomeeting.com', 'gotomeeting', 'link', /^\/join\/\d+/],
  ['.gotomeeting.com', 'gotomeeting', 'link', /^\/join\/\d+/],
  ['gotomeet.me', 'gotomeeting', 'link', /^\/[\w.-]+/],
  ['meet.goto.com', 'goto', 'link', /^\/[\w.-]+/],
  ['app.goto.com', 'goto', 'call', /^\/meeting\//],
  ['bluejeans.com', 'bluejeans', 'link', /^\/\d+/],
  ['.bluejeans.com', 'bluejeans', 'link', /^\/\d+/],
  ['around.co', 'around', 'call', /^\/r\//],
  ['meet.around.co', 'around', 'call', /^\/r\//],
  ['app.gather.town', 'gather', 'call', /^\/app\/[^/]+\//],
  ['app.v2.gather.town', 'gather', 'call', /^\/app\/[^/]+/],
  ['discord.gg', 'discord', 'link', /^\/[\w-]+\/?$/],
  ['discord.com', 'discord', 'link', /^\/invite\/[\w-]+\/?$/],
  ['join.coscreen.co', 'coscreen', 'link', /^\/.+/],
  ['app.ovice.com', 'ovice', 'call', /^\/[^/]+\//],
  ['.ovice.in', 'ovice', 'call', /^\/lobby\//],
  ['app.teemyco.com', 'teemyco', 'call', /^\/room\//],
  ['app.venue.live', 'venue', 'call', /^\/app\//],
  ['demodesk.com', 'demodesk', 'call', /^\/[A-Z0-9]{6,}\/?$/],
  ['.demodesk.com', 'demodesk', 'call', /^\/[A-Z0-9]{6,}\/?$/],
  ['cliq.zoho.eu', 'zoho-cliq', 'call', /^\/meetings\//],
  ['cliq.zoho.com', 'zoho-cliq', 'call', /^\/meetings\//],
  ['meeting.zoho.eu', 'zoho-meeting', 'link', /^\/(?:join|meeting\/)/],
  ['meeting.zoho.com', 'zoho-meeting', 'link', /^\/(?:join|meeting\/)/],
  ['meet.zoho.eu', 'zoho-meeting', 'link', /^\/[\w-]+/],
  ['meet.zoho.com', 'zoho-meeting', 'link', /^\/[\w-]+/],
  ['tuple.app', 'tuple', 'launcher', /^\/c\//],
  ['meet.pumble.com', 'pumble', 'call', /^\/[a-z-]+\/?$/],
  ['app.cal.com', 'cal-video', 'call', /^\/video\//],
  ['streamyard.com', 'streamyard', 'call', /^\/(?:guest\/)?[a-z0-9]{8,13}\/?$/],
  ['pop.com', 'pop', 'link', /^\/j\//],
  ['go.chorus.ai', 'chorus', 'link', /^\/\d+/],
  ['join.gong.io', 'gong', 'link', /^\/[^/]+\/.+/],
  ['app.livestorm.com', 'livestorm', 'call', /^\/p\//],
  ['app.livestorm.co', 'livestorm', 'call', /^\/(?:p|[^/]+\/[^/]+\/live)/],
  ['facetime.apple.com', 'facetime', 'call', /^\/join/],
  ['venues.vimeo.com', 'vimeo', 'call', /^\/.+/],
  ['call.lifesizecloud.com', 'lifesize', 'call', /^\/\d+/],
  ['meetings.conf.meetecho.com', 'meetecho', 'call', /^\/.+/],
  ['meet.starleaf.com', 'starleaf', 'link', /^\/\d+/],
  ['meetings.vonage.com', 'vonage', 'call', /^\/\d{9}/],
  ['welink.zhumu.com', 'zhumu', 'launcher', /^\/j\/\d+/],
  ['reclaim.ai', 'reclaim', 'link', /^\/z\//],
  ['go.userzoom.com', 'userzoom', 'link', /^\/participate\//],
  ['preply.com', 'preply', 'call', /^\/(?:[a-z]{2}\/)?t-room\//],
  ['meet.kpn.com', 'kpn', 'call', /^\/.+/],
  ['.livekit.io', 'livekit', 'call', /^\/rooms\//],
  [
    'doxy.me',
    'doxy.me',
    'call',
    /^\/(?!(?:en|nl|de|fr|es|about|pricing|clinic-pricing|features|sign-in|sign-up|blog|legal)(?:\/|$))[^/]+\/?$/,
  ],
  ['.doxy.me', 'doxy.me', 'call', /^\/[^/]+\/?$/],
  ['.conference.istesuit.com', 'suit', 'call', /^\/.+/],
  ['.kaf.kaltura.com', 'kaltura', 'call', /^\/meeting\//],
  ['v.ringcentral.com', 'ringcentral', 'link', /^\/join\/\d+/],
  ['video.ringcentral.com', 'ringcentral', 'link', /^\/join\/\d+/],
  ['meetings.ringcentral.com', 'ringcentral', 'launcher', /^\/j\/\d+/],
  ['uberconference.com', 'dialpad', 'link', /^\/(?:room\/)?[\w-]+\/?$/],
  ['meetings.dialpad.com', 'dialpad', 'call', /^\/(?:room\/)?[\w-]+\/?$/],
  ['join.me', 'join-me', 'link', /^\/[\w.-]{3,}\/?$/],
  ['event.demio.com', 'demio', 'link', /^\/(?:ref|live|join)\//],
  ['vc.larksuite.com', 'lark', 'link', /^\/j\/\d+/],
  ['vc.feishu.cn', 'lark', 'link', /^\/j\/\d+/],
  ['meeting.tencent.com', 'tencent-meeting', 'link', /^\/(?:dm|p|dw)\//],
  ['voovmeeting.com', 'tencent-meeting', 'link', /^\/(?:dm|p|dw)\//],
  ['lu.ma', 'luma', 'link', /^\/join\//],
  ['riverside.fm', 'riverside', 'call', /^\/studio\//],
  ['.daily.co', 'daily', 'call', /^\/(?!(?:docs|blog|pricing)(?:\/|$))[\w-]+\/?$/],
  ['talk.brave.com', 'brave-talk', 'call', /^\/[\w-]{20,}\/?$/],
  ['call.element.io', 'element-call', 'call', /^\/.+/],
  ['kmeet.infomaniak.com', 'kmeet', 'call', /^\/.+/],
  ['meet.fairmeeting.net', 'fairmeeting', 'call', /^\/.+/],
  ['talky.io', 'talky', 'call', /^\/[\w-]+\/?$/],
  ['signal.link', 'signal', 'launcher', /^\/call\//],
  ['call.whatsapp.com', 'whatsapp', 'launcher', /^\/(?:video|voice)\//],
  ['msngr.com', 'messenger', 'link', /^\/.+/],
  ['app.butter.us', 'butter', 'call', /^\/.+/],
  ['spatial.chat', 'spatialchat', 'call', /^\/s\//],
  ['app.spatial.chat', 'spatialchat', 'call', /^\/s\//],
  ['kumospace.com', 'kumospace', 'call', /^\/join\//],
  ['app.sessions.us', 'sessions', 'call', /^\/.+/],
  ['.clickmeeting.com', 'clickmeeting', 'call', /^\/[\w-]+\/?$/],
  ['app.alfaview.com', 'alfaview', 'call', /^\/.*join/],
  ['.digitalsamba.com', 'digital-samba', 'call', /^\/[\w-]+\/?$/],
  ['join.freeconferencecall.com', 'freeconferencecall', 'link', /^\/.+/],
  ['go.teamviewer.com', 'teamviewer', 'launcher', /^\/.*m\d+/],
  ['app.airmeet.com', 'airmeet', 'call', /^\/e\//],
  ['www.airmeet.com', 'airmeet', 'call', /^\/e\//],
  ['app.eyeson.team', 'eyeson', 'call', /^\/.+/],
  ['.weseedo.nl', 'weseedo', 'call', /^\/.+/],
  ['facetalk.nl', 'facetalk', 'link', /^\/.*(?:join|room|meet)/],
  ['.facetalk.nl', 'facetalk', 'link', /^\/.*(?:join|room|meet)/],
  ['webcamconsult.com', 'webcamconsult', 'call', /^\/.*(?:call|join|conf)/],
  ['.webcamconsult.com', 'webcamconsult', 'call', /^\/.*(?:call|join|conf)/],
  ['app.vowel.com', 'vowel', 'call', /^\/.+/],
  ['m.vidyoconnect.com', 'vidyo', 'link', /^\/.+/],
  ['youcanbook.me', 'youcanbookme', 'link', /^\/(?:zoom|meet)\//],
];

export const SERVICES: readonly MeetingService[] = [
  ...WELL_KNOWN,
  {
    id: 'zhumu',
    hosts: ['welink.zhumu.com'],
    rules: [{ kind: 'call', path: /^\/wc\/join\/(\d+)\/?$/, query: /(?:^|&)wpk=./ }],
  },
  ...LONG_TAIL.map(([host, id, kind, path]) => ({ id, hosts: [host], rules: [{ kind, path }] })),
];

/** Software that organisations run under names of their own: the shape of the address is all there is. */
export const SELF_HOSTED: readonly (MeetingRule & { id: string; host?: RegExp })[] = [
  {
    id: 'bigbluebutton',
    kind: 'call',
    path: /\/html5client(?:\/join)?\/?$/,
    query: /(?:^|&)sessionToken=([^&]+)/,
  },
  { id: 'bigbluebutton', kind: 'link', path: /^\/rooms\/([a-z0-9]{3,}(?:-[a-z0-9]{3,}){2,3})\/join\/?$/ },
  { id: 'bigbluebutton', kind: 'link', path: /^\/b\/([a-z0-9]{3}(?:-[a-z0-9]{3}){2,3})\/?$/ },
  { id: 'nextcloud-talk', kind: 'call', path: /^(?:\/index\.php)?\/call\/([a-z0-9]{6,12})\/?$/ },
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
    path: /^\/([\w.-]+(?:\/[\w.-]+)?\/[A-Z0-9]{8})\/?$/,
  },
  { id: 'jitsi', kind: 'call', host: /^jitsi[a-z0-9-]*\./, path: /^\/(?!static\/)([^/.]{3,})\/?$/ },
];
