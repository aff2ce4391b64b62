// JavaScript: to take the types out, Node would load a compiler into this thread, which takes 11 MB.
import Database from 'libsql';
import { parentPort } from 'node:worker_threads';

/**
 * Takes paths of database files, copies their logs back without waiting for anybody, and says of each that it is done.
 * An empty one is the end.
 */
parentPort?.on('message', (/** @type {string} */ path) => {
  if (path === '') return parentPort?.close();
  writeBack(path);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(path);
});

/** @param {string} path */
function writeBack(path) {
  try {
    const connection = new Database(path, { timeout: 0 });
    try {
      // Not prepared: the library lets go of the file only when a statement of it is collected, which is seldom here.
      connection.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } finally {
      connection.close();
    }
  } catch {
    // Somebody else is at it; the next round finds what is left.
  }
}
