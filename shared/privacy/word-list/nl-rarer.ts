import type { WordList } from './word-list.ts';

/** Rarer Dutch words, each of which stands for one thing only; forms are explained at `WordList`. */
export const nlRarer: WordList = {
  diagnosis: {
    strong: {
      prefix: `
        aangezichtsverlam abces achillespeesr acne alopecia amblyop aortaklep apenpokken armbreuk ataxie
        baardschurft barrett beenbreuk bloedklonter borrelio botbreuk brandwond brandblaar
        cluster-b contacteczeem dengue discusherni dupuytren dystonie encefal enkelbreuk etalagebenen
        facetgewr fructose-intol galwegontst gangreen ganglion gluten-intol glutenallerg goedaardig-gezw
        golfelleboog guillain haarscheur hallux-valg hamerteen hamstringscheur handeczeem
        hartfal hartinsuff hartruis heupbreuk heupfract hersenabces hidraden hondenbeet hoornvliesontst
        huisstofmijtall ijzertekort impingement insectenbeet kaakbreuk kalknagel kanaalstenose
        kattenkrabz klompvoet knokkelkoort kruisbandletsel latexallerg lekkende-hartk levercirr leververvet
        lymfeoed lymfoed maculadeg mondspruw morton-neur myasthen narcolep netelroos netvliesbloed netvlieslosl
        neusbreuk notenallerg ontwricht oogmigraine parodontit piriformis pleinvrees polsbreuk polyneurop
        posttraum pseudojicht q-koorts raynaud restless-leg ribbreuk rodehond roodvonk rosacea rotator-cuff
        rouwstoorn runnersknee scheuermann schedelbas sinusit sjogren smetvrees snijwond spierscheur
        spina-bifida springersknie steenpuist straatvrees subarach tandvleesontst tekenbeet trigeminus
        trigger-finger vijfde-ziekte vitaminetekort vitiligo voedselvergift voetschimmel vogelgriep
        wervelinz wervelkanaalv wespenallerg wondinfect zwemmerseczeem zweepslag
      `,
      word: `
        aften bppd hsp ibs likdoorn sepsis soa's spruw staaroperatie
      `,
      phrase: `
        uit de kom|kraakbeen kapot|kruisband af~|kruisband gescheurd|achillespees gescheurd|spier gescheurd|
        verrekte spier|verrekte lies|vitamine * tekort|tekort aan vitamine|tekort aan ijzer|open been|
        gat in * hart|lek * hartklep|gaatje in * long|bekneld~ zenuw|ontstoken pees|slechte schildklier|
        trage schildklier|te snelle schildklier|bell's palsy|bloedprop in|goedaardige tumor|goedaardig knobbeltje
      `,
    },
  },
  symptom: {
    strong: {
      prefix: `
        aambeienkl bloedneuzen bloeddrukval concentratieverl dove-vinger fantoompijn
        gevoelloos hersenmist hexenschuss krachtverl menstruatiekl migrainekl obstipat oorpijn opvlieger
        overgangskl slikprobl spraakprobl stemverl uitvalsversch wazig-zicht zenuwpijn zuurbrand
      `,
      word: `
        black-out black-outs jeuk
      `,
      phrase: `
        dikke enkels|dikke voeten|dikke vingers|dove vingers|dove voet|koude rillingen|trillende benen|
        druk op * borst|steken in * borst|band om * hoofd|mist in * hoofd|mistig hoofd|bloed bij * ontlasting|
        bloed bij * plassen|geen gevoel in|kracht weg in|zag sterretjes|zwart voor * ogen|
        gezichtsvermogen gaat achteruit|zicht * wazig|ziet wazig|ziet dubbel
      `,
    },
  },
  treatment: {
    strong: {
      prefix: `
        aambeienop acenocoum afbouw-medic amputat antabus antihistamin bestraald bestralen bestraling
        bloedtransf bloedverdunn borstamputat borstreconstr cpap darmspoel deeltijdbehand defibrillat
        dotterbehand dotteren drainage-wond eetbuibehand elektroconv eicelpunct galblaasop gastric hartop
        heupprothes hoornvliestr humira huidtranspl ijzerinfu incontinentiemat insulinepomp
        kaakoperat keelspoel kniepr knieprothes leverafst levertranspl longtranspl maagband maagbypass
        maagverkl medicijnkuur metformin morfinepl neuscorrect niertranspl ooglasere oogdrup oordrup
        openhartop pacemaker penicilline pijnpleister pijnpomp plaspil prednisol rugcorset schildkliermedic
        slaapmedic sondevoed spierverslapp spiraalbehandel stamceltr staaroperat statine stembandop steunzool
        steunzolen tens-apparaat transplantat trombosespuit vaatoperat vriesbehand wortelkanaal
        wratbehandel zenuwblok zuurstoffles zweetklierbehandel
      `,
      word: `
        citalopram escitalopram fluoxetine paroxetine venlafaxine duloxetine mirtazapine amitriptyline
        quetiapine olanzapine risperidon aripiprazol lorazepam temazepam zopiclon zolpidem bupropion
        buspiron concerta dexamfetamine methylfenidaat levothyroxine thyrax tacrolimus adalimumab
        infliximab etanercept sulfasalazine mesalazine azathioprine colchicine allopurinol alendroninezuur
        pregabaline gabapentine carbamazepine valproaat lamotrigine levetiracetam sumatriptan topiramaat
        propranolol metoprolol bisoprolol amlodipine enalapril lisinopril losartan furosemide
        hydrochloorthiazide simvastatine atorvastatine clopidogrel apixaban rivaroxaban fenprocoumon
        omeprazol pantoprazol ranitidine salbutamol ventolin budesonide symbicort ozempic semaglutide
        nitrofurantoine ciprofloxacine azitromycine flucloxacilline fentanyl buprenorfine naltrexon
        acamprosaat disulfiram letrozol anastrozol
      `,
      phrase: `
        laseren van * ogen|ogen laten laseren|stoppen met * medicijnen|afbouwen van * medicijnen|
        in * scanner|nieuwe heup|nieuwe knie|kunstgewricht|buisjes in * oren|onder narcose|plat op bed van|
        bedrust gekregen|aan de zuurstof|aan de beademing|aan de monitor|in coma
      `,
    },
    weak: {
      prefix: `
        beugel gehoorapp hoortoestel korset sterilisat
      `,
    },
  },
  'care-provider': {
    strong: {
      prefix: `
        crisisopvang-ggz eerstehulppost fertiliteitsarts fertiliteitskl geneticus hematol huidarts hyperbare
        infectioloog kinderarts-van klinisch-genet klinisch-psych manueel-ther maagdarmlev mondhygi nefrol
        neurochir orthoped orthopee pijnspecial podoloog poli-klin proctol radiother revalidatiekl seksuoloog
        spataderkl stomaverpl traumachir uroloog urologisch vaatchirurg verslavingsarts verslavingskl
        vrouwenarts wondverpleegk zenuwarts
      `,
      phrase: `
        op de ic|naar de ic|op de seh|naar de seh|eerste hulp van|op de eerste hulp|naar de eerste hulp|
        brijder|parnassia|altrecht|arkin|lentis|dimence|mondriaan ggz|tactus|novadic|iriszorg|mediant
      `,
    },
  },
  'mental-health': {
    strong: {
      prefix: `
        aanpassingsst angstaanval automutil claustrofob conversiest cyclothym depersonal derealis dissociat
        dwanggedacht dwanghandel dwangst dysthym eetbui hechtingsstoorn hypochond katatoon levensmoe
        mentale-inz paranoi psychotrauma rouwverwerk sociale-angst sociale-fobie somatiseer suicid
        zelfbeschad zenuwtoeval
      `,
      phrase: `
        geestelijk op|mentaal op|psychisch op|mentaal gebroken|psychisch gebroken|de moed opgegeven|
        wil niet meer leven|liever dood|een eind aan * maken|levensmoe
      `,
    },
  },
  pregnancy: {
    strong: {
      prefix: `
        bevallingstr bevruchting-gel doodgebor eicel eileider-zw embryoterug inleiding-beval kraambed kraamtijd
        kraamtranen nipt-test prenataal-test stuitligg tweelingzw twintigwekenecho vlokkentest vruchtwaterp
        weeenrem weeenstorm zaaddonor zwangerschapstest zwangerschapskl
      `,
      phrase: `
        uitgerekende datum|uitgerekend op|uitgeteld op|20 weken echo|twintig weken echo|inleiding van * bevalling|
        wordt ingeleid|vliezen gebroken|positieve zwangerschapstest|kindje verloren|baby verloren|zwanger raken|
        moeite om zwanger
      `,
    },
  },
  addiction: {
    strong: {
      prefix: `
        afkickversch alcoholmisbr alcoholvergift comazuip drankmisbr drankprobl drinkgedrag drugsgebr
        drugsprobl gameversl gokprobl gokschuld gokversl ketamine koopversl medicijnversl ontgift
        ontwenningsk opiaat pillenversl wietgebr
      `,
      word: `
        blowt cokesnuiver detox ghb lsd mdma xtc
      `,
      phrase: `
        katers op * werk|met een kater|nuchter sinds|clean sinds|aan de speed|aan de coke|aan de wiet|aan de pillen|
        aan de ghb|van de drank af|drinkt stiekem|drinkt elke
      `,
    },
  },
  'test-result': {
    strong: {
      prefix: `
        allergietest biopt bloeduitslag bloedwaard botdichtheid botscan buikecho coloscop colonosc
        crp-waard cystoscop darmonderzoek duplexonderz eeg-onderz gastroscop halsecho hartecho hartfilm
        hb-waard holter huidbiopt inspanningstest leverfunctie leverwaard longfoto lumbaalpunct mammogr
        nierfunctiet nierwaard ontstekingswaard petscan pet-scan psa-waard puncti ruggenprik
        schildklierwaard slaaponderz urineonderz urinetest vaatonderz
      `,
      phrase: `
        hb te laag|hb is te laag|crp verhoogd|crp te hoog|nierfunctie achteruit|nierfunctie * slecht|
        cholesterol te hoog|suiker te hoog|bloed laten prikken|bloed laten onderzoeken|echo van * buik|
        foto van * longen|fietstest bij|bevolkingsonderzoek afwijk~|knobbeltje gevonden|vlekje op * long~|
        plekje op * long~
      `,
    },
  },
};
