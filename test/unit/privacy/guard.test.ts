import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../shared/privacy/category.ts';
import { findMedicalDetail, GuardSession } from '../../../shared/privacy/guard.ts';
import { OCCASIONS, occasionOf, rewordingFor } from '../../../shared/privacy/occasion.ts';
import { CATALOGUE } from '../../../shared/conversations/index.ts';
import { examplesOf } from '../../training/examples.ts';
import { LANGUAGES } from '../../../shared/domain/languages.ts';

const categoriesIn = (text: string, language: 'nl' | 'en' = 'nl') =>
  findMedicalDetail(text, language).map(({ category }) => category);

describe('what the guard finds', () => {
  it('marks the very characters, and names the sentence that the rewording takes the place of', () => {
    const text = 'Taken verdeeld. Sanne heeft een hernia. Vrijdag bellen.';
    const [finding, ...others] = findMedicalDetail(text, 'nl');
    expect(others).toEqual([]);
    expect(text.slice(finding?.start, finding?.end)).toBe('hernia');
    expect(text.slice(finding?.replaces.start, finding?.replaces.end)).toBe('Sanne heeft een hernia.');
    expect(finding).toMatchObject({ category: 'diagnosis', severity: 'high', source: 'words' });
  });

  it.each([
    ['nl', 'Ze kwam binnen met een stok en kan haar jas niet alleen aan.'],
    ['nl', 'Sinds vorige week ligt hij elke nacht te draaien en komt nergens meer toe.'],
    ['nl', 'Ze hebben een stukje uit haar oor gehaald.'],
    ['en', 'Her hands shake so much that the cup rattles.'],
    ['en', 'He is hooked to a drip every other Tuesday.'],
  ] as const)('sees the drift of %s: %s', (language, text) => {
    const [finding] = findMedicalDetail(text, language);
    expect(finding).toMatchObject({ severity: 'high', source: 'sentence' });
    expect(finding?.end).toBeLessThanOrEqual(text.length);
  });

  it('reads either language, whatever the user mostly writes', () => {
    expect(categoriesIn('She was diagnosed with cancer.', 'nl')).toContain('diagnosis');
    expect(categoriesIn('Heeft een longontsteking.', 'en')).toContain('diagnosis');
  });

  it('is no less sure because something is denied, or said by the physician', () => {
    expect(categoriesIn('Het is toch geen hernia.')).not.toEqual([]);
    expect(categoriesIn('De bedrijfsarts zegt dat het een hernia is.')).not.toEqual([]);
  });
});

describe('what may be recorded', () => {
  it.each([
    ['nl', 'Volgens de bedrijfsarts d.d. 12 mei geen tillen boven 5 kg, maximaal 4 uur per dag.'],
    ['nl', 'Ziek gemeld per 3 maart; verwachte duur: een week.'],
    ['nl', 'Niet gevraagd naar de oorzaak van het verzuim.'],
    ['nl', 'Wij krijgen hoofdpijn van deze aanbesteding.'],
    ['nl', 'Zwangerschapsverlof van 3 juli tot 23 oktober.'],
    ['en', 'According to the occupational physician: no lifting above 5 kg.'],
    ['en', 'Reported sick on 3 March, expected duration one week.'],
    ['en', 'Treatment of the budget is on Tuesday.'],
  ] as const)('passes %s: %s', (language, text) => {
    expect(findMedicalDetail(text, language)).toEqual([]);
  });

  it('includes a list of limitations under a dated advice, and only there', () => {
    const list = '- kan niet lang staan\n- maximaal 4 uur';
    expect(findMedicalDetail(`Advies bedrijfsarts 12 mei:\n${list}`, 'nl')).toEqual([]);
    expect(categoriesIn(list)).toContain('limitation-opinion');
  });

  it('includes every rewording that the guard offers, whatever the conversation', () => {
    for (const language of LANGUAGES) {
      for (const category of CATEGORIES) {
        for (const occasion of [undefined, ...OCCASIONS]) {
          const text = rewordingFor(language, category, occasion);
          expect({ text, found: findMedicalDetail(text, language) }).toEqual({ text, found: [] });
        }
      }
    }
  });
});

describe('a text that is being typed', () => {
  it('gives key by key what the whole text gives at once', () => {
    const text = 'Rooster besproken.\nHeeft migraine, belt vrijdag. Kan volgens mij geen hele dagen aan.';
    const session = new GuardSession('nl');
    for (let length = 1; length <= text.length; length++) {
      const typed = text.slice(0, length);
      expect(session.update(typed)).toEqual(findMedicalDetail(typed, 'nl'));
    }
  });

  it('finds a line in a text without full stops, at its own place', () => {
    const filler = 'de planning is krap en het rooster van juni komt volgende week '.repeat(12);
    const text = `${filler}zij heeft een longontsteking gehad ${filler}`;
    const found = findMedicalDetail(text, 'nl').map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['longontsteking']);
  });
});

