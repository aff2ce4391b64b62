import { beforeEach, expect, test } from 'vitest';
import { ServiceProblem } from '../../../extension/platform/errors.ts';
import { startConversation } from '../../../extension/store/conversations.ts';
import { addEmployee } from '../../../extension/store/employees.ts';
import { getSetting } from '../../../extension/store/settings.ts';
import { loadType, nameOf, readCatalogue, TypeUnavailable } from '../../../extension/store/templates.ts';
import preventive from '../../../shared/conversations/preventive.ts';
import { MemoryService } from './memory-service.ts';
import { TestDevice } from './device.ts';

let service: MemoryService;
let laptop: TestDevice;
let desktop: TestDevice;

beforeEach(() => {
  service = new MemoryService();
  laptop = new TestDevice(service.api());
  desktop = new TestDevice(service.api());
});

const version = (number: number, nl: string, id = 'preventive') => ({
  ...preventive,
  id,
  version: number,
  name: { nl, en: nl },
});

function offer(...templates: { id: string; version: number }[]) {
  service.templates = { version: String(Number(service.templates.version) + 1), templates };
  for (const template of templates)
    service.templateVersions.set(`${template.id} ${template.version}`, template);
}

const names = async ({ db }: TestDevice) => (await readCatalogue(db)).map(({ name }) => name.nl);

async function begin({ db }: TestDevice, typeId: string): Promise<string> {
  const type = (await readCatalogue(db)).find(({ id }) => id === typeId);
  if (!type) throw new Error('This type is not offered.');
  return startConversation(db, { type, employeeId: await addEmployee(db, { name: 'Sanne' }) });
}

async function typeOf({ db }: TestDevice, conversationId: string) {
  const row = await db.conversations.get(conversationId);
  if (!row) throw new Error('The conversation is not here.');
  return loadType(db, row.fields);
}

test('a changed type takes the place of the built-in one, an own one comes after them', async () => {
  offer(version(1001, 'Kwartaalgesprek'), version(1001, 'Maatjesgesprek', 'own-buddy'));
  await laptop.settle();
  const all = await names(laptop);
  expect([all[0], all.at(-1)]).toEqual(['Kwartaalgesprek', 'Maatjesgesprek']);
  expect(all).not.toContain('Preventief gesprek');
  expect(nameOf(await readCatalogue(laptop.db), 'own-buddy').nl).toBe('Maatjesgesprek');
});

test('a conversation that began stays on its version, whatever is published or withdrawn after it', async () => {
  const builtIn = await begin(laptop, 'preventive');
  offer(version(1001, 'Kwartaalgesprek'));
  await laptop.settle();
  const first = await begin(laptop, 'preventive');
  offer(version(1002, 'Maandgesprek'));
  await laptop.settle();
  const second = await begin(laptop, 'preventive');
  offer();
  await laptop.settle();
  expect((await typeOf(laptop, builtIn)).name.nl).toBe('Preventief gesprek');
  expect((await typeOf(laptop, first)).name.nl).toBe('Kwartaalgesprek');
  expect((await typeOf(laptop, second)).name.nl).toBe('Maandgesprek');
  expect((await names(laptop))[0]).toBe('Preventief gesprek');
});

test('another device fetches the version that a conversation began with, also when it is long past', async () => {
  offer(version(1001, 'Kwartaalgesprek'));
  await laptop.settle();
  const id = await begin(laptop, 'preventive');
  await laptop.settle();
  offer(version(1002, 'Maandgesprek'));
  const api = service.api();
  // The first time the answer does not come; the notes are there all the same.
  desktop.api = { ...api, template: () => Promise.reject(new ServiceProblem('internal', 500)) };
  await desktop.settle();
  await expect(typeOf(desktop, id)).rejects.toEqual(new TypeUnavailable('not-delivered'));
  desktop.api = api;
  await desktop.settle();
  expect((await typeOf(desktop, id)).name.nl).toBe('Kwartaalgesprek');
  expect(await getSetting(desktop.db, 'templatesWanted')).toEqual([]);
});

test('an invalid version is refused: the one before stays on offer, and nothing is lost', async () => {
  offer(version(1001, 'Kwartaalgesprek'));
  await laptop.settle();
  const id = await begin(laptop, 'preventive');
  const broken = {
    ...version(1002, 'Maandgesprek'),
    questions: [{ id: 'q', text: 'none', refs: [], at: 'x' }],
  };
  offer(broken, version(1001, 'Maatjesgesprek', 'own-buddy'));
  await laptop.settle();
  expect((await names(laptop))[0]).toBe('Kwartaalgesprek');
  expect((await names(laptop)).at(-1)).toBe('Maatjesgesprek');
  expect((await getSetting(laptop.db, 'templates'))?.unreadable).toBe(1);
  expect((await typeOf(laptop, id)).name.nl).toBe('Kwartaalgesprek');
  expect((await getSetting(laptop.db, 'syncState'))?.state).toBe('ok');

  // One that another device began with, and that is none here.
  await laptop.db.templates.put({ id: 'preventive', version: 1002, template: broken });
  await laptop.db.conversations.update(id, { 'fields.typeVersion': 1002 });
  await expect(typeOf(laptop, id)).rejects.toEqual(new TypeUnavailable('invalid'));
});

test('nothing is asked for that is here already', async () => {
  offer(version(1001, 'Kwartaalgesprek'));
  await laptop.settle();
  const refuse = () => Promise.reject(new Error('Asked for what it already has.'));
  laptop.api = { ...service.api(), templates: refuse, template: refuse };
  await begin(laptop, 'preventive');
  await laptop.settle();
  expect((await getSetting(laptop.db, 'syncState'))?.state).toBe('ok');
});
