import { describe, expect, test } from 'vitest';
import { statusLine, type Standing } from '../../../extension/features/account/sync-status.ts';
import { nl } from '../../../shared/messages/nl/sync-line.ts';

const line = (standing: Partial<Standing>) =>
  statusLine(
    { connected: true, sync: { state: 'ok', at: 0 }, waiting: 0, refused: 0, ...standing } as Standing,
    nl.status,
    'nl',
  );
const SINCE = new Date(2026, 10, 25, 14, 2).getTime();

describe('the status line', () => {
  test('says "saved" while edits travel, so that a screen reader hears nothing at every key', () => {
    expect(line({})).toEqual({ look: 'done', text: 'Bewaard' });
    expect(line({ waiting: 3 })).toEqual({ look: 'busy', text: 'Bewaard' });
  });

  test('without an account says where things are, and offers to connect', () => {
    expect(line({ connected: false, sync: { state: 'not-connected' }, waiting: 4 })).toEqual({
      look: 'done',
      text: 'Bewaard op dit apparaat',
      action: 'connect',
    });
  });

  test.each<[Partial<Standing>, string, string]>([
    [{ sync: { state: 'unreachable', since: SINCE }, waiting: 3 }, '3 wachten op verbinding', 'look'],
    [{ sync: { state: 'unreachable', since: SINCE }, waiting: 1 }, '1 wacht op verbinding', 'look'],
    [{ sync: { state: 'unreachable', since: SINCE } }, 'Verbinding weg sinds 14:02', 'look'],
    [{ sync: { state: 'signed-out' }, waiting: 2 }, 'Aanmelding verlopen · 2 wachten', 'sign-in'],
    [{ sync: { state: 'client-too-old' } }, 'Versie te oud', 'look'],
    [{ sync: { state: 'service-too-old' } }, 'Dienst te oud', 'look'],
    [{ sync: { state: 'failed', since: SINCE, code: 'internal' } }, 'Dienst geeft een fout', 'look'],
    [{ sync: { state: 'asks-removal', count: 5, of: 9 } }, 'Verwijderen?', 'look'],
    [{ refused: 1 }, '1 niet aangenomen', 'look'],
  ])('%j: %s', (standing, text, action) => {
    expect(line(standing)).toMatchObject({ text, action });
  });
});
