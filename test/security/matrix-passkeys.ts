import { passkeys } from '../../service/db/directory/schema.ts';
import { newChallenge } from '../../service/identity/passkey-challenges.ts';
import { newId } from '../../shared/domain/ids.ts';
import { createAuthenticator } from '../service/support/authenticator.ts';
import { addPasskey, assertion } from '../service/support/passkeys.ts';
import { userOf } from '../service/support/second-factor.ts';
import type { TestService } from '../service/support/service.ts';
import {
  cell,
  everyone,
  nobody,
  open,
  sessions,
  sessionsBeforeFactor,
  type Actor,
  type Row,
  type World,
} from './matrix-cells.ts';
import { freshAddress, openSession, type Cast } from './support.ts';

const personOfActor = ({ members }: Cast, actor: Actor) =>
  ({
    nobody: members.colleague,
    manager: members.manager,
    'manager device': members.manager,
    hr: members.hr,
    'hr device': members.hr,
    'by link alone': members.mailbox,
    admin: members.admin,
    auditor: members.auditor,
    'no role': members.noRole,
    outsider: members.outsider,
    'outsider device': members.outsider,
  })[actor];

const userOfActor = (service: TestService, cast: Cast, actor: Actor) =>
  userOf(service, personOfActor(cast, actor).memberId);

/** A challenge to add a passkey to this person, as an authenticator gets it. */
async function creation(service: TestService, userId: string) {
  const challenge = await newChallenge(service.services, userId);
  return { challenge: Buffer.from(challenge).toString('base64url'), user: { id: 'eA' } };
}

/** Rows of a verb on a passkey: everybody on their own, and nobody on another's. */
function onPasskey(verb: string, body: unknown = {}): Row {
  const call = (whose: (world: World) => Promise<string>) => async (world: World) => {
    const id = newId();
    await world.service.services.databases.directory.db.insert(passkeys).values({
      id,
      userId: await whose(world),
      name: 'Laptop',
      credentialId: id,
      publicKey: Buffer.alloc(1),
      counter: 0,
      transports: [],
      createdAt: new Date(),
    });
    return { path: `/api/passkeys/${id}/${verb}`, body };
  };
  return {
    cells: {
      'one’s own': cell(
        sessions,
        call(({ service, cast, actor }) => userOfActor(service, cast, actor)),
      ),
      'of a colleague': cell(
        nobody,
        call(({ service, cast }) => userOf(service, cast.members.colleague.memberId)),
      ),
      'of somebody in another organisation': cell(
        nobody,
        call(({ service, cast }) => userOf(service, cast.foreignManager.memberId)),
      ),
    },
  };
}

export const PASSKEY_ROWS: Record<string, Row> = {
  'POST /api/auth/passkey/options': open(),
  'POST /api/auth/passkey/sign-in': {
    cells: {
      'who has the passkey': cell(everyone, async ({ service, cast }) => {
        const owner = await openSession(service, cast.members.colleague.email);
        const passkey = await addPasskey(service, {
          ...owner,
          headers: { ...owner.headers, ...freshAddress() },
        });
        return { body: await assertion(service, passkey, freshAddress()) };
      }),
    },
    usesUp: true,
  },
  'GET /api/passkeys': { cells: { 'one’s own': cell(sessions) } },
  'POST /api/passkeys/options': { cells: { oneself: cell(sessionsBeforeFactor) } },
  'POST /api/passkeys': {
    cells: {
      oneself: cell(sessionsBeforeFactor, async ({ service, cast, actor }) => ({
        body: createAuthenticator().create(await creation(service, await userOfActor(service, cast, actor)), {
          origin: service.url,
        }),
      })),
    },
    usesUp: true,
  },
  'POST /api/passkeys/:id/name': onPasskey('name', { name: 'Sleutelbos' }),
  'POST /api/passkeys/:id/remove': onPasskey('remove'),
};
