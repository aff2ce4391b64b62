import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './service/db/keys/schema.ts',
  out: './service/db/keys/migrations',
});
