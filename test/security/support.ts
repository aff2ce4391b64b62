import type { Me } from '../../shared/contracts/account.ts';
import { newId } from '../../shared/domain/ids.ts';
import {
  connect,
  cookieOf,
  postJson,
  put,
  writeConversation,
  type Browser,
} from '../service/support/people.ts';
import { showSecondFactor } from '../service/support/second-factor.ts';
import type { TestService } from '../service/support/service.ts';

let lastAddress = 0;
/** A client address that no other request has: limits per address stay out of the way. */
export const freshAddress = () => {
  lastAddress += 1;
  return {
    'x-forwarded-for': `10.${(lastAddress >> 16) & 255}.${(lastAddress >> 8) & 255}.${lastAddress & 255}`,
  };
};

/** The service believes what these tests say about where a request comes from. */
export const ANY_ADDRESS = { TRUSTED_PROXIES: '127.0.0.1,::1' };

/** A session of a member with a second factor, without the mail and the authenticator in between. */
export async function openSession(service: TestService, email: string): Promise<Browser> {
  const browser = await openLinkSession(service, email);
  await showSecondFactor(service, browser.me);
  return browser;
}

/** A session that came from a link alone, without the mail in between. */
export async function openLinkSession(service: TestService, email: string): Promise<Browser> {
  const token = await service.services.sessions.createLink(email);
  const redeemed = await postJson(service, '/api/auth/magic-link/redeem', { token }, freshAddress());
  if (redeemed.status !== 200) throw new Error(`Redeeming gave ${redeemed.status}.`);
  const cookie = cookieOf(redeemed);
  const headers = { cookie, origin: service.url, ...freshAddress() };
  return { cookie, me: (await redeemed.json()) as Me, headers };
}

/** An organisation with somebody of every role, what they wrote, and a second organisation beside it. */
export async function createCast(service: TestService) {
  const other = await service.services.databases.createOrganisation('Andere BV');
  const members = {
    manager: await service.member('Mark Bos', ['manager']),
    colleague: await service.member('Karin Smit', ['manager']),
    hr: await service.member('Hanneke Vos', ['hr']),
    admin: await service.member('Ali Demir', ['admin']),
    mailbox: await service.member('Hilda Post', ['manager', 'hr', 'admin']),
    auditor: await service.member('Anna Smid', ['auditor']),
    noRole: await service.member('Niels Pot', []),
    outsider: await service.member('Olga Buiten', ['manager', 'hr', 'admin', 'auditor'], other.id),
  };
  const device = await connect(service, members.manager.email);
  const adviser = await connect(service, members.hr.email, 'Werkplek HR');
  const outside = await connect(service, members.outsider.email, 'Elders');
  const foreignManager = await service.member('Otto Elders', ['manager'], other.id);
  const outsideManager = await connect(service, foreignManager.email, 'Elders');

  const { employeeId, conversationId } = await writeConversation(device);
  // The file about the HR adviser herself, led by the manager.
  const own = newId();
  const ownConversation = newId();
  await device.push(
    put('employee', own, { name: 'Hanneke Vos', email: members.hr.email }),
    put('conversation', ownConversation, {
      employeeId: own,
      typeId: 'preventive',
      typeVersion: 1,
      status: 'finished',
      sharing: 'report',
    }),
  );
  const foreign = { ...(await writeConversation(outside)), accepted: newId() };
  const accepted = newId();
  await adviser.push(put('employee', accepted, { name: 'Bea Bekend' }));
  // Every role at once includes HR, so what this one writes is accepted at once.
  await outside.push(put('employee', foreign.accepted, { name: 'Bert Bekend' }));
  return {
    members,
    devices: { device, adviser, outside, outsideManager },
    employeeId,
    conversationId,
    own: { employeeId: own, conversationId: ownConversation },
    foreign,
    accepted,
    other,
    foreignManager,
  };
}
export type Cast = Awaited<ReturnType<typeof createCast>>;
