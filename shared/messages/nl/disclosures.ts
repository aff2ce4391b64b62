export const nl = {
  title: 'Jouw notities bij een verzoek om inzage',
  of: (name: string) => `Jouw notities over ${name}`,
  back: 'Alle verzoeken aan jou',
  intro:
    'Medewerkers mogen zien wat er over hen bewaard wordt. Notities die alleen jij kunt lezen, kijk jij eerst na. Ze gaan daarna naar de medewerker, en naar niemand anders.',
  none: 'Er is nu niemand die op jouw notities wacht.',
  employee: 'Medewerker',
  state: 'Stand',
  answerBy: 'Antwoord uiterlijk',
  states: { asked: 'Wacht op jou', released: 'Vrijgegeven' },
  explain: (name: string, day: string) =>
    `${name} vroeg om inzage en moet uiterlijk ${day} antwoord hebben. Lees na wat je schreef. Wat je vrijgeeft, krijgt de medewerker verzegeld; HR kan het niet lezen. Voorbereiding die alleen op jouw apparaat staat, hoort hier niet bij.`,
  goesTo: (address: string) => `Dit gaat naar ${address}, en nergens anders heen.`,
  noAddress: {
    title: 'Er is geen adres bekend',
    text: 'Vraag HR om het e-mailadres van de medewerker in te vullen. Daarna kun je vrijgeven.',
  },
  nothing: 'Je hebt geen notities over deze medewerker die HR niet kan lezen.',
  line: {
    leaveOut: 'Laat dit weg: het gaat over iemand anders',
    why: 'Waarom laat je dit weg?',
    whyHint: 'De medewerker leest dit. Noem geen namen.',
    whyWrong: 'Vul in waarom dit weg blijft.',
  },
  counts: (given: number, out: number) =>
    `${given === 1 ? '1 regel gaat' : `${given} regels gaan`} mee, ${out === 1 ? '1 blijft' : `${out} blijven`} weg.`,
  release: 'Geef vrij aan de medewerker',
  releaseAgain: 'Geef opnieuw vrij',
  released:
    'Je gaf dit al vrij. Tot het verzoek beantwoord is, kun je het opnieuw doen; dat komt in de plaats van het vorige.',
  done: {
    title: 'Vrijgegeven',
    text: 'De medewerker krijgt het via een eigen link. HR ziet alleen dát je het nakeek.',
  },
  changed: {
    title: 'Er is intussen iets veranderd',
    text: 'Hieronder staat het zoals het nu is. Lees het na en geef het dan vrij.',
  },

  progress: {
    title: 'Wat HR niet mag lezen',
    explain:
      'Notities die alleen de schrijver kan lezen, gaan verzegeld mee: de schrijver kijkt ze na, en de medewerker opent alles met een eigen link. Jij ziet alleen wie al gekeken heeft.',
    ask: 'Vraag de schrijvers',
    nobody: 'Er zijn geen andere schrijvers om te vragen.',
    left: 'is geen lid meer en kan niet meer kijken; dat staat in het pakket',
    states: {
      asked: (day: string) => `gevraagd op ${day}`,
      released: (day: string) => `vrijgegeven op ${day}`,
    },
    send: 'Mail de medewerker de link',
    sendAgain: 'Mail een nieuwe link',
    sent: (day: string) =>
      `De link is gemaild op ${day} en werkt 30 dagen. Wat schrijvers daarna vrijgeven, staat er ook in.`,
    noAddress: {
      title: 'De link kan niet weg',
      text: 'Er is geen e-mailadres van de medewerker bekend, of het verzoek is intussen afgewezen. Vul het adres in bij de gegevens.',
    },
  },
};

export type DisclosureMessages = typeof nl;
