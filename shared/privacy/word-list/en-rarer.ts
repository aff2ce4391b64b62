import type { WordList } from './word-list.ts';

/** Rarer English words, each of which stands for one thing only; forms are explained at `WordList`. */
export const enRarer: WordList = {
  diagnosis: {
    strong: {
      prefix: `
        abscess acne alopecia amblyop ankylosing aortic-v appendici ataxia bells-pals blood-clot blood-pois
        bunion carpal-tun cellulitis cervical-canc cluster-head cold-sore conjunctivit contact-derm
        crps cystic-fib dengue dupuytren dystonia endometr fistula fungal-inf gallbladder-inf ganglion-c
        gestational-d gingivit guillain haemochrom heart-fail hives-on huntington impetigo impingement
        iron-defic kidney-inf lymphoed lymphed macular-deg monkeypox motor-neuron muscular-dys myasthen
        obesity paranoid-sch parkinson phlebitis polycystic post-viral prolapse raynaud renal-fail
        restless-leg ringworm rosacea rotator-cuff ruptured-ach sepsis shin-splint sinusit sjogren slipped-d
        spinal-inj stroke-last syncope tonsilit trigeminal trigger-fing ulcerat vitamin-def vitiligo
        whitlow
      `,
      word: `
        angina bppv cfs/me coeliac celiac gout hives ibs osteoarthritis pcos ptsd sciatica shingles uti utis
      `,
      phrase: `
        blood clot~|blocked artery|leaky valve|leaky heart valve|heart valve|ear infection|eye infection|
        chest infection|kidney infection|skin infection|water infection|throat infection|tooth infection|
        gum infection|wound infection|torn ligament~|torn cartilage|torn acl|torn muscle~|torn hamstring|
        pulled hamstring|pulled muscle|ruptured achilles|bruised ribs|cracked rib~|broken ankle|broken wrist|
        broken jaw|broken elbow|broken leg|broken arm|broke * leg|broke * arm|broke * wrist|broke * ankle|
        broke * collarbone|broke * hip|broke * toe|broke * ribs|fractured * wrist|fractured * ankle|
        dislocated * shoulder|dislocated * knee|put * back out|detached retina|benign lump|lump in * breast|
        lump on * neck|dog bite|tick bite|nasty burn|second degree burns|third degree burns|b12 deficiency|
        low iron|underactive thyroid|overactive thyroid|thyroid trouble|bell's palsy|addison's disease|
        golfer's elbow|housemaid's knee|hairline fracture|stress fracture|slipped a disc|burst appendix|
        secondaries in|artificial hip|artificial knee|spinal injury|head injury|allergic reaction
      `,
    },
  },
  symptom: {
    strong: {
      prefix: `
        biliou blackouts-at blister-f breathlessn cold-sweat crampi dizzin double-vis faintn fatigu
        feverish hot-flu incontinen indigesti light-head migrainou muscle-ach nerve-pain night-sweat
        numbness palpitat panic-att pins-and period-pain retching shortness-of stiff-neck
      `,
      word: `
        blackouts lumbago itchy nauseous queasy tinnitus
      `,
      phrase: `
        shortness of breath|short of breath|brain fog|memory loss|jaw pain|nerve pain|muscle ache~|muscle pain|
        ringing ears|ringing in * ears|ears ringing|trouble swallowing|can't swallow|weight loss|losing weight|
        crying spells|shaky hands|hands shaking|numb fingers|pins and needles|hot flushes|night sweats|
        tight chest|tightness in * chest|pain down * leg|pain down * arm|trapped wind|upset stomach|upset tummy|
        passed out|blacked out|threw up|throwing up|being sick all|coughing blood|blood in * urine|blood in * stool|
        lost * voice|lost feeling in|no feeling in|double vision|blurred vision|vision * blurry
      `,
    },
  },
  treatment: {
    strong: {
      prefix: `
        acupunct adalimum amitript amlodip amputat angioplas antabus antihistamin apixab atorvast azathiop
        bisoprol blood-thin blood-transf bypass-s cataract-op catheter chemothera citalopr clopidog co-codam
        codeine colchic colonic corticost cpap defibrill diazep dihydroco duloxet escitalop fentan
        fluoxet gabapent gastric-b gastric-sl hip-replac hormone-th hysterect immunother insulin-p
        iron-infus iron-tab keyhole-s knee-replac lamotrig laser-eye letroz levothyr lisinop lorazep
        mastect metform methadon methotrex metoprol mirtaz naltrex naprox nitrofur omepraz ozempic
        pacemaker painkill pantopra paroxet penicill prednis pregabal propranol quetiap radiothera
        ramipril rehabilit-cl risperid rivarox root-canal salbutam semaglut sertral simvast sleeping-tab
        sleeping-pil statins stem-cell-t steroid-inj stoma-b sumatrip tamoxif temazep topiram tramad
        transplant trazod valium vasectom venlafax ventolin warfar water-tablet zopic zolpid
      `,
      phrase: `
        course of radiation|blood transfusion|new knee|new hip|root canal|having tests at|feeding tube|
        arm in a sling|arm in plaster|leg in plaster|in a cast|in a splint|in a sling|knee brace|neck brace|
        back brace|on oxygen|on a ventilator|on life support|under anaesthetic|under general anaesthetic|
        general anaesthetic|came round from|stitches out|had stitches|needs stitches|pins in * leg|plate in * arm|
        plaster off|plaster comes off|cast off|weaning off|tapering off|coming off * tablets|
        upped * dose|dose was upped|on the sick bed
      `,
    },
  },
  'care-provider': {
    strong: {
      prefix: `
        audiolog breast-clin burns-unit camhs cardiolog chest-clin colorectal-s endocrin ent-dep eye-hosp
        fertility-cl gastroenterol gynaecol haematol hepatol memory-clin nephrol neurolog neurosurg
        occupational-th-for oncolog ophthalm optometr orthop otolaryng pain-clin pain-special paediatric-cons
        phlebot podiatr proctol psychiatr psycholog psychother pulmonol radiolog rheumatol samaritans
        sexual-health-cl sleep-clin stoma-nurse trauma-surg urolog vascular-s walk-in-cent
      `,
      phrase: `
        chest physician|eye clinic|breast clinic|sleep clinic|pain clinic|chest clinic|memory clinic|
        fracture clinic|burns unit|stroke unit|coronary care|intensive care|high dependency|under ent|sees ent|
        referred to ent|out-of-hours doctor|out of hours doctor|walk-in centre|minor injuries|111 call|
        his therapist|her therapist|a therapist|sees a counsellor|crisis team|mental health team|rehab unit|
        rehab consultant|under the consultant|hospital consultant|macmillan nurse|marie curie
      `,
    },
  },
  'mental-health': {
    strong: {
      prefix: `
        agoraphob anxiety-a body-dysm claustroph cyclothym depersonal derealis dissociat dysthym
        eating-dis emetoph hallucinat hypochond intrusive-th low-mood manic-ep mental-break mixed-anx
        nervous-break obsessive-c paranoia paranoid personality-dis psychotic self-harm selfharm
        separation-anx social-anx social-phob suicid
      `,
      phrase: `
        mentally done|mentally broken|mentally drained|having a breakdown|
        had a breakdown|wants to die|wishes * dead|end it all|complicated grief|panic attack~|
        panic disorder|anxiety attack~|a phobia|crying spells|in a dark place|can't stop crying
      `,
    },
  },
  pregnancy: {
    strong: {
      prefix: `
        abortion amniocent antenatal-cl braxton breech-b caesarea caesaria c-section cesarea ectopic egg-coll eclamps
        fertility-t gestational hyperemes ivf-c mastitis miscarr morning-sick postnatal-d postpartum
        pre-eclamp preeclamp stillb twin-preg waters-broke
      `,
      phrase: `
        due date|20-week scan|20 week scan|twenty-week scan|dating scan|waters broke|went into labour|
        trying for a baby|trying to conceive|lost the baby|baby bump|pregnancy test|positive pregnancy|
        a termination|had a termination|egg collection|embryo transfer|is expecting|she's expecting
      `,
    },
  },
  addiction: {
    strong: {
      prefix: `
        alcoholi alcohol-mis binge-drink cannab cocain cold-turk coke-hab crack-coc detox drink-prob
        drinking-prob drug-hab drug-prob gambling-a gambling-p heroin hungover hangover junkie ketamin
        laughing-gas opioid opiate problem-drink weed-h
      `,
      phrase: `
        on the bottle|off the wagon|on the wagon|cold turkey|drug habit|coke habit|drink habit|sober since|
        clean since|dry since|drinks every|drinks alone|drinks on the sly|back on the drink|
        back on the booze|smells of drink|smelt of drink|stank of drink|under the influence|
        drunk at|drunk on shift|turned up drunk|aa meeting~|gamblers anonymous
      `,
    },
  },
  'test-result': {
    strong: {
      prefix: `
        abnormal-bl allergy-t biops blood-t blood-res bloodwork bone-scan bone-dens colonosc crp-lev cystosc
        echocardio endosc gastrosc hearing-t-at holter-mon kidney-func liver-func liver-val lumbar-punct
        lung-func mammog pet-scan psa-lev sleep-stud smear-t spirometr thyroid-func urine-t
      `,
      phrase: `
        urine test|urine sample|blood sample|blood count|liver values|kidney function|psa level|raised psa|
        raised crp|high cholesterol|blood sugar|low iron|pet scan|bone scan|lumbar puncture|spot on * lung|
        shadow on * lung|lump came back|test came back positive|came back benign|came back malignant|
        all clear from|got the all clear
      `,
    },
  },
};
