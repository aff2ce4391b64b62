import type { Component } from 'svelte';

const screens = import.meta.glob<{ default: Component<any> }>([
  '../features/conversation/conversation-screen.svelte',
  '../features/finish/finish-screen.svelte',
  '../features/follow-up/follow-up.svelte',
]);
const load = (path: string) => screens[path]?.() ?? Promise.reject(new Error('This screen is not there.'));

/* Everything that the first frame does without; each is a file of its own in the build. */
export const loadConversation = () => load('../features/conversation/conversation-screen.svelte');
export const loadFinish = () => load('../features/finish/finish-screen.svelte');
export const loadFollowUp = () => load('../features/follow-up/follow-up.svelte');
export const loadHelp = () => import('./help-sheet.svelte');
export const loadPaste = () => import('./paste-invite.svelte');
