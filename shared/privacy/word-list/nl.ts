import type { WordList } from './word-list.ts';

/** Words that give medical detail away in Dutch; forms are explained at `WordList`. */
export const nl: WordList = {
  diagnosis: {
    strong: {
      prefix: `
        hernia kanker tumor leukemie lymfoom lymfekl melanoom uitzaai uitgezaaid metasta diabet diabeet
        suikerziekt suikerpatient epilep migraine reuma artros artritis jicht fibromyalg crohn colitis
        hersenschudding whiplash verstuik verzwik gekneusd kneuzing verrekking astma copd bronchit emfyseem
        longembol tubercul covid griep influenza norovirus verkoud snipverkoud snotverkoud waterpok mazelen
        kinkhoest gordelroos pfeiffer roodvonk krentenbaard hepatit herpes eczeem psoriasis galste nierste
        blindedarm appendicit hartfal hartritme hartkwaal hartafwijking hartaanval hartpatient hartprobleem
        hartproblemen boezemfibril beroerte trombose embolie spatader hypertens schildklier hashimoto
        bloedarmoede anemie endometrio cyste poliep vleesbo prostaat liesbreuk aambei meniscus kruisband
        tenniselleboog muisarm carpaal carpaletunnel scolios bechterew osteoporo botontkalk parkinson
        alzheimer dement spierziekte spierdystrof zenuwaandoening auto-immuun autoimmuun lupus sarcoid
        coeliak glutenallerg notenallerg pinda-allerg hooikoorts meniere tinnitus glaucoom netvlies autis
        asperger dyslex dyscalcul hoogsensitief maagzweer hartklep aneurysm sepsis bloedvergift wondroos
        amputat geamputeerd dwarslaesie spastisch slechthorend doofheid aandoening chronische-ziekte
        gediagnos hielspoor peesplaat achillespees blessure knieblessure botbreuk polsbreuk heupbreuk
        enkelbreuk beenbreuk sleutelbeenbreuk navelbreuk coronabesmet rs-virus salmonella schurft scabies
        soabesmet hivpositief hiv-positief geelzucht q-koorts
      `,
      word: `
        tia cva pcos hiv aids rsi adhd pds kwaal kwaaltje kwalen lyme mdd ptss als-patient ms-patient hsp
        reuzencel hypo
      `,
      infix: `
        ontsteking infarct infarkt fractuur syndroom bloeding infectie blessure spierziekt ziektebeeld
      `,
      phrase: `
        ziekte van|diagnose gekregen|de diagnose is|long covid|dubbele longontsteking|hoge bloeddruk|
        lage rug|chronisch ziek|ernstig ziek|prikkelbare darm~|gescheurde *|gebroken been|gebroken arm|
        gebroken enkel|gebroken pols|been gebroken|arm gebroken|enkel gebroken|pols gebroken|
        door * rug gegaan|frozen shoulder|bekend met * aandoening|iets aan * hart|heeft ms|met ms
      `,
    },
    weak: {
      prefix: `
        corona diagnos allerg virus besmet besmettelijk erfelijk letsel verlam verrekt ontwricht
      `,
      word: `
        ms add ass bof spit staar breuk scheur scheurtje knobbel knobbeltje angina ziekte ziektes gezwel
        zweer aanval aanvallen soa
      `,
    },
  },
  symptom: {
    strong: {
      prefix: `
        hoofdpijn hfdpijn rugpijn buikpijn keelpijn nekpijn oorpijn kniepijn spierpijn zenuwpijn rugklacht
        nekklacht schouderklacht knieklacht maagklacht hartklacht darmklacht longklacht pijnklacht
        pijnscheut hoest koorts duizel misselijk braakt gebraakt diarree buikkramp maagkramp flauwgevallen
        flauwval flauwte benauwd kortadem ademnood hartklopping tinteling oedeem gezwollen huiduitslag
        slapeloos slaapproblem slaapgebrek vermoeid oververmoeid moeheid futloos lusteloos rillerig snotter
        gewichtsverlies concentratieprobleem concentratieproblemen geheugenprobleem geheugenproblemen
        opvlieger incontinent bloedverlies doodmoe krampen spierzwakte gevoelloos evenwichtsproblem oorsuiz
        maagzuur klachtenpatroon bewusteloos duizeligheid nachtzweten
      `,
      infix: `
        migrain
      `,
      phrase: `
        slaapt slecht|slaapt niet|slecht slapen|niet slapen|slaapt al|viel * flauw|buiten bewustzijn|
        geen eetlust|last van * rug|last van * knie|last van * nek|last van * schouder|last van * hart|
        heeft veel pijn|veel pijn|pijn in *|pijn aan *|pijn op de borst|ligt op bed|ligt in bed|
        ziek op bed|doet zeer|geen lucht|hele nacht wakker|moeite met slapen|erg moe|snel moe|
        altijd moe|niet lekker|voelt zich ziek|voelt zich slap|voelt zich beroerd
      `,
    },
    weak: {
      prefix: `
        klacht pijn uitgeput brandend vermoei bleek grauw kramp bloed zwell jeuk
      `,
      word: `
        moe braken overgeven overgegeven slap suf verhoging uitslag trilt trillen zweten kreupel mank kilo
        afgevallen griepachtig
      `,
    },
  },
  treatment: {
    strong: {
      prefix: `
        geopereerd chemo chemotherap bestraling bestraald immunotherap antibiotic medicijn medicat pijnstill
        paracetamol ibuprofen diclofenac naproxen tramadol oxycodon morfine fentanyl prednison insuline
        antidepress sertraline citalopram escitalopram paroxetine fluoxetine venlafaxine mirtazapine
        amitriptyline oxazepam temazepam diazepam lorazepam lithium ritalin methylfenidaat quetiapine
        olanzapine slaappil slaapmiddel kalmeringsmiddel bloedverdunner betablokker hormoonkuur infuus
        inhalator dialyse bloedtransfusie transplantat prothese pacemaker katheter stoma gedotterd revalid
        fysiotherap ergotherap logoped psychotherap gedragstherap groepstherap dagbehandeling
        ziekenhuisopname spoedopname narcose kijkoperatie knieoperatie heupoperatie rugoperatie hartoperatie
        thuiszorg laserbehandeling gelaserd cortison corticostero epipen rolstoel rollator nabehandeling
        afkicken zuurstoffles
      `,
      word: `
        gips emdr cgt ssri ivf icsi iui fysio stent brace pufje pufjes chemokuur poliklinisch
      `,
      phrase: `
        wordt geopereerd|moet geopereerd|onder het mes|onder behandeling|in behandeling bij|
        opgenomen in het ziekenhuis|opgenomen op de|ligt aan het infuus|wachtlijst voor *|
        aan de medicijnen|aan de pillen|slikt *|dosering is verhoogd|dosis verhoogd|kuur antibiotica|
        volgt therapie|in therapie|ontslagen uit het ziekenhuis|aan de beademing|op de ic
      `,
    },
    weak: {
      prefix: `
        operatie injectie hechting krukken ingreep behandel therap opname opgenomen kuur kliniek pillen
        spuit prik dosering opereren
      `,
      word: `
        kuur pil zalf bloedprikken
      `,
    },
  },
  'care-provider': {
    strong: {
      prefix: `
        huisarts dokter internist cardiol neurol orthoped ortoped chirurg dermatol gynaecol urolog oncol
        reumatol psychiat psycholo psychotherap gz-psych haptono osteopa chiropract podoloog podotherap
        dietist verloskund longarts oogarts kinderarts kaakchirurg tandarts revalidatiearts pijnarts
        kno-arts mdl-arts spoedeisend ambulance ziekenhuis polikliniek pijnpoli slaapkliniek slaappoli
        behandelaar wijkverpleeg bedrijfspsycholo verpleegafdeling cardioloog neuroloog
      `,
      word: `
        ggz riagg seh poh poh-ggz umc lumc umcg olvg ha-arts radboudumc parnassia arkin psych jellinek
      `,
      infix: `
        therapeut
      `,
      phrase: `
        eerste hulp van|op de eerste hulp|doorverwezen naar *|doorgestuurd naar *|afdeling cardiologie|
        afdeling psychiatrie|erasmus mc|antoni van leeuwenhoek|bij de specialist|
        maatschappelijk werk van het ziekenhuis
      `,
    },
    weak: {
      prefix: `
        poli arts specialist spreekuur therapeut
      `,
      word: `
        ha ic poli mdl kno
      `,
    },
  },
  cause: {
    strong: {
      prefix: `
        voedselvergift tekenbeet vertild uitgegleden aangereden vechtscheiding
      `,
      phrase: `
        ziek door *|ziek van *|ziek geworden van *|ziek geworden door *|ziek gemaakt|reden verzuim|
        reden ziekmelding|reden van de ziekmelding|reden van het verzuim|oorzaak verzuim|
        oorzaak van het verzuim|oorzaak van de uitval|verzuim komt door|uitval komt door|
        verzuim is * werkgerelateerd|werkgerelateerd verzuim|van de trap gevallen|van de fiets gevallen|
        met de fiets gevallen|val van de *
      `,
    },
    weak: {
      prefix: `
        oorzaak veroorza gestruikeld gevallen aanleiding werkgerelateerd
      `,
    },
  },
  prognosis: {
    strong: {
      prefix: `
        ongeneeslijk terminaal terminale uitbehandeld palliatief levensverwachting
      `,
      phrase: `
        chronisch ziek~|chronische aandoening|niet meer beter|nooit meer de oude|nooit meer helemaal|
        blijvend letsel|nog * te leven|wordt alleen maar slechter|wond geneest|geneest *|
        kans op terugval|een terugval|zal lang duren vanwege
      `,
    },
    weak: {
      prefix: `
        progressief chronisch complicatie genez terugval vooruitzicht prognose herstel
      `,
    },
  },
  'mental-health': {
    strong: {
      prefix: `
        burn-out burnout bore-out boreout overspann depress depri somber suicid zelfdod zelfmoord
        zelfbeschad angststoornis angstklacht paniekaanval paniekstoornis fobie smetvrees dwangstoornis
        dwanggedacht bipolair manisch psychose psychotisch schizofren borderline persoonlijkheidsstoorn
        eetstoornis anorexia boulimi zenuwinzinking stressklacht spanningsklacht overprikkel hyperventil
        huilbui faalangst rouwtherap opgebrand ptss posttraumat zenuwpatient psychisch levensmoe
      `,
      word: `
        ocd huilt huilde piekert piekeren
      `,
      phrase: `
        een inzinking|mentale klachten|mentaal stuk|mentaal helemaal *|mentaal ingestort|
        psychische klachten|lekker in zijn vel|lekker in haar vel|zit erdoorheen|zit er doorheen|
        in de put|aan het einde van * latijn|wil niet meer leven|niet meer willen leven|
        emotioneel instabiel|veel huilen|angstig in *|burn out|vermoed ik *
      `,
    },
    weak: {
      prefix: `
        angst paniek trauma mentaal mentale emotion prikkel stress rouw inzinking
      `,
      word: `
        malen manie
      `,
    },
  },
  pregnancy: {
    strong: {
      prefix: `
        zwanger miskraam keizersne vruchtbaarheid kinderwens curettage abortus bekkeninstab bekkenklacht
        menopauz menstruat ongesteld baarmoeder zwangerschapsvergift eisprong weeen couveuse
      `,
      phrase: `
        in verwachting|na de bevalling|uitgerekend op|last van de overgang|in de overgang|
        zwanger worden
      `,
    },
    weak: {
      prefix: `
        bevalling overgang hormo uitgerekend
      `,
    },
  },
  addiction: {
    strong: {
      prefix: `
        alcohol verslaafd verslaving gokversla drugsversla afgekickt afkick ontwenning jellinek cocaine
        amfetamine wietgebruik drankprobleem drankmisbruik dronken
      `,
      word: `
        blowt blowen drugs wiet speed-gebruik
      `,
      phrase: `
        drinkt weer|drinkt te veel|te veel drank|naar drank|aan de drank|aan de drugs|aan de coke|
        aa-bijeenkomst|ruikt naar alcohol
      `,
    },
    weak: {
      prefix: `
        drank coke gokt gokken
      `,
    },
  },
  'test-result': {
    strong: {
      prefix: `
        bloedonderzoek bloedwaarde bloeduitslag bloeddruk rontgen biopt biopsie sneltest zelftest coronatest
        pcr-test zwangerschapstest hartfilm cholesterol suikerspiegel longfunctie gehoortest punctie
        endoscop colonoscop darmonderzoek mammograf uitstrijk ct-scan mri-scan petscan pet-scan botscan
        longfoto dna-onderzoek urineonderzoek
      `,
      word: `
        mri ecg eeg
      `,
      phrase: `
        positief getest|negatief getest|test was positief|test was negatief|
        uitslag van het onderzoek in|onder de scan
      `,
    },
    weak: {
      prefix: `
        uitslag onderzoek scan echo gemeten
      `,
      word: `
        hb psa foto
      `,
    },
  },
  'limitation-opinion': {
    strong: {
      prefix: `
        ziektepercentage
      `,
      phrase: `
        volgens mij kan *|volgens mij is hij|volgens mij is zij|ik schat *|ik denk dat * aankan|
        ik denk dat * aan kan|ik denk dat * kan|denk ik niet dat * kan|lijkt me ongeschikt|
        lijkt me niet geschikt|zegt hij zelf|zegt ze zelf|zegt zij zelf|van zichzelf|naar eigen zeggen|
        volgens eigen zeggen|niet in staat om|kan niet tillen|mag niet tillen|kan niet lang *|
        kan maximaal *|kan niet meer *|kan geen * aan|kan niet zitten|kan niet staan|kan niet lopen|
        kan niet bukken|mag niet bukken|loopt mank|loopt moeilijk|niet boven schouderhoogte|
        percentage ziek|in overleg * procent|arbeidsongeschikt volgens mij
      `,
    },
    weak: {
      prefix: `
        belastba beperking arbeidsongeschikt ongeschikt aankan
      `,
    },
  },
};
