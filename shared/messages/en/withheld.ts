import type { WithheldMessages } from '../nl/withheld.ts';

export const en: WithheldMessages = {
  kinds: { agreement: 'Agreement', report: 'Report' },
  conversation: 'Conversation',
  finishReason: 'Why it was finished anyway',
  noteTo: (item) => `Note to: ${item}`,
  agreement: { what: 'What', due: 'Due', reason: 'Why it changed' },
};
