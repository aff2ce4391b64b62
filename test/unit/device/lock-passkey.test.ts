import { afterEach, expect, test, vi } from 'vitest';
import {
  addPasskey,
  changePassphrase,
  removePasskey,
  turnOn,
} from '../../../extension/store/lock/device-lock.ts';
import { unwrapByPassphrase, WrongSecret } from '../../../extension/store/lock/lock-record.ts';
import { passkeysOf, unwrapByPasskey } from '../../../extension/store/lock/passkey-wrap.ts';
import { getSetting } from '../../../extension/store/settings.ts';
import { browser, PASSPHRASE } from './lock-support.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const passkey = () => ({ credentialId: random(16), salt: random(32), secret: random(32) });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function locked() {
  const { open, keeper } = browser();
  const { db } = await open();
  await turnOn(db, keeper, { passphrase: PASSPHRASE, idleMinutes: 15 });
  const record = async () => {
    const lock = await getSetting(db, 'lock');
    if (!lock) throw new Error('There is no lock.');
    return lock;
  };
  return { db, keeper, record };
}

test('a passkey opens the same lock as the passphrase; another, or another secret, does not', async () => {
  const { db, keeper, record } = await locked();
  const mine = passkey();
  await expect(addPasskey(db, 'iets anders', mine)).rejects.toThrow(WrongSecret);
  await addPasskey(db, PASSPHRASE, mine);
  expect(await unwrapByPasskey(await record(), mine)).toEqual(await keeper.read());
  expect(await unwrapByPassphrase(await record(), PASSPHRASE)).toEqual(await keeper.read());
  expect(await unwrapByPasskey(await record(), passkey())).toBeUndefined();
  expect(await unwrapByPasskey(await record(), { ...mine, secret: random(32) })).toBeUndefined();
});

test('passkeys stay when the passphrase changes, and go one by one', async () => {
  const { db, keeper, record } = await locked();
  const [one, other] = [passkey(), passkey()];
  await addPasskey(db, PASSPHRASE, one);
  await addPasskey(db, PASSPHRASE, other);
  await changePassphrase(db, PASSPHRASE, 'nieuwe zin');
  expect(await unwrapByPasskey(await record(), one)).toEqual(await keeper.read());
  const [first] = passkeysOf(await record());
  if (!first) throw new Error('There is a passkey.');
  await removePasskey(db, first);
  expect(await unwrapByPasskey(await record(), one)).toBeUndefined();
  expect(await unwrapByPasskey(await record(), other)).toEqual(await keeper.read());
  expect(await unwrapByPassphrase(await record(), 'nieuwe zin')).toEqual(await keeper.read());
});

test('a passkey is of the day that it is here, also while it is still yesterday in Greenwich', async () => {
  vi.stubEnv('TZ', 'Europe/Amsterdam');
  vi.useFakeTimers({ now: new Date('2026-11-23T23:30:00Z'), toFake: ['Date'] });
  const { db, record } = await locked();
  await addPasskey(db, PASSPHRASE, passkey());
  expect(passkeysOf(await record()).map(({ addedOn }) => addedOn)).toEqual(['2026-11-24']);
});

test('neither the secret nor the data key lies in the record', async () => {
  const { db, keeper, record } = await locked();
  const mine = passkey();
  await addPasskey(db, PASSPHRASE, mine);
  const text = JSON.stringify(await record(), (_, value: unknown) =>
    value instanceof Uint8Array ? value.join() : value,
  );
  expect(text).toContain(mine.salt.join());
  expect(text).not.toContain(mine.secret.join());
  expect(text).not.toContain((await keeper.read())?.bytes.join());
});
