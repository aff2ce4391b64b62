import { SettingsError } from './env.ts';

/** What the person who starts the service reads when it does not start: what is wrong, and what to do. */
export function explainStart(error: unknown): string {
  if (error instanceof SettingsError)
    return `Een instelling klopt niet / a setting is wrong:\n${error.message}`;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return [
      'De poort is al in gebruik. Stop het andere programma, of kies een poort: PORT=8788 npm start',
      'The port is in use. Stop the other program, or choose a port: PORT=8788 npm start',
    ].join('\n');
  if (code === 'EACCES' || code === 'EROFS')
    return `DATA_DIR is niet te schrijven / cannot be written (${code}): ${message}`;
  return `De dienst start niet / the service does not start: ${message}`;
}
