import type { HelpMessages } from '../nl/help.ts';

export const en: HelpMessages = {
  title: 'Help',
  keys: 'Shortcuts',
  anywhere: 'Everywhere',
  onHome: 'On the home page',
  inConversation: 'In a conversation',
  sick: 'sick report now',
  start: 'start a conversation',
  search: 'search your notes',
  escape: 'back or close',
  everywhereKeys: {
    '?': 'open or close this help',
    d: 'blur names and notes, or show them again',
  },
  single: 'Single-letter shortcuts on',
  textSize: 'Text size',
  sizes: { 100: 'normal', 115: 'larger', 130: 'largest' },
  singleHint: 'Turn them off if you use voice control.',
  where: 'Where are your notes?',
  whereText:
    'Everything you type is on this device at once. With an account it also goes, encrypted, to your organisation, so that you can continue on another device. Your preparation always stays here, and so does a form that is not done yet.',
  close: 'Close',
  conversationKeys: {
    'j k': 'next, previous point',
    x: 'tick the point',
    n: 'note to the point',
    'h l': 'previous, next phase',
    '1 – 6': 'to a phase',
    '/': 'to the first note field',
    Esc: 'leave a field',
    'Ctrl+Shift+Enter': 'to Finish; there: finish',
    'Ctrl+Enter': 'take over the suggestion of the privacy guard',
    'Ctrl+/': 'insert a saved sentence',
    'Ctrl+Z': 'undo',
    'Ctrl+Shift+Z': 'redo',
  },
};
