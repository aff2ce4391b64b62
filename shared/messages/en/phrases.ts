import type { PhraseMessages } from '../nl/phrases.ts';

export const en: PhraseMessages = {
  title: 'Saved sentences',
  open: 'Insert a saved sentence',
  close: 'Close',
  choose: 'Choose a sentence. It goes where your cursor was.',
  noField: 'Put your cursor in a note field first. Then you can choose a sentence here.',
  empty: 'Do you write something often? Keep it as a sentence, and insert it with one key from now on.',
  search: 'Search your sentences',
  none: 'No sentence with these words.',
  add: 'Add a sentence',
  addSelected: 'Keep what you selected',
  new: 'New sentence',
  change: 'Change sentence',
  hint: 'No names and nothing about health. What you put [in brackets] you fill in after inserting.',
  save: 'Keep sentence',
  cancel: 'Cancel',
  edit: (text) => `Change: ${text}`,
  remove: (text) => `Remove: ${text}`,
  held: 'You can keep this sentence once you change it or choose “false alarm”.',
  unreadable: 'Your sentences cannot be read now. Close the panel and open it again.',
  problem: {
    empty: 'Write a sentence first.',
    held: 'This sentence is not kept yet: the privacy guard holds it back, or has not finished reading.',
    full: 'The disk is full. Make room, then keep the sentence again.',
    failed: 'The sentence was not kept. Try again.',
  },
};
