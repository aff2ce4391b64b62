import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ErasureCertificate } from '../../shared/contracts/privacy.ts';
import { employeeForm, postJson, put } from '../service/support/people.ts';
import { startTestService, type TestService } from '../service/support/service.ts';
import { asHr, get, gone, hr, mark, service, sweep, useFiles, writeFile } from './files-stage.ts';
import { ANY_ADDRESS } from './support.ts';

useFiles();

/** Everything that the service keeps on disk, as one text. */
async function onDisk(): Promise<string> {
  const files = await readdir(service.dataDir, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

/** Another process with the same data. */
async function startBeside() {
  const beside = await startTestService({ env: { ...ANY_ADDRESS, DATA_DIR: service.dataDir } });
  onTestFinished(() => beside.services.databases.close());
  onTestFinished(() => beside.mail.stop());
  return beside;
}

const hold = ({ url }: Pick<TestService, 'url'>, id: string) =>
  postJson({ url }, `/api/privacy/${id}/hold`, { reason: 'Geschil' }, { ...hr.headers, origin: url });

describe('a hold', () => {
  test.each(['this', 'another'])(
    'is refused by %s process once the key is being destroyed',
    async (which) => {
      const { employeeId } = await writeFile('preventive', `Bezig ${which}`, { held: '2026-11-01' });
      const asked = which === 'this' ? service : await startBeside();
      const { vault } = service.organisation;
      const destroy = vault.destroy;
      const answers: Response[] = [];
      vi.spyOn(vault, 'destroy').mockImplementationOnce(async (id) => {
        answers.push(await hold(asked, employeeId));
        await destroy(id);
      });
      const erased = await asHr(`/api/privacy/${employeeId}/erase`, {
        name: `Bea Bezig ${which}`,
        reason: 'Verzoek',
      });
      expect([erased.status, ...answers.map(({ status }) => status)]).toEqual([200, 409]);
    },
  );

  test('that another process sets at the last moment stops an erasure', async () => {
    const { employeeId } = await writeFile('preventive', 'Op het nippertje', { held: '2026-11-01' });
    const beside = await startBeside();
    const { writer } = service.organisation;
    const run = writer.run;
    vi.spyOn(writer, 'run').mockImplementationOnce(async (job) => {
      expect((await hold(beside, employeeId)).status).toBe(204);
      return run(job);
    });
    const body = { name: 'Bea Op het nippertje', reason: 'Verzoek' };
    expect((await asHr(`/api/privacy/${employeeId}/erase`, body)).status).toBe(409);
    expect(await (await get(`/api/privacy/${employeeId}`)).json()).toMatchObject({
      hold: { reason: 'Geschil' },
    });
  });

  test('is refused where an erasure was cut off before the key went, and the next sweep finishes that', async () => {
    const person = await writeFile('preventive', 'Begonnen', { held: '2026-11-01' });
    vi.spyOn(service.organisation.vault, 'destroy').mockRejectedValueOnce(new Error('The power went.'));
    const body = { name: 'Bea Begonnen', reason: 'Verzoek' };
    expect((await asHr(`/api/privacy/${person.employeeId}/erase`, body)).status).toBe(500);
    expect((await get(`/api/privacy/${person.employeeId}`)).status).toBe(200);
    expect((await hold(service, person.employeeId)).status).toBe(409);
    await service.organisation.db.run('UPDATE erasing SET at = at - 600001');
    await sweep('2026-11-02');
    expect((await get(`/api/privacy/${person.employeeId}`)).status).toBe(404);
    expect(await service.organisation.db.all('SELECT employee_id FROM erasing')).toEqual([]);
  });
});

describe('erasure', () => {
  test('cut off after the key was destroyed, it is finished by the next sweep, and logged', async () => {
    const person = await writeFile('preventive', 'Halverwege', { held: '2026-11-01' });
    const { cursor } = await mark.pullAll();
    await service.organisation.vault.destroy(person.employeeId);
    await sweep('2026-11-02');
    expect((await gone(cursor)).sort()).toEqual([...person.all, person.employeeId].sort());
    const left = await service.organisation.db.all(
      `SELECT document_id FROM contents WHERE document_id = '${person.conversationId}'`,
    );
    expect(left).toEqual([]);
    const log = await service.organisation.db.all(
      `SELECT count(*) AS times FROM audit WHERE action = 'employee.erase' AND document_id = '${person.employeeId}'`,
    );
    expect(log).toEqual([[1]]);
    const after = await mark.pullAll();
    await sweep('2026-11-02');
    expect((await mark.pullAll(after.cursor)).changes).toEqual([]);
  });

  test('destroys the key of a typed-in record that was linked to the employee', async () => {
    const typed = await writeFile('preventive', 'Ingetypt', { held: '2026-11-01' });
    const made = await asHr('/api/employees', employeeForm({ name: 'Bea Bekend' }));
    const { employeeId: known } = (await made.json()) as { employeeId: string };
    expect((await asHr(`/api/employees/${typed.employeeId}/link`, { into: known })).status).toBe(204);
    const keysOf = () =>
      service.services.databases.keys.db.all(
        `SELECT subject FROM subject_keys WHERE subject IN ('${known}', '${typed.employeeId}')`,
      );
    expect(await keysOf()).toHaveLength(2);
    expect(
      (await asHr(`/api/privacy/${known}/erase`, { name: 'Bea Bekend', reason: 'Verzoek' })).status,
    ).toBe(200);
    expect(await keysOf()).toEqual([]);
  });

  test('leaves nothing of a person, gives a certificate, and touches nobody else', async () => {
    const person = await writeFile('preventive', 'Zeppelin', { held: '2026-11-01' });
    const neighbour = await writeFile('preventive', 'Buurvrouw', { held: '2026-11-01' });
    const { cursor } = await mark.pullAll();
    const wrong = await asHr(`/api/privacy/${person.employeeId}/erase`, { name: 'Bea', reason: 'Verzoek' });
    expect(wrong.status).toBe(400);
    const answer = await asHr(`/api/privacy/${person.employeeId}/erase`, {
      name: 'Bea Zeppelin',
      reason: 'Verzoek',
    });
    const certificate = (await answer.json()) as ErasureCertificate;
    expect(certificate).toMatchObject({
      counts: { employee: 1, conversation: 1, agreement: 1, report: 1 },
      keyDestroyed: true,
      erasedBy: 'Hanneke Vos',
    });
    expect((await gone(cursor)).sort()).toEqual([...person.all, person.employeeId].sort());
    expect((await get(`/api/privacy/${person.employeeId}`)).status).toBe(404);
    expect((await get(`/api/conversations/${neighbour.conversationId}`)).status).toBe(200);
    expect(await onDisk()).not.toContain('Zeppelin');
    const [answerAgain] = await mark.push(put('employee', person.employeeId, { name: 'Bea Zeppelin' }));
    expect(answerAgain?.status).toBe('refused');
  });
});
