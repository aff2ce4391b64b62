import { expect } from 'vitest';
import type { PersonDetail } from '../../../shared/contracts/console.ts';
import type { PullPage } from '../../../shared/contracts/sync.ts';
import { newId } from '../../../shared/domain/ids.ts';
import { put } from '../../service/support/people.ts';
import { startOwnFileStage } from './stage.ts';

export type CircleStage = Awaited<ReturnType<typeof startCircleStage>>;

/** The stage with who leads whom, and a device of HR that writes what the console refuses, as records from before may be. */
export async function startCircleStage(...place: Parameters<typeof startOwnFileStage>) {
  const stage = await startOwnFileStage(...place);
  const { on, yara } = stage;
  const desk = await on.device(yara);

  const inCircle = async (id: string) =>
    ((await (await on.get(`/api/people/${id}`, yara)).json()) as PersonDetail).circle;

  /** Sets what a record says, whatever it said. */
  async function say(id: string, fields: Record<string, string | null>): Promise<void> {
    const { changes } = await desk.pullAll();
    const known = changes.find((change) => change.id === id)?.fields ?? {};
    for (const [name, value] of Object.entries(fields)) {
      const [answer] = await desk.push(put('employee', id, { [name]: value }, known[name]?.rev));
      expect(answer?.status).toBe('applied');
    }
  }

  /** Lena leads Luuk, who has a laptop and leads Sanne. */
  async function lenaLeadsLuuk() {
    const lena = await on.person('Lena Lans', 'manager');
    const luuk = await on.person('Luuk Lam', 'manager');
    const record = await on.add(yara, { name: 'Luuk Lam', email: luuk.email, managerId: lena.memberId });
    await on.add(yara, { name: 'Sanne', managerId: luuk.memberId });
    return { lena, luuk, record, laptop: await on.device(luuk) };
  }

  /** An absence case, and an agreement, that a colleague wrote about an employee whom they led. */
  async function leftBehind(id: string, to: string | null): Promise<string[]> {
    const former = await on.person('Fia Vroeger', 'manager');
    const device = await on.device(former);
    await say(id, { managerId: former.memberId });
    const ids = [newId(), newId()];
    const answers = await device.push(
      put('absence-case', ids[0]!, { employeeId: id, spells: [['2026-11-02', null]] }),
      put('agreement', ids[1]!, { employeeId: id, what: 'Rooster bekijken' }),
    );
    expect(answers.map(({ status }) => status)).toEqual(['applied', 'applied']);
    await say(id, { managerId: to });
    return [id, ...ids];
  }

  return { ...stage, inCircle, say, lenaLeadsLuuk, leftBehind };
}

export const has = ({ changes }: PullPage, ids: string[]) =>
  ids.filter((id) => changes.some((change) => change.id === id && !change.gone));

/** What a device that kept what it had has now: after a reset it drops what does not come by. */
export const keeps = (before: string[], page: PullPage, ids: string[]) =>
  ids.filter((id) => {
    const change = page.changes.find((one) => one.id === id);
    return change ? !change.gone : !page.reset && before.includes(id);
  });