describe('a sentence of several clauses', () => {
  const marked = (text: string, language: 'nl' | 'en' = 'nl') =>
    findMedicalDetail(text, language).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['nl', 'De planning van juni is rond, maar zijn benen willen niet meer.', /^maar zijn benen .* meer$/],
    ['nl', 'Hij werkt op maandag en dinsdag en zijn knie is gezwollen en doet pijn.', /knie/],
    ['en', 'The roster for June is done and his hands shake so badly that he drops things.', /hands shake/],
  ] as const)('marks the clause that says it in %s: %s', (language, text, clause) => {
    const found = marked(text, language);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((part) => part.length < text.length)).toBe(true);
    expect(found.join(' ')).toMatch(clause);
  });

  it('lets a sure word of one clause say nothing about the others', () => {
    const text = 'Sanne heeft een hernia, de planning van juni is rond en vrijdag bellen we.';
    expect(marked(text)).toEqual(['hernia']);
  });
});

describe('a clause within another', () => {
  it.each([
    ['nl', 'Noem niet dat Karin zwanger is.', 'pregnancy'],
    ['nl', 'Begin niet over de depressie van Anna.', 'mental-health'],
    ['nl', 'Mijn collega, die griep heeft, werkt maandag niet.', undefined],
    ['nl', 'Volgende week weer aan het werk als de griep over is.', 'diagnosis'],
    ['en', "Don't mention that Karin is pregnant.", 'pregnancy'],
    ['en', "Don't bring up Anna's depression.", 'mental-health'],
    ['en', 'My colleague, who has the flu, is not working on Monday.', 'diagnosis'],
    ['en', 'Back at work next week if the flu is gone.', 'diagnosis'],
  ] as const)('is found in %s: %s', (language, text, category) => {
    const found = categoriesIn(text, language);
    expect(found).not.toEqual([]);
    if (category) expect(found).toContain(category);
  });

  it.each([
    ['nl', 'Noem niet wat iemand mankeert.'],
    ['nl', 'Schrijf niet op dat iemand zwanger is.'],
    ['nl', 'Een collega die zwanger is, hoeft dat niet aan jou te vertellen.'],
    ['nl', 'Begin niet over de overuren van Anna.'],
    ['nl', 'Belt als de drukte over is.'],
    ['en', "Don't write down that somebody is pregnant."],
    ['en', 'A colleague who is pregnant need not tell you.'],
    ['en', "Don't bring up Anna's overtime."],
    ['en', 'Calls when the rush is over.'],
  ] as const)('passes when it is about nobody, or about work, in %s: %s', (language, text) => {
    expect(findMedicalDetail(text, language)).toEqual([]);
  });
});

