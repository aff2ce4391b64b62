import { testPromises } from './promises.ts';

testPromises(() => Promise.resolve({ env: {}, stop: () => Promise.resolve() }));
