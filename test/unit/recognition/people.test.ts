import { describe, expect, test } from 'vitest';
import { matchPeople, type Person } from '../../../shared/recognition/people/match-people.ts';

const people: Person[] = [
  ['sanne', 'Sanne de Vries', 'sanne@voorbeeld.test'],
  ['joost', 'Joost de Vries', 'joost@voorbeeld.test'],
  ['sanneb', 'Sanne Bakker', 's.bakker@voorbeeld.test'],
  ['yael', 'Yaël Özdemir', 'y.ozdemir@voorbeeld.test'],
  ['janwillem', 'Jan-Willem van den Berg', 'jw@voorbeeld.test'],
  ['piet', 'Piet de Jong', 'piet@voorbeeld.test'],
  ['reversed', 'Smit, Daan', 'daan@voorbeeld.test'],
  ['willem', 'Willem Kok', 'willem@voorbeeld.test'],
  ['married', 'Anna Smit-de Boer', 'anna@voorbeeld.test'],
  ['liam', "Liam O'Neill", 'liam@voorbeeld.test'],
].map(([id = '', name = '', email = '']) => ({ id, name, emails: [email] }));

const byTitle = (title: string) => matchPeople({ title, attendees: [] }, people).map(({ id }) => id);

describe('people in a title', () => {
  test.each([
    ['Gesprek Sanne de Vries', ['sanne']],
    ['Gesprek met S. de Vries', ['sanne']],
    ['Gesprek de Vries, Sanne', ['sanne']],
    ['Verzuimgesprek Sanne', ['sanne', 'sanneb']],
    ['Verzuimgesprek Sanne B.', ['sanneb']],
    ['Gesprek mevrouw De Vries', ['sanne', 'joost']],
    ['Gesprek Yael', ['yael']],
    ['GESPREK OZDEMIR', ['yael']],
    ['Jan Willem: bijpraten', ['janwillem']],
    ['Gesprek daan', ['reversed']],
    ['Gesprek Jan-Willem', ['janwillem']],
    ['Gesprek Willem', ['janwillem', 'willem']],
    ['Gesprek Anna Smit', ['married']],
    ['Gesprek Smit', ['reversed', 'married']],
    ["Gesprek O'Neill", ['liam']],
    ['Gesprek B. Neill', []],
    ['Bijeenkomst jong talent', []],
    ['Gesprek Sanne K.', []],
    ['Gesprek Yaël van Dijk', []],
    ['Gesprek Piet van der Meer, kamer 2', []],
    ['Gesprek Yaël en Piet', ['yael', 'piet']],
    ['Gesprek Jan en Willem', ['janwillem', 'willem']],
    ['Gesprek Piet de jong', ['piet']],
    ['Gesprek Yaël van HR', []],
    ['Gesprek Yaël van de afdeling', ['yael']],
    ['Gesprek Jan-Willem van den Berg', ['janwillem']],
    ['Overleg', []],
    ['willem ziek', ['janwillem', 'willem']],
    ['', []],
  ])('%s', (title, expected) => {
    expect(byTitle(title)).toEqual(expected);
  });
});

describe('people among the guests', () => {
  test('an address decides, whatever its case or tag', () => {
    const attendees = ['MAILTO:Piet+werk@Voorbeeld.test', 'iemand@elders.test'];
    expect(matchPeople({ title: 'Gesprek', attendees }, people)).toEqual([{ id: 'piet', by: 'address' }]);
  });

  test('the title chooses among several guests', () => {
    const attendees = ['joost@voorbeeld.test', 's.bakker@voorbeeld.test'];
    expect(matchPeople({ title: 'Gesprek Sanne', attendees }, people)).toEqual([
      { id: 'sanneb', by: 'address' },
    ]);
  });

  test('several guests stay several', () => {
    const attendees = ['joost@voorbeeld.test', 'piet@voorbeeld.test'];
    expect(matchPeople({ title: 'Gesprek', attendees }, people)).toHaveLength(2);
  });
});
