import { expect, test } from 'vitest';
import { calledName } from '../../../shared/domain/names.ts';

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
