/** What the guard says about words that do not belong in a note. */
export const nl = {
  label: 'Privacywacht',
  /** What was found, in its sentence; shown with the words marked. */
  found: 'Dit hoort hier niet',
  hint: 'Let op',
  held: 'Deze tekst blijft op dit apparaat tot je hem aanpast of ‘vals alarm’ kiest.',
  device: 'Dit blijft sowieso op dit apparaat.',
  sent: 'Deze tekst verstuur je zelf; de medewerker leest hem.',
  kept: 'Wat hier staat wordt bewaard zoals je het schrijft, en blijft leesbaar voor HR.',
  suggestion: 'Voorstel',
  accept: 'Neem over',
  /** Where a number belongs. */
  number: 'Hier hoort alleen een getal.',
  /** In a field with room for a few words. */
  short: 'Hier past maar een korte tekst. Schrijf op hoe lang of wanneer, niet wat er is.',
  clear: 'Haal weg',
  acceptKey: 'Ctrl+Enter',
  dismiss: 'Vals alarm',
  /** A sentence each, with its source. */
  reasons: {
    diagnosis:
      'Wat iemand mankeert mag je niet vastleggen, ook niet als die het zelf vertelt (AVG art. 9, AP).',
    symptom: 'Klachten mag je niet vastleggen; wat iemand kan, zegt de bedrijfsarts (AVG art. 9, AP).',
    treatment: 'Behandeling en medicijnen mag je niet vastleggen (AVG art. 9, AP).',
    'care-provider': 'Bij welke arts of instelling iemand komt, verraadt wat er is (AVG art. 9, AP).',
    cause: 'Waardoor iemand ziek is mag je niet vastleggen; alleen of het een ongeval was (AP).',
    prognosis:
      'De medische verwachting is aan de bedrijfsarts; noteer alleen hoe lang iemand zelf denkt (AP).',
    'mental-health': 'Hoe het psychisch met iemand gaat mag je niet vastleggen (AVG art. 9, AP).',
    pregnancy: 'Zwangerschap hoort niet in een verslag; alleen de data van het verlof (AP).',
    addiction: 'Gebruik of verslaving is een gezondheidsgegeven (AVG art. 9, AP).',
    'test-result':
      'Onderzoek en uitslagen mag je niet vastleggen, ook niet als ze goed zijn (AVG art. 9, AP).',
    'limitation-opinion':
      'Wat iemand wel en niet kan, stelt de bedrijfsarts vast: noem advies en datum (AP).',
    'third-party': 'Ook de gezondheid van een ander mag je niet vastleggen (AVG art. 9).',
    history: 'Ook wat iemand vroeger had mag je niet vastleggen (AVG art. 9, AP).',
    'emergency-exception':
      'Wat te doen in nood hoort in een aparte afspraak, niet in dit verslag (AVG art. 9).',
  },
};

export type GuardMessages = typeof nl;
