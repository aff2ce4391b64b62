import type { RestrictionMessages } from '../nl/restriction.ts';

export const en: RestrictionMessages = {
  title: 'This file is restricted: keep only',
  text: 'An objection or a request for restriction is open, or was granted. Do not use or share anything about this employee now. What you write or remove here stays on this device until HR lifts the restriction; then it goes to your organisation by itself. Questions? Call HR.',
};
