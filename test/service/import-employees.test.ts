import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PeopleList } from '../../shared/contracts/console.ts';
import type {
  EmployeeForm,
  EmployeeRecord,
  ImportAnswer,
  ImportRow,
} from '../../shared/contracts/employees.ts';
import { newId } from '../../shared/domain/ids.ts';
import { ANY_ADDRESS, openSession } from '../security/support.ts';
import { addEmployee, connect, postJson, type Browser, type Device } from './support/people.ts';
import { startTestService, type TestService } from './support/service.ts';

let service: TestService;
let hr: Browser;
let mark: Device;

beforeAll(async () => {
  service = await startTestService({ env: ANY_ADDRESS });
  hr = await openSession(service, (await service.member('Hanneke Vos', ['hr'])).email);
  const { email } = await service.member('Mark Bos', ['manager']);
  mark = await connect(service, email, 'Laptop', await openSession(service, email));
});
afterAll(() => service.stop());

const asHr = (path: string, body: unknown = {}) => postJson(service, path, body, hr.headers);
const read = async <Answer>(path: string) =>
  (await (await fetch(service.url + path, { headers: hr.headers })).json()) as Answer;
const file = async (rows: ImportRow[], more: object = {}) =>
  (await (await asHr('/api/employees/import', { rows, apply: true, ...more })).json()) as ImportAnswer;

describe('from a file', () => {
  test('a cell becomes one line that reads as it is shown; what looks like a formula stays text', async () => {
    const { added } = await file([
      { name: 'Eva\r\nset-cookie: a=b', number: '901' },
      { name: 'Jan\u202enevoL\u2066', number: '902' },
      { name: '=HYPERLINK("https://elders.nl")', number: '903' },
      { name: '\u2028\u202e', number: '904' },
    ]);
    expect(added).toEqual(['Eva set-cookie: a=b', 'JannevoL', '=HYPERLINK("https://elders.nl")']);
  });

  const people: ImportRow[] = [
    {
      name: 'Ilse Hendriks',
      number: '101',
      email: 'Ilse@voorbeeld.nl',
      managerEmail: 'mark.bos@voorbeeld.nl',
    },
    { name: 'Yusuf Kaya', number: '102', team: 'Service' },
    { name: 'Noor de Boer', email: 'noor@voorbeeld.nl' },
  ];

  test('says what would happen and writes nothing, until it is applied', async () => {
    const preview = await file(people, { apply: false });
    expect(preview).toMatchObject({ added: ['Ilse Hendriks', 'Yusuf Kaya', 'Noor de Boer'], errors: [] });
    expect(await file(people)).toEqual(preview);
  });

  test('read again changes nothing and makes no doubles', async () => {
    expect(await file(people)).toMatchObject({ added: [], changed: [], unchanged: 3 });
  });

  test('finds the same person by number, whatever else changed, and leaves absent columns alone', async () => {
    const again = await file([{ name: 'Ilse Hendriks-Bos', number: '101', email: 'ilse.bos@voorbeeld.nl' }]);
    expect(again.changed).toEqual([{ name: 'Ilse Hendriks-Bos', fields: ['name', 'email'] }]);
    expect((await mark.pullAll()).changes.filter(({ gone }) => !gone)).not.toEqual([]);
  });

  test('names what is wrong by line, and reads the rest', async () => {
    const answer = await file([
      { name: '' },
      { name: 'Fout Adres', email: 'geen adres' },
      { name: 'Vreemde Baas', managerEmail: 'niemand@voorbeeld.nl' },
      { name: 'Dubbel Een', number: '7' },
      { name: 'Dubbel Twee', number: '7' },
      { name: 'x'.repeat(300) },
      { name: 'Hanneke', email: hr.me.email },
    ]);
    expect(answer.errors).toEqual([
      { row: 1, error: 'no-name' },
      { row: 2, error: 'bad-email' },
      { row: 3, error: 'unknown-manager' },
      { row: 5, error: 'twice' },
      { row: 6, error: 'too-long' },
      { row: 7, error: 'own-file' },
    ]);
    expect(answer.added).toEqual(['Dubbel Een']);
  });

  test('marks who is not in it as left, and takes that back when they are', async () => {
    const left = await file([{ name: 'Yusuf Kaya', number: '102' }], { leftOn: '2026-11-30' });
    expect(left.left).toContain('Noor de Boer');
    expect(left.left).not.toContain('Yusuf Kaya');
    const back = await file(people.slice(2));
    expect(back.changed).toEqual([{ name: 'Noor de Boer', fields: ['leftOn'] }]);
  });

  test('nobody has left because the line about them is wrong', async () => {
    const wrong = { name: 'Yusuf Kaya', number: '102', managerEmail: 'niemand@voorbeeld.nl' };
    const answer = await file([wrong], { leftOn: '2026-11-30', apply: false });
    expect(answer.errors).toEqual([{ row: 1, error: 'unknown-manager' }]);
    expect(answer.left).not.toContain('Yusuf Kaya');
  });
});

