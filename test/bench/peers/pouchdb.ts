/** PouchDB's server on LevelDB, in a process of its own: durable as LevelDB is, and nothing is encrypted. */
import expressPouchDb from 'express-pouchdb';
import express from 'express';
import LevelDb from 'pouchdb-adapter-leveldb';
import PouchDB from 'pouchdb-core';
import { serve } from './serve.ts';

const folder = process.env['DATA_DIR'];
const Local = PouchDB.plugin(LevelDb).defaults({ prefix: `${folder}/` });
const server = expressPouchDb(Local, {
  mode: 'minimumForPouchDB',
  inMemoryConfig: true,
  logPath: `${folder}/log.txt`,
});
const listening = express()
  .use(server)
  .listen(0, '127.0.0.1', () => serve(listening));
