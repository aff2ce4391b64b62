import { describe, expect, test } from 'vitest';
import { page, read } from './read.ts';

const MEET = 'https://meet.google.com/qwe-rtyu-iop';
const TEAMS = 'https://teams.microsoft.com/v2/';
const ZOOM = 'https://app.zoom.us/wc/91234567890/join';
const WEBEX = 'https://acme.webex.com/webappng/sites/acme/meeting/start';
const BBB = 'https://bbb.voorbeeld.test/html5client/join?sessionToken=x';

describe('calls', () => {
  test.each([
    ['google-meet-lobby', MEET, 'lobby', 'Gesprek Noor'],
    ['google-meet-waiting', MEET, 'waiting'],
    ['google-meet-call', MEET, 'in-call', 'Gesprek Noor'],
    ['google-meet-ended', MEET, 'ended'],
    ['microsoft-teams-lobby', TEAMS, 'lobby'],
    ['microsoft-teams-waiting', TEAMS, 'waiting'],
    ['microsoft-teams-call', TEAMS, 'in-call', 'Gesprek Noor'],
    ['microsoft-teams-call', 'https://teams.cloud.microsoft.mcas.ms/v2/', 'in-call', 'Gesprek Noor'],
    ['microsoft-teams-ended', TEAMS, 'ended'],
    ['zoom-lobby', ZOOM, 'lobby'],
    ['zoom-waiting', ZOOM, 'waiting'],
    ['zoom-call', ZOOM, 'in-call'],
    ['zoom-ended', ZOOM, 'ended'],
    ['zoom-launcher', 'https://app.zoom.us/wc/leave', 'ended'],
    ['zoom-call', 'https://acme.zoom.us/postattendee?x=1', 'ended'],
    ['webex-lobby', WEBEX, 'lobby'],
    ['webex-waiting', 'https://web.webex.com/meeting/x', 'waiting'],
    ['webex-told-waiting', WEBEX, 'waiting'],
    ['webex-call', WEBEX, 'in-call'],
    ['webex-call-of-today', 'https://web.webex.com/meeting/x', 'in-call'],
    ['webex-ended', WEBEX, 'ended'],
    ['webex-told-ended', WEBEX, 'ended'],
    ['jitsi-lobby', 'https://meet.jit.si/GesprekNoor', 'lobby'],
    ['jitsi-lobby-knock', 'https://meet.jit.si/GesprekNoor', 'lobby'],
    ['jitsi-waiting', 'https://meet.jit.si/GesprekNoor', 'waiting'],
    ['jitsi-call', 'https://meet.voorbeeld.test/GesprekNoor', 'in-call', 'Gesprek Noor'],
    ['jitsi-call-host', 'https://meet.voorbeeld.test/GesprekNoor', 'in-call', 'Gesprek Noor'],
    ['jitsi-ended', 'https://meet.jit.si/static/close3.html', 'ended'],
    ['whereby-lobby', 'https://whereby.com/noor', 'lobby'],
    ['whereby-locked', 'https://whereby.com/noor', 'lobby'],
    ['whereby-knocking', 'https://acme.whereby.com/noor', 'waiting'],
    ['whereby-call', 'https://acme.whereby.com/noor', 'in-call'],
    ['whereby-call-of-two', 'https://acme.whereby.com/noor', 'in-call'],
    ['whereby-ended', 'https://acme.whereby.com/noor', 'ended'],
    ['slack-huddle-lobby', 'https://app.slack.com/client/T1/C1', 'lobby'],
    ['slack-huddle-preview', 'https://app.slack.com/client/T1/C1', 'lobby'],
    ['slack-huddle-call', 'https://app.slack.com/client/T1/C1', 'in-call'],
    // After a huddle its page is that of the channel again.
    ['slack-huddle-none', 'https://app.slack.com/client/T1/C1', 'none'],
    ['bigbluebutton-lobby', BBB, 'lobby'],
    ['bigbluebutton-waiting', BBB, 'waiting'],
    ['bigbluebutton-call', BBB, 'in-call', 'Gesprek Noor'],
    ['bigbluebutton-ended', BBB, 'ended'],
    ['nextcloud-talk-lobby', 'https://cloud.voorbeeld.test/index.php/call/ab3dx7qk', 'lobby'],
    ['nextcloud-talk-waiting', 'https://cloud.voorbeeld.test/call/ab3dx7qk', 'waiting'],
    // After a call its page is that of the conversation again.
    ['nextcloud-talk-none', 'https://cloud.voorbeeld.test/call/ab3dx7qk', 'none'],
    ['nextcloud-talk-call', 'https://cloud.voorbeeld.test/call/ab3dx7qk', 'in-call', 'Gesprek Noor'],
    ['pexip-lobby', 'https://video.voorbeeld.test/webapp3/m/noor', 'lobby'],
    ['pexip-waiting', 'https://video.voorbeeld.test/webapp3/m/noor', 'waiting'],
    ['pexip-call', 'https://video.voorbeeld.test/webapp3/m/noor', 'in-call'],
    ['pexip-ended', 'https://video.voorbeeld.test/webapp3/m/noor', 'ended'],
  ])('%s at %s: %s', (name, url, phase, title?: string) => {
    const found = read(url, page(name));
    expect(found?.phase).toBe(phase);
    expect(found?.events[0]?.title).toBe(title);
    expect(found?.broken).toBeUndefined();
  });

  test('Zoom: the topic, where the call has one of its own', () => {
    const titled = (title: string) =>
      read(ZOOM, page('zoom-call').replace('<title>Zoom<', `<title>${title}<`))?.events[0]?.title;
    expect(titled('Gesprek Noor')).toBe('Gesprek Noor');
    expect(titled('Zoom Meeting')).toBeUndefined();
    expect(titled('Personal Meeting Room van Jan')).toBeUndefined();
    expect(titled('Mijn vergadering')).toBeUndefined();
  });

  test.each([
    'This meeting has been ended by host',
    'The meeting has been ended',
    'De vergadering is beëindigd',
  ])('Zoom: “%s”', (words) => {
    const said = page('zoom-ended').replace(/This meeting[^<]*/, words);
    expect(read(ZOOM, said)?.phase).toBe('ended');
    expect(read(ZOOM, said.replace(words, 'Breakout Rooms'))?.phase).toBe('in-call');
  });

  test.each([
    ['zoom-waiting', ZOOM, /waiting-room-container|wr-leave-btn/g],
    ['zoom-ended', ZOOM, /zm-modal-body-title|role="dialog"|id="audioOptionMenu"/g],
    ['webex-waiting', 'https://web.webex.com/meeting/x', /call_lobby_content/g],
    ['webex-ended', WEBEX, /aria-label="[^"]*"/g],
    ['webex-lobby', WEBEX, /interstitial_join_btn|INTERSTITIAL/g],
    ['microsoft-teams-waiting', TEAMS, /calling-lobby-screen|Someone in[^<]*/g],
    ['bigbluebutton-lobby', BBB, /audioModal/g],
  ])('%s without what tells so is no running call', (name, url, marker) => {
    const lost = page(name).replace(marker, 'x');
    expect(lost).not.toBe(page(name));
    expect(read(url, lost)).toMatchObject({ phase: 'none', events: [] });
  });

  test('Teams: the way out alone is no running call, and with the controls of one it is', () => {
    const out = '<button id="hangup-button"></button>';
    const phaseOf = (beside: string) =>
      read(TEAMS, `<body><div id="app">${out}${beside}</div></body>`)?.phase;
    expect(phaseOf('')).toBe('none');
    expect(phaseOf('<button data-tid="toggle-mute"></button>')).toBe('none');
    expect(phaseOf('<button id="microphone-button"></button>')).toBe('in-call');
    expect(phaseOf('<button id="callingButtons-showMoreBtn"></button>')).toBe('in-call');
    expect(phaseOf('<button id="chat-button"></button><i data-tid="prejoin-x"></i>')).toBe('none');
    // In a language whose words we do not know, somebody waits.
    expect(phaseOf('<h2>Jemand wird Sie gleich einlassen</h2>')).toBe('none');
  });

  test('a sentence ends no call that runs', () => {
    const said = page('webex-call').replace('</body>', '<h2>Meeting has ended</h2></body>');
    expect(read(WEBEX, said)?.phase).toBe('in-call');
    const talked = page('whereby-call').replace('</body>', '<p>Meeting ended early</p></body>');
    expect(read('https://acme.whereby.com/noor', talked)?.phase).toBe('in-call');
  });

  test.each([
    ['zoom-launcher', 'https://acme.zoom.us/j/91234567890?pwd=x'],
    ['microsoft-teams-launcher', 'https://teams.microsoft.com/dl/launcher/launcher.html?url=x'],
    ['webex-launcher', 'https://acme.webex.com/webappng/sites/acme/meeting/download/x'],
  ])('%s: started elsewhere', (name, url) => {
    expect(read(url, page(name))).toMatchObject({ phase: 'none', elsewhere: true });
  });

  test('a page that lost its markers is called changed', () => {
    expect(read(MEET, '<html><body><main>Meet</main></body></html>')?.broken).toBe(true);
    expect(read('https://meet.google.com/landing', '<html><body></body></html>')?.broken).toBeUndefined();
  });

  test('nobody else’s page is taken for a call', () => {
    expect(read('https://www.voorbeeld.test/contact', '<html><body><p>x</p></body></html>')).toBeUndefined();
    expect(read('https://voorbeeld.test/call/ab3dx7qk', '<html><body></body></html>')).toBeUndefined();
    expect(
      read('https://meet.google.com.voorbeeld.test/qwe-rtyu-iop', page('google-meet-call')),
    ).toBeUndefined();
  });
});
