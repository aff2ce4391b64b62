import { describe, expect, test, vi } from 'vitest';
import { newId } from '../../shared/domain/ids.ts';
import { put } from '../service/support/people.ts';
import {
  adviser,
  askAuthors,
  askCode,
  asker,
  changeEmployee,
  hr,
  look,
  mailedCode,
  mailedToken,
  manager,
  open,
  openPackage,
  post,
  recordAccess,
  release,
  requestsPath,
  service,
  useDisclosures,
} from './disclosures-stage.ts';

useDisclosures();

describe('the link', () => {
  test('opens nothing by itself, and its code opens once', async () => {
    const request = await recordAccess();
    const token = await mailedToken(request);
    const page = await fetch(`${service.url}/e#${token}`);
    expect(page.status).toBe(200);
    expect((await open(token, '000000')).status).toBe(400);
    const code = await mailedCode(token);
    const answers = await Promise.all(Array.from({ length: 4 }, () => open(token, code)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400, 400]);
  });

  test('is locked by five wrong codes', async () => {
    const token = await mailedToken(await recordAccess());
    const code = await mailedCode(token);
    const wrong = code === '123456' ? '654321' : '123456';
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await open(token, wrong)).status).toBe(400);
    expect((await open(token, code)).status).toBe(410);
    expect((await askCode(token)).status).toBe(410);
    const [row] = await service.organisation.db.all(
      `SELECT count(*) FROM audit WHERE action = 'employee-link.lock' AND document_id = '${asker.employeeId}'`,
    );
    expect(row).toEqual([1]);
  });

  test('ends after thirty days, and its code after ten minutes', async () => {
    const token = await mailedToken(await recordAccess());
    const code = await mailedCode(token);
    vi.useFakeTimers({ now: Date.now() + 601_000, toFake: ['Date'] });
    expect((await open(token, code)).status).toBe(400);
    vi.setSystemTime(Date.now() + 30 * 86_400_000);
    expect((await askCode(token)).status).toBe(410);
  });

  test('gives way to a newer one, and works for nobody who took over the address', async () => {
    const request = await recordAccess();
    await askAuthors(request);
    await release(await look(manager), manager);
    const first = await mailedToken(request);
    const second = await mailedToken(request);
    expect((await askCode(first)).status).toBe(410);
    // Somebody of HR puts an address of their own in its place.
    asker.email = asker.email.replace('bea', 'elders');
    await changeEmployee({ email: asker.email });
    expect((await askCode(second)).status).toBe(410);
    // What was let go to the old address does not go to the new one.
    const pack = await openPackage(await mailedToken(request));
    expect(pack.sealed).toEqual([]);
    expect(pack.withOthers).toEqual([{ name: 'Mark Bos', records: 1 }]);
  });

  test('ends when the request is refused after all', async () => {
    const request = await recordAccess();
    const token = await mailedToken(request);
    const code = await mailedCode(token);
    const refusal = { state: 'refused', answer: 'Het was iemand anders die dit vroeg.' };
    expect((await post(`${requestsPath()}/${request}/answer`, refusal, hr)).status).toBe(204);
    expect((await open(token, code)).status).toBe(410);
    expect((await askCode(token)).status).toBe(410);
  });

  test('is for nobody without an address', async () => {
    const person = newId();
    await adviser.push(put('employee', person, { name: 'Zonder Adres' }));
    asker.employeeId = person;
    const request = await recordAccess();
    const answer = await post(`${requestsPath()}/${request}/send-link`, {}, hr);
    expect(answer.status).toBe(409);
  });

  test('that nobody made is answered like one that ended', async () => {
    expect((await askCode('A'.repeat(43))).status).toBe(410);
    expect((await open('A'.repeat(43), '123456')).status).toBe(410);
  });
});
