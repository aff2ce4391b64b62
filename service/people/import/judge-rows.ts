import type { ImportError, ImportRow } from '../../../shared/contracts/employees.ts';
import { nameKey } from '../../../shared/domain/names.ts';
import { textOf } from '../../db/organisation/read.ts';
import { findNamesakes, matchRows, type Known } from './known.ts';
import type { ReadRow } from './read-row.ts';

export type Judged = {
  fields: ReadRow['fields'];
  /** Whom the line is about, when that is known. */
  person: Known | undefined;
  /** Who else it may be about: neither number nor address tells, and HR chooses. */
  namesakes: Known[];
  /** Nobody chose yet. */
  open: boolean;
  error: ImportError | undefined;
};

/** Whom each line is about, or why it is not read in. `reader` is who reads the file. */
export function judgeRows(
  known: Known[],
  rows: ImportRow[],
  reads: ReadRow[],
  reader: { email: string; name: string },
): Judged[] {
  const ownNames = new Set(
    [reader.name, ...known.flatMap(({ own, fields }) => (own ? textOf(fields, 'name') : []))].map(nameKey),
  );
  const matched = matchRows(known, reads);
  const namesakesOf = findNamesakes(known, matched);
  const keys = new Set<string>();
  return reads.map((read, index) => {
    const { fields } = read;
    const chosen = rows[index]?.person;
    const namesakes = matched[index] ? [] : namesakesOf(read);
    const person = matched[index] ?? namesakes.find(({ id }) => id === chosen);
    const email = textOf(fields, 'email');
    const name = textOf(fields, 'name');
    const isNew = !person && (namesakes.length === 0 || chosen === 'another');
    const isNamed = isNew || (person && nameKey(textOf(person.fields, 'name')) !== nameKey(name));
    const key = person?.id ?? (textOf(fields, 'number') || email || name.toLowerCase());
    const error =
      read.error ??
      (person?.own || email === reader.email.toLowerCase() ? 'own-file' : undefined) ??
      // One's own record is not there to choose, and a second one, under another number too, would be read by who it
      // is about.
      (namesakes.some(({ own }) => own) || (isNamed && ownNames.has(nameKey(name)))
        ? 'own-name'
        : undefined) ??
      (keys.has(key) ? 'twice' : undefined) ??
      (chosen && chosen !== 'another' && !person && namesakes.length === 0 ? 'gone' : undefined);
    const open = !error && !person && namesakes.length > 0 && chosen !== 'another';
    if (!error && !open) keys.add(key);
    return { fields, person, namesakes, open, error };
  });
}
