import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../shared/conversations/index.ts';
import { KINDS } from '../../../shared/recognition/likeness/kinds.ts';
import { factsOf } from '../../../shared/recognition/facts.ts';
import { weigh } from '../../../shared/recognition/likeness/weigh.ts';
import { trained } from '../../../shared/recognition/likeness/trained.ts';
import { suggest, type SuggestInput } from '../../../shared/recognition/suggest.ts';
import { expand, readCorpus } from '../../training/invitations/corpus.ts';
import { fingerprint } from '../../training/invitations/fingerprint.ts';

const talk = (title: string, more: Partial<SuggestInput> = {}): SuggestInput => ({
  title,
  attendees: 2,
  durationMinutes: 30,
  ...more,
});

describe('the weights', () => {
  test('were trained with the corpus and the code as they are: otherwise run `npm run train:invitations`', () => {
    expect(trained.fingerprint).toBe(fingerprint());
  });

  test('stay under 60 kB', () => {
    expect(JSON.stringify(trained).length).toBeLessThan(60_000);
  });

  test('know conversations that exist', () => {
    const types = ['none', ...CATALOGUE.map(({ id }) => id)];
    expect(KINDS.filter((kind) => !types.includes(kind))).toEqual([]);
  });
});

describe('what a title is like', () => {
  test('finds the conversation where no rule does, and says so', () => {
    const known = { employee: 'Tjitske Hoen', caseDay: 12 };
    const [best] = suggest(talk('thuis opzoeken Tjitske', known));
    expect(best?.conversationTypeId).toBe('absence-guidance');
    expect(best?.reasons).toEqual([
      { id: 'alike', params: {} },
      { id: 'person', params: { name: 'Tjitske Hoen' } },
      { id: 'attendees', params: { count: 2 } },
      { id: 'case', params: { week: 2 } },
    ]);
  });

  test('holds back a rule whose word is about something else', () => {
    const known = { employee: true, caseDay: 133 };
    expect(suggest(talk('verzuim module', known))).toEqual([]);
    expect(suggest(talk('Docent ziek, les vervalt', known))).toEqual([]);
    expect(suggest(talk('Verzuim Tjitske', known))).not.toEqual([]);
  });

  test('leaves larger groups and regular meetings of two to the rules', () => {
    expect(suggest(talk('thuis opzoeken Tjitske', { attendees: 6, employee: true, caseDay: 12 }))).toEqual(
      [],
    );
    const types = suggest(talk('Bila', { employee: true, caseDay: 12 })).map((s) => s.conversationTypeId);
    expect(types.filter((type) => type !== 'preventive')).toEqual([]);
  });
});

test('a conversation that nobody trained goes by its rules', () => {
  const added = { conversationTypeId: 'exit-interview', score: 0.9, reasons: [] };
  const facts = factsOf(talk('Exitgesprek Noor'));
  const sureOfNone = () => KINDS.map((kind) => (kind === 'none' ? 1 : 0));
  expect(weigh(facts, [added], sureOfNone)).toEqual([added]);
});

describe('the corpus', () => {
  test('has thousands of different titles, a third of them or more no conversation with a checklist', () => {
    const samples = readCorpus();
    expect(new Set(samples.map(({ input }) => input.title)).size).toBeGreaterThan(5000);
    const none = samples.filter(({ acceptable }) => acceptable.includes('none'));
    expect(none.length / samples.length).toBeGreaterThan(0.3);
  });

  test('gives the same titles each time, of types that exist', () => {
    const once = () => expand('nl-conversations', ['dak'], 2, 7);
    expect(once()).toEqual(once());
    const types = new Set(readCorpus().flatMap(({ acceptable }) => acceptable));
    expect([...types].filter((type) => !KINDS.some((kind) => kind === type))).toEqual([]);
    expect(readCorpus().filter(({ input }) => /[[\]{}|]/.test(input.title))).toEqual([]);
  });
});
