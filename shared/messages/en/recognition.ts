import type { RecognitionMessages } from '../nl/recognition.ts';

export const en: RecognitionMessages = {
  reasons: {
    title: 'title has ‘{words}’',
    alike: 'title is like those of such conversations',
    description: 'description has ‘{words}’',
    neutral: 'neutral title',
    person: 'title or guest names {name}',
    attendees: '{count} participants',
    case: 'absence case week {week}',
    planned: 'planned so in the last conversation',
    earlierSeries: 'you chose this before for this series',
    earlierPerson: 'you chose this before for {name}',
    short: 'short: {minutes} minutes',
  },
};
