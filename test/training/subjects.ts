import type { Language } from '../../shared/domain/text.ts';
import { randomFrom } from './learning/random.ts';

/**
 * Share of the sentences that get a subject, and of those that lose theirs. Far more medical sentences were written
 * with one: unmended, `she` alone would count as half a symptom.
 */
const SHARES = { medical: { get: 0.2, lose: 0.5 }, harmless: { get: 0.8, lose: 0 } };

const SUBJECTS: Record<Language, readonly string[]> = {
  nl: ['Ze', 'Hij', 'Zij', 'Ze', 'Hij', 'Sanne', 'Karim', 'De medewerker', 'Mijn collega'],
  en: ['She', 'He', 'She', 'He', 'Sarah', 'Karim', 'The employee', 'My colleague'],
};

const PRONOUN: Record<Language, RegExp> = {
  nl: /^(?:Ze|Zij|Hij) (?=\p{Ll}+t\b|is\b|was\b|kan\b|wil\b|mag\b|zal\b|had\b|kwam\b|zag\b)/u,
  en: /^(?:She|He) (?=\p{Ll}+s\b|can\b|cannot\b|will\b|may\b|had\b|got\b)/u,
};

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Verbs with which a note often begins, its subject left out. */
const VERBS: Record<Language, ReadonlySet<string>> = {
  nl: words(`
    heeft is was had zit zat ligt lag staat stond loopt liep gaat ging komt kwam kan kon wil moet moest mag mocht zal
    krijgt kreeg neemt nam doet deed geeft gaf houdt hield blijft bleef werkt werd wordt voelt vindt vond denkt dacht
    zegt zei vertelt vertelde meldt meldde belt vraagt vroeg verwacht weet wist hoort hoorde ziet zag zoekt pakt haalt
    zet gebruikt drinkt eet slikt rookt slaapt sliep draagt draait rijdt reist fietst traint begeleidt verzorgt wast
    voedt tilt schrijft schreef maakt analyseert onderzoekt ontwerpt ontwikkelt verkoopt verpakt test levert bedrukt
    kookt verhuurt werft plant helpt ondersteunt adviseert bezoekt organiseert vervoert bestelt sorteert vult vertaalt
    programmeert redigeert filmt schildert verbouwt ontruimt beveiligt regelt serveert roostert coördineert beoordeelt
    controleert behandelt leest lijdt volgt leert luncht luistert rent wandelt zwemt bokst voetbalt hardloopt kocht
    koopt bracht trouwt emigreert scant barst herstelt trekt steekt vergeet slaat leidt spreekt klaagt moppert verliest
    lijkt piekert huilt lacht durft schrikt praat sluit droomt gelooft probeert kolft redt concentreert proeft hoest
    wankelt rilt zorgt waakt start stopt revalideert hangt oefent smeert puft bouwt stapt mist verhuist ergert noemt
    begint bood liet wilde leest kijkt deelt reed verspeelt vergokt controleert
  `),
  en: words(`
    has is was had can cannot could will may must got did does takes uses drinks goes keeps buys loses bets puts gambles
    walks gets thinks hopes expects wants starts comes stays works asks prefers sits needs sees calls spends says tests
    packs sells delivers develops coaches washes lifts drives feeds writes gives makes designs trains supports teaches
    prints cooks collects rents raises schedules looks visits advises organises runs transports sorts stocks programs
    translates edits films guards paints renovates clears cleans arranges serves rosters plans coordinates checks
    handles assesses recruits wears reads reviews launches suffers turns finishes learns cycles travels listens hears
    stands eats joins weighs cuts speaks leads feels brings swallows fixes treats measures adds attracts swims plays
    loves enjoys rides picks retires operates sticks lives costs moans grumbles seems broods cries worries breaks
    bursts relives talks scratches panics dreads withdraws locks injects pumps skips complains sleeps forgets falls
    sneezes barks wakes shakes sweats stares holds misses rubs coughs wheezes attends follows switches moves leaves
    tries stops swaps finds rushes mentions offered showed began wanted visits liked found bought calls took
  `),
};

/** Notes name their subject or leave it out, whatever they say: so a subject tells nothing by itself. */
export function withOrWithoutSubject(
  text: string,
  { language, medical, seed }: { language: Language; medical: boolean; seed: number },
): string {
  // A question has its subject behind the verb.
  if (text.endsWith('?')) return text;
  const random = randomFrom(seed);
  const { get, lose } = SHARES[medical ? 'medical' : 'harmless'];
  const chance = random();
  const [first = ''] = text.split(' ', 1);
  if (chance < get && VERBS[language].has(first.toLowerCase())) {
    const subjects = SUBJECTS[language];
    const subject = subjects[Math.floor(random() * subjects.length)] ?? '';
    return `${subject} ${first.toLowerCase()}${text.slice(first.length)}`;
  }
  const bare = chance < lose ? text.replace(PRONOUN[language], '') : text;
  return bare === text ? text : bare.charAt(0).toUpperCase() + bare.slice(1);
}
