import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { read, SOURCES } from './source.ts';

/** What holds a text that somebody types. */
const CONTROLS = new Set(['TextArea', 'TextField', 'textarea', 'input']);
/** Inputs that take no words. */
const WORDLESS = /^(?:checkbox|radio|file|date|datetime-local|time|number|url|email|tel|search|password)$/;
const GUARDS = new Set(['Guarded', 'GuardedText']);

/** Places without the guard, and why. A control is named by its file and its label. */
const UNGUARDED: Record<string, string> = {
  'extension/app/locked-report.svelte t.who': 'name of a person',
  'extension/app/paste-invite.svelte t.label': 'read for time and people, and forgotten',
  'extension/features/account/connect-form.svelte t.connect.address': 'an address',
  'extension/features/account/connect-form.svelte t.connect.device': 'name of a device',
  'extension/features/home/person-picker.svelte id': 'name of a person',
  'extension/features/lock/passphrase-form.svelte t.passphrase': 'a passphrase',
  'extension/features/lock/passphrase-form.svelte t.repeat': 'a passphrase',
  'extension/features/sources/site-list.svelte t.sites.own': 'an address',
  'extension/features/conversation/agreements/build-up.svelte t.start': 'a number, not kept',
  'extension/features/conversation/agreements/build-up.svelte t.target': 'a number, not kept',
  'extension/features/conversation/agreements/build-up.svelte t.step': 'a number, not kept',
  'extension/features/conversation/agreements/build-up.svelte t.every': 'a number, not kept',
  'extension/features/conversation/fields/hour-cell.svelte label':
    'a number; words are shown as wrong, and the table around it is guarded',
  'extension/features/conversation/fields/hours-answer.svelte t.contract': 'a number',
  'service/web/console/account/passkey-list.svelte messages.name': 'name of a key of one’s own',
  'service/web/console/organisation/employee-page.svelte messages.name': 'name of a person',
  'service/web/console/organisation/employee-page.svelte messages.jobTitle': 'name of a job',
  'service/web/console/organisation/employee-page.svelte messages.team': 'name of a team',
  'service/web/console/organisation/employee-page.svelte messages.number': 'a number',
  'service/web/console/organisation/protocol-form.svelte messages.name': 'name of a contact',
  'service/web/console/organisation/invite-form.svelte messages.name': 'name of a person',
  'service/web/console/organisation/own-sign-in-form.svelte messages.clientId': 'id of a client',
  'service/web/console/organisation/own-sign-in-form.svelte messages.domains': 'names of domains',
  'service/web/console/organisation/own-sign-in-form.svelte messages.claim': 'name of a claim',
  'service/web/console/organisation/own-sign-in-form.svelte messages.groupsOf(roleNames[role].name)':
    'names of groups',
  'service/web/console/organisation/checklist-item.svelte messages.owner': 'name of a person',
  'service/web/console/privacy/erase-panel.svelte messages.typeName(file.name)':
    'name of a person, to be typed again',
  'service/web/employee/package-page.svelte messages.code': 'a code from a mail',
};

/** Texts that never leave the device by themselves: a hint, and nothing held back. */
const HINT_ONLY = [
  'extension/features/conversation/preparation/preparation.svelte',
  'extension/features/preparation/invite.svelte',
];

interface Place {
  name: string;
  file: string;
  guard: string | undefined;
}

type Named = AST.BaseNode & { name: string; attributes: AST.Attribute[] };

/** Text controls of a component, each with the guard around it. */
function placesIn(file: string): Place[] {
  const source = read(file);
  const places: Place[] = [];
  const wordsOf = ({ attributes }: Named, name: string) => {
    const found = attributes.find((attribute) => attribute.type === 'Attribute' && attribute.name === name);
    return found && /=["{]*([^"}]*)/.exec(source.slice(found.start, found.end))?.[1];
  };
  const walk = (node: unknown, guard: string | undefined): void => {
    if (Array.isArray(node)) for (const each of node) walk(each, guard);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    let within = guard;
    if ('type' in node && (node.type === 'Component' || node.type === 'RegularElement')) {
      const element = node as Named;
      if (GUARDS.has(element.name)) within = source.slice(element.start, source.indexOf('>', element.start));
      if (CONTROLS.has(element.name) && !WORDLESS.test(wordsOf(element, 'type') ?? '')) {
        const label = wordsOf(element, 'label') ?? wordsOf(element, 'aria-label') ?? 'id';
        places.push({ name: `${file} ${label}`, file, guard: within });
      }
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'attributes') walk(value, within);
  };
  walk(parse(source, { modern: true }).fragment, undefined);
  return places;
}

const places = SOURCES.filter((file) => file.endsWith('.svelte') && !file.startsWith('shared/ui/')).flatMap(
  placesIn,
);

describe('every place to type words', () => {
  it('is guarded, or stands here with the reason why not', () => {
    expect(places.length).toBeGreaterThan(20);
    const unguarded = places.filter(({ guard }) => guard === undefined).map(({ name }) => name);
    expect([...new Set(unguarded)].sort()).toEqual(Object.keys(UNGUARDED).sort());
  });

  it('in the panel holds back what it finds, but for what stays on the device', () => {
    const guarded = places.filter(({ file, guard }) => guard && file.startsWith('extension/'));
    const hints = guarded.filter(({ guard }) => /\b(?:hintOnly|instead)\b/.test(guard ?? ''));
    expect([...new Set(hints.map(({ file }) => file))].sort()).toEqual(HINT_ONLY);
    expect(guarded.length).toBeGreaterThan(hints.length + 7);
  });
});
