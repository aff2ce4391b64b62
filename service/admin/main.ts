import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { parseEnv, SettingsError } from '../env.ts';
import { ServiceError } from '../errors.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { invite } from './invite.ts';
import { oidc } from './oidc.ts';
import { resetPasskeys } from './reset-passkeys.ts';
import { restore } from './restore.ts';
import { rotate } from './rotate.ts';
import { secondFactor } from './second-factor.ts';

/** What an operator does beside the running service; a file per command. */
const COMMANDS: Record<string, Command> = {
  invite,
  backup,
  restore,
  check,
  rotate,
  oidc,
  'second-factor': secondFactor,
  'reset-passkeys': resetPasskeys,
};

const say = (text: string) => process.stdout.write(`${text}\n`);

function help(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { summary, usage }]) => `  ${name} ${usage}\n      ${summary}`,
  );
  return `npm run admin -- COMMAND\n\n${lines.join('\n')}`;
}

/** `npm run admin -- COMMAND`: the settings are those of the service. */
async function main([name = '', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    say(help());
    return name === '' || name === '--help' ? 0 : 2;
  }
  const { values } = parseArgs({ args, options: command.options, strict: true });
  const log = pino({ base: null, level: 'error' });
  const options = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
  say(await command.run({ env: parseEnv(process.env), log, options }));
  return 0;
}

function explain(error: unknown): string {
  if (error instanceof SettingsError)
    return `Een instelling klopt niet / a setting is wrong:\n${error.message}`;
  if (error instanceof ServiceError && error.more.text === 'address-in-use')
    return 'Dit adres is al in gebruik / this address is in use already.';
  if (error instanceof ServiceError && error.more.text === 'mail-failed')
    return 'De mail kon niet worden verstuurd / the mail could not be sent: SMTP_URL.';
  return (error as Error).message;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  },
);