describe('a rewording', () => {
  const WORK = { nl: 'Werkafspraken tot', en: 'Work agreements until' } as const;
  /** What stands there once the rewording of an absence was taken over, which itself is left out. */
  const reworded = (text: string, language: 'nl' | 'en') => {
    const [finding] = new GuardSession(language).update(text, 'absence');
    if (!finding) return text;
    const { suggestion, replaces } = finding;
    const whole = text.slice(0, replaces.start) + suggestion + text.slice(replaces.end);
    return whole.replace(new RegExp(`${WORK[language]}[^.]*\\.`), '…');
  };

  it.each([
    ['nl', 'Ze heeft migraine en komt maandag weer.', '… Komt maandag weer.'],
    ['nl', 'Ze heeft migraine, dus ze werkt deze week thuis.', '… Dus ze werkt deze week thuis.'],
    ['nl', 'Ze werkt deze week thuis, omdat ze migraine heeft.', 'Ze werkt deze week thuis. …'],
    [
      'nl',
      'We spraken het rooster door, maar ze heeft een hernia en ijsberen helpt Anna niet',
      'We spraken het rooster door. … IJsberen helpt Anna niet',
    ],
    [
      'nl',
      'Ze werkt dinsdag en donderdag thuis en heeft migraine.',
      'Ze werkt dinsdag en donderdag thuis. …',
    ],
    ['nl', 'Rooster van juni besproken, ze heeft een hernia.', 'Rooster van juni besproken. …'],
    ['nl', 'Heeft migraine en griep, belt morgen over de planning', '… Belt morgen over de planning'],
    ['nl', '- Belt vrijdag over het rooster, hij heeft een hernia', '- Belt vrijdag over het rooster. …'],
    ['en', 'The roster for June is done and she has a hernia.', 'The roster for June is done. …'],
    ['en', 'He has a migraine, but he will call on Friday.', '… He will call on Friday.'],
  ] as const)('keeps what else is said, in %s: %s', (language, text, expected) => {
    expect(reworded(text, language)).toBe(expected);
  });

  it.each([
    ['part of another clause', 'nl', 'Ze vertelt dat ze migraine heeft en morgen later komt.'],
    ['turned round', 'nl', 'Vandaag heeft ze migraine en komt ze later.'],
    ['turned round by what comes first', 'nl', 'Omdat ze migraine heeft, werkt ze deze week thuis.'],
    ['about what is gone', 'nl', 'Hij heeft migraine en dat duurt nog even.'],
    ['about what is gone', 'en', 'She has a hernia and it takes a while.'],
    ['inside another clause', 'nl', 'Heeft een hernia (onderrug), werkt vier uur per dag en belt vrijdag.'],
    ['no clause', 'nl', 'Ze heeft migraine en een drukke week.'],
  ] as const)('leaves nothing of what is %s, in %s: %s', (_, language, text) => {
    expect(reworded(text, language)).toBe('…');
  });

  it('leaves nothing of clauses between findings, nor of what is not clean by itself', () => {
    expect(reworded('Ze heeft migraine, ze belt vrijdag en ze heeft een hernia.', 'nl')).toBe('…');
  });

  it('leaves a sentence clean, whatever it keeps', () => {
    for (const { text, language } of examplesOf(25).filter(({ category }) => category)) {
      const [finding] = findMedicalDetail(text, language);
      if (!finding) continue;
      const { before, after } = finding.kept;
      for (const kept of [before, after]) expect(findMedicalDetail(kept, language)).toEqual([]);
    }
  });
});

describe('what is offered instead', () => {
  const offered = (text: string, typeId: string, sharing: 'status' | 'report') =>
    new GuardSession('nl').update(text, occasionOf(typeId, sharing)).map(({ suggestion }) => suggestion)[0];

  it('fits the conversation: being sick is a word for absence alone', () => {
    const text = 'Sanne heeft een hernia.';
    expect(offered(text, 'sick-report', 'report')).toMatch(/^Ziek gemeld per \[datum\]/);
    expect(offered(text, 'absence-guidance', 'report')).toMatch(/^Werkafspraken tot/);
    expect(offered(text, 'return-to-work', 'report')).toMatch(/^Weer aan het werk per/);
    expect(offered(text, 'frequent-absence', 'report')).toMatch(/ziekmeldingen in \[periode\]/);
    expect(offered(text, 'preventive', 'status')).toMatch(/^Besproken wat het werk vraagt/);
  });

  it('speaks the language of the sentence, and knows no advice of a physician outside absence', () => {
    for (const [language, absent] of [
      ['nl', /ziek|bedrijfsarts d\.d\./i],
      ['en', /\bsick|occupational physician dated/i],
    ] as const) {
      for (const category of CATEGORIES) expect(rewordingFor(language, category, 'work')).not.toMatch(absent);
    }
    expect(offered('She was diagnosed with cancer.', 'performance-review', 'status')).toMatch(
      /^Discussed what/,
    );
  });

  it('an organisation\u2019s own type follows who reads along', () => {
    expect(occasionOf('buddy-talk', 'status')).toBe('work');
    expect(occasionOf('re-entry-talk', 'report')).toBe('absence');
  });

  it('is thought of for every built-in type, and every occasion has one', () => {
    expect(new Set(CATALOGUE.map(({ id, sharing }) => occasionOf(id, sharing)))).toEqual(new Set(OCCASIONS));
  });
});

it.each([
  ...['Moet', 'heeft', 'baby'].map((text) => ['nl', text]),
  ...['Nog iets.', 'Nog iets', 'Dat was alles.', 'Verder niets.', 'Meer volgt.', 'Nog te doen.'].map(
    (text) => ['nl', text],
  ),
  ...['One more thing.', 'Something else.', 'That was all.', 'To discuss.', 'Until then.'].map((text) => [
    'en',
    text,
  ]),
] as ['nl' | 'en', string][])('a few words that say nothing are nothing, in %s: %s', (language, text) => {
  expect(findMedicalDetail(text, language)).toEqual([]);
});
