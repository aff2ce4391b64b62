import { testPushAndPull } from './push-pull.ts';

testPushAndPull(() => Promise.resolve({ env: {}, stop: () => Promise.resolve() }));