describe('from a file, somebody of a name that is known', () => {
  const byHand = (more: Partial<EmployeeForm>) => addEmployee(service, more, hr.headers);
  const everybody = async () => (await read<PeopleList>('/api/people')).people.map(({ name }) => name);

  test('is not added, until HR says that it is somebody else', async () => {
    const id = await byHand({ name: 'Bram Kuipers', team: 'Planning', managerId: mark.me.memberId });
    const row = { name: 'Kuipers,  bram', number: '301' };
    const asked = await file([row]);
    expect(asked).toMatchObject({ added: [], changed: [], unchanged: 0, errors: [] });
    expect(asked.namesakes).toMatchObject([
      {
        row: 1,
        name: row.name,
        employees: [{ id, name: 'Bram Kuipers', team: 'Planning', managerName: 'Mark Bos' }],
      },
    ]);
    expect(await everybody()).not.toContain(row.name);
    expect(await file([{ ...row, person: 'another' }])).toMatchObject({ added: [row.name], changed: [] });
    expect(await everybody()).toEqual(expect.arrayContaining(['Bram Kuipers', row.name]));
    // By its number the line is about the one that was added, and about nobody else.
    expect(await file([row])).toMatchObject({ namesakes: [], unchanged: 1 });
  });

  test('is the same person where HR says so, and is found by number from then on', async () => {
    const id = await byHand({ name: 'Eva Mulder' });
    const row = { name: 'Eva Mulder', number: '302', email: 'eva.mulder@voorbeeld.nl' };
    expect(await file([{ ...row, person: id }])).toMatchObject({
      added: [],
      changed: [{ name: 'Eva Mulder', fields: ['email', 'number'] }],
    });
    expect(await read<EmployeeRecord>(`/api/employees/${id}`)).toMatchObject({ number: '302' });
    expect(await file([row])).toMatchObject({ namesakes: [], unchanged: 1 });
  });

  test('is somebody else without a question where both have a number, and not where both have an address', async () => {
    await file([{ name: 'Tim Dekker', number: '303', email: 'tim@voorbeeld.nl' }]);
    const other = { name: 'Tim Dekker', number: '304', email: 'tim.dekker@voorbeeld.nl' };
    expect(await file([other], { apply: false })).toMatchObject({ added: ['Tim Dekker'], namesakes: [] });
    const { number: _, ...unnumbered } = other;
    expect(await file([unnumbered], { apply: false })).toMatchObject({ added: [], namesakes: [{ row: 1 }] });
  });

  test('is nobody whom another line is about, and one person only once', async () => {
    const id = await byHand({ name: 'Lena Prins' });
    await file([{ name: 'Lena Prins', number: '305', person: 'another' }]);
    const lines = [{ name: 'Lena Prins', number: '305' }, { name: 'Lena Prins' }, { name: 'Lena  Prins' }];
    const asked = await file(lines, { apply: false });
    expect(asked.namesakes.map(({ row, employees }) => [row, employees.map((each) => each.id)])).toEqual([
      [2, [id]],
      [3, [id]],
    ]);
    const twice = await file(
      lines.map((line) => ({ ...line, person: id })),
      { apply: false },
    );
    expect(twice).toMatchObject({ added: [], errors: [{ row: 3, error: 'twice' }] });
    expect(twice.namesakes).toHaveLength(2);
  });

  test('has not left while nobody chose, and has when the line is about somebody else', async () => {
    await byHand({ name: 'Femke Jonker' });
    const more = { leftOn: '2026-11-30', apply: false };
    const row = { name: 'Femke Jonker', number: '306' };
    expect((await file([row], more)).left).not.toContain('Femke Jonker');
    expect((await file([{ ...row, person: 'another' }], more)).left).toContain('Femke Jonker');
  });

  test('who was chosen and is no longer there is not added again', async () => {
    const row = { name: 'Nergens Bekend', number: '307', person: newId() };
    expect(await file([row])).toMatchObject({ added: [], errors: [{ row: 1, error: 'gone' }] });
  });

  test('one’s own record is not there to choose, nor does a second come beside it', async () => {
    const other = await openSession(service, (await service.member('Yara Blok', ['hr'])).email);
    const own = await byHand({ name: 'Yara Blok', email: other.me.email });
    for (const person of [undefined, 'another', own]) {
      const body = { rows: [{ name: 'Yara Blok', ...(person && { person }) }], apply: true };
      const answer = await postJson(service, '/api/employees/import', body, other.headers);
      expect(await answer.json()).toMatchObject({
        added: [],
        namesakes: [],
        errors: [{ row: 1, error: person === own ? 'own-file' : 'own-name' }],
      });
    }
    // Nor is it shown beside a line that stands there twice.
    const email = 'iemand@elders.nl';
    const rows = [
      { name: 'Iemand Anders', email },
      { name: 'Yara Blok', email },
    ];
    const answer = await postJson(service, '/api/employees/import', { rows, apply: false }, other.headers);
    expect(await answer.json()).toMatchObject({ namesakes: [], errors: [{ row: 2, error: 'own-name' }] });
  });

  test('nobody reads in somebody of their own name, under another number neither; a colleague does', async () => {
    const { name, email } = await service.member('Zoe Zwart', ['hr']);
    const other = await openSession(service, email);
    const read = async (more: Partial<ImportRow>, by = other) => {
      const rows = [{ name: 'Zwart, Zoë', number: '402', ...more }];
      const answer = await postJson(service, '/api/employees/import', { rows, apply: true }, by.headers);
      return (await answer.json()) as ImportAnswer;
    };
    const refused = { added: [], changed: [], errors: [{ row: 1, error: 'own-name' }] };
    expect(await read({})).toMatchObject(refused);
    await byHand({ name, email, number: '401' });
    expect(await read({})).toMatchObject(refused);
    expect(await read({ person: 'another', email: 'zoe.zwart@elders.nl' })).toMatchObject(refused);
    expect(await read({}, hr)).toMatchObject({ added: ['Zwart, Zoë'], errors: [] });
    // Who is known by number is somebody already, of whom HR says above the record whether it is a member's.
    expect(await read({ team: 'Verkoop' })).toMatchObject({ changed: [{ fields: ['team'] }], errors: [] });
    await byHand({ name: 'Tijdelijk Iemand', number: '403' });
    expect(await read({ number: '403' })).toMatchObject(refused);
    expect(await read({ name: 'Zwart, Zo\u200bë', number: '404' })).toMatchObject(refused);
  });

  test('of somebody whose data may not be used only the name is shown', async () => {
    const id = await byHand({ name: 'Gijs Postma', team: 'Verkoop' });
    const request = { kind: 'restriction', receivedOn: '2026-11-02', note: 'Niet gebruiken.' };
    expect((await asHr(`/api/privacy/${id}/requests`, request)).ok).toBe(true);
    const { namesakes } = await file([{ name: 'Gijs Postma', number: '308' }], { apply: false });
    expect(namesakes[0]?.employees).toMatchObject([{ id, name: 'Gijs Postma', team: '' }]);
  });
});
