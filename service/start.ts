import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { startService, type Service } from './app.ts';
import { openBrowser, type Opened } from './demo/browser.ts';
import { EXTENSION, isStale, ROOT, runBuild, WEB } from './demo/builds.ts';
import { createMailbox } from './demo/mailbox.ts';
import { addressOf, MEMBERS } from './demo/people.ts';
import { demoRoutes } from './demo/routes.ts';
import { seedWhenEmpty } from './demo/seed.ts';
import { explainStart } from './explain-start.ts';
import { parseEnv } from './env.ts';
import { stopOnSignal } from './stop-on-signal.ts';

const EXTENSION_FOLDER = join(ROOT, '.output/chrome-mv3-dev');
const say = (text: string) => process.stdout.write(`${text}\n`);

/** `npm start`: builds what is missing, and runs the service with a demonstration to look around in. */
async function main(): Promise<void> {
  const env = parseEnv(process.env);
  for (const build of [WEB, EXTENSION]) {
    if (!isStale(build)) continue;
    say(`Even bouwen / building: ${build.name} …`);
    await runBuild(build);
  }
  const { mailer, mails } = createMailbox();
  const log = pino({ base: null, level: 'warn' });
  const service = await startService({ env, log, demo: { mailer, routes: demoRoutes(mails) } });
  stopOnSignal(service);
  if (await seedWhenEmpty(service.services))
    say('Voorbeeldorganisatie gemaakt / demonstration organisation made.');

  const { publicUrl } = service.services;
  const profile = join(resolve(env.dataDir), 'browser');
  const opened = openBrowser({ extension: EXTENSION_FOLDER, profile, url: `${publicUrl}/demo/calendar` });
  say(welcome(service, opened));
}

function welcome({ services: { publicUrl, mailer } }: Service, opened: Opened): string {
  const people = MEMBERS.map(
    ({ key, name, roles }) => `    ${addressOf(key).padEnd(28)} ${name} (${roles.join(', ')})`,
  );
  const mail = mailer.kind === 'demo' ? `${publicUrl}/demo/mailbox` : 'SMTP_URL';
  return `
  Goed Gesprek draait / is running: ${publicUrl}

  HR-console               ${publicUrl}/console
  Postvak / mailbox        ${mail}
  Voorbeeldagenda / demo   ${publicUrl}/demo/calendar
  Videogesprek / call      ${publicUrl}/demo/call

  Aanmelden: vul een van deze adressen in en open de link in het postvak.
  Signing in: type one of these addresses and open the link in the mailbox.
${people.join('\n')}

  Een tweede factor (passkey) staat hier uit; voor echte organisaties staat die aan.
  A second factor (passkey) is off here; it is on for real organisations.

  ${BROWSER[opened]}

  Stoppen / stop: Ctrl+C
`;
}

const BYHAND = `chrome://extensions → Ontwikkelaarsmodus / Developer mode → Uitgepakte extensie laden / Load unpacked:
  ${EXTENSION_FOLDER}`;
const BROWSER: Record<Opened, string> = {
  opened: 'Chromium is geopend met de extensie. / Chromium was opened with the extension.',
  'no-display': `Geen beeldscherm gevonden. De extensie laad je zelf: / No display found. Load the extension yourself:\n  ${BYHAND}`,
  'no-chromium': `Geen Chromium gevonden. In Chrome laad je de extensie zelf: / No Chromium found. In Chrome, load it yourself:\n  ${BYHAND}`,
};

main().catch((error: unknown) => {
  process.stderr.write(`${explainStart(error)}\n`);
  process.exit(1);
});
