import { codeHash } from '../../service/export/sealed/find-link.ts';
import { versionOf, withheldNotes } from '../../service/export/sealed/withheld.ts';
import { employeeLinks } from '../../service/db/directory/schema.ts';
import { disclosures } from '../../service/db/organisation/schema.ts';
import { hashToken, newToken } from '../../service/identity/tokens.ts';
import { newId } from '../../shared/domain/ids.ts';
import { postJson, put } from '../service/support/people.ts';
import { cell, inOwnOrganisation, nobody, only, open, type Row, type World } from './matrix-cells.ts';
import { openSession } from './support.ts';

const ACCESS = { kind: 'access', receivedOn: '2026-11-20', note: 'Wil alles zien' };

const organisationOf = ({ service, cast }: World, outside: boolean) =>
  outside ? cast.other : service.organisation;

/** Somebody new who asked for access, with an address. */
async function asker(world: World, outside: boolean) {
  const { service, cast } = world;
  const employeeId = newId();
  const email = `vraagt.${employeeId}@voorbeeld.test`;
  const device = outside ? cast.devices.outside : cast.devices.adviser;
  await device.push(put('employee', employeeId, { name: 'Vera Vraagt', email }));
  const by = outside ? cast.members.outsider : cast.members.hr;
  const { headers } = await openSession(service, by.email);
  const made = await postJson(service, `/api/privacy/${employeeId}/requests`, ACCESS, headers);
  const { id: requestId } = (await made.json()) as { id: string };
  return { employeeId, requestId, email };
}

function onAccess(verb: string): Row {
  const call = (outside: boolean) => async (world: World) => {
    const { employeeId, requestId } = await asker(world, outside);
    return { path: `/api/privacy/${employeeId}/requests/${requestId}/${verb}`, body: {} };
  };
  return {
    cells: {
      'about a colleague': cell(only('hr'), call(false)),
      'about the HR adviser': cell(nobody, ({ cast }) => ({
        path: `/api/privacy/${cast.own.employeeId}/requests/${newId()}/${verb}`,
        body: {},
      })),
      'of another organisation': cell(only('outsider'), call(true)),
    },
  };
}

/** Rows of what one author was asked: theirs alone, whatever else somebody may do. */
function onDisclosure(verb?: 'release'): Row {
  const call = (whose: 'manager' | 'hr' | 'outsider') => async (world: World) => {
    const outside = whose === 'outsider';
    const organisation = organisationOf(world, outside);
    const { employeeId, requestId, email } = await asker(world, outside);
    const id = newId();
    const authorId = world.cast.members[whose].memberId;
    await organisation.db
      .insert(disclosures)
      .values({ id, requestId, employeeId, authorId, askedAt: new Date() });
    const { databases } = world.service.services;
    const records = (await withheldNotes({ organisation, databases }, employeeId)).get(authorId) ?? [];
    const path = `/api/disclosures/${id}`;
    return verb
      ? { path: `${path}/${verb}`, body: { version: versionOf(records, email), leftOut: [] } }
      : { path };
  };
  return {
    cells: {
      'asked of the manager': cell(only('manager'), call('manager')),
      'asked of the HR adviser': cell(only('hr'), call('hr')),
      'asked in another organisation': cell(only('outsider'), call('outsider')),
    },
  };
}

const CODE = '012345';

/** A link as it was mailed, with a code as it was mailed. */
async function mailedLink(world: World): Promise<string> {
  const { service } = world;
  const { employeeId, requestId, email } = await asker(world, false);
  const token = newToken();
  const link = {
    hash: hashToken(token),
    organisationId: service.organisation.id,
    employeeId,
    requestId,
    addressDigest: service.organisation.vault.digest(email),
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + 60_000),
    codeHash: null,
    codeExpiresAt: new Date(Date.now() + 60_000),
    wrong: 0,
  };
  await service.services.databases.directory.db.insert(employeeLinks).values({
    ...link,
    codeHash: codeHash({ databases: service.services.databases }, link, CODE),
  });
  return token;
}

/** Who has the link and the code is the employee; nothing else counts, and no role helps. */
const byLink = (withCode: boolean): Row => ({
  cells: {
    'with the link': cell(
      () => true,
      async (world) => ({ body: { token: await mailedLink(world), ...(withCode && { code: CODE }) } }),
    ),
    'with a link that nobody made': cell(nobody, () => ({
      body: { token: newToken(), ...(withCode && { code: CODE }) },
    })),
    ...(withCode && {
      'with another code': cell(nobody, async (world) => ({
        body: { token: await mailedLink(world), code: '543210' },
      })),
    }),
  },
});

export const DISCLOSURE_ROWS: Record<string, Row> = {
  'GET /e': open(),
  'POST /api/privacy/:id/requests/:request/ask-authors': onAccess('ask-authors'),
  'POST /api/privacy/:id/requests/:request/send-link': onAccess('send-link'),
  'GET /api/disclosures': { cells: { list: cell(inOwnOrganisation('manager', 'hr')) } },
  'GET /api/disclosures/:id': onDisclosure(),
  'POST /api/disclosures/:id/release': onDisclosure('release'),
  'POST /api/employee-links/code': byLink(false),
  'POST /api/employee-links/open': byLink(true),
};
