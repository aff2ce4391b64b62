/** What `PACED` adds to a page. */
export interface Paced {
  work(bursts: number): Promise<void>;
}

/**
 * Script of a page with a function `burst`: does its work so many times, each in a frame of its own, about 30 a second.
 * So each round holds as many changes and as many frames, however busy the machine is.
 */
export const PACED = `
  globalThis.work = async (bursts) => {
    for (let i = 0; i < bursts; i++) {
      await new Promise((done) => setTimeout(done, 20));
      await new Promise((done) => requestAnimationFrame(done));
      burst();
    }
  };`;
