import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matchPeople, type Person } from '../../../shared/recognition/people/match-people.ts';
import { ROOT } from '../../tools/command.ts';

const split = (text: string) => text.split(/[,\s]+/).filter(Boolean);

function readList(file: string) {
  const lines = readFileSync(join(ROOT, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));
  const people: Person[] = lines.flatMap((line) => {
    const [, id, name, email] = /^(\w+): ([^<|>]+?)(?: <(.+)>)?$/.exec(line) ?? [];
    return id && name ? [{ id, name, emails: email ? [email] : [] }] : [];
  });
  const cases = lines.flatMap((line) => {
    const [, title, guests = '', whom = ''] = /^(.*?)(?: \| (.*?))? =>(.*)$/.exec(line) ?? [];
    return title === undefined ? [] : [{ line, title, attendees: split(guests), whom: split(whom) }];
  });
  return { file, people, cases };
}

const lists = globSync('test/fixtures/people-named*.txt', { cwd: ROOT }).sort().map(readList);

describe.each(lists)('$file', ({ people, cases }) => {
  test.each(cases)('$line', ({ title, attendees, whom }) => {
    expect(matchPeople({ title, attendees }, people).map(({ id }) => id)).toEqual(whom);
  });
});
