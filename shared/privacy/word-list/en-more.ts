import type { WordList } from './word-list.ts';

/** More English words, mostly long ones that stand for one thing only; forms are explained at `WordList`. */
export const enMore: WordList = {
  diagnosis: {
    strong: {
      prefix: `
        adenomyos anaemi anemi aneurysm anorexi appendix-b arrhythm arteriosc asthmat atheroscl bursitis
        carcinom cardiomyop cataract chickenpox chlamyd cirrhos collapsed-lung coronavirus cystitis
        deep-vein diabetic diverticul dyspraxi dyscalcul emphysem encephal endocardit epileptic fibroid
        food-allerg gastrit gastroenter glandular-f glaucom haemophil haemorrh hemorrh hashimoto hay-fever
        hayfever hearing-loss hepatic herpes hypothyr hyperthyr hypoglyc jaundic keratit kidney-f labyrinth
        laryngit ligament-t listeria lyme malaria measles meniere meniscus mononucl mucoviscid myalgi
        myocard narcolep nephrit neuralgi neuropath norovir oedema osteoart osteopor otitis pancreat
        paralys pericard peritonit plantar-f pleurisy polio polymyal prostat-c psoriati pulmonary-emb
        retinopath rheumat rubella salmonell sarcoid scarlet-f schizo sciatica scolios sclerosis sclerod
        sickle-cell sleep-apn smallpox spondyl stomach-bug stomach-ulc strep-thr tendinit tendonit tetanus
        thromb tuberculos typhoid ulcerat urticar varicose vertigo whooping herniat dislocat sprained
        fibrillat
      `,
      word: `
        als-patient autistic bronchitis cfs copd crohn's dvt eczema fibro gerd hypo ibd ibs jaundice lupus
        mrsa mumps paralysed paralyzed pneumonia sars scabies std sti tb ulcers concussion fractured
        fracture hernia measles epilepsy
      `,
      infix: `
        carcinom sarcoma neuropath cardiopath
      `,
      phrase: `
        brain bleed|brain tumour|brain tumor|brain injury|breast cancer|chronic fatigue|
        collapsed lung|cruciate ligament|frozen shoulder|glandular fever|hay fever|hearing loss|
        heart problem~|heart attack~|heart murmur|heart rhythm|kidney failure|kidney disease|
        liver disease|lung disease|motor neurone|nut allergy|peanut allergy|plantar fasciitis|
        pulled muscle|sickle cell|skin condition|sleep apnoea|sleep apnea|stomach bug|stomach ulcer|
        tennis elbow|thyroid problem~|torn tendon|torn meniscus|torn muscle|trapped nerve|
        urinary tract|viral infection|broken bone~|broken rib~|broken hip|broken toe|broken foot|
        broken collarbone|broken finger|broken hand|broken nose|back injury|knee injury|
        has a cold|bad cold|heavy cold|has the flu|sports injury|hamstring injury
      `,
    },
  },
  symptom: {
    strong: {
      prefix: `
        abdominal-p achy back-spasm bedridd belly-ache bleeding-g bloated-s blurred-v bruising-a chest-t
        chilblain constipat convuls cramping cystic-p delirious dehydrat earache exhaust feverish
        forgetfulness giddy heartburn hoarse hyperventil hypersens incontinen indigest itchy-sk joint-p
        lethargi light-headed lightheaded listless muscle-p nauseo nosebleed numb-f palpit queas rashes
        runny-n seizure sleepless sneezing sore-th stomachache stomach-ach sweats swelling-of tachycard
        throbb-h toothache tremor tremors unconsc vomit wheez breathlessness diarrh sickness-b
      `,
      word: `
        aches dizzy faint feverish insomnia migraines nauseous puking vomiting wheezing sweats
        tinnitus numb jaundiced limping limps
      `,
      phrase: `
        aching muscles|blacked out|passed out|blurred vision|can't breathe|cannot breathe|chest infection|
        cold sweats|coughing up|double vision|feels dizzy|feels faint|feels nauseous|feels unwell|
        hardly sleeps|hardly sleeping|sleeps badly|heart racing|joint pain|leg pain|arm pain|hip pain|
        foot pain|hand pain|shoulder pain|stomach ache|stomach cramps|tooth ache|ear ache|
        loss of appetite|lost his voice|lost her voice|muscle aches|muscle pain|night sweats|
        no appetite|no energy left|out of breath|ran a temperature|running a temperature|runny nose|
        skin rash|stiff neck|very tired|always tired|constantly tired|threw up|weak and dizzy|
        trouble breathing|trouble with * back|trouble with * knee|trouble with * hip
      `,
    },
  },
  treatment: {
    strong: {
      prefix: `
        acupunct amoxicill anticoag antihist antipsych beta-block betablock blood-thin bypass-s catheter
        cholesterol-l clonazep codeine colostom cortison counselling-s detox diazepam diclofenac
        electroconv epidural fluoxet gabapent gastric-b hearing-aid hormone-r hydrocort hysterect
        immunosupp implant-in inhaler injections-in insulin intraven laparosc lithium-t mastectom metformin
        methadon methotrex naproxen omepraz operated-on oxycod oxycont painkill paroxet plaster-c
        prednis pregabal prosthe psychoan psychoph radiotreat relaxants risperid sleeping-p sleeping-t
        statins tablets-for tamoxif temazep tonsillect tramadol tranquil triptan valium vasectom venlafax
        ventilator ventolin xanax zopicl chemotherap citalopram
      `,
      word: `
        chemo crutches dialysed ect hrt meds radiotherapy stent stents medication operated
        antidepressants painkillers
      `,
      phrase: `
        blood thinners|beta blockers|course of antibiotics|hip replacement|knee replacement|
        knee surgery|back surgery|heart surgery|eye surgery|keyhole surgery|hormone therapy|
        hearing aid|in plaster|in a cast|arm in * sling|on crutches|on a drip|on antibiotics|
        on chemo|on painkillers|on the pill~|physical therapy|speech therapy|group therapy|
        sleeping pills|sleeping tablets|tooth pulled|wisdom teeth|wisdom tooth|was operated on|
        will be operated|having surgery|has surgery|had surgery|needs surgery|having treatment for|
        started therapy|starts therapy|goes to therapy|in treatment for|operation on *
      `,
    },
  },
  'care-provider': {
    strong: {
      prefix: `
        acupuncturist allergist anaesthet anesthes audiolog cardiothor dentist dermatol dietician dietitian
        endocrin gastroenterolog geriatric haematol hematol hepatolog hygienist-d immunolog nephrolog
        neurosurg nurse-pract obstetric occupational-therap ophthalm optometr orthodont otolaryng paediatric
        pediatric physiother podiatr pulmonolog radiograph radiolog sexolog shrink speech-therap sports-doc
        stomatol traumatolog
      `,
      word: `
        nhs er hospitalised hospitalized hospitals paramedics podiatrist psychiatrist therapist's
        gynaecologist urologist
      `,
      phrase: `
        in hospital|to hospital|the hospital|from hospital|his gp|her gp|the gp|a gp|eye doctor|
        heart specialist|intensive care|mental health care|mental health team|mental health nurse|
        pain clinic|psychiatric ward|sees a doctor|saw a doctor|seeing a doctor|saw the doctor|
        to the doctor|sees a specialist|seeing a specialist|see a specialist|saw a specialist|
        waiting for a specialist|sees a psychologist|crisis team|walk-in clinic|out of hours doctor
      `,
    },
  },
  cause: {
    strong: {
      phrase: `
        ill because of *|sick because of *|ill due to *|sick due to *|off sick because *|
        absent because of *|cause of * absence|reason for * absence|reason for * illness|
        fell down the stairs|fell off a ladder|fell off * bike|car accident|car crash|bike accident|
        motorbike accident|scooter accident|skiing accident|slipped on *|injured at *|injured while *|
        hit by a car|was run over
      `,
    },
  },
  prognosis: {
    strong: {
      phrase: `
        months to live|years to live|weeks to live|is dying|will not recover|won't recover|
        not going to recover|never be the same|won't get any better|full recovery|
        in remission|permanently disabled|permanent disability|no cure|only get worse
      `,
    },
  },
  'mental-health': {
    strong: {
      prefix: `
        agoraphob antidepress anxiety-d bipolar-d claustroph depressi-on dissociat dysthym hysteric
        melanchol nervous-br neurotic obsessive-comp paranoi psychiatr psychos psychot self-harm
        selfharm self-injur sleepwalk suicide traumatis traumatiz
      `,
      word: `
        anxious anxiety depressive hallucinating manic mania nightmares psychotic sobbing suicidal tearful
        weepy overwrought
      `,
      phrase: `
        anxiety attack~|at * wits' end|bursts into tears|burst into tears|in tears|crying fit|
        cries a lot|crying a lot|emotionally unstable|emotionally exhausted|mentally unstable|
        mentally exhausted|mentally ill|mentally not *|mental illness|mood swings|panic disorder|
        suicidal thoughts|wants to die|doesn't want to live|end * life|take * own life|eating disorder|
        stress complaints|stress-related *|low mood|very low|feels depressed|feels down|grief counselling
      `,
    },
  },
  pregnancy: {
    strong: {
      prefix: `
        antenatal breastfeed caesar contraction-s ectopic endometrio foetal fetal gestation hysterosc
        infertil insemin in-vitro lactat-e obstetr ovulat placent postnatal postpartum prenatal premenstr
        stillb trimester
      `,
      word: `
        expecting-mother labour-pains miscarriage period-pain pregnant pms
      `,
      phrase: `
        due in * with|gave birth|pelvic pain|period pain~|heavy periods|lost the baby|pregnancy test|
        weeks pregnant|months pregnant|hot flashes|in the menopause|going through the menopause|
        fertility treatment|trying to get pregnant|trying to conceive|waters broke
      `,
    },
  },
  addiction: {
    strong: {
      prefix: `
        alcoholi amphetam cannabis hungover-a heroin ketamine laughing-gas marijuana opiate opioid
        substance-ab
      `,
      word: `
        alcoholic coke-habit drunk drunken hungover junkie-ex intoxicated stoned tipsy weed cocaine mdma
      `,
      phrase: `
        drug use|drug problem|drug abuse|drink problem|drinks too much|drinking too much|drinks a lot|
        drinks at work|drinks every *|under the influence|smells of drink|smelled of drink|
        smelled of beer|smells of alcohol|reeked of *|off the wagon|gambling addiction|uses drugs|
        detox programme|in detox|kicked the habit|smokes weed|is clean now|been sober
      `,
    },
  },
  'test-result': {
    strong: {
      prefix: `
        blood-sugar cholest colposc echocardi electrocard gastrosc ultrasound urine-t
      `,
      word: `
        ecg mri x-rays bloods
      `,
      phrase: `
        blood sugar|blood work|blood count|bone scan|brain scan|covid test|ct scan|heart scan|
        mri scan|lung function|biopsy result~|hospital results|positive for *|smear test|stool sample|
        urine sample|tested for *|sleep study|hearing test|test came back *|results of * scan|
        results of * blood
      `,
    },
  },
  'limitation-opinion': {
    strong: {
      phrase: `
        i think * can only|i think * can handle|i don't think * can|i doubt * can|in my opinion * can|
        can't stand for|can't climb stairs|cannot climb stairs|cannot bend|can't bend|cannot kneel|
        can't drive because|not fit to *|unfit for work|unfit to work|not fit for work|
        only work * hours according to|physically unable|mentally unable|by * own account|
        i estimate * capacity|can handle at most
      `,
    },
  },
};
