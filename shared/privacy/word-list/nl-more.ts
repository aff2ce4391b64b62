import type { WordList } from './word-list.ts';

/** More Dutch words, mostly long ones that stand for one thing only; forms are explained at `WordList`. */
export const nlMore: WordList = {
  diagnosis: {
    strong: {
      prefix: `
        acromegal adenomyos afasie albinis allergisch angiopath angioom angina-pectoris artrose astmati
        atopisch bacterievergift bekkenbodemprobl bloedarmoed bloedkanker bloedpropje blaasontsteek
        blaasverzak borstkanker botkanker botontkalk bronchi buikgriep buikvlies cardiomyop cataract
        celiak cerebraal chlamyd cholera cirrose claudicatio clusterhoofdpijn coronavirus cushing
        darmkanker darmontsteek diabetisch diabetici difterie diverticul doorgeligd dwarslaes dyspraxie
        eierstokkanker endocardit evenwichtsstoorn galblaasontst galaanval gehoorbeschad gehoorverlies
        gordelroosbl graves gynaecologische-klacht haaruitval hartinfarct hartkamer hartstilst hartvergrot
        hartziekt heksenschot hemofil hersenaand hersenbeschad hersenbloed hersenkneuz hersentumor
        hersenvlies hielspoor huidkanker huidkwaal huidziekt hydroceph hyperthyre hypothyre hypoglyc
        ischias jichtaanv keelkanker keelontst klaplong klierkoorts knieletsel kraakbeenletsel kransslag
        kromme-rug lactose-intol leverkanker leverziekt leverfal lipoedeem longkanker longaand longziekt
        longvlies lymeziekt lymfeklier maagbloed maagdarm maagkanker malaria mazelen melanomen mediane
        migraineaanv miltvuur mononucleos mrsa mucoviscid multiple-scler nekhernia nierfal nierziekt
        nierstenen nierkanker noroviru oedemen oogziekt oorontst orthostat osteop paratyf parkinsonis
        peesontst pericard plaspoep pleurit pleuritis pneumoni polio polyneur posttromb prediabet
        prostaatkanker reumati rugletsel schildkliera schizoaff schouderletsel schimmelinfect sikkelcel
        slaapapneu slokdarm soa-besm spataderen spierdyst spierreuma spit-aanv stembandknobb
        stofwisselingsziekt suikerpat taaislijm tendinit tetanus thrombo tonsillit trigger-vinger
        trombosebeen tuberculos tyfus varices vaatlijden vaatziekt verlamming verlamd ziekte-van
        voedselallerg voorhoofdsholt waterwrat wervelfract winterdepr zenuwbeknell zenuwziekt zonne-allerg
        slijmbeurs peesschede kneuz hernia-oper middenrifbreuk liesbreukop acuut-buik
      `,
      word: `
        angina autist bronchitis copd cvs dvt ebola ehlers gbs hersenletsel ibd ibs kinkhoest me-cvs nah npd
        ocd odd osas pds pots reumapatient roos sars sclerose soa tbc waterhoofd wondkoorts zona
        astmapatient diabeet griepje verkoudheid tennisarm golfarm
      `,
      infix: `
        carcinoom sarcoom kanker artrit neuropath myopath nefrit hepatit
      `,
      suffix: `
        ziekte-van osis
      `,
      phrase: `
        gebroken * teen|gebroken * rib|gebroken * heup|gebroken * sleutelbeen|enkel verzwikt|
        enkel verstuikt|heeft suiker|heeft iets chronisch|gat in * trommelvlies|iets onder de leden|
        bij * kwaadaardig|is kwaadaardig|is uitgezaaid|aan * hart|heeft een hartkwaal
      `,
    },
  },
  symptom: {
    strong: {
      prefix: `
        aangezichtspijn beenkramp blaar bloedneus bloedspug borstpijn braken braakneig brandend-maag
        buikloop darmkramp doodziek doorligw draaierig dubbelzien duizel enkelpijn geheugenverl
        gewrichtspijn gewrichtsklacht gezichtsverl grieperig griepverschijn hartoverslag hartritme heeshe
        heuppijn hikaanval hoestaanval hoestbui hoofdpijnaanv jeukaanv kaakpijn kiespijn tandpijn kokhalz
        koortslip kortademig koude-rill krachtsverl kriebelhoest kuchen lichtgevoel liespijn lusteloos
        maagpijn menstruatiepijn misselij nachtelijk-zwet neusbloed niespijn niezen onderrugpijn
        onderbuikpijn oogklacht oorklacht pijnaanval pijnlijke-gew polspijn reflux
        rilling schouderpijn slaapstoorn slapeloos slikklacht slijmhoest snotneus spierkramp spierklacht
        spierverlies stekende-pijn stoelgang teenpijn tinteld toeval-gehad trillende-hand urineverl
        uitputting vermagerd verstijfd verstopte-neus vochtophop voetpijn voorhoofdpijn waterige-ogen
        winterhanden zenuwtrek zuurbrand zweetaanv zweetvoet
      `,
      word: `
        bloedspuwen flauwte futloos kiespijn kokhalzen koortsig kotsen kotst kramp krampen niesbui overgeven overgegeven
        rillerig snipverkouden spugen spuugt ziekjes koorts zeeziek
      `,
      suffix: `
        klachten-aan spierpijn kramp
      `,
      phrase: `
        zere keel|dikke enkel|dikke knie|dikke voet|stijve nek|stijve rug|pijnlijke *|kan niet slapen|
        doet geen oog dicht|flauw gevallen|gaat van zijn stokje|geen puf|volledig uitgeput|
        op van de pijn|vergaat van de pijn|bloed in * ontlasting|bloed in * urine|geheel op|stem kwijt|
        snel buiten adem|slecht ter been|last van * maag|last van * darmen|last van * ogen|
        last van * oren|last van * longen|last van * heup|last van * pols|last van * enkel|
        last van * voet|last van * hand|last van * elleboog|voelt zich niet goed|voelt zich ellendig
      `,
    },
  },
  treatment: {
    strong: {
      prefix: `
        acupunct amoxicill antihist antipsych aspirine atorvast beademing beademd beenmergtr bestralingen
        betahist borstamput botox bypass chemobehand chemokuren cholesterolverl clonaz codeine
        concerta-tab crotonzuur daktarin darmspoel dieetkuur doxycyc duloxet eicelpunct elektroconv
        elektroshock elvanse embryotr gabapent galblaasoper gastric gipsbeen gipsarm haldol hartkathet
        hechtingen hersenoper hormoonbehand hormoonther hormoonspuit hyperbare implanteerb injecteert
        injecties-in insulinepomp ketamin keelamandel kraakbeenoper kunstheup kunstknie kunstgewr
        laparosc lamotrig leefstijlther levothyrox lyrica maagband maagverkl maagzuurrem manuele-ther
        medicamen medicijn metformin methadon methotrex metoprol microdiscec mondspoel nabehandel
        neusspray nierdialys nicotinepleis omeprazol oogdruppel oogoper oordrup opereren oxycont
        pantopraz pijnblok pijnbestr pregabal progester psychofarm pijnmedic prikpil radiother
        relaxatieth revalidat rhinocort risperid rivotril schisis-op seresta simvastat slaapmedic
        slaaptablet sondevoed spoedoper sportmassage steunzool steunkous stembandop tabletten-teg tamoxif
        thyrax trauma-ther traumabehand traumather tranqui triptan valium vasectom ventolin vitamine-b12
        wondverzorg wondzorg-th xanax zalf-voor zenuwblok zetpil ziekenhuisbed zuurstofmasker lichtther
        schemather groepsbehand cognitieve-gedr borstverkl besnijd antistoll kalmeringsp kalmeringst
        slaaptherap bekkenfysio handtherap oefentherap
      `,
      word: `
        bestralen chemo's ect fysiotherapeut gips hechten hrt krukken narcose pufjes rtms spalk therapie
        therapieen tramal puffer pijnpleisters zolpidem oxazepammetje medicijnen medicatie
      `,
      phrase: `
        moet onder narcose|krijgt bestraling~|aan de antibiotica|aan de chemo|aan de antidepressiva|
        zit in * gips|loopt met krukken|arm in * mitella|gaat onder het mes|hechtingen *|
        ligt aan * beademing|aan de dialyse|nieuwe heup|nieuwe knie|kies getrokken|kiezen getrokken|
        volgt * therapie|op dieet van|cursus mindfulness van * therapeut|wond verzorgd
      `,
    },
  },
  'care-provider': {
    strong: {
      prefix: `
        allergoloog allergolo anesthes audiolog bekkenfys cardiolo chirurgi crisisdienst diabetesverpl
        endocrinol ergotherap ggz-inst gastroenter geriater hartcentr hartkliniek hematolo huidarts
        huisartsenp iriscop keuringsarts klinisch-psy logoped longverpl maag-darm-lev mondhygien nefrol
        neuropsych neurochir oefentherap oncoloo oogkliniek optometr orthodont pijncentrum pijnkliniek
        plastisch-chir praktijkonderst psychodiagn psychofys radioloo revalidatiecent revalidatiekl
        rouwtherap seksuol slaapcentr specialistische-ggz spoedarts spoedpoli sportarts traumachir
        traumapsych verslavingszorg verslavingskl verslavingsarts vrouwenarts ziekenwagen ziekenauto
        zkh mammacare mammapoli brandwondencent
      `,
      word: `
        huisarts gynaecoloog vroedvrouw spoedpost hap zkh ggz-behandelaar zielenknijper amc lumc mumc
        amsterdamumc tergooi isala rijnstate catharina diakonessenhuis amarant altrecht mediant lentis
        tandarts dokter
      `,
      phrase: `
        huisartsenpost|spoedeisende hulp|de ggz|naar de dokter|bij de dokter|intensive care|
        in het ziekenhuis|naar het ziekenhuis|uit het ziekenhuis|op de poli|naar de poli|
        bij een specialist|naar een specialist|de specialist zegt|gesloten afdeling|crisisopvang van
      `,
    },
  },
  cause: {
    strong: {
      prefix: `
        bedrijfsongeval-met sportbless skiongel scooterongel motorongel auto-ongel auto-ongeluk fietsongel
        verkeersslacht verbrand-aan geschept-door voedselverg koolmonoxidev rookvergift
      `,
      word: `
        bezeerd
      `,
      phrase: `
        ziek vanwege *|ziek wegens *|ziek omdat *|uitgevallen door *|uitgevallen vanwege *|
        van de ladder gevallen|van het dak gevallen|verkeerd gevallen|ongeluk gehad|ongeval gehad|
        thuis door stress|thuis met stress
      `,
    },
  },
  prognosis: {
    strong: {
      phrase: `
        gaat dood|ligt op sterven|stervende|niet meer te genezen|geen genezing|volledig genezen|
        wordt niet meer beter|zal niet genezen|blijvende schade|blijvend invalide|restklachten|
        in remissie|is schoon verklaard|nog maanden te leven
      `,
    },
  },
  'mental-health': {
    strong: {
      prefix: `
        agorafob antisociale-pers automutil bindingsangst bipolari borderliner burnt-out claustrof
        concentratiestoor derealis dissociat dwangneur dwanghandel dysthym emotieregul gedragsstoor
        hechtingsstoor hypomaan hysterisch identiteitsst levensmoe maniak manisch-d melanchol
        nachtmerries neerslacht obsessief-comp overbelastingskl paniekerig paranoi paranoid
        persoonlijkheidsst psychiatr psychos rouwverwerk schizo slaapwandel sociale-fob spanningshoofdp
        stemmingsst stemmingswiss stressgerel suicide trauma-gerel traumatis verlatingsangst waandenk
        waanbeeld wanen wanhopig zelfdest zelfhaat zelfverminking zenuwinst zielenpijn zwaarmoedig
        zwartgall opgejaagd labiel emotioneel-lab psychisch
      `,
      word: `
        borderline depri depressief depressieve doodsbang getraumatiseerd huilbuien huilend
        in-de-war manisch snikkend tranen suicidale wanhoop
      `,
      phrase: `
        mentaal niet *|mentaal op|mentaal kwetsbaar|mentaal zwaar|psychisch niet *|psychisch op|
        emotioneel op|emotioneel uitgeput|in tranen|barst in * uit|geen zin meer in het leven|
        wil niet meer leven|wil dood|zichzelf iets aan *|zit er helemaal doorheen|
        zit erdoor|kan het niet meer aan|heeft het mentaal|in een dip|in een depressie|in therapie
      `,
    },
  },
  pregnancy: {
    strong: {
      prefix: `
        bekkenpijn bevallen-van buitenbaarm drielingzw echo-gyn eicel eileider endometrium foetus
        gynaecol hoogzwanger hyperemes inseminat kraambed kraamvisite-b kunstmatige-ins menopauzek
        overgangsklacht placenta postnat postpartum prenataal-ond spiraaltje tweelingzw vleesboom
        voorwee vroeggeboor vruchtbaarheidsb vruchtwater weeenrem zwangersch
      `,
      word: `
        bevallen hoogzwanger ongesteld zwangere kolven kolft kraamtranen
      `,
      phrase: `
        uitgerekend in|is uitgerekend|weken zwanger|kind verloren|het kindje verloren|
        probeert zwanger|zwanger te raken|twaalf weken ver|in blijde verwachting|heeft de overgang
      `,
    },
  },
  addiction: {
    strong: {
      prefix: `
        aangeschoten alcoholist alcoholis benzoversl blowverslaaf cannabis coca-ine cokeverslaaf crackversl
        drankzucht drugsgebr gameversl heroine ketamineg lachgas medicijnversl methadonpro
        mdma opiaat pillenversl speedversl stoned verslavingsklin xtc-gebr drankgebruik middelengebruik
        middelenmisbr
      `,
      word: `
        aa-groep beschonken bezopen blower crack drugsverslaafde ghb hasj joints joint ladderzat
        stomdronken zatlap zuipt zuipen cocaine
      `,
      phrase: `
        onder invloed|aan de fles|van de drank af|van de drugs af|staat droog|drankkegel|
        rook naar drank|ruikt naar drank|ruikt naar bier|rook naar alcohol|rook naar bier|
        drinkt veel|drinkt elke *|stiekem drinkt|drinkt stiekem|probleem met drank|gebruikt drugs|
        op een afkickprogramma|anonieme alcoholisten
      `,
    },
  },
  'test-result': {
    strong: {
      prefix: `
        allergietest bloedafname bloedbeeld bloedgasw bloedgroepond bloedprik bloedsuiker botdichtheid
        coronasnelt darmecho echografie fietstest-hart gastrosc hersenscan holterond hartecho
        inspanningstest-h kweekuitsl leverwaarde longfunc ontstekingswaard oogmeting-bij pcr-uitsl
        rontgenf ruggenprik schildklierw slaaponderzoek tumormark ultrasound urinetest vaginale-echo
        weefselond zwangerschapste bloedtest hartonderz hersenonderz mri-uitsl neuropsychologisch-ond
        bloeddrukmet kijkonderzoek
      `,
      word: `
        ct-scan hartfilmpje mri-scan petscan uitstrijkje bloedwaarden
      `,
      phrase: `
        uitslag van * biopt|uitslag van * bloed|uitslag van * echo|uitslag van * scan|
        positief op corona|positief op covid|getest op *|scan van * rug|scan van * hoofd|
        foto van * longen|foto van * knie|laat een scan maken
      `,
    },
  },
  'limitation-opinion': {
    strong: {
      phrase: `
        acht ik *|schat ik *|schat ik op *|kan volgens mij *|kan volgens zichzelf *|
        mag volgens zichzelf *|vindt zichzelf niet *|vindt zichzelf nog niet *|kan geen trappen lopen|
        kan niet traplopen|niet in staat te *|fysiek niet in staat|mentaal niet in staat|
        kan niet langer dan * staan|kan niet langer dan * zitten|kan hooguit *|naar mijn inschatting|
        volgens mij * aankan|volgens mij * volhoudt
      `,
    },
  },
};
