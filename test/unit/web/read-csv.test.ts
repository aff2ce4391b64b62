import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../service/web/console/organisation/columns.ts';
import { decodeFile, readCsv } from '../../../service/web/console/organisation/read-csv.ts';

describe('reading a file', () => {
  it.each([
    ['semicolons, as Dutch Excel writes', 'naam;team\r\nSanne;Noord\r\n', [['Sanne', 'Noord']]],
    ['commas', 'naam,team\nSanne,Noord', [['Sanne', 'Noord']]],
    ['tabs', 'naam\tteam\nSanne\tNoord', [['Sanne', 'Noord']]],
    ['quotes with separators, quotes and breaks', 'a;b\n"x;""y""";"1\n2"', [['x;"y"', '1\n2']]],
    [
      'short lines and empty ones',
      'a;b;c\n1\n;;\n2;3;4;5',
      [
        ['1', '', ''],
        ['2', '3', '4'],
      ],
    ],
    ['a byte order mark', '\ufeffnaam;team\nSanne;Noord', [['Sanne', 'Noord']]],
  ])('takes %s', (_, text, rows) => {
    expect(readCsv(text)?.rows).toEqual(rows);
  });

  it('gives each line the number that it has in the file', () => {
    expect(readCsv('\nnaam;team\n"Sanne\nde Vries";Noord\n;;\nDaan;Zuid\n')?.numbers).toEqual([3, 5]);
  });

  it('refuses what is no table', () => {
    expect(readCsv('')).toBeUndefined();
    expect(readCsv('naam;team')).toBeUndefined();
    expect(readCsv('PK\u0003\u0004\u0000\n\u0000')).toBeUndefined();
  });

  it('reads UTF-8, and else the Windows letters of Excel', () => {
    expect(decodeFile(new TextEncoder().encode('Zoë').buffer)).toBe('Zoë');
    expect(decodeFile(Uint8Array.of(0x5a, 0x6f, 0xeb).buffer)).toBe('Zoë');
  });

  it('guesses columns by their headings, each meaning once', () => {
    expect(
      guessColumns([
        'Personeelsnummer',
        'Naam',
        'E-mail',
        'E-mail leidinggevende',
        'Leidinggevende naam',
        'Afdeling',
      ]),
    ).toEqual(['number', 'name', 'email', 'managerEmail', '', 'team']);
    expect(guessColumns(['Employee ID', 'Full name', 'Department', 'Job title'])).toEqual([
      'number',
      'name',
      'team',
      'jobTitle',
    ]);
  });
});
