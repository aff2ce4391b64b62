import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../shared/conversations/index.ts';
import { en } from '../../../shared/messages/en/preparation.ts';
import { inviteText } from '../../../shared/messages/invite-text.ts';
import { nl } from '../../../shared/messages/nl/preparation.ts';

const invited = CATALOGUE.filter(({ id }) => id !== 'sick-report');

describe('an invitation', () => {
  test.each(invited.map(({ id, minutes, sharing }) => [id, minutes, sharing] as const))(
    '%s: says purpose, topics, duration and what happens with what is said',
    (typeId, minutes, sharing) => {
      for (const { invite: t } of [nl, en]) {
        const text = inviteText(t, {
          typeId,
          minutes,
          sharing,
          name: 'Sanne',
          when: 'di 24 nov 10:00',
          from: 'Mark',
        });
        const about = t.purposes[typeId];
        expect(about?.topics.length).toBeGreaterThan(1);
        expect(text).toContain(about?.purpose);
        for (const topic of about?.topics ?? []) expect(text).toContain(topic);
        expect(text).toContain(String(minutes));
        expect(text).toContain('di 24 nov 10:00');
        expect(text).toContain(sharing === 'report' ? t.report : t.status);
        expect(text).toMatch(/Sanne[\s\S]*Mark$/);
      }
    },
  );

  test('without a moment proposes none', () => {
    const text = inviteText(nl.invite, {
      typeId: 'preventive',
      minutes: 30,
      sharing: 'status',
      name: 'Sanne',
    });
    expect(text).not.toContain('voorstel');
    expect(text).not.toContain('undefined');
  });
});
