import type { WordList } from './word-list.ts';

/** Words that give medical detail away in English; forms are explained at `WordList`. */
export const en: WordList = {
  diagnosis: {
    strong: {
      prefix: `
        hernia cancer tumour tumor leukaemia leukemia lymphoma melanoma metastas diabet epilep migraine
        arthrit rheumat fibromyalg crohn colitis pneumonia bronchit asthma covid influenza shingles hepatit
        psoriasis eczema gallston appendicit thrombos hypertens thyroid endometrio parkinson alzheimer
        dementia lupus celiac coeliac tinnitus autis asperger dyslex sepsis amput concuss whiplash sprain
        fractur meningit tonsillit sinusit
      `,
      word: `
        tia hiv aids adhd ptsd rsi pcos flu stroke gout ulcer
      `,
      phrase: `
        slipped disc|herniated disc|heart attack|heart condition|heart failure|long covid|
        multiple sclerosis|food poisoning|high blood pressure|broken leg|broken arm|broken wrist|
        broken ankle|broke * wrist|broke * leg|broke * arm|broke * ankle|torn ligament|chronic illness|
        autoimmune *|kidney stones|chest infection|diagnosed with|has ms|frozen shoulder|
        irritable bowel
      `,
    },
    weak: {
      prefix: `
        diagnos allerg infect illness disease disorder lump injur
      `,
      word: `
        virus cold condition als ms
      `,
    },
  },
  symptom: {
    strong: {
      prefix: `
        headache backache nause vomit dizz diarrhoea diarrhea fever insomnia breathless palpitat fainted
        fainting swollen cramps cramping fatigue exhausted exhaustion numbness tingling
      `,
      phrase: `
        back pain|chest pain|neck pain|knee pain|stomach pain|sore throat|short of breath|throwing up|
        can't sleep|cannot sleep|trouble sleeping|poor sleep|not sleeping|hot flushes|high temperature|
        in pain|a lot of pain|pain in *|severe pain|feels ill|feels sick|lost weight|lost * weight
      `,
    },
    weak: {
      prefix: `
        symptom ache pain cough swell bleed rash
      `,
      word: `
        tired sore ill unwell weak pale limping
      `,
    },
  },
  treatment: {
    strong: {
      prefix: `
        chemo radiotherap immunotherap antibiotic medicat painkiller antidepress insulin physiotherap
        psychotherap dialysis transplant pacemaker paracetamol ibuprofen morphine sertraline prozac ritalin
        steroid anaesth anesth stitches crutch wheelchair
      `,
      word: `
        physio emdr ivf cbt surgery surgeries inhaler epipen
      `,
      phrase: `
        having an operation|knee operation|hip operation|back operation|under the knife|in therapy|
        on medication|on antidepressants|waiting list for *|in rehab|discharged from hospital|
        plaster cast|side effects of *
      `,
    },
    weak: {
      prefix: `
        treat therap prescri operat dose dosage clinic pills admitted procedure
      `,
    },
  },
  'care-provider': {
    strong: {
      prefix: `
        psychiat psycholog psychotherap cardiolog neurolog oncolog gynaecolog gynecolog dermatolog urolog
        rheumatolog orthopaed orthoped surgeon midwife paramedic chiropract osteopath inpatient outpatient
      `,
      word: `
        gp hospital a&e ambulance icu counsellor counselor physiotherapist
      `,
      phrase: `
        sees a therapist|seeing a therapist|her therapist|his therapist|their therapist|emergency room|
        cardiac ward|referred to *|family doctor|her doctor|his doctor|the doctor said|signed off by *
      `,
    },
    weak: {
      prefix: `
        doctor specialist consultant therapist clinic ward
      `,
    },
  },
  cause: {
    strong: {
      phrase: `
        made him ill|made her ill|made them ill|made him sick|made her sick|reason for absence|
        reason for sick leave|cause of absence|absence is caused by|work-related illness|
        off because of *
      `,
    },
    weak: {
      prefix: `
        cause reason
      `,
    },
  },
  prognosis: {
    strong: {
      prefix: `
        incurable palliative terminally
      `,
      phrase: `
        it's terminal|is terminal|terminal illness|terminal cancer|life expectancy|never recover|
        never be back|never fully recover|won't get better|permanent damage|chronic condition
      `,
    },
    weak: {
      prefix: `
        prognos relapse recover outlook
      `,
    },
  },
  'mental-health': {
    strong: {
      prefix: `
        burnout burn-out suicid bipolar schizophren psychotic anorexi bulimi
      `,
      word: `
        ptsd ocd depressed depression psychosis psychoses
      `,
      phrase: `
        panic attack~|burnt out|burned out|mental health issues|mental health problem~|mental breakdown|
        nervous breakdown|self-harm|anxiety disorder|suffers from anxiety|signed off with stress
      `,
    },
    weak: {
      prefix: `
        anxi panic trauma stress overwhelm
      `,
    },
  },
  pregnancy: {
    strong: {
      prefix: `
        pregnan miscarr caesarean menopaus menstru endometri fertility
      `,
      word: `
        ivf
      `,
      phrase: `
        is expecting|expecting a baby|morning sickness|c-section|trying for a baby
      `,
    },
    weak: {
      prefix: `
        birth hormon
      `,
    },
  },
  addiction: {
    strong: {
      prefix: `
        alcohol addict cocaine overdos
      `,
      word: `
        rehab drugs
      `,
      phrase: `
        drinking again|drinking problem|smelled of alcohol|aa meeting~|gambling problem|
        in recovery from
      `,
    },
    weak: {
      prefix: `
        drunk gambl
      `,
    },
  },
  'test-result': {
    strong: {
      prefix: `
        biops mammogra colonosc endosc x-ray xray
      `,
      word: `
        mri ecg eeg
      `,
      phrase: `
        tested positive|tested negative|blood test~|blood results|blood pressure|ct scan|
        test results came|positive for covid
      `,
    },
    weak: {
      prefix: `
        scan test result
      `,
    },
  },
  'limitation-opinion': {
    strong: {
      phrase: `
        in my view * can|i think she can|i think he can|i think they can|i reckon * can|can only handle|
        cannot stand for|can't lift|cannot lift|can't sit|unable to lift|not able to lift|
        he says he can't|she says she can't|according to himself|according to herself
      `,
    },
    weak: {
      prefix: `
        limitation capacity unfit unable
      `,
    },
  },
};
