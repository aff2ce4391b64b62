import { checkInsDue, type Contact, type Due } from '../../shared/domain/follow-up/due.ts';
import { localDay } from '../../shared/domain/follow-up/days.ts';
import type { OutlookStep } from '../../shared/domain/absence/index.ts';
import type { DeviceDatabase } from './database.ts';
import { outlookOf } from './case-outlook.ts';
import { readHeld } from './held.ts';
import { readRestricted } from './restriction.ts';

const CHECK_INS = new Set(['preventive', 'performance-review']);
/** So many days ahead a legal step is shown on home. */
const AHEAD = 21;

export type AbsenceStepDue = {
  /** Names the reminder: this step of this case. */
  key: string;
  employeeId: string;
  /** Sick day of the case, from 1. */
  caseDay: number;
  step: OutlookStep;
};

/** Somebody of whom there is no reminder, for their data may only be kept; `terms` of an absence case run on. */
export type Kept = { employeeId: string; terms: boolean };

export type Attention = { due: Due[]; steps: AbsenceStepDue[]; kept: Kept[] };

/** Who is to be spoken to, and which step of absence comes next, from what this device holds. */
export async function readAttention(db: DeviceDatabase, today = localDay()): Promise<Attention> {
  const [restricted, employees, held, drafts, ahead, cases, settings] = await Promise.all([
    readRestricted(db),
    db.employees.toCollection().primaryKeys(),
    readHeld(db),
    db.conversations.where('fields.status').equals('draft').toArray(),
    db.conversations.where('fields.nextOn').aboveOrEqual(today).toArray(),
    db.absenceCases.toArray(),
    readDays(db),
  ]);
  const running = cases.filter(({ fields }) => fields.spells.some(([, to]) => to === null));
  const absent = new Set(running.map(({ fields }) => fields.employeeId));
  const started = new Set([...drafts, ...ahead].map(({ fields }) => fields.employeeId));
  const byEmployee = Map.groupBy(held, ({ employeeId }) => employeeId);
  const latest = (employeeId: string, counts: (typeId: string) => boolean) =>
    (byEmployee.get(employeeId) ?? [])
      .filter(({ typeId }) => counts(typeId))
      .map(({ heldOn }) => heldOn)
      .sort()
      .at(-1);

  const contacts = employees.map((employeeId): Contact => ({
    employeeId,
    lastCheckIn: latest(employeeId, (typeId) => CHECK_INS.has(typeId)),
    lastHeld: latest(employeeId, () => true),
    planned: started.has(employeeId),
    absent: absent.has(employeeId),
    marked: settings.get(`checkIn:${employeeId}`),
    snoozedUntil: settings.get(`snooze:${employeeId}`),
  }));
  const steps = running.flatMap((row): AbsenceStepDue[] => {
    const { employeeId } = row.fields;
    const view = outlookOf(row, byEmployee.get(employeeId) ?? [], today);
    const step = view?.next;
    if (!view?.caseDay || !step || step.lastDay === null || step.lastDay - view.today > AHEAD) return [];
    const key = `${row.id}:${step.step.id}`;
    if ((settings.get(`snooze:${key}`) ?? '') > today) return [];
    return [{ key, employeeId, caseDay: view.caseDay, step }];
  });
  steps.sort((a, b) => (a.step.milestone.due ?? '').localeCompare(b.step.milestone.due ?? ''));
  const due = checkInsDue(contacts, today);
  const kept = [...restricted].flatMap((employeeId): Kept[] => {
    const terms = steps.some((step) => step.employeeId === employeeId);
    const asked = due.some((one) => one.employeeId === employeeId && one.kind !== 'never');
    return terms || asked ? [{ employeeId, terms }] : [];
  });
  const isFree = ({ employeeId }: { employeeId: string }) => !restricted.has(employeeId);
  return { due: due.filter(isFree), steps: steps.filter(isFree), kept };
}

async function readDays(db: DeviceDatabase): Promise<Map<string, string>> {
  const rows = await db.settings.where('key').startsWithAnyOf('checkIn:', 'snooze:').toArray();
  return new Map(rows.map(({ key, value }) => [key, String(value)]));
}
