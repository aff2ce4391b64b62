import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { startService, type Service, type StartOptions } from '../../../service/app.ts';
import { parseEnv } from '../../../service/env.ts';
import { addMember } from '../../../service/identity/add-member.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { startMailServer } from './mail-server.ts';

export type TestService = Awaited<ReturnType<typeof startTestService>>;

/** A service with a data folder, a mail server and an organisation of its own, behind a real port. */
export async function startTestService(
  options: { env?: Record<string, string>; demo?: StartOptions['demo'] } = {},
) {
  const dataDir = await mkdtemp(join(tmpdir(), 'goed-gesprek-test-'));
  const mail = await startMailServer();
  const logs: string[] = [];
  const log = pino({ base: null, level: 'debug' }, { write: (line: string) => void logs.push(line) });
  const env = parseEnv({
    PORT: '0',
    DATA_DIR: dataDir,
    SMTP_URL: mail.url,
    MAIL_FROM: 'Goed Gesprek <noreply@example.nl>',
    ...options.env,
  });
  const service: Service = await startService({ env, log, ...(options.demo && { demo: options.demo }) });
  const { databases } = service.services;
  const organisation = await databases.createOrganisation('Voorbeeld BV');
  return {
    ...service,
    dataDir,
    mail,
    logs,
    organisation,
    member: (name: string, roles: Role[], organisationId = organisation.id) => {
      const email = `${name.toLowerCase().replaceAll(' ', '.')}@voorbeeld.nl`;
      return addMember(service.services, { name, email, roles, organisationId }).then((memberId) => ({
        memberId,
        email,
        name,
      }));
    },
    async stop() {
      await service.stop();
      await mail.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
