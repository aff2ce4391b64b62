/**
 * `npm run evaluate:invitations`: how well the right conversation is found for appointments that nobody tuned to,
 * those of the fixtures or, with `npm run evaluate:invitations -- FILE.jsonl`, those of that file. Prints counts alone.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as z from 'zod/mini';
import { type Invitation, readInvitations, UNSEEN_INVITATIONS } from './read-invitations.ts';
import { figuresOf, row } from './suggestion.ts';

const Line = z.object({
  title: z.string(),
  description: z.optional(z.nullable(z.string())),
  attendees: z.union([z.number(), z.array(z.string())]),
  durationMinutes: z.number(),
  allDay: z.optional(z.nullable(z.boolean())),
  employee: z.optional(z.nullable(z.union([z.string(), z.boolean()]))),
  caseDay: z.optional(z.nullable(z.number())),
  recurring: z.optional(z.nullable(z.boolean())),
  expected: z.array(z.string()),
});

function readLines(path: string): Invitation[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const { expected, ...given } = Line.parse(JSON.parse(line));
      const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
      return { input: known as unknown as Invitation['input'], acceptable: expected };
    });
}

const paths = process.argv.slice(2);
const sets: [string, Invitation[]][] =
  paths.length > 0
    ? paths.map((path) => [basename(path), readLines(path)])
    : UNSEEN_INVITATIONS.map((name) => [name, readInvitations(name)]);
console.log(
  [
    '| list | first choice acceptable | found | does not belong |',
    '| --- | ---: | ---: | ---: |',
    ...sets.map(([name, cases]) => row(name, figuresOf(cases))),
  ].join('\n'),
);
