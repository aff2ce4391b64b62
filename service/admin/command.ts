import type { ParseArgsOptionsConfig } from 'node:util';
import type { Logger } from 'pino';
import type { Env } from '../env.ts';

export type Command = {
  summary: string;
  usage: string;
  options: ParseArgsOptionsConfig;
  /** Gives what the operator reads when it is done; throws when it could not be done. */
  run(input: { env: Env; log: Logger; options: Record<string, string> }): Promise<string>;
};
