import type { Language } from '../domain/text.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Forms that make words a clause of their own, as notes write them. Infinitives and nouns of the same spelling are
 * left out: a clause that is not seen is only kept together with its neighbour.
 */
export const FINITE: Record<Language, ReadonlySet<string>> = {
  nl: words(`
    is was waren wordt werd werden blijft bleef bleven heb heeft had hadden kan kon konden wil wilde wilden moet moest
    moesten mag mocht mochten zal zou zouden hoeft hoefde gaat ging gingen komt kwam kwamen doet deed deden krijgt kreeg
    kregen neemt nam namen geeft gaf gaven houdt hield hielden laat liet lieten staat stond stonden zit zat zaten ligt
    lag lagen loopt liep liepen werkt werkte belt belde mailt mailde appt schrijft schreef zegt zei vertelt vertelde
    meldt meldde vraagt vroeg denkt dacht vindt vond weet wist ziet zag hoort hoorde leest las begint begon start startte
    stopt stopte maakt maakte regelt regelde plant plande zoekt zocht pakt pakte draagt droeg levert leverde stuurt
    stuurde haalt haalde brengt bracht zet zette legt legde sluit sloot opent bespreekt besprak spreekt sprak
    spraken bekijkt bekeek controleert controleerde verdeelt verdeelde vervangt verving helpt hielp leert leerde volgt
    volgde rijdt reed fietst fietste reist reisde verhuist verhuisde woont woonde slaapt sliep eet at drinkt dronk traint
    ruilt ruilde schuift schoof wisselt wisselde draait draaide past paste lukt lukte loont telt telde duurt duurde
    betaalt betaalde koopt kocht verkoopt verkocht ontwerpt bouwt bouwde test testte tekent tekende kiest koos hervat
    hervatte bereidt begeleidt begeleidde overlegt overlegde evalueert evalueerde hoopt hoopte wacht wachtte
  `),
  en: words(`
    is are was were has have had will would can cannot can't could should may might must does did goes went comes came
    gets got takes took gives gave keeps kept stays stayed starts began begins stops says said tells told asks thinks
    thought knows knew sees saw hears heard reads writes wrote makes made works worked calls called mails emailed
    plans planned moves moved drives drove cycles travels lives lived sleeps slept eats ate drinks drank trains trained
    swaps swapped finishes finished leaves left returns returned resumes resumed sends sent brings brought finds found
    picks picked puts sits sat stands stood lies lay needs needed wants wanted hopes hoped expects expected looks looked
    sells sold buys bought builds built checks checked helps helped leads led learns learned covers covered handles
    handled agreed discussed reviewed divided arranged postponed he's she's it's we're they're i'm isn't wasn't doesn't
    didn't hasn't won't
  `),
};
