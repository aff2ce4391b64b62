import { recordAudit } from '../../service/audit/record.ts';
import { openDatabases } from '../../service/db/databases.ts';
import { parseEnv } from '../../service/env.ts';

/** Writes entries into the log of an organisation, from a process of its own. */
const [folder, id = '', entries] = process.argv.slice(2);
const databases = await openDatabases(parseEnv({ DATA_DIR: folder }));
const organisation = await databases.organisation(id);
for (let index = 0; index < Number(entries); index += 1)
  await recordAudit({ organisation, actor: { memberId: 'operator' } }, { action: 'test.elsewhere' });
await databases.close();
