import type { CardMessages } from '../nl/card.ts';

export const en: CardMessages = {
  title: 'Cards to take along',
  hint: 'One A4 page per conversation, to print. It names no employee.',
  open: (type) => `Card ${type} (opens in a new tab)`,
  print: 'Print this card',
  minutes: (minutes) => `${minutes} min`,
  questions: 'Ask',
  doNots: 'Better not',
  write: 'Write down only this',
  missing: 'There is no such card. Close this tab and choose one on the start page.',
  phases: {
    before: 'Before',
    opening: 'Opening',
    core: 'Core',
    agreements: 'Agreements',
    closing: 'Closing',
    after: 'After',
  },
};
