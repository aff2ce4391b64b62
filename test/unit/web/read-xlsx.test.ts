import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../service/web/console/organisation/read-file.ts';
import { textRows, workbookParts, zip, type Part } from './support/zip.ts';

const MOST = 2_002;

const read = (bytes: Uint8Array<ArrayBuffer>, sheet = 0) => readFile(new Blob([bytes]), sheet, MOST);
const workbook = (...args: Parameters<typeof workbookParts>) => zip(workbookParts(...args));

/** A part that packs to next to nothing. */
const big = (name: string, size: number, says?: number): Part => ({
  name,
  data: Buffer.alloc(size, 32),
  ...(says !== undefined && { says }),
});

describe('reading a workbook', () => {
  it('takes texts from the list of strings, plain and in parts, and numbers as they are', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>' +
      '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>101</v></c><c r="C3" t="b"><v>1</v></c></row>';
    const strings = [
      '<t>Naam</t>',
      '<t>Personeelsnummer</t>',
      '<t>Team</t>',
      '<r><t>Zoë &amp; </t></r><r><t>Ş.</t></r>',
    ];
    const { table } = await read(workbook([{ name: 'Blad1', rows }], { strings }));
    expect(table).toEqual({
      columns: ['Naam', 'Personeelsnummer', '', 'Team'],
      rows: [['Zoë & Ş.', '101', 'true', '']],
      numbers: [3],
    });
  });

  it('writes dates as dates, counted from 1900 and from 1904, with a time only where there is one', async () => {
    const rows =
      textRows([['Naam', 'In dienst', 'Gewijzigd']]) +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Sanne</t></is></c><c r="B2" s="1"><v>46353</v></c><c r="C2" s="2"><v>46353.5</v></c></row>';
    const since1900 = await read(workbook([{ name: 'Blad1', rows }]));
    expect(since1900.table?.rows).toEqual([['Sanne', '2026-11-27', '2026-11-27 12:00']]);
    const since1904 = await read(workbook([{ name: 'Blad1', rows }], { since1904: true }));
    expect(since1904.table?.rows).toEqual([['Sanne', '2030-11-28', '2030-11-28 12:00']]);
  });

  it('names the sheets and reads the one that is chosen', async () => {
    const bytes = workbook([
      { name: 'In &amp; uit', rows: '' },
      {
        name: 'Medewerkers',
        rows: textRows([
          ['Naam', 'Team'],
          ['Yusuf', 'Noord'],
        ]),
      },
    ]);
    expect(await read(bytes)).toEqual({ sheets: ['In & uit', 'Medewerkers'], table: undefined });
    expect((await read(bytes, 1)).table?.rows).toEqual([['Yusuf', 'Noord']]);
  });

  it('finds the heading below a title', async () => {
    const rows = textRows([['Personeelslijst'], ['Naam', 'Team'], ['Noor', 'Zuid']]);
    const { table } = await read(workbook([{ name: 'Blad1', rows }]));
    expect(table).toMatchObject({ columns: ['Naam', 'Team'], numbers: [3] });
  });

  it('takes a list with one column', async () => {
    const rows = textRows([['Naam'], ['Noor'], ['Daan']]);
    expect((await read(workbook([{ name: 'Blad1', rows }]))).table?.rows).toEqual([['Noor'], ['Daan']]);
  });

  it('reads what another program wrote', async () => {
    const written = await writeXlsx({
      sheets: [
        {
          name: 'Mensen',
          rows: [
            ['Naam', 'Sinds'],
            ['Łukasz', new Date('2024-02-29T00:00:00Z')],
          ],
        },
      ],
    });
    expect(await read(new Uint8Array(written))).toEqual({
      sheets: ['Mensen'],
      table: { columns: ['Naam', 'Sinds'], rows: [['Łukasz', '2024-02-29']], numbers: [2] },
    });
  });

  it('reads no more lines than asked, whatever follows', async () => {
    const rows = textRows(Array.from({ length: 5_000 }, (_, index) => ['Naam', String(index)]));
    expect((await read(workbook([{ name: 'Blad1', rows }]))).table?.rows).toHaveLength(MOST - 1);
  });
});

describe('a workbook that is meant to do harm', () => {
  const parts = workbookParts([
    {
      name: 'Blad1',
      rows: textRows([
        ['Naam', 'Team'],
        ['a', 'b'],
      ]),
    },
  ]);

  it('is not unpacked when it says that it is huge', async () => {
    const bytes = zip([...parts, big('xl/media/image1.png', 200_000_000)]);
    expect(bytes.length).toBeLessThan(300_000);
    await expect(read(bytes)).rejects.toMatchObject({ reason: 'too-large' });
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml'])(
    'is let go of when %s grows larger than it says',
    async (name) => {
      const bytes = zip(parts.map((part) => (part.name === name ? big(name, 200_000_000, 900) : part)));
      const before = process.memoryUsage().rss;
      const result = await read(bytes).catch((error: unknown) => error);
      expect(result).not.toHaveProperty('table.rows');
      expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
    },
  );

  it('is refused when it does not say how large a part is', async () => {
    const bytes = zip([...parts, big('xl/media/image1.png', 1_000, 0)]);
    await expect(read(bytes)).rejects.toMatchObject({ reason: 'unreadable' });
  });

  it.each([
    ['lines as wide as a sheet can be', '<row><c r="XFD2"><v>1</v></c></row>'.repeat(200_000)],
    ['empty lines without end', '<row/>'.repeat(1_000_000)],
  ])('is let go of soon: %s', async (_, rows) => {
    const bytes = workbook([{ name: 'Blad1', rows: textRows([['Naam', 'Team']]) + rows }]);
    await expect(read(bytes)).rejects.toMatchObject({ reason: 'too-large' });
  });

  it.each([
    ['half an archive', zip(parts).slice(0, 900)],
    ['an archive of something else', zip([{ name: 'lees-mij.txt', data: 'Hallo' }])],
    ['a list that points beyond the end', zip(parts).fill(0xee, -8, -2)],
  ])('is no table: %s', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ reason: 'unreadable' });
  });

  it('says of an old or locked workbook what it is', async () => {
    await expect(read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).rejects.toMatchObject({
      reason: 'old-or-locked',
    });
  });
});

it('still reads text, whatever the file is called', async () => {
  expect(await read(new TextEncoder().encode('naam;team\nSanne;Noord'))).toEqual({
    sheets: [],
    table: { columns: ['naam', 'team'], rows: [['Sanne', 'Noord']], numbers: [2] },
  });
});
