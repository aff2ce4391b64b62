import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchPage } from '../recognition/watch-page.ts';
import { hostPatterns, sites } from '../sites/all.ts';
import { demoCalendar, demoCall } from '../sites/demo.ts';

const development = import.meta.env.MODE === 'development';

export default defineContentScript({
  matches: [
    ...hostPatterns(sites),
    ...(development ? ['http://localhost/demo/*', 'http://127.0.0.1/demo/*'] : []),
  ],
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    watchPage(development ? [...sites, demoCalendar, demoCall] : sites, ctx.signal);
  },
});
