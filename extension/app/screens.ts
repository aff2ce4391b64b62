/* Everything that the first frame does without; each is a file of its own in the build. */
export const loadConversation = () => import('../features/conversation/conversation-screen.svelte');
export const loadFinish = () => import('../features/finish/finish-screen.svelte');
export const loadFollowUp = () => import('../features/follow-up/follow-up.svelte');
export const loadAccount = () => import('../features/account/account-screen.svelte');
export const loadBrief = () => import('../features/preparation/brief.svelte');
export const loadPerson = () => import('../features/person/person-screen.svelte');
export const loadAbsence = () => import('../features/absence/absence-card.svelte');
export const loadProtocol = () => import('../features/absence/absence-protocol.svelte');
export const loadSources = () => import('../features/sources/sources-section.svelte');
export const loadInvite = () => import('./open-invite.ts');
export const loadFeed = () => import('../recognition/calendar-feed.ts');
export const loadCard = () => import('../features/card/card-screen.svelte');
export const loadCardLinks = () => import('../features/card/card-links.svelte');
export const loadHelp = () => import('./help-sheet.svelte');
export const loadPaste = () => import('./paste-invite.svelte');
export const loadSync = () => import('./load-sync.ts');
