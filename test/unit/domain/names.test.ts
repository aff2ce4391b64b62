import { expect, test } from 'vitest';
import { calledName, nameKey } from '../../../shared/domain/names.ts';

test.each([
  ['Sanne de Vries', 'Sanne'],
  ['  Jan-Willem  Bos ', 'Jan-Willem'],
  ['Bo', 'Bo'],
  ['de Vries', 'de Vries'],
  ['Van der Berg', 'Van der Berg'],
  ['J. Bakker', 'J. Bakker'],
  ['J Bakker', 'J Bakker'],
  ['mevr. Bakker', 'mevr. Bakker'],
  ['Vries, Sanne de', 'Vries, Sanne de'],
  ['', ''],
])('%j is called %j', (name, called) => {
  expect(calledName(name)).toBe(called);
});

test.each([
  ['Sanne de Vries', 'sanne de vries'],
  [' SANNE  de Vriés ', 'sanne de vries'],
  ['Vries, Sanne de', 'sanne de vries'],
  ['de Vries, Sanne', 'sanne de vries'],
  ['Łukasz Nowak', 'łukasz nowak'],
  ['', ''],
])('%j counts as %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
});
