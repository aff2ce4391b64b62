import type { Language } from '../../domain/text.ts';

const beginnings = (list: string) => list.trim().split(/\s+/);

/** Beginnings of ordinary words that look like a slip in a medical one, and are none. */
export const ORDINARY: Record<Language, readonly string[]> = {
  nl: beginnings(`
    aanbieding aangebeden aangerad aangeschov aanneming afdoening afgedijkt afgefikt afgelikt afgemikt afleiding asperge bemaling bemerking betaling bepaling beschenk
    bestraf bestrat bevatting bewandel bezonken bijpassing blokdruk brakken buitenarm chauffeuse clinic cliniclown coiffeuse coupeuse
    degressie dofheid doteren draairichting dubbeling dubbelzinnig exempel exemplaar exemplair gebaseerd gecasseerd
    gedateerd gedobberd gedoceerd gedokterd gedoleerd gedoneerd gedoseerd gedoteerd gedragsvorm gefaseerd gefiatteerd gelagerd
    gelanceerd gelasterd gelaveerd gemasseerd genoteerd gepasseerd getrakteerd gezwolgen gezwommen gezworen hameren hamerpen hermonter
    herspel herstem hertel historie historisch hondenbed infuus klaag klinken knabbel koelbloedig kortsluit kortst kortschr kortzicht
    koudbloedig lichter longlist longvis mazzel mediati mediator medicinaal meditat mentalist mentaliteit neervallen obstinaat onderhoek
    ondersecretaris ongebrand ongeschokt ongeteld ontkenning ontlening ontstemming oogoppervlak oorzakelijk opflikker opgedaagd
    opgekomen opgeschikt opgesteld overging overhang overlang overstaan peilen pielen pijlen pikeert polyprop polytiek prijken progressi protest
    scepsis soberheid statie steppingstone terminal tegenbeto terughaal terughalen terugviel tingeling trombon uitbroed uitgekleden
    uitgeregen uitnutting uitzakking vaklieden verbloeming verering verhoring verhoud verkwik verlading verlaging verlating verlijming
    verrijking verrukking verschaffing verschik verstik verstrijk verstrik verstuiv versuiker verweking verwekking verwik verzwak
    voorwedstrijd voorwend voorwereld voorwerk voorwerp voorweten waterbok waterchocola waterhond zelfbestu zelfgestookt zelfwording
    zondevloed zwagerschap
  `),
  en: beginnings(`
    aesthet apportion arithmet backspace beading bidding blackout blinding bloodless capacit cathedral chesterfield chestnut
    cockiness colonial colonist coloniz coltish concision conclusion concurr councillor councilor cramming crapping delicious depletion devilish
    disinterest disinfect dissing distraction doctrin dystopia handover hanover historic hypnotherap hysteri impatient influenc insetting insulting junkyard mediat
    meditat midlife moonstruck moraine ontolog outbox outfox paradis paranormal peacemaker predispos preshrink pressuriz procedural proscri
    relaxer seaside sinuosity sizing slipping sneering specialis specializ spheroid stains statistic sturgeon tasting texting tingeing trombon
    whipping whirring whiting whizzing whopping whupping
  `),
};
