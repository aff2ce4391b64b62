import { expect, test } from 'vitest';
import { actionFor, type Whereabouts } from '../../../extension/features/conversation/shortcuts.ts';

const NO_KEYS = {
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  repeat: false,
};
const press = (key: string, where: Whereabouts) => actionFor({ ...NO_KEYS, key }, where)?.do;

test.each<[string, Record<Whereabouts, string | undefined>]>([
  ['3', { free: 'phase', form: undefined, text: undefined }],
  ['x', { free: 'tick', form: undefined, text: undefined }],
  ['a', { free: 'agreement', form: undefined, text: undefined }],
  ['d', { free: 'discreet', form: 'discreet', text: undefined }],
  ['?', { free: 'help', form: 'help', text: undefined }],
  ['Escape', { free: undefined, form: 'leave-field', text: 'leave-field' }],
])('%s', (key, wanted) => {
  for (const where of ['free', 'form', 'text'] as const) expect(press(key, where), where).toBe(wanted[where]);
});
