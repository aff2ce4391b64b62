import type { RecoveryMessages } from '../nl/recovery.ts';

export const en: RecoveryMessages = {
  title: 'Your notes could not be opened',
  blocked: 'Another panel or tab of Goed Gesprek still holds them. Close it and try again.',
  newer: 'They were saved by a newer version of Goed Gesprek. Update the extension; nothing is lost.',
  full: 'This device is full. Make room and try again; nothing is lost.',
  damaged: "Your browser's storage gives an error. Nothing was erased. Restarting the browser often helps.",
  retry: 'Try again',
  export: 'Save a copy',
  exportHint:
    'Everything that can still be read, as a file on your computer. It holds personal data: keep it safe.',
  exported: (count) => `Copy made: ${count} parts.`,
  exportNothing: 'Nothing can be read. If you start afresh, the old data simply stay where they are.',
  fresh: 'Start afresh',
  freshHint:
    'The old data stay on this device. With an account everything that was sent comes back by itself.',
};
