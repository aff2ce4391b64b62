/**
 * What English words speak of, so that the classifier knows a word it never saw in training by its neighbours
 * here. One concept per line; `~` stands for any ending. The names are the same in every language.
 */
export const enConcepts = `
body: head neck shoulder~ back spine knee~ hip hips ankle~ wrist~ elbow~ hand hands finger~ thumb~ foot feet toe toes leg legs calf thigh~ arm arms eye eyes ear ears eyelid~ throat stomach tummy gut guts bowel~ belly heart chest lung~ kidney~ liver bladder breast~ skin muscle~ tendon~ joint joints rib ribs jaw tooth teeth gums pelvis groin vertebra~ disc voice body face cheek~ mouth lip lips tongue nose heel~ shin~ backside bottom brain nerve nerves vein~ artery arteries blood bone bones skull limb~ fist~ knuckle~ insides waterworks
sense: feel feels felt feeling tingl~ burn burns burning sting~ stab~ throb~ pound~ ache~ aching hurt hurts hurting twinge~ shak~ shake trembl~ tremor~ numb~ stiff~ sore tender swollen swell~ itch~ pain~ cramp~ tight tightness spasm~ pins needles sensation prick~ plays playing
sleep: sleep~ slept asleep awake wake wakes woke waking night nights bed bedrest nap naps doze~ dozing eyes insomnia pillow~ mattress nod nodding
eat: eat eats eating ate swallow~ chew~ liquid liquids pureed appetite bite bites meal~ food solid solids keep down soup toast taste~ smell straw fed tube feeding
toilet: pee peeing toilet bathroom loo restroom nappy pad pads bowel stool~ urine bucket bowl vomit~ puke~ puking threw throw throws throwing sick retch~ leak~ hold
breath: breath~ breathe~ air wheez~ gasp~ pant pants oxygen puffed winded chok~ cough~ sneez~ hoarse snot~ sniff~ blow congested
movement: walk~ stairs lift lifts lifting bend~ stand~ sit sits sitting cycle~ stretch~ move~ moving upright flat lie lies lying lay kneel~ squat~ reach~ type typing grip~ step steps limp~ hobbl~ shuffl~ balance fall fell falling topple~ wobbl~ unsteady stick cane crutch~ frame wheelchair lean~ climb~ hold stagger~
see: see sees seeing saw sight vision blur~ sharp read reads reading double spots light lights lamp dark dim blind glasses screen letters stars flash~ flicker~
hear: hear~ ringing buzz~ beep~ sound~ noise noises loud aid aids deaf
talk: talk~ words word speak~ stutter~ slur~ sentence~ names mumbl~ silent speech
mood: cry cries crying cried tears tear tearful sad~ empty hopeless~ laugh~ smile~ cheerful panic~ fear~ afraid scared angry anger outburst~ despair~ joy pleasure energy low down broke breaks breaking collapsed lonely grey gloom~ curtains numb flat jump jumps jumpy tense nervous fragile edge shaky restless agitated hyper withdrawn mood moods dark
mind: forget~ forgot~ concentrat~ focus thoughts thought thinking memory remember~ mind brain fog cotton racing spinning stimuli overstimulat~ overwhelm~ worry worries worrying brood~ voices confused lost mental~ psych~ head
selfharm: herself himself themselves life live living alive die dead death end harm cut cuts cutting scars jump bridge train tracks goodbye point
tired: tired~ exhaust~ worn drained empty spent shattered knackered wiped battery recharge tank running fumes collapse~ strength wrecked fatigue~ dead
liquor: drink drinks drinking drank drunk booze alcohol~ bottle bottles glass glasses wine beer~ gin vodka whisky whiskey pint pints pub bar sip hangover sober~ tipsy breath mint mints dry wagon hammered plastered cans can
dope: joint joints weed hash smoke~ pot high stoned snort~ powder line lines stuff pills pill coke speed needle~ use using user clean detox~ addict~ substance~ gambl~ betting casino slot bets rehab meetings steps sponsor dealer
remedy: pill pills tablet~ drops injection~ inject~ jab jabs shot shots patch patches ointment cream puff~ inhaler~ course drip iv bag bags dose~ dosage medic~ meds prescri~ capsule~ syrup antibiot~ painkill~ taking takes took swallow~ chemist pharmacy administered sachet strip tapering taper side effects vitamin~ supplement~ pump
procedure: cut open opened stitch~ stent screw~ pin pins plate plates tube tubes scope camera anaesthe~ anesthe~ knocked under procedure~ removed remove removal taken replaced new fitted inserted table operat~ surger~ surgical knife cast plaster splint sling brace bandage~ dressing~ laser~ radiat~ zapped transplant~ donor flushed hooked machine keyhole wired drained cleaned patched
treatmentplace: clinic~ waiting ward~ floor admitted admission practice institution unit facility hospital~ hosp infirmary outpatient inpatient theatre siren~ ambulance~ stretcher emergency a&e er icu intensive rehab~ hospice retreat intake discharged stay wheeled
carer: doctor~ gp doc physician specialist~ consultant surgeon~ nurse~ psych~ shrink counsell~ counsel~ therap~ physio~ practitioner~ coach dietician dietitian dentist optician masseur osteopath chiro~ acupunct~ midwife professor professional white coat helper helpline someone
appearance: pale paler grey yellow yellowish white ashen red flushed blue purple bags rings gaunt thin skinny puffy bloated sweaty clammy sweat~ watery bloodshot bald wig headscarf hair falling clumps
skin: spot spots bump~ rash~ scab~ blister~ pimple~ wound~ scar~ flak~ eczema raw patch patches mole~ sore~ lump lumps
temperature: degrees fever~ thermometer shiver~ chill~ sweat~ hot cold temperature temp flu hot-water blankets
weight: weight pounds kilos stone lost thinner trousers belt clothes skinny scales gained
baby: lines due bump showing nursery crib cot baby born birth pump~ express~ late pregnan~ expecting labour labor waters family addition grandma grandmother twins cycle period periods egg eggs implanted transfer fertil~ ovulat~ conceive~ trying menopaus~ flush~ flashes women's trimester scan stork oven little
end: dying dies die death long left time life months terminal goodbye last untreatable given incurable christmas summer outlook prognosis chance chances odds survive~ limited
recover: recover~ heal~ better mend~ back return old fully completely permanent~ never relapse~ again lasting chronic over improve~ worse worsen~ deteriorat~ progress~ wear degenerat~
tests: result~ levels level count counts tested test tests swab line blood measured reading readings monitor positive negative exam~ investigat~ x-ray xray xrays scan~ ultrasound sample~ found abnormal~ shadow something lab~ biopsy trace electrodes culture picture pictures
infect: infect~ virus bug bacteria~ contagious catching quarantine isolat~ going-round caught picked cold germs
injury: fell fall fallen tripped slipped twisted broke broken break crash~ collision ladder hit knocked smashed landed torn tore pulled sprain~ crushed trapped sliced cut skiing slope football tackle strained bike accident injur~ snapped cracked
illness: illness~ disease~ condition~ complaint~ chronic~ diagnos~ syndrome disorder~ inflam~ cancer tumour tumor lump spread attack attacks epilep~ seizure~ fit fits sugar diabet~ stroke allerg~ asthma migraine hernia arthritis burnout depress~ trauma~ autis~ adhd ptsd label hereditary runs health medical~ ailment~ suffer~ physically ill unwell
occdoc: occupational oh physician company-doctor occ
attribution: according per advises advised advice confirms confirmed states reports recommends report feedback assessment
opinion: think thinks reckon reckons view guess estimate~ seems looks appears suspect~ opinion impression handle~ cope~ copes manage~ capable able unable fit unfit limitation~ capacity percent max most himself herself own limit
cause: because due owing cause~ reason from since result blame~ triggered stems thanks brought
absence: absence absent off away sick leave home missing
family: wife husband partner spouse son daughter~ child~ kid kids mother mum mom father dad parents brother~ sister~ grandmother grandfather gran boyfriend girlfriend family aunt uncle cousin nephew niece neighbour toddler youngest eldest
mantel: carer caring cares looks after bedside nursing
past: used formerly back earlier once ago previous~ years past history childhood teenager teens then last before
person: he she they him her his their employee someone
first: i me my we our us
hearsay: heard rumour~ rumor~ gossip apparently told says whisper~ supposedly confided admitted mentioned allegedly suspect word
frequency: daily weekly every each again often regularly sometimes always never twice times lately recently morning mornings evening constantly once alternate other
negation: no not never nothing hardly barely without cannot can't doesn't isn't didn't won't wasn't
project: project~ customer~ client~ planning server~ report~ roster~ shift shifts quote~ product~ system~ software application~ website site laptop database app release~ sprint backlog ticket~ update~ invoice~ order~ deliver~ stock warehouse freight machine~ line belt pump install~ engine~ part parts vehicle~ van truck budget~ revenue profit quarter~ figures margin contract~ supplier~ vendor~ tender merger reorgani~ market~ competitor~ strategy policy process~ procedure~ protocol~ handbook file files administration data spreadsheet dashboard network pipe pipes boiler building office kitchen hall shop branch council fair campaign~ leaflet marketing sales purchasing logistics department organisation business company meeting~ minutes agenda~ presentation training~ course~ certifica~ workshop~ webinar module job role duties tasks task workplace workload email~ phone~ desk reception till deadline~ pipeline rollout
team: team~ colleagues crew group departments intern temp agency vacanc~ recruit~ staffing cover replacement backup
workverb: works work working worked starts start begins takes hands delivers makes plans runs builds resumes picks splits checks answers processes sorts packs trains prepares files calls mails discusses reviews sends arranges fills swaps moves reduces shadows
agree: agree~ agreed appointment follow-up followup next latest contact confirm~ signed report plan adjust~ align~ schedule roster meet meets check-in catch-up
time: hour hours minutes monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri day days week weeks month months january february march april may june july august september october november december morning~ afternoon~ from until
absencework: reported recovery resumed leave holiday vacation toil day-off annual
meta: asked ask asking question~ noted note recorded record discuss~ share~ shared tell told explain~ privacy medical details nature cause explanation private confidential
legal: uwv wia gatekeeper problem-analysis pay wage statutory act case-manager safety-net reintegration second-track accident liable claim protocol insurer
care-work: patients clients residents ward care nursery pupils class lessons school pharmacy packaging designs sells supplies range conference symposium researcher article insurance policy
general: everyone everybody all staff employees company-wide average rate campaign voluntary sign-up intranet
workfactor: workload deadline~ pressure busy overtime understaffed atmosphere cooperat~ collaborat~ direction clarity unclear responsib~ autonomy independent~ challenge variety boring monotonous hectic interrupt~ noise appreciation feedback management commute parking remote hybrid desk chair mouse
money: salary pay bonus money debt debts bills mortgage rent
home: home private moving moved divorce separation house babysitter neighbours renovation
place: address street phone number reachable staying
`;
