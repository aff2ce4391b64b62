/** Milliseconds, for `expect.poll`: as long as the driver waits for a page. What is polled comes sooner by far. */
export const PATIENCE = { timeout: 30_000 };
